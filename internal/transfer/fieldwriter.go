package transfer

import (
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/piivet/piivet/internal/bounds"
	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/model"
	"github.com/piivet/piivet/internal/summary"
)

// Nobody but its own package stores in an unexported field. Where all that a package
// stores in one are writers of one kind, such as files that its constructors open, the
// field is that writer to whoever uses it: a method need not know who made its receiver.

// storedWriters are where a part of an input goes by what the package stores in the
// field that it is; none when that is not known.
func (f *Frame) storedWriters(l summary.Label) []model.Writer {
	fld := f.fieldOfInput(l)
	if fld == nil || fld.Exported() {
		return nil
	}
	return f.env.FieldWriters(fld.Origin())
}

// noteFieldWriters remembers where a writer goes that is stored in a field.
func (f *Frame) noteFieldWriters(i *ssa.Store, addr *ssa.FieldAddr, val *summary.Node) {
	fld := fieldVar(addr)
	if _, isNil := i.Val.(*ssa.Const); isNil || fld.Exported() || f.fn.Pkg == nil || fld.Pkg() != f.fn.Pkg.Pkg {
		return
	}
	if f.mayWrite(fld.Type()) {
		f.env.AddFieldWriters(fld.Origin(), f.goesTo(val, fld.Type(), 0), i)
	}
}

// mayWrite reports whether a value of type t may be a writer, and the type does not say
// which.
func (f *Frame) mayWrite(t types.Type) bool {
	if iface, ok := t.Underlying().(*types.Interface); ok {
		return slices.ContainsFunc(slices.Collect(iface.Methods()), func(m *types.Func) bool { return m.Name() == "Write" })
	}
	return isPointer(t) && f.ofLibrary(t) && len(f.env.TypeWriters(t)) == 0
}

func (f *Frame) ofLibrary(t types.Type) bool {
	_, modelled := f.env.Quotes(summary.DynType{Type: t})
	return modelled
}

// goesTo is where all goes that is written to n, of type t or, without one, of a type that is not
// known; none when some of it may stay, or go anywhere else.
func (f *Frame) goesTo(n *summary.Node, t types.Type, depth int) []model.Writer {
	own := func(d summary.DynType) bool { return d.Type == nil || !f.ofLibrary(d.Type) }
	if n == nil || depth > bounds.PathDepth.Limit || len(recvInputs(n)) > 0 || len(n.Types()) > 0 && n.MayHoldMore() || slices.ContainsFunc(n.Types(), own) {
		return nil
	}
	var all []model.Writer
	var prot flow.Protection
	inner := f.wrapped(n)
	for _, w := range f.writersOf(n, t) {
		prot |= w.Protect
		if w.Kind != "" {
			all = append(all, w)
		} else if len(inner) == 0 || w.Protect == 0 {
			return nil // it keeps or drops what it gets
		}
	}
	for _, w := range inner {
		behind := f.goesTo(w, nil, depth+1)
		if len(behind) == 0 {
			return nil
		}
		all = append(all, behind...)
	}
	for i := range all {
		all[i].Protect |= prot
	}
	return all
}
