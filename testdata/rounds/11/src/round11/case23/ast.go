// Package case23 compiles filters to SQL by a visitor over their syntax.
package case23

import (
	"context"
	"database/sql"
	"fmt"
	"log"
	"strings"
)

// Search is what a doctor looks for.
type Search struct {
	Ward      string
	Diagnosis string `pii:"diagnosis"`
}

// Expr is a node of the syntax.
type Expr interface{ accept(visitor) }

type visitor interface {
	binary(*Binary)
	column(Column)
	literal(*Literal)
	not(Not)
}

type Binary struct {
	Op   string
	L, R Expr
}
type Column string
type Literal struct{ Value any }
type Not struct{ X Expr }

func (b *Binary) accept(v visitor)  { v.binary(b) }
func (c Column) accept(v visitor)   { v.column(c) }
func (l *Literal) accept(v visitor) { v.literal(l) }
func (n Not) accept(v visitor)      { v.not(n) }

// walker does nothing but go on.
type walker struct{ self visitor }

func (w walker) binary(b *Binary) {
	b.L.accept(w.self)
	b.R.accept(w.self)
}
func (w walker) column(Column)    {}
func (w walker) literal(*Literal) {}
func (w walker) not(n Not)        { n.X.accept(w.self) }

// compiler writes a condition with marks for the values.
type compiler struct {
	sql  strings.Builder
	args []any
}

func (c *compiler) binary(b *Binary) {
	c.sql.WriteByte('(')
	b.L.accept(c)
	c.sql.WriteString(" " + b.Op + " ")
	b.R.accept(c)
	c.sql.WriteByte(')')
}
func (c *compiler) column(name Column) { c.sql.WriteString(string(name)) }
func (c *compiler) literal(l *Literal) {
	c.sql.WriteByte('?')
	c.args = append(c.args, l.Value)
}
func (c *compiler) not(n Not) {
	c.sql.WriteString("NOT ")
	n.X.accept(c)
}

// printer writes it with the values in place.
type printer struct {
	compiler
	out strings.Builder
}

func (p *printer) binary(b *Binary) {
	b.L.accept(p)
	fmt.Fprintf(&p.out, " %s ", b.Op)
	b.R.accept(p)
}
func (p *printer) column(name Column) { p.out.WriteString(string(name)) }
func (p *printer) literal(l *Literal) { fmt.Fprintf(&p.out, "%q", l.Value) }

// columns collects the names.
type columns struct {
	walker
	names []string
}

func (c *columns) column(name Column) { c.names = append(c.names, string(name)) }

// values collects the literals.
type values struct {
	walker
	found []any
}

func (v *values) literal(l *Literal) { v.found = append(v.found, l.Value) }

func filter(s Search) Expr {
	return &Binary{"AND", &Binary{"=", Column("ward"), &Literal{s.Ward}}, Not{&Binary{"=", Column("diagnosis"), &Literal{s.Diagnosis}}}}
}

func LeakPrint(s Search) {
	var p printer
	(&Binary{"=", Column("diagnosis"), &Literal{s.Diagnosis}}).accept(&p)
	log.Print("where ", p.out.String()) // leak: Search.Diagnosis
}

// CleanPrint has marks in place of the values.
func CleanPrint(s Search) {
	var c compiler
	(&Binary{"=", Column("diagnosis"), &Literal{s.Diagnosis}}).accept(&c)
	log.Print("where ", c.sql.String())
}

// LeakWalk collects values, CleanWalk columns.
func LeakWalk(s Search) {
	v := new(values)
	v.self = v
	filter(s).accept(v)
	log.Print(v.found...) // leak: Search.Diagnosis
}

func CleanWalk(s Search) {
	v := new(columns)
	v.self = v
	filter(s).accept(v)
	log.Print(v.names)
}

// LeakSave stores the search, CleanSave only runs it.
func LeakSave(ctx context.Context, db *sql.DB, s Search) {
	var c compiler
	filter(s).accept(&c)
	_, _ = db.ExecContext(ctx, "INSERT INTO search (ward, diagnosis) VALUES (?, ?)", c.args...) // leak: Search.Diagnosis
}

func CleanSave(ctx context.Context, db *sql.DB, s Search) {
	var c compiler
	filter(s).accept(&c)
	rows, err := db.QueryContext(ctx, "SELECT id FROM patient WHERE "+c.sql.String(), c.args...)
	if err == nil {
		rows.Close()
	}
}

// rewrite gives a copy of the expression in which f has replaced the literals.
func rewrite(x Expr, f func(*Literal) Expr) Expr {
	switch x := x.(type) {
	case *Binary:
		return &Binary{x.Op, rewrite(x.L, f), rewrite(x.R, f)}
	case Not:
		return Not{rewrite(x.X, f)}
	case *Literal:
		return f(x)
	}
	return x
}

// LeakRewrite keeps the literals, CleanRewrite replaces them by marks.
func LeakRewrite(s Search) {
	var p printer
	rewrite(&Binary{"=", Column("diagnosis"), &Literal{s.Diagnosis}}, func(l *Literal) Expr { return l }).accept(&p)
	log.Print("where ", p.out.String()) // leak: Search.Diagnosis
}

func CleanRewrite(s Search) {
	var p printer
	rewrite(&Binary{"=", Column("diagnosis"), &Literal{s.Diagnosis}}, func(*Literal) Expr { return Column("?") }).accept(&p)
	log.Print("where ", p.out.String())
}
