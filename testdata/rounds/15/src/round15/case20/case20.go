// Package case20 shows pages, by html/template.
package case20

import (
	"bytes"
	"html/template"
	"log"
	"net/http"
	"net/http/httptest"
	"os"
)

// Member is whom a page is about.
type Member struct {
	Handle   string
	Name     string `pii:"name"`
	Religion string `pii:"religion"`
	Phone    string `pii:"phone"`
}

type page struct {
	Title  string
	Member Member
}

var (
	full  = template.Must(template.New("full").Parse(`<h1>{{.Title}}</h1><p>{{.Member.Name}}, {{.Member.Phone}}</p>`))
	short = template.Must(template.New("short").Parse(`<h1>{{.Title}}</h1><p>{{.Member.Handle}}</p>`))
	maybe = template.Must(template.New("maybe").Parse(`{{with .Religion}}<p>has told us</p>{{else}}<p>has not</p>{{end}}`))
)

func handler(p page) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "text/html")
		if err := full.Execute(w, p); err != nil {
			log.Print("page: ", r.URL.Path)
		}
	}
}

// LeakStatic writes the full page into a file, CleanStatic the short one.
func LeakStatic(m Member) error {
	var text bytes.Buffer
	if err := full.Execute(&text, page{"Member", m}); err != nil {
		return err
	}
	return os.WriteFile("member.html", text.Bytes(), 0o644) // leak: Member.Name, Member.Phone
}

func CleanStatic(m Member) error {
	var text bytes.Buffer
	if err := short.Execute(&text, page{"Member", m}); err != nil {
		return err
	}
	return os.WriteFile("member.html", text.Bytes(), 0o644)
}

// LeakBody logs what it has answered, CleanBody the status.
func LeakBody(m Member) {
	rec := httptest.NewRecorder()
	handler(page{"Member", m})(rec, httptest.NewRequest("GET", "/member", nil))
	log.Printf("answered %s", rec.Body.String()) // leak: Member.Name, Member.Phone
}

func CleanBody(m Member) {
	rec := httptest.NewRecorder()
	handler(page{"Member", m})(rec, httptest.NewRequest("GET", "/member", nil))
	log.Printf("answered %d, %d bytes", rec.Code, rec.Body.Len())
}

// LeakOut shows the page on the console, CleanOut whether something is known.
func LeakOut(m Member) error {
	return template.Must(template.New("r").Parse("{{.Religion}}\n")).Execute(os.Stdout, m) // leak: Member.Religion
}

func CleanOut(m Member) error {
	return maybe.Execute(os.Stdout, m)
}
