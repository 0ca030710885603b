package visitors

import (
	"log"
	"strings"
)

// The syntax of a filter, three levels deep, with visitors that embed one that only goes
// on.

type expr interface{ accept(syntaxVisitor) }

type syntaxVisitor interface {
	binary(*binary)
	column(column)
	literal(*literal)
	not(not)
}

type binary struct {
	op   string
	l, r expr
}
type column string
type literal struct{ value any }
type not struct{ x expr }

func (b *binary) accept(v syntaxVisitor)  { v.binary(b) }
func (c column) accept(v syntaxVisitor)   { v.column(c) }
func (l *literal) accept(v syntaxVisitor) { v.literal(l) }
func (n not) accept(v syntaxVisitor)      { v.not(n) }

type walker struct{ self syntaxVisitor }

func (w walker) binary(b *binary) {
	b.l.accept(w.self)
	b.r.accept(w.self)
}
func (w walker) column(column)    {}
func (w walker) literal(*literal) {}
func (w walker) not(n not)        { n.x.accept(w.self) }

type columns struct {
	walker
	names []string
}

func (c *columns) column(name column) { c.names = append(c.names, string(name)) }

type literals struct {
	walker
	found []any
}

func (v *literals) literal(l *literal) { v.found = append(v.found, l.value) }

// statement has marks in place of the literals.
type statement struct {
	sql  strings.Builder
	args []any
}

func (s *statement) binary(b *binary) {
	s.sql.WriteByte('(')
	b.l.accept(s)
	s.sql.WriteString(" " + b.op + " ")
	b.r.accept(s)
	s.sql.WriteByte(')')
}
func (s *statement) column(name column) { s.sql.WriteString(string(name)) }
func (s *statement) literal(l *literal) {
	s.sql.WriteByte('?')
	s.args = append(s.args, l.value)
}
func (s *statement) not(n not) {
	s.sql.WriteString("NOT ")
	n.x.accept(s)
}

func filter(p Person) expr {
	return &binary{"AND", &binary{"=", column("title"), &literal{p.Title}}, not{&binary{"=", column("mail"), &literal{p.Email}}}}
}

func walked(p Person) {
	l := new(literals)
	l.self = l
	filter(p).accept(l)
	log.Print(l.found...) // want `^Person\.Email \(pii:email\) reaches log\.Print$`
	c := new(columns)
	c.self = c
	filter(p).accept(c)
	log.Print(c.names) // ok
}

func compiled(p Person) {
	s := new(statement)
	filter(p).accept(s)
	log.Print(s.args...)      // want `^Person\.Email \(pii:email\) reaches log\.Print$`
	log.Print(s.sql.Len())    // ok
	log.Print(s.sql.String()) // ok
}
