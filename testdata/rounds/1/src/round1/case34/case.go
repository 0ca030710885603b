// Package case34 fills templates.
package case34

import (
	"log"
	"os"
	"strings"
	"text/template"
)

type Payer struct {
	Name string `pii:"name"`
	Vat  string `pii:"tax-id"`
	City string
}

type Invoice struct {
	Number string
	Total  int
	Payer  Payer
}

func (i Invoice) Title() string { return "invoice " + i.Number }

func (i Invoice) Greeting() string { return "dear " + i.Payer.Name }

const shared = `{{define "payer"}}payer {{.Vat}}{{end}}{{define "place"}}in {{.City}}{{end}}`

var (
	full    = template.Must(template.New("full").Parse(`{{.Number}}: {{.Payer.Name}}, {{.Total}}`))
	short   = template.Must(template.New("short").Parse(`{{.Number}}: {{.Payer.City}}, {{.Total}}`))
	letter  = template.Must(template.New("letter").Parse(`{{.Greeting}}`))
	heading = template.Must(template.New("heading").Parse(`{{.Title}}`))
	size    = template.Must(template.New("size").Parse(`{{len .Payer.Name}}`))
	nested  = template.Must(template.Must(template.New("nested").Parse(shared)).Parse(`{{template "payer" .Payer}}`))
	placed  = template.Must(template.Must(template.New("placed").Parse(shared)).Parse(`{{template "place" .Payer}}`))
	within  = template.Must(template.New("within").Parse(`{{with .Payer}}{{.Vat}} {{$.Number}}{{end}}`))
	without = template.Must(template.New("without").Parse(`{{with .Payer}}{{.City}} {{$.Number}}{{end}}`))
)

func LeakFull(i Invoice) {
	full.Execute(os.Stderr, i) // leak: Payer.Name
}

func CleanShort(i Invoice) {
	short.Execute(os.Stderr, i)
}

func LeakMethod(i Invoice) {
	letter.Execute(os.Stderr, i) // leak: Payer.Name
}

func CleanMethod(i Invoice) {
	heading.Execute(os.Stderr, i)
}

func LeakNested(i Invoice) {
	nested.Execute(os.Stderr, i) // leak: Payer.Vat
}

func CleanNested(i Invoice) {
	placed.Execute(os.Stderr, i)
}

func LeakWith(i Invoice) {
	within.Execute(os.Stderr, i) // leak: Payer.Vat
}

func CleanWith(i Invoice) {
	without.Execute(os.Stderr, i)
}

func CleanSize(i Invoice) {
	size.Execute(os.Stderr, i)
}

func LeakBuilt(i Invoice) {
	var b strings.Builder
	if err := full.Execute(&b, i); err == nil {
		log.Print(b.String()) // leak: Payer.Name
	}
}

func CleanBuilt(i Invoice) {
	var b strings.Builder
	if err := full.Execute(&b, i); err == nil {
		log.Print(b.Len())
	}
}

func LeakMapData(i Invoice) {
	t := template.Must(template.New("map").Parse(`{{.who}}`))
	t.Execute(os.Stdout, map[string]any{"who": i.Payer.Name, "what": i.Number}) // leak: Payer.Name
}

func CleanMapData(i Invoice) {
	t := template.Must(template.New("map").Parse(`{{.what}}`))
	t.Execute(os.Stdout, map[string]any{"who": i.Payer.Name, "what": i.Number})
}
