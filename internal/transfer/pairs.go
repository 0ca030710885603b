package transfer

import (
	"go/constant"
	"go/types"
	"slices"
	"strconv"

	"golang.org/x/tools/go/ssa"

	"github.com/piivet/piivet/internal/access"
	"github.com/piivet/piivet/internal/bounds"
	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/summary"
)

// A turn of a loop over a map has a key and the element under it at hand. Where the
// code has asked about the key, the element is one of those whose keys get there; so is
// an element of that, where it is a list. A function that gets both is called once for
// each key that the map is known to have, since it may ask itself.

// pair is the key and the element that a turn has at hand.
type pair struct {
	key  ssa.Value
	test *tested // nil where nothing is asked about the key here
	elem ssa.Value
	all  *summary.Node // what the map holds, or what its lists hold
	over types.Type    // the map
	step access.Step   // to the element of a turn
}

// notePair notes the pair at hand.
func (f *Frame) notePair(next *ssa.Next, m *summary.Node) {
	p := pair{over: next.Iter.(*ssa.Range).X.Type(), step: access.Var(next.Name())}
	for _, use := range *next.Referrers() {
		switch part, ok := use.(*ssa.Extract); {
		case !ok:
		case part.Index == 1:
			p.key, p.test = part, f.testOf(part)
		case part.Index == 2:
			p.elem = part
		}
	}
	if p.key == nil || p.elem == nil || p.test == nil && !slices.ContainsFunc(*p.key.Referrers(), isCall) {
		return
	}
	p.all = f.load(m, flow.Step{})
	f.setPair(p)
}

func (f *Frame) setPair(p pair) {
	if i := slices.IndexFunc(f.pairs, func(q pair) bool { return q.elem == p.elem }); i >= 0 {
		f.pairs[i] = p
		return
	}
	f.pairs = append(f.pairs, p)
}

// pairOf is the pair of which v is the element.
func (f *Frame) pairOf(v ssa.Value) (p pair, ok bool) {
	i := slices.IndexFunc(f.pairs, func(p pair) bool { return p.elem == v })
	if i < 0 {
		return pair{}, false
	}
	return f.pairs[i], true
}

// notePart notes a load of an element of the list that a turn has at hand.
func (f *Frame) notePart(load *ssa.UnOp) {
	list, _, ok := listedKey(load)
	if !ok {
		return
	}
	p, ok := f.pairOf(list)
	if !ok || len(p.all.NamedElems()) == 0 {
		return
	}
	others := p.others()
	all := (*summary.Node)(nil).With(access.Elem, f.loadStep(others.Read(access.Path("").Append(p.step)), access.Elem))
	for _, s := range p.named() {
		all = all.With(s, f.loadStep(p.all.Step(s), access.Elem))
	}
	p.elem, p.all = load, all
	f.setPair(p)
}

// named are the steps to the elements whose keys are known.
func (p pair) named() (steps []access.Step) {
	for _, key := range p.all.NamedElems() {
		steps = append(steps, access.At(key))
	}
	return steps
}

// others is what the map holds under other keys.
func (p pair) others() *summary.Node {
	all := p.all
	for _, s := range p.named() {
		all = all.With(s, nil)
	}
	return all
}

// pairElem is the element that a loop over a map has at hand in a place.
func (f *Frame) pairElem(v ssa.Value, there reached) (elem *summary.Node, ok bool) {
	p, ok := f.pairOf(v)
	if !ok || p.test == nil {
		return nil, false
	}
	return f.elementAt(p.test, p.all, p.over, p.step, there), true
}

// underKeys calls a function that gets a key and what stands under it for each key that
// is known, and once for the others; ok is false where it gets no such two, or no key
// is known.
func (f *Frame) underKeys(c *callSite, fn *ssa.Function, t Target) (results []*summary.Node, ok bool) {
	p, key, elem := f.pairAmong(c.vals)
	names := p.all.NamedElems()
	if key < 0 || t.Sum == nil || len(names) == 0 || len(names) > bounds.Cases.Limit {
		return nil, false
	}
	outcomes := []func() []*summary.Node{f.withElement(c, t, elem, p.others().Read(access.Path("").Append(p.step)))}
	for k, name := range names {
		text, err := strconv.Unquote(name)
		if err != nil {
			return nil, false
		}
		each, under := *c, t
		each.vals = slices.Clone(c.vals)
		each.vals[key] = ssa.NewConst(constant.MakeString(text), p.key.Type())
		each.part += "k" + strconv.Itoa(k)
		under.Sum = f.ofCase(fn, each.vals, t.Sum)
		outcomes = append(outcomes, f.withElement(&each, under, elem, p.all.Step(access.At(name))))
	}
	return f.either(outcomes), true
}

// withElement is a call with an element in the place of one argument.
func (f *Frame) withElement(c *callSite, t Target, arg int, elem *summary.Node) func() []*summary.Node {
	each := *c
	each.args = slices.Clone(c.args)
	each.args[arg] = elem
	return func() []*summary.Node { return f.apply(&each, t) }
}

// pairAmong is a pair of which both are among the operands of a call, and which they
// are; key is -1 where there is none.
func (f *Frame) pairAmong(vals []ssa.Value) (p pair, key, elem int) {
	for i, v := range vals {
		if p, ok := f.pairOf(v); ok {
			if key = slices.Index(vals, p.key); key >= 0 && isText(p.key.Type()) {
				return p, key, i
			}
		}
	}
	return pair{}, -1, -1
}
