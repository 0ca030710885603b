package model

// Lookup returns what the built-in catalog knows about an import path; nil
// when it knows nothing. A major-version suffix of the module ("/v9") that the
// catalog does not list falls back on the one it lists.
func Lookup(path string) *Package { return nil }

// Func returns the row for a function or method by its name as [FuncName]
// writes it; nil when there is none.
func (p *Package) Func(name string) *Row { return nil }

// Var returns the row for a package-level variable; nil when there is none.
func (p *Package) Var(name string) *Row { return nil }

// Type returns the row for a type; nil when there is none.
func (p *Package) Type(name string) *Row { return nil }
