package solvetest

import (
	"go/types"

	"github.com/piivet/piivet/internal/solve"
)

// Facts has what packages exported.
type Facts struct {
	// Asked, when not nil, is called with the function that a fact is asked
	// for.
	Asked func(fn *types.Func)

	funcs   map[*types.Func]solve.FuncExport
	globals map[*types.Var][]byte
	types   map[*types.TypeName][]string
	fields  map[*types.Var]solve.FieldExport
	hidden  []solve.HiddenExport
}

var _ solve.Facts = (*Facts)(nil)

func newFacts() *Facts {
	return &Facts{
		funcs: map[*types.Func]solve.FuncExport{}, globals: map[*types.Var][]byte{},
		types: map[*types.TypeName][]string{}, fields: map[*types.Var]solve.FieldExport{},
	}
}

func (f *Facts) add(e solve.Exports) {
	for _, fn := range e.Funcs {
		f.funcs[fn.Func] = fn
	}
	for _, g := range e.Globals {
		f.globals[g.Var] = g.Content
	}
	for _, t := range e.Types {
		f.types[t.Type] = t.Directives
	}
	for _, fld := range e.Fields {
		f.fields[fld.Field] = fld
	}
	f.hidden = append(f.hidden, e.Hidden...)
}

// Damage changes the bytes of every summary and content.
func (f *Facts) Damage(change func(data []byte) []byte) {
	for obj, fn := range f.funcs {
		fn.Summary = change(fn.Summary)
		f.funcs[obj] = fn
	}
	for v, data := range f.globals {
		f.globals[v] = change(data)
	}
	for i := range f.hidden {
		f.hidden[i].Summary = change(f.hidden[i].Summary)
	}
}

// Func implements [solve.Facts].
func (f *Facts) Func(fn *types.Func) (summary []byte, directives []string) {
	if f.Asked != nil {
		f.Asked(fn)
	}
	return f.funcs[fn].Summary, f.funcs[fn].Directives
}

// Global implements [solve.Facts].
func (f *Facts) Global(v *types.Var) []byte { return f.globals[v] }

// Type implements [solve.Facts].
func (f *Facts) Type(t *types.TypeName) []string { return f.types[t] }

// FieldPos implements [solve.Facts].
func (f *Facts) FieldPos(v *types.Var) (line, column int, ok bool) {
	fld, ok := f.fields[v]
	return fld.Line, fld.Column, ok
}

// Hidden implements [solve.Facts].
func (f *Facts) Hidden(typeName, method string) []byte {
	for _, h := range f.hidden {
		if h.Type == typeName && h.Method == method {
			return h.Summary
		}
	}
	return nil
}

// HiddenMethods implements [solve.Facts].
func (f *Facts) HiddenMethods(typeName string) []string {
	var names []string
	for _, h := range f.hidden {
		if h.Type == typeName {
			names = append(names, h.Method)
		}
	}
	return names
}
