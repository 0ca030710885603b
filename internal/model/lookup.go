package model

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

func (p *Package) row(what byte, name string) *Row {
	for ; p != nil; p = p.under {
		if row := p.find(what, name); row != nil {
			return row
		}
	}
	return nil
}
