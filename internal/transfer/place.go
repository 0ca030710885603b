package transfer

import (
	"go/types"
	"slices"
	"strconv"

	"golang.org/x/tools/go/ssa"

	"github.com/piivet/piivet/internal/access"
	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/model"
	"github.com/piivet/piivet/internal/summary"
)

// intoResult moves to a part of a result, which then is an object of its own
// beside what it was made from. What the first move puts there replaces what
// the part held, further ones add to it.
func (r *rowCall) intoResult(m model.Move) {
	i := m.To.Index
	if i >= len(r.results) {
		return
	}
	r.said[i] = true
	switch {
	case r.results[i] != nil:
	case m.From.Elem && m.To.Elem && len(m.To.Fields) == 0 && isSlice(r.resultType(i)): // a list of those elements
		r.results[i] = r.f.fresh(r.c.part+"l"+strconv.Itoa(i), nil)
	default:
		r.results[i] = r.f.unknownResult(r.c, i)
	}
	if n, from := r.read(m.From); m.To.Elem && len(m.To.Fields) == 0 && isMap(r.resultType(i)) && from != nil && isText(from) {
		if parsed, ok := parsedMap(n); ok {
			r.results[i] = r.f.fresh(r.c.part+"m", parsed)
			return
		}
	}
	r.putInto(m.To, func(t types.Type) *summary.Node { return r.moved(m, t) })
}

// putInto writes to a part of a result what is made for its type.
func (r *rowCall) putInto(to model.Port, made func(types.Type) *summary.Node) {
	i := to.Index
	base, t := r.results[i], r.resultType(i)
	_, direct := t.Underlying().(*types.Struct)
	content := r.ownPart(base, to)
	if !direct {
		content = r.f.load(base, flow.Step{})
	}
	object := r.f.fresh(r.c.part+"p"+strconv.Itoa(i), content)
	part, t := r.place(object, t, to)
	val := made(t)
	if port := to.String(); r.filled[port] {
		r.f.weakWrite(part, val)
	} else {
		r.f.write(part, val, flow.Step{})
		r.filled[port] = true
	}
	switch {
	case direct:
		object = r.f.load(object, flow.Step{})
	case base != nil:
		object = object.WithTypes(base.Types()...).WithWriters(base.Writers())
	}
	r.results[i] = object
}

// ownPart gives a struct that is lent what it holds in the field of a port as its own, to
// which the moves add: a builder that is a value with a map in it stays as it is when
// another is made of it.
func (r *rowCall) ownPart(n *summary.Node, p model.Port) *summary.Node {
	if !r.row.Lent || len(p.Fields) == 0 {
		return n
	}
	at := access.Field(p.Fields[0])
	held := n.Step(at)
	if held == nil {
		return n
	}
	r.filled[p.String()] = true
	return n.With(at, r.f.fresh(r.c.part+"h"+strconv.Itoa(p.Index), r.f.load(held, flow.Step{})))
}

// parsedMap is what a map holds that a text is parsed into: what the text has under its
// names, or what the callers know to be there; ok is false where that is not known.
func parsedMap(text *summary.Node) (content *summary.Node, ok bool) {
	if _, ok := encoderOf(text); ok {
		return byKeys(nil, text), true
	}
	if text == nil || len(text.Labels) == 0 || slices.ContainsFunc(text.Labels, func(l *summary.Label) bool { return !l.Exact || l.In == summary.None }) {
		return nil, false
	}
	return summary.Of(text.Labels), true
}

// moved is what a move brings to a part of type t, which may not be known.
func (r *rowCall) moved(m model.Move, t types.Type) *summary.Node {
	part := r.c.part + "h" + m.From.String() + m.To.String()
	switch {
	case m.Encoder != "" && r.row.Protect == 0 && t != nil && isPointer(t):
		return r.holder(part, r.labels(m), t)
	case m.Encoder != "" || r.row.Protect != 0:
		return summary.Of(r.labels(m))
	}
	val, from := r.read(m.From)
	if from == nil || t == nil || carries(from, t) || isUnsafe(t) {
		return val
	}
	switch {
	case val != nil && isText(from) && isMap(t):
		return r.f.holdingText(part, summary.Of(val.Labels), val)
	case pointsTo(t, from):
		return r.f.fresh(part, val)
	}
	switch t.Underlying().(type) {
	case *types.Pointer:
		return r.holder(part, r.labels(m), t)
	case *types.Slice, *types.Basic:
		return summary.Of(r.labels(m)) // made of the value, as a header of a cookie
	}
	return val
}

// place is a pointer to the part of what addr points to that a port names,
// through the pointers on the way; t is the type of the value at hand.
func (r *rowCall) place(addr *summary.Node, t types.Type, p model.Port) (*summary.Node, types.Type) {
	for k, name := range p.Fields {
		if t != nil && isPointer(t) {
			if k > 0 {
				addr = r.reach(addr, p, k)
			}
			t = elemType(t)
		}
		ft, src := r.f.fieldOf(t, name)
		addr, t = r.f.address(addr, access.Field(name), src), ft
	}
	s, ok := r.elemStep(p)
	if !ok {
		return addr, t
	}
	if len(p.Fields) > 0 && t != nil && refers(t) {
		addr = r.reach(addr, p, len(p.Fields))
	}
	return r.f.address(addr, s, nil), partType(t)
}

func partType(t types.Type) types.Type {
	if t != nil && refers(t) {
		t = elemType(t)
	}
	return elemType(t)
}

// reach is the pointer that addr points to; where there is nothing yet, a new
// object takes its place.
func (r *rowCall) reach(addr *summary.Node, p model.Port, k int) *summary.Node {
	n := r.f.load(addr, flow.Step{})
	if refs, _ := r.f.pointees(n); len(refs) > 0 {
		return n
	}
	r.f.weakWrite(addr, r.f.fresh(r.c.part+"o"+p.String()+strconv.Itoa(k), nil))
	return r.f.load(addr, flow.Step{})
}

// toArgument moves into what an argument points to: labels when it is the
// whole of it.
func (r *rowCall) toArgument(m model.Move, labels summary.Set) {
	target, t := r.base(m.To)
	if m.To.Variadic {
		target, t = r.f.argNode(r.c, m.To.Base+r.offset()), nil
	}
	if m.From.Chain {
		r.f.weakWrite(target, r.find(m, elemType(behindInterface(target, t))))
		return
	}
	if !partial(m.To) {
		if !r.comesFrom(m.From, m.To) {
			r.f.addLabels(target, labels)
		}
		return
	}
	if m.To.Cause {
		r.f.weakWrite(r.f.address(target, access.Cause, nil), r.moved(m, nil))
		return
	}
	part, t := r.part(m.To)
	if _, elem := r.elemStep(m.To); !elem && t != nil && types.IsInterface(t) {
		r.f.write(part, r.moved(m, t), flow.Step{}) // what is set there is all that it holds
		return
	}
	r.f.weakWrite(part, r.moved(m, t))
}

// comesFrom reports whether an argument has been loaded from where another one points to, and
// nothing has changed since, as in
//
//	flags.StringVar(s.value, s.name, *s.value, s.usage)
func (r *rowCall) comesFrom(p, pointer model.Port) bool {
	i, k := p.Base+r.offset(), pointer.Base+r.offset()
	if p.Base < 0 || pointer.Base < 0 || partial(p) || max(i, k) >= len(r.c.vals) {
		return false
	}
	load, ok := r.c.vals[i].(*ssa.UnOp)
	if !ok || !isLoad(load) || !samePointer(load.X, r.c.vals[k]) {
		return false
	}
	read := []ssa.Value{load}
	if load.X != r.c.vals[k] {
		read = append(read, load.X, r.c.vals[k])
	}
	return !slices.ContainsFunc(read, func(v ssa.Value) bool { return changedSince(v, r.f.instr) })
}

// samePointer reports whether two pointers are one, or have been read from the same field.
func samePointer(a, b ssa.Value) bool {
	if a == b || loadsSame(a, b) {
		return true
	}
	x, okX := a.(*ssa.Field)
	y, okY := b.(*ssa.Field)
	return okX && okY && x.Field == y.Field && x.X == y.X
}

// changedSince reports whether memory may have changed between the instruction that made a value
// and another one.
func changedSince(v ssa.Value, here ssa.Instruction) bool {
	made, ok := v.(ssa.Instruction)
	if !ok || made.Block() != here.Block() {
		return true
	}
	instrs := here.Block().Instrs
	return slices.ContainsFunc(instrs[slices.Index(instrs, made)+1:slices.Index(instrs, here)], changes)
}

// part is a pointer to the part of an argument that a port names, and the type of
// the part.
func (r *rowCall) part(p model.Port) (*summary.Node, types.Type) {
	target, t := r.base(p)
	return r.place(target, behindInterface(target, t), p)
}

func isPointer(t types.Type) bool {
	_, ok := t.Underlying().(*types.Pointer)
	return ok
}

// elementwise copies the elements of a map to another by their keys, and reports
// whether that is what a move does.
func (r *rowCall) elementwise(m model.Move) bool {
	if !m.From.Elem || !m.To.Elem || len(m.From.Fields)+len(m.To.Fields) > 0 || m.Encoder != "" || r.protection(m) != 0 {
		return false
	}
	from, t := r.base(m.From)
	to, other := r.base(m.To)
	if t == nil || other == nil || !sameElements(t, other) {
		return false
	}
	if i := m.To.Index; m.To.Base == model.Result && !r.said[i] {
		r.said[i] = true
		to = r.f.fresh(r.c.part+"e"+strconv.Itoa(i), nil)
		r.results[i] = to
	}
	r.f.copyElements(to, from)
	if m.To.Base != model.Result {
		for _, key := range r.certainKeys(m.From.Base + r.offset()) {
			r.f.write(r.f.address(to, key, nil), r.f.loadStep(from, key), flow.Step{})
		}
	}
	return true
}
