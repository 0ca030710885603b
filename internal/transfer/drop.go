package transfer

import (
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/piivet/piivet/internal/access"
	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/summary"
)

// A function may say of each key of a map whether the element is to go. For a key that is
// known it is run; so it is for one of a list that callers know, and for any other.

// dropping is a function that says so.
type dropping struct {
	f    *Frame
	code *ssa.Function
	// lists are those that the function has captured and of which the elements are known.
	lists map[ssa.Value][]*ssa.Const
}

// drop deletes the elements of a map for whose keys a function is known to say so.
func (r *rowCall) drop(fn *summary.Node) {
	if len(fn.Funcs()) != 1 || len(fn.Labels) > 0 {
		return
	}
	code, ok := fn.Funcs()[0].Code.(*ssa.Function)
	if ok && len(code.Params) == 1 {
		r.dropFrom(fn.Funcs()[0], code)
		return
	}
	if !ok || len(code.Params) == 0 || !isText(code.Params[0].Type()) {
		return
	}
	m := r.f.argNode(r.c, 0)
	content := r.f.load(m, flow.Step{})
	d := &dropping{f: r.f, code: code, lists: r.f.capturedLists(fn.Funcs()[0], code)}
	t := &tested{key: code.Params[0], texts: textsIn(r.f.env, code), lists: r.f.listsHeld(fn.Funcs()[0], code)}
	for _, list := range d.lists {
		t.texts = append(t.texts, constTexts(list)...)
	}
	var kept []access.Step
	for _, key := range t.keysOf(content, typeOf(r.c.types, 0)) {
		kept = d.sort(kept, m, keyNamed(key), func(c *computer) { c.known[t.key] = text(key) })
	}
	for _, l := range t.lists {
		kept = d.sort(kept, m, l.step, func(c *computer) { l.say(c, true) })
	}
	if d.drops(func(c *computer) { t.sayOther(c) }) {
		r.f.keepOnly(m, content, kept)
	}
}

// drops reports whether the function says of a key of which something is known that the
// element is to go.
func (d *dropping) drops(know func(*computer)) bool {
	c := newComputer(d.f.env)
	c.listed = d.lists
	know(c)
	gone := c.result(d.code)
	return gone != nil && isTrue(gone)
}

// sort deletes the elements of a map with keys of which something is known, if they are to
// go, and adds them to those that are kept if not.
func (d *dropping) sort(kept []access.Step, m *summary.Node, s access.Step, know func(*computer)) []access.Step {
	if !d.drops(know) {
		return append(kept, s)
	}
	if s != access.Elem {
		d.f.write(d.f.address(m, s, nil), nil, flow.Step{})
	}
	return kept
}

// keepOnly has a map, which held content, keep some of its elements alone.
func (f *Frame) keepOnly(m, content *summary.Node, kept []access.Step) {
	refs, loose := f.pointees(m)
	if len(refs) != 1 || loose != nil || refs[0].Many {
		return
	}
	left := (*summary.Node)(nil).With(access.Key, content.Step(access.Key))
	for _, s := range kept {
		left = left.With(s, content.Step(s))
	}
	f.mem.store(refs[0], left, true)
}

// listsHeld are the lists and sets that callers know, that a function literal has captured
// and only looks at, and that it looks for a key in.
func (f *Frame) listsHeld(fn *summary.Func, code *ssa.Function) (lists []*keyList) {
	for _, look := range looksFor(f.env, code.Params[0]) {
		load, ok := look.list.(*ssa.UnOp)
		if !ok {
			continue
		}
		v, ok := load.X.(*ssa.FreeVar)
		if ok && isParameter(code, v) && slices.Index(code.FreeVars, v) < len(fn.Bound) {
			step := f.keysIn(f.load(fn.Bound[slices.Index(code.FreeVars, v)], flow.Step{}))
			lists = append(lists, &keyList{step: step, found: []ssa.Value{look.found}})
		}
	}
	return lists
}
