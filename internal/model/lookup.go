package model

import (
	"slices"
)

// Lookup returns what the built-in catalog knows about an import path; nil
// when it knows nothing. A major-version suffix of the module ("/v9") that the
// catalog does not list falls back on the one it lists. Each call decodes the
// package again; a [Catalog] does so once.
func Lookup(path string) *Package { return catalog.lookup(path) }

// Func returns the row for a function or method by its name as [FuncName]
// writes it; nil when there is none.
func (p *Package) Func(name string) *Row { return p.row(AboutFunc, name) }

// Var returns the row for a package-level variable; nil when there is none.
func (p *Package) Var(name string) *Row { return p.row(AboutVar, name) }

// Type returns the row for a type; nil when there is none.
func (p *Package) Type(name string) *Row { return p.row(AboutType, name) }

// Sends reports whether methods of a type send data over a wire, on a way that
// the receiver knows.
func (p *Package) Sends(typeName string) bool {
	for ; p != nil; p = p.under {
		if slices.ContainsFunc(p.Methods(typeName), func(r *Row) bool { return slices.ContainsFunc(r.Sinks, Sink.byReceiver) }) {
			return true
		}
	}
	return false
}

// byReceiver reports whether data travels to the sink in the way of the
// receiver.
func (s Sink) byReceiver() bool {
	return s.Kind.Travels() && (len(s.Way) == 0 || slices.ContainsFunc(s.Way, func(p Port) bool { return p.Base == Recv }))
}

func (p *Package) row(what byte, name string) *Row {
	for ; p != nil; p = p.under {
		if row := p.find(what, name); row != nil {
			return row.For(name)
		}
	}
	return nil
}

// Vendors lists the vendors that the built-in catalog names, sorted. It decodes
// all of it.
func Vendors() []string {
	var all []string
	for i := range catalog.len() {
		all = append(all, catalog.decode(i, catalog.path(i)).Vendors()...)
	}
	slices.Sort(all)
	return slices.Compact(all)
}

// Vendors lists the vendors that the rows of p name, sorted.
func (p *Package) Vendors() []string {
	var all []string
	for _, row := range p.Rows() {
		for _, s := range row.Sinks {
			all = append(all, s.Vendor)
		}
		if row.Writer != nil {
			all = append(all, row.Writer.Vendor)
		}
	}
	slices.Sort(all)
	all = slices.Compact(all)
	return slices.DeleteFunc(all, func(vendor string) bool { return vendor == "" })
}
