package dep

import (
	html "html/template"
	"io"
	"strings"
	"text/template"
)

// Functions that pick one of a set by the name that they are given.

var letters = template.Must(template.New("set").Parse(`
{{define "who"}}{{.Name}}{{end}}
{{define "mail"}}{{template "who" .}} {{.Email}}{{end}}
{{define "mail.txt"}}{{.Phone}}{{end}}
{{define "home.txt"}}{{.Home.City}} {{.Home.Street}}{{end}}
{{define "letters/welcome to new users.txt"}}{{.Name}} {{.Home.City}}{{end}}
{{define "letters/farewell to old users.txt"}}{{.Name}} {{.Phone}}{{end}}`))

// Send writes the letter with the name.
func Send(w io.Writer, name string, data any) error { return letters.ExecuteTemplate(w, name, data) }

// SendText writes the letter of a file.
func SendText(w io.Writer, name string, data any) error {
	return letters.ExecuteTemplate(w, name+".txt", data)
}

// SendNew writes one of those that are not for everybody.
func SendNew(w io.Writer, to string, data any) error {
	return letters.ExecuteTemplate(w, "letters/"+to+" users.txt", data)
}

// Letter gives the letter back.
func Letter(name string, data any) (string, error) {
	var b strings.Builder
	if err := letters.ExecuteTemplate(&b, name, data); err != nil {
		return "", err
	}
	return b.String(), nil
}

// Found looks the letter up.
func Found(w io.Writer, name string, data any) error {
	t := letters.Lookup(name)
	if t == nil {
		return io.EOF
	}
	return t.Execute(w, data)
}

// Resend hands the name on.
func Resend(w io.Writer, name string, data any) error { return Send(w, name, data) }

// RenderNamed writes the one with the name of a set that it gets.
func RenderNamed(w io.Writer, t *template.Template, name string, data any) error {
	return t.ExecuteTemplate(w, name, data)
}

// Sent has the set handed over.
func Sent(w io.Writer, name string, data any) error { return RenderNamed(w, letters, name, data) }

var many = template.Must(template.New("many").Parse(`
{{define "a"}}{{.Name}}{{end}}
{{define "b"}}{{.Name}}{{end}}
{{define "c"}}{{.Name}}{{end}}
{{define "d"}}{{.Name}}{{end}}
{{define "e"}}{{.Name}}{{end}}
{{define "f"}}{{.Name}}{{end}}
{{define "g"}}{{.Name}}{{end}}
{{define "h"}}{{.Name}}{{end}}
{{define "i"}}{{.Name}}{{end}}
{{define "j"}}{{.Name}}{{end}}
{{define "k"}}{{.Name}}{{end}}
{{define "l"}}{{.Name}}{{end}}
{{define "m"}}{{.Name}}{{end}}
{{define "n"}}{{.Name}}{{end}}
{{define "o"}}{{.Name}}{{end}}
{{define "p"}}{{.Name}}{{end}}
{{define "q"}}{{.Email}}{{end}}`))

// Any picks one of more than are told apart.
func Any(w io.Writer, name string, data any) error { return many.ExecuteTemplate(w, name, data) }

// Site has pages.
type Site struct{ pages *html.Template }

func NewSite() *Site {
	return &Site{pages: html.Must(html.New("").Parse(
		`{{define "city.html"}}<p>{{.Home.City}}</p>{{end}}{{define "street.html"}}<a title="{{.Home.Street}}">{{.Name}}</a>{{end}}`))}
}

// Page writes the page with the name.
func (s *Site) Page(w io.Writer, name string, data any) error {
	return s.pages.ExecuteTemplate(w, name, data)
}
