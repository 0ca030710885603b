package expose

import "go/types"

// raw shows everything that can be reached.
type raw struct{}

func (raw) visit(w *walk, it item) { w.whole(it) }

// template is {{.}} of text/template: fmt's %v of what the pointers lead to,
// and of its address again where error or String is declared on that.
type template struct{}

var textMethods = []method{errorMethod, stringMethod}

func (template) visit(w *walk, it item) {
	if p, ok := it.t.Underlying().(*types.Pointer); ok {
		view := it.view
		view.Addressable = true
		w.part(it, view, p.Elem(), it.v.Elem(p))
		return
	}
	it.view.Addressable = w.has(it, textMethods, byAddress)
	w.under(it, View{Encoder: "print"})
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
		w.part(it, it.view, t.Elem(), it.v.Elem(t))
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
	if b, ok := elem.Underlying().(*types.Basic); ok && b.Kind() != types.Uint8 && b.Kind() != types.Int8 &&
		b.Info()&(types.IsString|types.IsInteger) != 0 {
		w.whole(it)
		return
	}
	w.part(it, View{Encoder: "print"}, elem, it.v.Elem(it.t.Underlying()))
}

// contextValue is what the String method of a context shows of a value that
// it carries: text, and what has a String method.
type contextValue struct{}

func (contextValue) visit(w *walk, it item) {
	if !w.call(it, []method{stringMethod}, byMethodSet) && it.t == types.Typ[types.String] {
		w.whole(it)
	}
}
