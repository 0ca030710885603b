// Package case28 shows pages out of templates with functions, blocks and methods.
package case28

import (
	"os"
	"strings"
	"text/template"
)

type Member struct {
	No    int
	Name  string `pii:"name"`
	Phone string `pii:"phone"`
}

func (m Member) Short() string        { return strings.ToUpper(m.Name) }
func (m Member) With(s string) string { return s + m.Phone }

//pii:protect masked
func hide(s string) string { return s[:0] + "***" }

var pages = template.Must(template.New("all").Funcs(template.FuncMap{
	"hide": hide,
	"len2": func(s string) int { return 2 * len(s) },
	"join": strings.Join,
}).Parse(`
{{define "masked"}}{{.Name | hide}}{{end}}
{{define "size"}}{{.Phone | len2 | printf "%d"}}{{end}}
{{define "printed"}}{{.Phone | printf "tel:%s"}}{{end}}
{{define "short"}}{{$m := .}}{{with $m.No}}{{$m.Short}}{{end}}{{end}}
{{define "called"}}{{.With "+"}}{{end}}
{{define "either"}}{{if .Phone}}{{.No}}{{else}}{{.Phone}}{{end}}{{end}}
{{define "outer"}}{{template "printed" .}}{{end}}
{{define "closed"}}{{template "masked" .}}{{end}}
`))

func LeakPrinted(m Member) error {
	return pages.ExecuteTemplate(os.Stdout, "printed", m) // leak: Member.Phone
}

func CleanMasked(m Member) error {
	return pages.ExecuteTemplate(os.Stdout, "masked", m)
}

func LeakShort(m Member) error {
	return pages.ExecuteTemplate(os.Stdout, "short", m) // leak: Member.Name
}

func CleanSize(m Member) error {
	return pages.ExecuteTemplate(os.Stdout, "size", m)
}

func LeakCalled(m Member) error {
	return pages.Lookup("called").Execute(os.Stdout, m) // leak: Member.Phone
}

func CleanEither(m Member) error {
	return pages.Lookup("either").Execute(os.Stdout, Member{No: m.No})
}

func LeakOuter(m Member) error {
	t, err := pages.Clone()
	if err != nil {
		return err
	}
	return t.ExecuteTemplate(os.Stdout, "outer", m) // leak: Member.Phone
}

func CleanClosed(m Member) error {
	t, err := pages.Clone()
	if err != nil {
		return err
	}
	return t.ExecuteTemplate(os.Stdout, "closed", m)
}
