// Package case18 writes letters from templates.
package case18

import (
	"bytes"
	"fmt"
	htmltemplate "html/template"
	"io"
	"log"
	"os"
	"strings"
	"text/template"
)

// A Patient gets letters.
type Patient struct {
	Number    int
	Name      string `pii:"name"`
	Email     string `pii:"email"`
	Diagnosis string `pii:"diagnosis"`
	Visits    []Visit
}

// A Visit is to come.
type Visit struct {
	Day  string
	Drug string `pii:"medication"`
}

// Deliver hands a letter to the mail server.
//
//pii:sink mail/body args=1
func Deliver(to int, text string) { deliver(to, text) }

var deliver = func(int, string) {}

var templates = template.Must(template.New("all").Parse(`
{{define "head"}}Dear {{.Name}},{{end}}
{{define "reminder"}}{{template "head" .}}
{{range .Visits}}we see you on {{.Day}}.
{{end}}{{end}}
{{define "report"}}{{template "head" .}}
you have {{.Diagnosis}}.{{end}}
{{define "drugs"}}{{with index .Visits 0}}take {{.Drug}}{{end}}{{end}}
{{define "list"}}{{len .Visits}} visits of number {{.Number}}{{end}}
`))

var page = htmltemplate.Must(htmltemplate.New("page").Parse(`<p title="{{.Number}}">{{.Name}}</p>`))

func render(name string, data any) (string, error) {
	var b strings.Builder
	if err := templates.ExecuteTemplate(&b, name, data); err != nil {
		return "", fmt.Errorf("letter %s: %w", name, err)
	}
	return strings.TrimSpace(b.String()), nil
}

func CleanReminder(p Patient) error {
	text, err := render("reminder", p)
	if err != nil {
		return err
	}
	Deliver(p.Number, text)
	return nil
}

func LeakReport(p Patient) error {
	text, err := render("report", p)
	if err != nil {
		return err
	}
	Deliver(p.Number, text) // leak: Patient.Diagnosis
	return nil
}

func LeakDrugs(p Patient) error {
	text, err := render("drugs", p)
	if err != nil {
		return err
	}
	Deliver(p.Number, text) // leak: Visit.Drug
	return nil
}

func CleanDrugs(p Patient) error {
	p.Visits = []Visit{{Day: "Monday", Drug: "what we talked about"}}
	text, err := render("drugs", p)
	if err != nil {
		return err
	}
	Deliver(p.Number, text)
	return nil
}

func LeakShown(p Patient) {
	text, _ := render("reminder", map[string]any{"Name": p.Name, "Visits": p.Visits})
	log.Print(text) // leak: Patient.Name
}

func CleanShown(p Patient) {
	text, _ := render("list", p)
	log.Print(text)
}

func LeakPage(p Patient) error {
	f, err := os.Create("page.html")
	if err != nil {
		return err
	}
	defer f.Close()
	return page.Execute(f, p) // leak: Patient.Name
}

func CleanPage(p Patient) error {
	var b bytes.Buffer
	if err := page.Execute(&b, p); err != nil {
		return err
	}
	log.Print("a page of ", b.Len(), " bytes")
	_, err := io.Copy(io.Discard, &b)
	return err
}
