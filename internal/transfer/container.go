package transfer

import (
	"go/constant"
	"go/types"
	"math"

	"golang.org/x/tools/go/ssa"

	"github.com/piivet/piivet/internal/access"
	"github.com/piivet/piivet/internal/bounds"
	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/masks"
	"github.com/piivet/piivet/internal/model"
	"github.com/piivet/piivet/internal/summary"
)

// index takes an element of an array, or a byte of a text.
func (f *Frame) index(i *ssa.Index) {
	n := f.val(i.X)
	if isText(i.X.Type()) {
		f.set(i, summary.Of(n.All()))
		return
	}
	f.set(i, n.Step(elemStep(i.Index)))
}

func isText(t types.Type) bool {
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Info()&types.IsString != 0
}

func (f *Frame) lookup(i *ssa.Lookup) {
	if isText(i.X.Type()) {
		f.set(i, summary.Of(f.val(i.X).All()))
		return
	}
	m := f.val(i.X)
	n, ok := f.lookedUp(i)
	if !ok {
		n = f.element(m, f.mapKey(i.Index))
	}
	if i.CommaOk {
		n = tuple([]*summary.Node{n, nil})
	}
	f.set(i, n)
}

// element is the element of a map with a key. Which one it is of a map that this function has
// made callers may know.
func (f *Frame) element(m *summary.Node, key access.Step) *summary.Node {
	if _, own := f.ownObject(m); own && key.IsInputKey() {
		return f.picked(f.load(m, flow.Step{}), key)
	}
	return f.loadStep(m, key)
}

func (f *Frame) mapUpdate(i *ssa.MapUpdate) {
	m := f.val(i.Map)
	val := f.val(i.Value)
	if from, apart, ok := f.copiedFrom(i); ok {
		content := f.copying(i, f.load(f.val(from), flow.Step{}), from.Type()).Forget("")
		if apart {
			content = f.apart(content)
		}
		f.weakWrite(m, content)
	} else {
		f.write(f.address(m, f.mapKey(i.Key), nil), val, flow.Step{})
	}
	if key := f.val(i.Key); key != nil {
		f.weakWrite(f.address(m, access.Key, nil), key)
	}
	if !f.staysInside(m) {
		f.handOn(val, i.Pos())
	}
}

// copyElements adds the elements of a map to another, each under its key.
func (f *Frame) copyElements(to, from *summary.Node) {
	f.weakWrite(to, f.load(from, flow.Step{}).Forget(""))
}

// next is one turn of a range over a map or a text.
func (f *Frame) next(i *ssa.Next) {
	n := f.val(i.Iter)
	if i.IsString {
		f.set(i, tuple([]*summary.Node{nil, nil, summary.Of(n.All())}))
		return
	}
	f.indexes[i] = true
	f.forget(access.Var(i.Name()))
	f.notePair(i, n)
	f.regs[i] = tuple([]*summary.Node{nil, f.loadStep(n, access.Key), f.loadStep(n, access.Var(i.Name()))})
}

func (f *Frame) send(ch, x ssa.Value) {
	c, val := f.val(ch), f.val(x)
	f.uses(c)
	f.weakWrite(f.address(c, access.Elem, nil), val)
	if c != nil && len(c.Writers()) > 0 {
		u := &use{sink: &flow.Sink{Func: originOf(ch)}, pos: f.instr.Pos(), direct: true}
		f.push(c, nil, f.shown(val, x.Type(), viewAll), u)
	}
	if !f.staysInside(c) {
		f.handOn(val, f.instr.Pos())
	}
}

// originOf is the Go name of what a channel comes from, as sinks are named: the
// function that returned it, or else its type.
func originOf(ch ssa.Value) string {
	call, ok := ch.(*ssa.Call)
	if !ok {
		return ch.Type().String()
	}
	fn := call.Call.Method
	if callee := call.Call.StaticCallee(); callee != nil {
		fn, _ = callee.Object().(*types.Func)
	}
	if fn == nil || fn.Pkg() == nil {
		return ch.Type().String()
	}
	return fn.Pkg().Path() + "." + model.FuncName(fn.Origin())
}

// selects sends and receives on all of its channels: any may be ready.
func (f *Frame) selects(i *ssa.Select) {
	results := []*summary.Node{nil, nil}
	for _, s := range i.States {
		if s.Dir == types.SendOnly {
			f.send(s.Chan, s.Send)
			continue
		}
		results = append(results, f.loadStep(f.val(s.Chan), access.Elem))
	}
	f.set(i, tuple(results))
}

// slice shares the elements of what it slices. Where it does not start at
// the first, the numbers of the elements shift: they are no longer told apart.
func (f *Frame) slice(i *ssa.Slice) {
	if isText(i.X.Type()) {
		f.set(i, maskedIf(masks.Domain(i), f.front(i, summary.Of(f.val(i.X).All()))))
		return
	}
	f.set(i, summary.Join(f.partOf(i), f.beyond(i)))
}

// partOf are the elements of a slice that stand in what it slices.
func (f *Frame) partOf(i *ssa.Slice) *summary.Node {
	n := f.val(i.X)
	switch {
	case i.High != nil && isInt(i.High, 0):
		return f.fresh("", nil)
	case startsAtZero(i.Low) && isWholeArray(i):
		return n
	case hasWindow(i, n):
		if part := windowed(n, constIndex(i.Low), constIndex(i.High)); !moving(part) {
			return part
		}
	case startsAtZero(i.Low):
		return n
	}
	all := f.loadStep(n, access.Elem)
	shifted := f.fresh("", (*summary.Node)(nil).With(access.Elem, all))
	return summary.Join(shifted, many(n))
}

// moving reports whether a slice has one part of an object, or the next, or the one behind
// that: it is cut shorter in each turn of a loop, and may have any.
func moving(part *summary.Node) bool {
	for k := 2; k < len(part.Refs); k++ {
		if first, last := part.Refs[k-2], part.Refs[k]; first.Loc == last.Loc && first.Path == last.Path {
			return true
		}
	}
	return false
}

// isWholeArray reports whether a slice ends where the array does that it is of, as one that
// is made with a constant length.
func isWholeArray(i *ssa.Slice) bool {
	arr, ok := derefType(i.X.Type()).Underlying().(*types.Array)
	return ok && i.High != nil && isInt(i.High, arr.Len())
}

// hasWindow reports whether a slice of n has elements of which is known which
// they are.
func hasWindow(i *ssa.Slice, n *summary.Node) bool {
	return n != nil && len(n.Refs) > 0 && len(n.Labels)+len(n.Kids) == 0 &&
		constIndex(i.Low) >= 0 && constIndex(i.High) >= 0 && (i.Low != nil || i.High != nil)
}

// constIndex is a constant index, 0 where none is written, or -1.
func constIndex(v ssa.Value) int {
	if v == nil {
		return 0
	}
	c, ok := v.(*ssa.Const)
	if !ok || c.Value == nil || c.Value.Kind() != constant.Int || c.Int64() < 0 || c.Int64() > math.MaxInt32 {
		return -1
	}
	return int(c.Int64())
}

// windowed is a slice of the same elements, but for those outside of low and high.
func windowed(n *summary.Node, low, high int) *summary.Node {
	if n == nil {
		return nil
	}
	refs := make([]summary.Ref, len(n.Refs))
	for k, r := range n.Refs {
		r.Part = r.Part.Within(low, high)
		refs[k] = r
	}
	return n.WithRefs(refs...)
}

func startsAtZero(low ssa.Value) bool { return low == nil || isInt(low, 0) }

// many is a pointer to the same objects through which no store replaces.
func many(n *summary.Node) *summary.Node {
	if n == nil {
		return nil
	}
	refs := make([]summary.Ref, len(n.Refs))
	for i, r := range n.Refs {
		r.Many = true
		refs[i] = r
	}
	return n.WithRefs(refs...)
}

// appended is the builtin append: the old elements and the new.
func (f *Frame) appended(args []ssa.Value) *summary.Node {
	old := f.val(args[0])
	var all *summary.Node
	if len(args) > 1 {
		all = f.elements(args[1])
	}
	if all == nil && (old != nil && isPlainList(args[0].Type()) || len(args) < 2) {
		return old // else there is an element that can be written to
	}
	f.intoRoom(args, all)
	content, known := f.lined(args)
	if !known {
		content = content.With(access.Elem, summary.Join(f.oldElements(), all))
	}
	return summary.Join(many(old), f.fresh("", content))
}

// lined are the elements of the array that append makes, one by one, where a list is written
// down and so are those that are appended; ok is false for another.
func (f *Frame) lined(args []ssa.Value) (elems *summary.Node, ok bool) {
	before, more := knownLength(args[0]), added(args)
	if before == 0 || more <= 0 || before+more > bounds.Kids.Limit || !isPlainList(args[0].Type()) {
		return nil, false
	}
	for k := range before {
		elems = elems.With(numbered(k), f.loadStep(f.val(args[0]), numbered(k)))
	}
	for k := range more {
		elems = elems.With(numbered(before+k), f.loadStep(f.val(args[1]), numbered(k)))
	}
	return elems, true
}

// knownLength is [listedLength] for what others are appended to as well.
func knownLength(v ssa.Value) int {
	call, ok := v.(*ssa.Call)
	if !ok || !isBuiltin(call, "append") {
		return listedLength(v)
	}
	before, more := knownLength(call.Call.Args[0]), added(call.Call.Args)
	if before == 0 || more < 0 {
		return 0
	}
	return before + more
}

// oldElements are those that an earlier turn of a loop appended here.
func (f *Frame) oldElements() *summary.Node {
	loc := summary.Loc{Site: f.site(f.instr, ""), In: summary.None}
	old, _ := f.mem.get(loc)
	return old.node.Step(access.Elem)
}

// elements are the elements of a slice, or the bytes of a text.
func (f *Frame) elements(v ssa.Value) *summary.Node {
	if isText(v.Type()) {
		return f.val(v)
	}
	return f.loadStep(f.val(v), access.Elem)
}

// copied is the builtin copy. It replaces the elements only as far as the
// shorter of the two goes: those that the source is known to have. What lies
// beyond the end of the target is not there.
func (f *Frame) copied(args []ssa.Value) {
	to, from := f.val(args[0]), f.val(args[1])
	known := listedLength(args[1])
	vals := make([]*summary.Node, known)
	for k := range vals {
		vals[k] = f.loadStep(from, numbered(k))
	}
	if known == 0 {
		f.weakWrite(f.address(to, access.Elem, nil), f.elements(args[1]))
	}
	for k, val := range vals {
		f.write(f.address(to, numbered(k), nil), val, flow.Step{})
	}
}

// listedLength is the number of elements of a slice that is written down element
// by element; 0 when it is another or has too many.
func listedLength(v ssa.Value) int {
	if !isListed(v) {
		return 0
	}
	arr, ok := derefType(v.(*ssa.Slice).X.Type()).Underlying().(*types.Array)
	if !ok || arr.Len() > int64(bounds.Kids.Limit) {
		return 0
	}
	return int(arr.Len())
}

// isCut reports whether v ends before the end of a slice, and nobody knows which elements it
// has: what is done to all of v is not done to all of that.
func (f *Frame) isCut(v ssa.Value) bool {
	sl, ok := v.(*ssa.Slice)
	return ok && sl.High != nil && !isLength(sl.High, sl.X) && !hasWindow(sl, f.val(sl.X))
}

// cleared is the builtin clear.
func (f *Frame) cleared(v ssa.Value) {
	if f.isCut(v) {
		return
	}
	refs, loose := f.pointees(f.val(v))
	if len(refs) != 1 || loose != nil || refs[0].Many || refs[0].Part.Whole() {
		f.write(f.val(v), nil, flow.Step{})
		return
	}
	f.replaceWindow(refs[0], func(*summary.Node) *summary.Node { return nil })
}

// replaceWindow changes the elements that a slice has, those that are told apart.
func (f *Frame) replaceWindow(r summary.Ref, change func(*summary.Node) *summary.Node) {
	w := r.Part
	r.Part = summary.Window{}
	f.mem.store(r, f.mem.content(r).ReplaceElems(w, change), true)
}

// deleted is the builtin delete of a key that is known, or that callers know.
func (f *Frame) deleted(args []ssa.Value) {
	if s := f.mapKey(args[1]); s != access.Elem {
		f.write(f.address(f.val(args[0]), s, nil), nil, flow.Step{})
	}
}
