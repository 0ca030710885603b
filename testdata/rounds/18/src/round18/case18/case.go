// Package case18 renders pages and letters of a school from templates.
package case18

import (
	"bytes"
	"fmt"
	"html/template"
	"os"
	"strings"
	text "text/template"
)

// Pupil goes to the school.
type Pupil struct {
	Class string
	Name  string   `pii:"name"`
	Marks []string `pii:"performance"`
}

// Initial is all that is shown in public.
func (p Pupil) Initial() string {
	if p.Name == "" {
		return "?"
	}
	return p.Name[:1] + "***"
}

// Passed says whether the best mark is good enough.
func (p Pupil) Passed() bool { return len(p.Marks) > 0 && p.Marks[0] != "F" }

var funcs = text.FuncMap{
	"upper": strings.ToUpper,
	"blank": func(s string) string { return strings.Repeat("*", len(s)) },
	"count": func(s []string) int { return len(s) },
}

var (
	full  = text.Must(text.New("full").Parse("{{.Class}}: {{.Name}} {{range .Marks}}{{.}} {{end}}\n"))
	short = text.Must(text.New("short").Parse("{{.Class}}: {{.Initial}} {{if .Passed}}passed{{end}}\n"))
	page  = template.Must(template.New("page").Parse("<h1>{{.Class}}</h1><p>{{with .Name}}{{.}}{{end}}</p>\n"))
	plain = template.Must(template.New("plain").Parse("<h1>{{.Class}}</h1><p>{{with .Name}}named{{end}}</p>\n"))
	loud  = text.Must(text.New("loud").Funcs(funcs).Parse("{{.Class}} {{.Name | upper}} {{count .Marks}}\n"))
	quiet = text.Must(text.New("quiet").Funcs(funcs).Parse("{{.Class}} {{.Name | blank}} {{count .Marks}}\n"))
)

// LeakFull prints all of a pupil, CleanFull what is shown in public.
func LeakFull(p Pupil) error {
	return full.Execute(os.Stdout, p) // leak: Pupil.Name, Pupil.Marks
}

func CleanFull(p Pupil) error {
	return short.Execute(os.Stdout, p)
}

// LeakWith has the name as the dot, CleanWith only asks whether there is one.
func LeakWith(p Pupil) error {
	return page.Execute(os.Stdout, p) // leak: Pupil.Name
}

func CleanWith(p Pupil) error {
	return plain.Execute(os.Stdout, p)
}

// LeakPipe sends the name through a function that keeps it, CleanPipe through one that does not.
func LeakPipe(p Pupil) {
	var b bytes.Buffer
	if err := loud.Execute(&b, p); err == nil {
		fmt.Print(b.String()) // leak: Pupil.Name
	}
}

func CleanPipe(p Pupil) {
	var b bytes.Buffer
	if err := quiet.Execute(&b, p); err == nil {
		fmt.Print(b.String())
	}
}

// LeakFile writes the marks into a file, CleanFile the class in the same way.
func LeakFile(p Pupil) error {
	t := text.Must(text.New("file").Parse(`{{define "row"}}{{index . 0}}{{end}}{{template "row" .Marks}}`))
	f, err := os.Create("report.txt")
	if err != nil {
		return err
	}
	defer f.Close()
	return t.Execute(f, p) // leak: Pupil.Marks
}

func CleanFile(p Pupil) error {
	t := text.Must(text.New("file").Parse(`{{define "row"}}{{.}}{{end}}{{template "row" .Class}}`))
	f, err := os.Create("report.txt")
	if err != nil {
		return err
	}
	defer f.Close()
	return t.Execute(f, p)
}
