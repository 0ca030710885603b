package visitors

import (
	"fmt"
	"io"
	"log"
	"os"
)

// A tree accepts visitors that go on to what is below by themselves. Which visitor it
// is, only whoever calls Accept knows.

type tree interface{ Accept(v treeVisitor) }

type treeVisitor interface {
	VisitLeaf(l *leaf)
	VisitBranch(b *branch)
}

type leaf struct{ text string }

type branch struct{ below []tree }

func (l *leaf) Accept(v treeVisitor)   { v.VisitLeaf(l) }
func (b *branch) Accept(v treeVisitor) { v.VisitBranch(b) }

type logging struct{}

func (logging) VisitLeaf(l *leaf) { log.Print(l.text) }
func (v logging) VisitBranch(b *branch) {
	for _, t := range b.below {
		t.Accept(v)
	}
}

type printing struct{ out io.Writer }

func (v *printing) VisitLeaf(l *leaf) { fmt.Fprintln(v.out, l.text) }
func (v *printing) VisitBranch(b *branch) {
	for _, t := range b.below {
		t.Accept(v)
	}
}

type counting struct{ leaves int }

func (v *counting) VisitLeaf(l *leaf) { v.leaves++ }
func (v *counting) VisitBranch(b *branch) {
	for _, t := range b.below {
		t.Accept(v)
	}
}

func flat(text string) tree { return &branch{[]tree{&leaf{text}}} }

func deep(text string) tree { return &branch{[]tree{&leaf{"-"}, &branch{[]tree{&leaf{text}}}}} }

func trees(p Person) {
	flat(p.Email).Accept(logging{})            // want `^Person\.Email \(pii:email\) reaches log\.Print through branch\.Accept`
	flat(p.Title).Accept(logging{})            // ok
	flat(p.Email).Accept(&printing{os.Stdout}) // want `^Person\.Email \(pii:email\) reaches fmt\.Fprintln through branch\.Accept`
	flat(p.Email).Accept(&counting{})          // ok
	deep(p.Email).Accept(logging{})            // want `^Person\.Email \(pii:email\) reaches log\.Print through branch\.Accept`
	deep(p.Email).Accept(&printing{os.Stdout}) // want `^Person\.Email \(pii:email\) reaches fmt\.Fprintln through branch\.Accept`
	deep(p.Email).Accept(&counting{})          // ok
}
