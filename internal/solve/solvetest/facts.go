package solvetest

import (
	"cmp"
	"go/types"

	"github.com/piivet/piivet/internal/solve"
	"github.com/piivet/piivet/internal/summary"
)

// Facts has what packages exported, as bytes.
type Facts struct {
	// Asked, when not nil, is called with the function that a fact is asked
	// for.
	Asked func(fn *types.Func)

	packs      map[any][]byte // by *types.Func, variable, or hidden
	packages   []string       // that have said something
	directives map[types.Object][]string
	fields     map[*types.Var]solve.FieldExport
	methods    map[string][]string // of hidden types
}

type hidden struct{ typeName, method string }

// variable is a package-level variable, and the package that says what it holds.
type variable struct{ by, pkg, name string }

// enumerated is a variable that is as good as a constant.
type enumerated struct{ pkg, name string }

var _ solve.Facts = (*Facts)(nil)

func newFacts() *Facts {
	return &Facts{
		packs: map[any][]byte{}, directives: map[types.Object][]string{},
		fields: map[*types.Var]solve.FieldExport{}, methods: map[string][]string{},
	}
}

// packed is a summary, and a value, as importers get them.
func packed(s *summary.Summary, n *summary.Node) []byte {
	p := summary.NewPack()
	p.AddSummary("summary", s)
	p.AddNode("node", n)
	return p.Bytes()
}

func (f *Facts) add(pkg string, e solve.Exports) {
	f.packages = append(f.packages, pkg)
	for _, fn := range e.Funcs {
		f.packs[fn.Func] = packed(fn.Summary, nil)
		f.directives[fn.Func] = fn.Directives
	}
	for _, g := range e.Globals {
		f.packs[variable{pkg, cmp.Or(g.Package, pkg), g.Name}] = packed(nil, g.Content)
	}
	for _, g := range e.Enumerated {
		f.packs[enumerated{pkg, g.Name}] = packed(nil, g.Content)
	}
	for _, t := range e.Types {
		f.directives[t.Type] = t.Directives
	}
	for _, fld := range e.Fields {
		f.fields[fld.Field] = fld
	}
	for _, h := range e.Hidden {
		f.packs[hidden{h.Type, h.Method}] = packed(h.Summary, nil)
		f.methods[h.Type] = append(f.methods[h.Type], h.Method)
	}
}

// Damage changes the bytes of every summary and content.
func (f *Facts) Damage(change func(data []byte) []byte) {
	for key, data := range f.packs {
		f.packs[key] = change(data)
	}
}

// unpacked is what was packed for key.
func (f *Facts) unpacked(key any, resolve summary.Resolve) (*summary.Summary, *summary.Node, error) {
	data, ok := f.packs[key]
	if !ok {
		return nil, nil, nil
	}
	b, err := summary.Unpack(data, resolve)
	if err != nil {
		return nil, nil, err
	}
	s, err := b.Summary("summary")
	if err != nil {
		return nil, nil, err
	}
	n, err := b.Node("node")
	return s, n, err
}

// Func implements [solve.Facts].
func (f *Facts) Func(fn *types.Func, resolve summary.Resolve) ([]string, *summary.Summary, error) {
	if f.Asked != nil {
		f.Asked(fn)
	}
	s, _, err := f.unpacked(fn, resolve)
	return f.directives[fn], s, err
}

// Global implements [solve.Facts].
func (f *Facts) Global(v *types.Var, resolve summary.Resolve) *summary.Node {
	_, n, _ := f.unpacked(variable{v.Pkg().Path(), v.Pkg().Path(), v.Name()}, resolve)
	return n
}

// Enumerated implements [solve.Facts].
func (f *Facts) Enumerated(v *types.Var, resolve summary.Resolve) *summary.Node {
	_, n, _ := f.unpacked(enumerated{v.Pkg().Path(), v.Name()}, resolve)
	return n
}

// Stored implements [solve.Facts].
func (f *Facts) Stored(pkg, name string, resolve summary.Resolve) (all *summary.Node) {
	for _, by := range f.packages {
		if by != pkg {
			_, n, _ := f.unpacked(variable{by, pkg, name}, resolve)
			all = summary.Join(all, n)
		}
	}
	return all
}

// Type implements [solve.Facts].
func (f *Facts) Type(t *types.TypeName) []string { return f.directives[t] }

// FieldPos implements [solve.Facts].
func (f *Facts) FieldPos(v *types.Var) (line, column int, ok bool) {
	fld, ok := f.fields[v]
	return fld.Line, fld.Column, ok
}

// Hidden implements [solve.Facts].
func (f *Facts) Hidden(typeName, method string, resolve summary.Resolve) *summary.Summary {
	s, _, _ := f.unpacked(hidden{typeName, method}, resolve)
	return s
}

// HiddenMethods implements [solve.Facts].
func (f *Facts) HiddenMethods(typeName string, _ summary.Resolve) []string {
	return f.methods[typeName]
}
