// Package case32 writes log lines from templates that operators can choose.
package case32

import (
	"io"
	"log"
	"os"
	"strings"
	"text/template"
)

// Visit is what a line is about.
type Visit struct {
	Page  string
	Query string `pii:"search-query"`
	User  User
	Tags  map[string]string
}

// User has made the visit.
type User struct {
	ID    int
	Login string `pii:"username"`
	Mail  string `pii:"email"`
}

// Label is what people see.
func (u User) Label() string { return u.Login }

// Known tells whether somebody is signed in.
func (u User) Known() bool { return u.Login != "" }

var funcs = template.FuncMap{
	"upper": strings.ToUpper,
	"stars": func(s string) string { return strings.Repeat("*", len(s)) },
	"yes":   func(b bool) string { return map[bool]string{true: "yes", false: "no"}[b] },
}

func parse(text string) *template.Template {
	return template.Must(template.New("line").Funcs(funcs).Parse(text))
}

func render(t *template.Template, data any) string {
	var b strings.Builder
	if err := t.Execute(&b, data); err != nil {
		return "template: " + t.Name()
	}
	return b.String()
}

// LeakMethod calls a method that gives the login, CleanMethod one that gives a truth value.
func LeakMethod(v Visit) {
	log.Print(render(parse(`{{.Page}} by {{.User.Label}}`), v)) // leak: User.Login
}

func CleanMethod(v Visit) {
	log.Print(render(parse(`{{.Page}} by {{.User.Known}}`), v))
}

// LeakFunc has a function that keeps the text, CleanFunc one that masks it.
func LeakFunc(v Visit) {
	log.Print(render(parse(`{{.Page}}?{{.Query | upper | printf "%q"}}`), v)) // leak: Visit.Query
}

func CleanFunc(v Visit) {
	log.Print(render(parse(`{{.Page}}?{{.Query | stars | printf "%q"}}`), v))
}

var addressed = template.Must(template.New("addressed").Parse("{{with .User}}{{.Mail}}{{end}} saw {{.Page}}\n"))
var numbered = template.Must(template.New("numbered").Parse("{{with .User}}{{.ID}}{{end}} saw {{.Page}}\n"))

// LeakWith goes to the console directly, and so does CleanWith.
func LeakWith(v Visit) {
	_ = addressed.Execute(os.Stdout, v) // leak: User.Mail
}

func CleanWith(v Visit) {
	_ = numbered.Execute(os.Stdout, v)
}

// set has a template that shows the query, and one that shows its length.
var set = template.Must(template.New("set").Parse(`{{define "a"}}{{.Query}}{{end}}{{define "b"}}{{len .Query}}{{end}}`))

func LeakNamed(v Visit) {
	_ = set.ExecuteTemplate(os.Stderr, "a", &v) // leak: Visit.Query
}

func CleanNamed(v Visit) {
	_ = set.ExecuteTemplate(os.Stderr, "b", &v)
}

// LeakRange gives the template a list of what it may show.
func LeakRange(v Visit) {
	t := parse(`{{range $k, $v := .}}{{$k}}={{$v}};{{end}}`)
	log.Print(render(t, map[string]any{"page": v.Page, "mail": v.User.Mail})) // leak: User.Mail
}

func CleanRange(v Visit) {
	t := parse(`{{range $k, $v := .}}{{$k}}={{$v}};{{end}}`)
	_ = t.Execute(io.Discard, map[string]any{"page": v.Page, "mail": v.User.Mail})
	log.Print(render(t, map[string]any{"page": v.Page}))
}
