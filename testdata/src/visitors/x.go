// Package visitors walks structures with visitors and double dispatch.
package visitors

import "log"

type Person struct {
	Email string `pii:"email"`
	Title string
}

type Company struct{ Title string }

type visitor interface {
	VisitPerson(p *Person)
	VisitCompany(c *Company)
}

type element interface{ Accept(v visitor) }

func (p *Person) Accept(v visitor)  { v.VisitPerson(p) }
func (c *Company) Accept(v visitor) { v.VisitCompany(c) }

type printer struct{}

func (printer) VisitPerson(p *Person)   { log.Print(p.Email) } // want `^Person\.Email \(pii:email\) reaches log\.Print$`
func (printer) VisitCompany(c *Company) { log.Print(c.Title) } // ok

type titles struct{ all []string }

func (t *titles) VisitPerson(p *Person)   { t.all = append(t.all, p.Title) }
func (t *titles) VisitCompany(c *Company) { t.all = append(t.all, c.Title) }

type mails struct{ all []string }

func (m *mails) VisitPerson(p *Person)   { m.all = append(m.all, p.Email) }
func (m *mails) VisitCompany(c *Company) {}

func walk(es []element, v visitor) {
	for _, e := range es {
		e.Accept(v)
	}
}

func visit(p *Person, c *Company) {
	p.Accept(printer{}) // ok: found inside
	c.Accept(printer{}) // ok
	t := &titles{}
	c.Accept(t)
	log.Print(t.all) // ok
	m := &mails{}
	log.Print(m.all) // ok
	p.Accept(m)
	log.Print(m.all)      // want `^Person\.Email \(pii:email\) reaches log\.Print$`
	log.Print(len(m.all)) // ok
}

func visitAll(p *Person, c *Company) {
	t := &titles{}
	walk([]element{p, c}, t)
	log.Print(t.all) // ok
	m := &mails{}
	walk([]element{p, c}, m)
	log.Print(m.all) // want `^Person\.Email \(pii:email\) reaches log\.Print$`
}

// Funcs as visitors.
type node struct {
	val  string
	kids []*node
}

func (n *node) walk(f func(string) bool) {
	if !f(n.val) {
		return
	}
	for _, k := range n.kids {
		k.walk(f)
	}
}

func nodes(p Person) {
	a := &node{val: p.Email}
	b := &node{val: p.Title}
	a.walk(func(s string) bool { log.Print(s); return true })      // want `^Person\.Email \(pii:email\) reaches log\.Print( through \S+)?$`
	b.walk(func(s string) bool { log.Print(s); return true })      // ok
	a.walk(func(s string) bool { log.Print(len(s)); return true }) // ok
}
