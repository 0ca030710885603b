package transfer

import (
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/piivet/piivet/internal/access"
	"github.com/piivet/piivet/internal/expose"
	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/model"
	"github.com/piivet/piivet/internal/summary"
)

// A function that hands its own format and arguments to Printf shows of the
// arguments what the format of its caller says. A view with this encoder puts
// that off: its Verb is the number of the input that is the format.
const formatInput = "format"

// forwarded is the view of a variadic argument that is handed on together
// with its format, both being parameters of the function at hand.
func (r *rowCall) forwarded(p model.Port, encoder string) (expose.View, bool) {
	format, list := p.Base-1+r.offset(), p.Base+r.offset()
	if encoder != "printf" || format < 0 || list >= len(r.c.vals) {
		return expose.View{}, false
	}
	f, isParam := r.c.vals[format].(*ssa.Parameter)
	if _, ok := r.c.vals[list].(*ssa.Parameter); !ok || !isParam {
		return expose.View{}, false
	}
	for i, q := range r.f.fn.Params {
		if q == f && i < 256 {
			return expose.View{Encoder: formatInput, Verb: byte(i)}, true
		}
	}
	return expose.View{}, false
}

// forwardedList are the labels of a list that a caller's format shows.
func (f *Frame) forwardedList(c *callSite, i int, view expose.View) summary.Set {
	n := f.argNode(c, i)
	if n == nil {
		return nil
	}
	return n.Labels.Map(func(l summary.Label) (summary.Label, bool) { return l.Seen(view), l.Exact })
}

// shown is what a label of the callee shows of its input at this call.
func (a *application) shown(part *summary.Node, t types.Type, view expose.View) summary.Set {
	if view.Encoder != formatInput {
		return a.f.shown(part, t, view)
	}
	if format := int(view.Verb); format < len(a.c.vals) {
		return a.formatted(part, t, a.c.vals[format])
	}
	return a.f.shown(part, t, viewAll)
}

// formatted are the labels of a list of operands that a format shows.
func (a *application) formatted(list *summary.Node, t types.Type, format ssa.Value) summary.Set {
	if list == nil { // a call without operands
		return nil
	}
	f := a.f
	if p, ok := format.(*ssa.Parameter); ok && len(list.Refs) == 0 {
		for i, q := range f.fn.Params {
			if p == q && i < 256 {
				view := expose.View{Encoder: formatInput, Verb: byte(i)}
				return list.Labels.Map(func(l summary.Label) (summary.Label, bool) { return l.Seen(view), l.Exact })
			}
		}
	}
	values := f.listed(list)
	views := expose.UnknownFormat(len(values))
	if text, ok := constantText(format); ok {
		views = expose.Operands(text, len(values))
	}
	var out summary.Set
	for i, n := range values {
		for _, view := range views[i] {
			out = summary.Union(out, f.shown(n, elemType(elemType(t)), view))
		}
	}
	return out
}

// listed are the elements of a list of arguments in their order.
func (f *Frame) listed(list *summary.Node) []*summary.Node {
	content := f.load(list, flow.Step{})
	if content == nil {
		return nil
	}
	var values []*summary.Node
	for {
		n, ok := content.Known(numbered(len(values)))
		if !ok {
			break
		}
		values = append(values, n)
	}
	if rest := content.Rest(access.Elem); rest != nil {
		values = append(values, rest)
	}
	return values
}
