package emit

import (
	"fmt"
	"go/types"
	"strings"

	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/model"
	"github.com/piivet/piivet/internal/model/proof/resolve"
)

// fills makes the proofs for what a call fills: a struct with a tagged field
// holds data afterwards.
func (f *file) fills(t *resolve.Target, c callee) (proofs []*proof) {
	for _, port := range t.Row.Row.Fill {
		p := f.newProof(t, c, "fill_"+port.String())
		if i, ok := p.typeOf(port.Base).Underlying().(*types.Interface); !ok || !i.Empty() {
			if t.Row.Row.FillFrom.Base == model.Unknown {
				p.fail("what is filled has no tagged field, and its raw form is not known")
				proofs = append(proofs, p)
			}
			continue
		}
		p.before = append(p.before, "x := new(data[string])")
		p.operands[port.Base] = "x"
		p.after = append(p.after, line{"show(x." + hole + ")", []string{want(flow.LogLine, 0)}})
		proofs = append(proofs, p)
	}
	return proofs
}

// clears makes the proofs for what a call empties. The twin is without the
// call.
func (f *file) clears(t *resolve.Target, c callee) (proofs []*proof) {
	for _, port := range t.Row.Row.Clear {
		if port.Base == model.Result {
			continue // what has to stand there first is written by hand
		}
		p := f.newProof(t, c, "clear_"+port.String())
		p.without = []string{want(flow.LogLine, 0)}
		if port.Bracketed() || len(port.Fields) > 0 {
			if p.replaces(port) {
				proofs = append(proofs, p)
			}
			continue
		}
		p.unmet = true // a move on a condition brings back what was there
		typ, operand := p.typeOf(port.Base), "x"
		if pointer, ok := types.Unalias(typ).(*types.Pointer); ok {
			typ = pointer.Elem()
			if port.Base != model.Recv {
				operand = "&x"
			}
		}
		p.before = append(p.before, "x := "+p.owned(typ))
		p.operands[port.Base] = operand
		p.after = append(p.after, line{text: "show(x)"})
		proofs = append(proofs, p)
	}
	return proofs
}

// replaces has the call put data into the part that it empties, and call again
// without; false when it puts no argument there.
func (p *proof) replaces(port model.Port) bool {
	for _, m := range p.target.Row.Row.Moves {
		if m.To.Base != port.Base || m.From.Base < 0 || !strings.HasPrefix(m.To.String(), port.String()) {
			continue
		}
		into := p.receive(port)
		p.taint(model.Port{Base: m.From.Base, Variadic: m.From.Variadic, KeyArg: -1}, false)
		if port.KeyArg >= 0 && types.Identical(p.paramType(port.KeyArg), types.Typ[types.String]) {
			p.operands[port.KeyArg] = `"Text"` // no condition is about it
		}
		p.otherOperands()
		p.before = append(p.before, strings.ReplaceAll(p.callText(), hole, "Tagged"))
		for i, text := range p.operands {
			p.operands[i] = strings.ReplaceAll(text, hole, "Plain")
		}
		p.after = append(p.after, line{text: "show(" + into + ")"})
		return true
	}
	return false
}

// owned is data in a value that nobody else holds.
func (p *proof) owned(t types.Type) string {
	if s, ok := t.Underlying().(*types.Slice); ok && types.Identical(s.Elem(), types.Typ[types.Byte]) {
		return "[]byte(" + p.data("d", types.Typ[types.String]) + ")"
	}
	return p.data("d", t)
}

// source makes the proof for a function whose result is personal data.
func (f *file) source(t *resolve.Target, c callee) *proof {
	p := f.newProof(t, c, "source")
	p.watch(model.Port{Base: model.Result, KeyArg: -1}, want(flow.LogLine, 0))
	p.alone = true
	return p
}

// neutral makes the proof for a function that nothing flows through: with data
// at every port, nothing is found in its results.
func (f *file) neutral(t *resolve.Target, c callee) *proof {
	p := f.newProof(t, c, "neutral")
	p.alone = true
	if c.recv != nil && canSpell(c.recv) {
		p.operands[model.Recv] = p.data("d", c.recv)
	}
	for i := range c.sig.Params().Len() {
		if typ := p.paramType(i); canSpell(concrete(typ)) {
			p.operands[i] = p.data(fmt.Sprintf("d%d", i), typ)
		}
	}
	for i := range c.sig.Results().Len() {
		p.after = append(p.after, line{text: "show(" + p.keep(i) + ")"})
	}
	return p
}
