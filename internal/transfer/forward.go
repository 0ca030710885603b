package transfer

import (
	"go/types"
	"slices"
	"strconv"

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
	return a.formatted(part, t, a.formatIn(int(view.Verb)))
}

// format is what a call says about how its operands are shown: a text, or else an input of
// the function that makes the call.
type format struct {
	text  string
	known bool
	in    int // -1 for none
}

// formatIn is the format that the call at hand hands over for an input of the callee.
func (a *application) formatIn(in int) format {
	if in < len(a.c.vals) {
		text, known := constantText(a.c.vals[in])
		return format{text, known, slices.IndexFunc(a.f.fn.Params, func(p *ssa.Parameter) bool { return p == a.c.vals[in] })}
	}
	switch g, ok := a.knownInput(summary.Input(in)); {
	case !ok:
		return format{in: -1}
	case g.Const == "":
		return format{in: int(g.In)}
	default:
		text, err := strconv.Unquote(string(g.Const))
		return format{text, err == nil, -1}
	}
}

// formatted are the labels of a list of operands that a format shows.
func (a *application) formatted(list *summary.Node, t types.Type, by format) summary.Set {
	if list == nil { // a call without operands
		return nil
	}
	f := a.f
	if by.in >= 0 && by.in < 256 && len(list.Refs) == 0 {
		view := expose.View{Encoder: formatInput, Verb: byte(by.in)}
		return list.Labels.Map(func(l summary.Label) (summary.Label, bool) { return l.Seen(view), l.Exact })
	}
	values := f.listed(list)
	views := expose.UnknownFormat(len(values))
	if by.known {
		views = expose.Operands(by.text, len(values))
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
