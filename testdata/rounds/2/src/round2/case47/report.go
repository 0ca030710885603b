// Package case47 renders reports of students to files and to the terminal.
package case47

import (
	"html/template"
	"io"
	"os"
	"strings"
	texttemplate "text/template"
)

type Student struct {
	ID     int
	Name   string `pii:"name"`
	School string `pii:"school"`
	Grade  int
}

// mask shows the first letter.
//
//pii:protect masked
func mask(s string) string {
	if s == "" {
		return s
	}
	return s[:1] + strings.Repeat("*", len(s)-1)
}

var funcs = template.FuncMap{"mask": mask, "trim": strings.TrimSpace}

var (
	names   = template.Must(template.New("names").Parse("<ul>{{range .}}<li>{{.Name}}</li>{{end}}</ul>\n"))
	grades  = template.Must(template.New("grades").Parse("<ul>{{range .}}<li>{{.ID}}: {{.Grade}}</li>{{end}}</ul>\n"))
	masked  = template.Must(template.New("masked").Funcs(funcs).Parse("<p>{{range .}}{{.Name | mask}} {{end}}</p>\n"))
	trimmed = template.Must(template.New("trimmed").Funcs(funcs).Parse("<p>{{range .}}{{.Name | trim}} {{end}}</p>\n"))
	lengths = template.Must(template.New("lengths").Parse("<p>{{range .}}{{len .Name}} {{end}}</p>\n"))
	known   = template.Must(template.New("known").Parse("<p>{{range .}}{{if .School}}yes{{else}}no{{end}} {{end}}</p>\n"))
	nested  = template.Must(template.New("nested").Parse(`{{define "row"}}<td>{{.School}}</td>{{end}}<tr>{{range .}}{{template "row" .}}{{end}}</tr>` + "\n"))
	flat    = template.Must(template.New("flat").Parse(`{{define "row"}}<td>{{.Grade}}</td>{{end}}<tr>{{range .}}{{template "row" .}}{{end}}</tr>` + "\n"))
	plain   = texttemplate.Must(texttemplate.New("plain").Parse("{{with .}}{{.School | printf \"%q\"}}{{end}}\n"))
	count   = texttemplate.Must(texttemplate.New("count").Parse("{{len .}} students\n"))
)

func create(name string, write func(io.Writer) error) error {
	f, err := os.Create(name)
	if err != nil {
		return err
	}
	defer f.Close()
	return write(f)
}

func LeakNames(students []Student) error {
	f, err := os.Create("names.html")
	if err != nil {
		return err
	}
	defer f.Close()
	return names.Execute(f, students) // leak: Student.Name
}

func CleanGrades(students []Student) error {
	f, err := os.Create("grades.html")
	if err != nil {
		return err
	}
	defer f.Close()
	return grades.Execute(f, students)
}

func LeakTrimmed(students []Student) error {
	return trimmed.Execute(os.Stdout, students) // leak: Student.Name
}

func CleanMasked(students []Student) error {
	return masked.Execute(os.Stdout, students)
}

func CleanLengths(students []Student) error {
	return lengths.Execute(os.Stdout, students)
}

func CleanKnown(students []Student) error {
	return known.Execute(os.Stdout, students)
}

func LeakNested(students []Student) error {
	return nested.Execute(os.Stdout, students) // leak: Student.School
}

func CleanNested(students []Student) error {
	return flat.Execute(os.Stdout, students)
}

func LeakPlain(s Student) error {
	return plain.Execute(os.Stdout, s) // leak: Student.School
}

func CleanCount(students []Student) error {
	return count.Execute(os.Stdout, students)
}

func LeakCreate(students []Student) error {
	return create("names.html", func(w io.Writer) error { return names.Execute(w, students) }) // leak: Student.Name
}

func CleanCreate(students []Student) error {
	return create("grades.html", func(w io.Writer) error { return grades.Execute(w, students) })
}

// data is what a page gets.
type data struct {
	Title    string
	Students []Student
}

var (
	title = template.Must(template.New("title").Parse("<h1>{{.Title}}</h1>\n"))
	page  = template.Must(template.New("page").Parse("<h1>{{.Title}}</h1>{{(index .Students 0).Name}}\n"))
)

func LeakPage(students []Student) error {
	var b strings.Builder
	if err := page.Execute(&b, data{"Class", students}); err != nil {
		return err
	}
	return os.WriteFile("class.html", []byte(b.String()), 0o600) // leak: Student.Name
}

func CleanPage(students []Student) error {
	var b strings.Builder
	if err := title.Execute(&b, data{"Class", students}); err != nil {
		return err
	}
	return os.WriteFile("class.html", []byte(b.String()), 0o600)
}
