package expose

import (
	"go/types"
	"slices"

	"github.com/piivet/piivet/internal/bounds"
)

// raw shows everything that can be reached.
type raw struct{}

func (raw) visit(w *walk, it item) { w.whole(it) }

// templating is {{.}} of a template: fmt's %v of what the pointers lead to.
// text/template takes the address again where only that has an Error or String
// method; html/template stops at the pointer that has one.
type templating struct{ html bool }

var textMethods = []method{errorMethod, stringMethod}

func (e templating) visit(w *walk, it item) {
	p, ok := it.t.Underlying().(*types.Pointer)
	if ok && !(e.html && w.has(it, textMethods, byMethodSet)) {
		view := it.view
		view.Addressable = true
		w.target(it, view, p)
		return
	}
	it.view.Addressable = !e.html && !w.has(it, textMethods, byMethodSet) && w.has(it, textMethods, byAddress)
	w.under(it, View{Encoder: "print"})
}

// templateScript is {{.}} in a script of an html/template: encoding/json of what
// the pointers lead to, or of its text if it has a String method.
type templateScript struct{}

func (templateScript) visit(w *walk, it item) {
	if w.call(it, []method{marshalJSON}, byMethodSet) {
		return
	}
	if p, ok := it.t.Underlying().(*types.Pointer); ok {
		w.target(it, it.view, p)
		return
	}
	if !w.call(it, []method{stringMethod}, byMethodSet) {
		w.under(it, thenJSON)
	}
}

// xmlText is character data in XML: text, numbers and bytes. Other values are
// left out.
type xmlText struct{}

func (xmlText) visit(w *walk, it item) {
	if w.call(it, []method{marshalText}, byAddress) {
		return
	}
	switch t := it.t.Underlying().(type) {
	case *types.Basic:
		w.whole(it)
	case *types.Pointer:
		w.target(it, it.view, t)
	case *types.Slice:
		if types.Identical(it.t, types.NewSlice(types.Typ[types.Byte])) {
			w.whole(it)
		}
	}
}

// logfmt is go-logfmt: scalars, and what scalars pointers lead to. Everything
// that has parts is refused.
type logfmt struct{}

var logfmtMethods = []method{marshalText, errorMethod, stringMethod}

func (e logfmt) visit(w *walk, it item) {
	if w.call(it, logfmtMethods, byMethodSet) {
		return
	}
	switch t := it.t.(type) {
	case *types.Slice:
		if types.Identical(t.Elem(), types.Typ[types.Byte]) {
			w.whole(it)
		}
		return
	case *types.Pointer:
		w.target(it, it.view, t)
		return
	}
	if _, ok := it.t.Underlying().(*types.Basic); ok {
		w.under(it, View{Encoder: "print"})
	}
}

// hclogText is the text output of hclog: %v, but the elements of a slice one
// by one, text and numbers among them without their methods.
type hclogText struct{}

func (hclogText) visit(w *walk, it item) {
	elem, listed := element(it.t)
	if !listed {
		w.under(it, View{Encoder: "print"})
		return
	}
	_, basic := elem.Underlying().(*types.Basic)
	next := it
	next.t = elem
	if basic && (!isSmall(elem) || !w.has(next, stringMethods, byMethodSet)) {
		w.whole(it)
		return
	}
	w.part(it, View{Encoder: "print"}, elem, it.v.Elem(it.t.Underlying()))
}

// isSmall reports whether t is stored in eight bits; hclog leaves these to fmt.
func isSmall(t types.Type) bool {
	b, ok := t.Underlying().(*types.Basic)
	return ok && (b.Kind() == types.Uint8 || b.Kind() == types.Int8)
}

// jsonOrPrint is encoding/json, and %+v for what that refuses.
type jsonOrPrint struct{}

func (jsonOrPrint) visit(w *walk, it item) {
	if w.encodable(it.t, nil) {
		w.under(it, thenJSON)
		return
	}
	w.under(it, printPlus)
}

// encodable reports whether encoding/json can encode every value of type t,
// as far as the type says. Above are the types that lead to it.
func (w *walk) encodable(t types.Type, above []types.Type) bool {
	t = types.Unalias(t)
	if slices.Contains(above, t) || len(above) > bounds.TypeDepth.Limit {
		return true
	}
	above = append(above, t)
	if w.has(item{t: t, view: View{Addressable: true}}, jsonMethods, byAddress) {
		return true
	}
	switch u := t.Underlying().(type) {
	case *types.Signature, *types.Chan:
		return false
	case *types.Basic:
		return u.Info()&types.IsComplex == 0
	case *types.Pointer:
		return w.encodable(u.Elem(), above)
	case *types.Slice:
		return w.encodable(u.Elem(), above)
	case *types.Array:
		return w.encodable(u.Elem(), above)
	case *types.Map:
		return w.encodableKey(u.Key()) && w.encodable(u.Elem(), above)
	case *types.Struct:
		return !slices.ContainsFunc(w.fieldsOf(u, jsonFields), func(f field) bool {
			return !w.encodable(typeAt(u, f.path), above)
		})
	}
	return true
}

func (w *walk) encodableKey(t types.Type) bool {
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Info()&(types.IsString|types.IsInteger) != 0 || isOpen(t) ||
		w.has(item{t: types.Unalias(t)}, []method{marshalText}, byMethodSet)
}

// typeAt is the type of the field that path leads to.
func typeAt(st *types.Struct, path []int) types.Type {
	for _, i := range path[:len(path)-1] {
		st, _ = structOf(st.Field(i).Type())
	}
	return st.Field(path[len(path)-1]).Type()
}

// contextValue is what the String method of a context shows of a value that
// it carries: text, and what has a String method.
type contextValue struct{}

func (contextValue) visit(w *walk, it item) {
	if !w.call(it, []method{stringMethod}, byMethodSet) && it.t == types.Typ[types.String] {
		w.whole(it)
	}
}
