package emit

import (
	"fmt"
	"go/types"
	"slices"
	"strconv"
	"strings"

	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/model"
	"github.com/piivet/piivet/internal/model/proof/resolve"
)

// callbackArgs passes functions that show what they are called with, when that
// is the data at port.
func (p *proof) callbackArgs(port model.Port) {
	for _, cb := range p.target.Row.Row.Callbacks {
		if cb.Method != "" {
			continue // a type with that method is written by hand
		}
		var shown []int
		for i, arg := range cb.Args {
			if overlap(port, arg) {
				shown = append(shown, i)
			}
		}
		if len(shown) == 0 {
			continue
		}
		p.closure(cb, func(names []string) string {
			var list []string
			for _, i := range shown {
				list = append(list, names[i])
			}
			shows := "\nshow(" + strings.Join(list, ", ") + ")"
			if len(cb.Func.Fields) > 0 {
				return mark + shows + "\nreturn"
			}
			return shows + mark + "\nreturn" // the literal stands in the call
		})
		p.callWants = append(p.callWants, want(flow.LogLine, 0))
	}
}

// closure passes a function literal as what a callback calls. Its body starts
// on the line of the call.
func (p *proof) closure(cb model.Callback, body func(params []string) string) {
	sig := p.called(cb)
	if sig == nil {
		p.fail("the callback is no function")
		return
	}
	names := make([]string, sig.Params().Len())
	params := make([]string, sig.Params().Len())
	for i := range names {
		names[i] = fmt.Sprintf("x%d", i)
		params[i] = names[i] + " " + p.spellParam(sig, i)
	}
	results := make([]string, sig.Results().Len())
	for i := range results {
		results[i] = "_ " + p.spell(sig.Results().At(i).Type())
	}
	text := "func(" + strings.Join(params, ", ") + ") "
	if len(results) > 0 {
		text += "(" + strings.Join(results, ", ") + ") "
	}
	text += "{" + body(names) + "\n}"
	if len(cb.Func.Fields) > 0 {
		p.before = append(p.before, p.receive(cb.Func)+"."+strings.Join(cb.Func.Fields, ".")+" = "+text)
		return
	}
	if cb.Func.Base == model.Recv {
		text = p.spell(p.call.recv) + "(" + text + ")"
	}
	p.operands[cb.Func.Base] = text
}

// called is the type of the function that is called; nil when it is none.
func (p *proof) called(cb model.Callback) *types.Signature {
	t := p.typeOf(cb.Func.Base)
	for _, name := range cb.Func.Fields {
		field := resolve.Field(t, name)
		if field == nil || !field.Exported() {
			return nil
		}
		t = field.Type()
	}
	sig, _ := t.Underlying().(*types.Signature)
	return sig
}

func (p *proof) spellParam(sig *types.Signature, i int) string {
	t := sig.Params().At(i).Type()
	if s, ok := t.(*types.Slice); ok && sig.Variadic() && i == sig.Params().Len()-1 {
		return "..." + p.spell(s.Elem())
	}
	return p.spell(t)
}

func (p *proof) spell(t types.Type) string {
	if !canSpell(t) {
		p.fail("nobody outside its package can write the type %s", t)
		return ""
	}
	return p.file.imports.spell(t)
}

// callbacks makes the proofs for what callbacks return, and for those of which
// nothing is said but that they are called.
func (f *file) callbacks(t *resolve.Target, c callee) (proofs []*proof) {
	for i, cb := range t.Row.Row.Callbacks {
		switch {
		case cb.Method != "":
		case len(cb.Results) > 0:
			for k, to := range cb.Results {
				if to.Base != model.Unknown {
					proofs = append(proofs, f.callbackResult(t, c, cb, i, k))
				}
			}
		case !slices.ContainsFunc(cb.Args, func(p model.Port) bool { return p.Base != model.Unknown }):
			p := f.newProof(t, c, fmt.Sprintf("callback%d", i))
			p.closure(cb, func([]string) string {
				return "\nshow(" + p.data("d", types.Typ[types.String]) + ")" + mark + "\nreturn"
			})
			p.callWants = []string{want(flow.LogLine, 0)}
			proofs = append(proofs, p)
		}
	}
	return proofs
}

func (f *file) callbackResult(t *resolve.Target, c callee, cb model.Callback, i, k int) *proof {
	name := fmt.Sprintf("callback%d_result", i)
	if k > 0 {
		name += strconv.Itoa(k)
	}
	p := f.newProof(t, c, name)
	p.closure(cb, func([]string) string {
		sig := p.called(cb)
		values := make([]string, sig.Results().Len())
		for i := range values {
			values[i] = p.zero(sig.Results().At(i).Type())
		}
		values[k] = p.data("d", sig.Results().At(k).Type())
		return "\nreturn " + strings.Join(values, ", ")
	})
	p.watch(cb.Results[k], want(flow.LogLine, t.Row.Row.Protect))
	return p
}

func (p *proof) zero(t types.Type) string { return "*new(" + p.spell(t) + ")" }
