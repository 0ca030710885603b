// Package case30 renders pages for the staff of a nursery out of templates that build on one another.
package case30

import (
	"fmt"
	"html/template"
	"strings"
)

// Child is looked after.
type Child struct {
	Group    string
	Name     string `pii:"name,subject=child"`
	Allergy  string `pii:"allergy"`
	Guardian *Guardian
}

// Guardian brings the child.
type Guardian struct {
	Phone string `pii:"phone"`
	Paid  bool
}

// Emoji is for pages that everybody sees.
func (c Child) Emoji() string { return map[bool]string{true: "+", false: "-"}[c.Allergy != ""] }

// Call says whom to call.
func (g *Guardian) Call() string { return "call " + g.Phone }

const layout = `{{define "page"}}<h1>{{template "title" .}}</h1>{{template "body" .}}{{end}}`

var (
	base   = template.Must(template.New("layout").Parse(layout))
	staff  = template.Must(template.Must(base.Clone()).Parse(`{{define "title"}}{{.Group}}{{end}}{{define "body"}}{{.Name}}{{end}}`))
	public = template.Must(template.Must(base.Clone()).Parse(`{{define "title"}}{{.Group}}{{end}}{{define "body"}}{{.Emoji}}{{end}}`))
)

func render(t *template.Template, name string, data any) string {
	var b strings.Builder
	if err := t.ExecuteTemplate(&b, name, data); err != nil {
		return "cannot render " + name
	}
	return b.String()
}

// LeakBody renders the page for the staff, CleanBody the one for all.
func LeakBody(c Child) {
	fmt.Println(render(staff, "page", c)) // leak: Child.Name
}

func CleanBody(c Child) {
	fmt.Println(render(public, "page", c))
}

// LeakTitle renders only a part, which has the name, CleanTitle the one that has not.
func LeakTitle(c Child) {
	fmt.Println(render(staff, "body", c)) // leak: Child.Name
}

func CleanTitle(c Child) {
	fmt.Println(render(staff, "title", c))
}

var call = template.Must(template.New("call").Parse(`{{with .Guardian}}{{if .Paid}}paid{{else}}{{.Call}}{{end}}{{end}}`))

var paid = template.Must(template.New("paid").Parse(`{{with .Guardian}}{{if .Call}}{{.Paid}}{{end}}{{end}}`))

// LeakMethod calls a method behind a pointer, CleanMethod calls it for a condition.
func LeakMethod(c Child) {
	fmt.Println(render(call, "call", c)) // leak: Guardian.Phone
}

func CleanMethod(c Child) {
	fmt.Println(render(paid, "paid", c))
}
