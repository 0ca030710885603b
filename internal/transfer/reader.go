package transfer

import (
	"go/types"
	"slices"

	"github.com/piivet/piivet/internal/expose"
	"github.com/piivet/piivet/internal/summary"
)

// viewRead shows what can be read from a reader, which may be less than it
// holds: settings, the connection that it reads from.
var viewRead = expose.View{Encoder: "read"}

// reading is the view of an operand of type t that a row takes as it is.
func reading(view expose.View, t types.Type) expose.View {
	if view == viewAll && t != nil && types.IsInterface(t) && readMethod(t) != nil {
		return viewRead
	}
	return view
}

// asReader is a value of type from that becomes one of type to. Of a reader
// behind another, callers are asked what can be read.
func asReader(n *summary.Node, from, to types.Type) *summary.Node {
	if n == nil || len(n.Types()) > 0 || types.IsInterface(to) || reading(viewAll, from) != viewRead || writes(from) {
		return n
	}
	out := *n
	out.Labels = n.Labels.Map(func(l summary.Label) (summary.Label, bool) {
		if l.In != summary.None {
			l = l.Seen(viewRead)
		}
		return l, true
	})
	return &out
}

// writes reports whether what is known as a reader may be written to as well.
func writes(t types.Type) bool {
	obj, _, _ := types.LookupFieldOrMethod(t, true, nil, "Write")
	return obj != nil
}

// isCarried reports whether a value of a concrete type stands for another that
// it was made of, such as a scanner for a reader.
func isCarried(n *summary.Node, t types.Type) bool {
	return t != nil && !types.IsInterface(t) && len(n.Types()) > 0 &&
		!slices.ContainsFunc(n.Types(), func(d summary.DynType) bool { return d.Type == nil || types.Identical(d.Type, t) })
}

// readMethod is the method Read of a reader; nil for what is none.
func readMethod(t types.Type) *types.Func {
	obj, _, _ := types.LookupFieldOrMethod(t, true, nil, "Read")
	m, ok := obj.(*types.Func)
	if !ok {
		return nil
	}
	sig := m.Signature()
	if sig.Params().Len() != 1 || sig.Results().Len() != 2 || !isBytes(sig.Params().At(0).Type()) {
		return nil
	}
	return m
}

// read are the labels of what comes out of a reader: what the method Read
// hands out where the program defines it, what callers know of an input, and
// else all that the reader holds.
func (f *Frame) read(n *summary.Node, t types.Type) summary.Set {
	if out, ok := f.readByMethod(n, t); ok {
		return out
	}
	all := f.reach(n, t)
	if len(n.Types()) > 0 || t != nil && !types.IsInterface(t) {
		return all
	}
	for _, in := range recvInputs(n) {
		held := in.Seen(viewAll)
		all = all.Map(func(l summary.Label) (summary.Label, bool) {
			if summary.CompareLabels(&l, &held) == 0 {
				l = in.Seen(viewRead)
			}
			return l, true
		})
	}
	return all
}

// readByMethod is read where it is known which methods of the program do it.
func (f *Frame) readByMethod(n *summary.Node, t types.Type) (out summary.Set, ok bool) {
	concrete := n.Types()
	switch {
	case n.MayHoldMore() && len(concrete) > 0:
		return nil, false
	case len(concrete) == 0 && (t == nil || types.IsInterface(t)):
		return nil, false
	case len(concrete) == 0:
		concrete = []summary.DynType{summary.TypeOf(t)}
	}
	for _, d := range concrete {
		m := readMethod(d.Type)
		if m == nil {
			return nil, false
		}
		if target, ok := f.env.Method(d, m); !ok || target.Sum == nil {
			return nil, false
		}
		if v, ok := (&shownValue{f: f, n: n, t: d.Type}).Call(m, -1, viewAll).(*shownValue); ok {
			out = summary.Union(out, v.n.All())
		}
	}
	return out, true
}
