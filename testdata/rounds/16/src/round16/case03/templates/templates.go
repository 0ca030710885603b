// Package templates has the texts that are sent and printed.
package templates

import (
	"fmt"
	"io"
	"strings"
	"text/template"

	"round16/case03/people"
)

var all = template.Must(template.New("all").Funcs(template.FuncMap{"upper": strings.ToUpper}).Parse(`
{{define "welcome"}}Hello {{.First}} {{.Last}},
you start on {{.Start}} with the team {{.Team | upper}}.
{{end}}
{{define "offer"}}Hello {{.First}},
we offer {{.Contract.Salary}} a year, in grade {{.Contract.Grade}}.
{{end}}
{{define "badge"}}{{.Number}} {{.Team}}{{end}}
{{define "door"}}{{.Last}} ({{.Team}}){{end}}
`))

// Write executes a template.
func Write(w io.Writer, name string, e any) error {
	return all.ExecuteTemplate(w, name, e)
}

// Welcome is the letter for the first day.
func Welcome(e people.Employee) (string, error) {
	var b strings.Builder
	err := all.ExecuteTemplate(&b, "welcome", e)
	return b.String(), err
}

// Offer is the letter before that.
func Offer(e people.Employee) (string, error) {
	var b strings.Builder
	err := all.ExecuteTemplate(&b, "offer", e)
	return b.String(), err
}

// Badge is what is printed on a badge.
func Badge(e people.Employee) (string, error) {
	var b strings.Builder
	err := all.ExecuteTemplate(&b, "badge", e)
	return b.String(), err
}

// Door is what is printed on a door.
func Door(e people.Employee) (string, error) {
	var b strings.Builder
	if err := all.ExecuteTemplate(&b, "door", e); err != nil {
		return "", fmt.Errorf("door of %s: %w", e, err)
	}
	return b.String(), nil
}
