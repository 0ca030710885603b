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

// Code that asks what the key at hand is, as in
//
//	for k, v := range m {
//		if k == "email" || hidden[k] {
//			continue
//		}
//		log.Print(k, v)
//	}
//
// gets to a place for some keys and not for others. Which ways it goes for one key is
// worked out for each text that the key is compared with, and for each that the map is
// known to have. The element at hand in a block is one of those whose keys get there.

// tested is a key that is compared with constants.
type tested struct {
	key   ssa.Value
	texts []string // that it is compared with, sorted
	lists []*keyList
	ways  map[string]*ways
	other *ways // of a key that is none of them, and in no list
}

// ways are the edges that may be taken for one key, from the block on that has it.
type ways struct {
	c     *computer
	taken map[edge]bool
	seen  map[*ssa.BasicBlock]bool
}

type edge struct{ from, to *ssa.BasicBlock }

// testOf is what is known of a key that is compared with constants; nil for another.
func (f *Frame) testOf(key ssa.Value) *tested {
	if t, ok := f.tests[key]; ok {
		return t
	}
	var t *tested
	if isText(key.Type()) {
		texts, asked := f.comparedWith(key)
		if lists := f.listsAsked(key); asked || len(lists) > 0 {
			slices.Sort(texts)
			t = &tested{key: key, texts: slices.Compact(texts), lists: lists, ways: map[string]*ways{}}
		}
	}
	if f.tests == nil {
		f.tests = map[ssa.Value]*tested{}
	}
	f.tests[key] = t
	return t
}

// comparedWith are the texts that a key, or what is made of it, is compared with;
// asked says that anything is asked about it at all.
func (f *Frame) comparedWith(v ssa.Value) (texts []string, asked bool) {
	if v.Referrers() == nil {
		return nil, false
	}
	for _, use := range *v.Referrers() {
		var more []string
		var also bool
		switch use := use.(type) {
		case *ssa.ChangeType:
			more, also = f.comparedWith(use)
		case *ssa.BinOp:
			more, also = textsOf(use.X, use.Y), isBool(use.Type())
		case *ssa.Lookup:
			keys, _, ok := writtenMap(f.env, use.X)
			more, also = constTexts(keys), ok
		case *ssa.Call:
			more, also = f.askedOf(use)
		}
		texts, asked = append(texts, more...), asked || also
	}
	return texts, asked
}

// askedOf is comparedWith for a call that gets a key.
func (f *Frame) askedOf(call *ssa.Call) (texts []string, asked bool) {
	callee := call.Call.StaticCallee()
	if callee == nil || !isBool(call.Type()) && !isText(call.Type()) {
		return nil, false
	}
	if callee.Pkg == f.fn.Pkg && callee.Parent() == nil {
		if !isBool(call.Type()) {
			return nil, false
		}
		return textsIn(f.env, callee), true
	}
	row := f.env.Function(callee).Row
	switch {
	case row == nil || row.Computes == "":
		return nil, false
	case isText(call.Type()):
		return f.comparedWith(call)
	}
	for _, arg := range call.Call.Args {
		if elems, ok := writtenDown(f.env, arg); ok && isSlice(arg.Type()) {
			texts = append(texts, constTexts(elems)...)
		}
	}
	return append(texts, textsOf(call.Call.Args...)...), true
}

// textsIn are the texts that are written in a helper, or in what it looks up.
func textsIn(env Env, fn *ssa.Function) (texts []string) {
	var scratch [8]*ssa.Value
	for _, b := range fn.Blocks {
		for _, instr := range b.Instrs {
			for _, op := range instr.Operands(scratch[:0]) {
				texts = append(texts, textsOf(*op)...)
			}
			switch i := instr.(type) {
			case *ssa.Lookup:
				keys, _, _ := writtenMap(env, i.X)
				texts = append(texts, constTexts(keys)...)
			case *ssa.UnOp:
				if elems, ok := writtenDown(env, i); ok && isSlice(i.Type()) {
					texts = append(texts, constTexts(elems)...)
				}
			}
		}
	}
	return texts
}

// textsOf are those of the values that are texts.
func textsOf(vals ...ssa.Value) (texts []string) {
	for _, v := range vals {
		if c, ok := v.(*ssa.Const); ok {
			if s, ok := constText(c); ok && s != "" {
				texts = append(texts, s)
			}
		}
	}
	return texts
}

func constTexts(consts []*ssa.Const) (texts []string) {
	for _, c := range consts {
		texts = append(texts, textsOf(c)...)
	}
	return texts
}

// of are the ways for one key.
func (t *tested) of(env Env, text string) *ways {
	w := t.ways[text]
	if w == nil {
		c := newComputer(env)
		c.known[t.key] = ssa.NewConst(constant.MakeString(text), t.key.Type())
		w = waysFrom(blockOf(t.key), c)
		t.ways[text] = w
	}
	return w
}

// ofOther are the ways for a key that is none of those that it is compared with, and in
// none of the lists.
func (t *tested) ofOther(env Env) *ways {
	if t.other == nil {
		c := newComputer(env)
		t.sayOther(c)
		t.other = waysFrom(blockOf(t.key), c)
	}
	return t.other
}

// blockOf is the block that begins with a value at hand.
func blockOf(v ssa.Value) *ssa.BasicBlock {
	if instr, ok := v.(ssa.Instruction); ok {
		return instr.Block()
	}
	return v.Parent().Blocks[0]
}

// waysFrom follows the conditions that are known, both ways where one is not.
func waysFrom(start *ssa.BasicBlock, c *computer) *ways {
	w := &ways{c: c, taken: map[edge]bool{}, seen: map[*ssa.BasicBlock]bool{start: true}}
	todo := []*ssa.BasicBlock{start}
	for len(todo) > 0 {
		b := todo[0]
		todo = todo[1:]
		for _, s := range w.follow(b) {
			w.taken[edge{b, s}] = true
			if !w.seen[s] {
				w.seen[s] = true
				todo = append(todo, s)
			}
		}
	}
	return w
}

func (w *ways) follow(b *ssa.BasicBlock) []*ssa.BasicBlock {
	if branch, ok := lastInstr(b).(*ssa.If); ok {
		if next := w.c.next(branch); next != nil {
			return []*ssa.BasicBlock{next}
		}
	}
	return b.Succs
}

// avoid reports whether there is a way from the start to a block that does not lead
// through another.
func (w *ways) avoid(start, through, to *ssa.BasicBlock) bool {
	if start == through {
		return false
	}
	seen := map[*ssa.BasicBlock]bool{start: true, through: true}
	todo := []*ssa.BasicBlock{start}
	for len(todo) > 0 {
		b := todo[0]
		todo = todo[1:]
		for _, s := range b.Succs {
			if !w.taken[edge{b, s}] || seen[s] {
				continue
			}
			if s == to {
				return true
			}
			seen[s] = true
			todo = append(todo, s)
		}
	}
	return false
}

// reached says of ways whether they lead to a place.
type reached func(*ways) bool

func toBlock(b *ssa.BasicBlock) reached { return func(w *ways) bool { return w.seen[b] } }

func overEdge(from, to *ssa.BasicBlock) reached {
	return func(w *ways) bool { return w.taken[edge{from, to}] }
}

// keysOf are the texts that a map of type typ may have as keys and of which it is known
// whether they get to a place: those that the key is compared with, and those that the
// map has. A header has its names in a form of their own, whatever they are compared with.
func (t *tested) keysOf(m *summary.Node, typ types.Type) []string {
	texts := slices.Clone(t.texts)
	if isSlice(elemType(typ)) {
		for i, text := range texts {
			texts[i] = canonicalMIME(text)
		}
		texts = append(texts, t.texts...)
	}
	for _, s := range m.NamedElems() {
		if key, err := strconv.Unquote(s); err == nil {
			texts = append(texts, key)
		}
	}
	slices.Sort(texts)
	return slices.Compact(texts)
}

// elementAt is the element, at step s, that the key at hand has in a map, in a place
// that only some keys get to.
func (f *Frame) elementAt(t *tested, m *summary.Node, typ types.Type, s access.Step, there reached) *summary.Node {
	if m == nil {
		return nil
	}
	if there(t.ofOther(f.env)) {
		return f.leftAt(t, m, typ, there).Read(access.Path("").Append(s))
	}
	var out *summary.Node
	for _, key := range t.keysOf(m, typ) {
		if there(t.of(f.env, key)) {
			out = summary.Join(out, m.Step(keyNamed(key)))
		}
	}
	for _, listed := range t.listsAt(f.env, there) {
		out = summary.Join(out, f.picked(m, listed))
	}
	return out
}

// leftAt is a map without the elements whose keys do not get to a place.
func (f *Frame) leftAt(t *tested, m *summary.Node, typ types.Type, there reached) *summary.Node {
	for _, key := range t.keysOf(m, typ) {
		if !there(t.of(f.env, key)) && m.Step(keyNamed(key)) != nil {
			m = m.With(keyNamed(key), nil)
		}
	}
	return t.withoutLists(f.env, m, there)
}

// keysAt is the step to the elements whose keys get to a place, if they are known.
func (f *Frame) keysAt(key ssa.Value, b *ssa.BasicBlock) access.Step {
	t := f.testOf(key)
	if t == nil || toBlock(b)(t.ofOther(f.env)) {
		return access.Elem
	}
	var elems []access.Step
	for _, text := range t.texts {
		if toBlock(b)(t.of(f.env, text)) {
			elems = append(elems, keyNamed(text))
		}
	}
	listed := t.listsAt(f.env, toBlock(b))
	switch {
	case len(listed)+len(elems) == 1:
		return append(elems, listed...)[0]
	case len(listed) > 0:
		return access.Elem
	case len(elems) > 1 && len(elems) <= bounds.Kids.Limit:
		return access.OneOf(elems)
	}
	return access.Elem
}

// lookedUp is the element of a map under a key that is compared with constants.
func (f *Frame) lookedUp(i *ssa.Lookup) (elem *summary.Node, ok bool) {
	t := f.testOf(i.Index)
	if t == nil {
		return nil, false
	}
	return f.elementAt(t, f.load(f.val(i.X), flow.Step{}), i.X.Type(), f.mapKey(i.Index), toBlock(i.Block())), true
}

// copying is what a turn of a loop over a map may copy of it to another one.
func (f *Frame) copying(i *ssa.MapUpdate, m *summary.Node, typ types.Type) *summary.Node {
	t, there := f.testOf(i.Key), toBlock(i.Block())
	switch {
	case t == nil || m == nil:
		return m
	case there(t.ofOther(f.env)):
		return f.leftAt(t, m, typ, there)
	}
	var out *summary.Node
	for _, key := range t.keysOf(m, typ) {
		if there(t.of(f.env, key)) {
			out = out.With(keyNamed(key), m.Step(keyNamed(key)))
		}
	}
	for _, listed := range t.listsAt(f.env, there) {
		out = out.With(listed, f.picked(m, listed))
	}
	return out
}
