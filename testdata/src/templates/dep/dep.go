// Package dep has templates and functions for other packages.
package dep

import (
	"io"
	"strings"
	"text/template"
)

var Names = template.Must(template.New("names").Parse("{{.Name}}"))

var Mails = template.Must(template.New("mails").Parse("{{.Email}}"))

// Loaded is read from a file.
var Loaded = template.Must(template.ParseFiles("mail.tmpl"))

func Page() *template.Template { return template.Must(template.New("page").Parse("{{.Name}}")) }

func First(s string) string { return strings.ToUpper(s[:1]) }

func Hide(s string) string { return strings.Repeat("*", 8) }

func hide(s string) string { return "***" }

var Masked = template.Must(template.New("masked").Funcs(template.FuncMap{"hide": hide}).Parse("{{hide .Email}}"))

// Show writes what the template of its own says.
func Show(w io.Writer, data any) error { return Names.Execute(w, data) }

func ShowMail(w io.Writer, data any) error { return Mails.Execute(w, data) }

// Render writes what the template says that it gets.
func Render(w io.Writer, t *template.Template, data any) error { return t.Execute(w, data) }

// Sealed keeps its template to itself.
type Sealed struct{ page *template.Template }

func NewSealed() *Sealed {
	return &Sealed{page: template.Must(template.New("").Parse("{{.Name}}"))}
}

func (s *Sealed) Write(w io.Writer, data any) error { return s.page.Execute(w, data) }
