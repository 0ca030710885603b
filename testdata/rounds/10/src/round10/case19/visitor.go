// Package case19 renders a document by a visitor over its nodes.
package case19

import (
	"fmt"
	"io"
	"log"
	"os"
	"strings"
)

// Patient is whom the letter is about.
type Patient struct {
	Name       string `pii:"name"`
	Medication string `pii:"medication"`
	Ward       string
}

type Node interface{ Accept(Visitor) }

type Visitor interface {
	VisitText(*Text)
	VisitList(*List)
}

type Text struct{ Value string }

type List struct {
	Title string
	Items []Node
}

func (t *Text) Accept(v Visitor) { v.VisitText(t) }
func (l *List) Accept(v Visitor) { v.VisitList(l) }

// outline writes titles, full writes the text below them as well.
type outline struct{ w io.Writer }

func (o outline) VisitText(*Text) {}
func (o outline) VisitList(l *List) {
	fmt.Fprintln(o.w, l.Title)
	for _, n := range l.Items {
		n.Accept(o)
	}
}

type full struct {
	outline
	depth int
}

func (f *full) VisitText(t *Text) { fmt.Fprintln(f.w, strings.Repeat(" ", f.depth)+t.Value) }
func (f *full) VisitList(l *List) {
	fmt.Fprintln(f.w, l.Title)
	f.depth++
	for _, n := range l.Items {
		n.Accept(f)
	}
	f.depth--
}

func letter(p Patient) Node {
	return &List{"letter", []Node{&Text{p.Ward}, &List{"takes", []Node{&Text{p.Medication}}}}}
}

func LeakFull(p Patient) {
	letter(p).Accept(&full{outline: outline{os.Stdout}}) // leak: Patient.Medication
}

func CleanOutline(p Patient) {
	letter(p).Accept(outline{os.Stdout})
}

// counter counts the letters of a document.
type counter struct{ n int }

func (c *counter) VisitText(t *Text) { c.n += len(t.Value) }
func (c *counter) VisitList(l *List) {
	for _, n := range l.Items {
		n.Accept(c)
	}
}

// collector keeps the texts.
type collector struct{ texts []string }

func (c *collector) VisitText(t *Text) { c.texts = append(c.texts, t.Value) }
func (c *collector) VisitList(l *List) {
	for _, n := range l.Items {
		n.Accept(c)
	}
}

func LeakCollected(p Patient) {
	c := &collector{}
	letter(p).Accept(c)
	log.Print(c.texts) // leak: Patient.Medication
}

func CleanCounted(p Patient) {
	c := &counter{}
	letter(p).Accept(c)
	log.Print(c.n)
}
