// Package invoice has invoices and their pages.
package invoice

import (
	"html/template"
	"io"
)

type Party struct {
	Name   string `pii:"name"`
	VAT    string `pii:"tax-id"`
	Branch string
}

type Line struct {
	Text  string
	Cents int
}

type Invoice struct {
	No    string
	To    Party
	Lines []Line
	Notes []string
}

func (i Invoice) Total() (sum int) {
	for _, l := range i.Lines {
		sum += l.Cents
	}
	return sum
}

// Note adds a note to a copy.
func (i Invoice) Note(text string) Invoice {
	i.Notes = append([]string{text}, i.Notes...)
	return i
}

var (
	full  = template.Must(template.New("full").Parse(`<h1>{{.No}}</h1>{{with .To}}{{.Name}}{{end}}{{range .Notes}}<p>{{.}}{{end}}`))
	short = template.Must(template.New("short").Parse(`<h1>{{.No}}</h1>{{with .To}}{{.Branch}}{{end}}{{range .Notes}}<p>{{.}}{{end}}`))
)

func Full(w io.Writer, i Invoice) error  { return full.Execute(w, i) }
func Short(w io.Writer, i Invoice) error { return short.Execute(w, i) }
