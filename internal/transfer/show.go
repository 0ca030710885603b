package transfer

import (
	"go/constant"
	"go/types"
	"strconv"

	"github.com/piivet/piivet/internal/access"
	"github.com/piivet/piivet/internal/expose"
	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/summary"
)

// viewAll shows everything that can be reached; the summary of a label that
// was seen so keeps no more of the way it was looked at.
var viewAll = expose.View{}

var anyType = types.Universe.Lookup("any").Type()

var viewText = expose.View{Encoder: "text"}

// shown are the labels of what a view shows of a value.
func (f *Frame) shown(n *summary.Node, t types.Type, view expose.View) summary.Set {
	if n == nil {
		return nil
	}
	if view == viewRead || view == viewAll && isCarried(n, t) {
		return f.read(n, t)
	}
	if t = behindInterface(n, t); t == nil && (len(n.Types()) > 0 || f.leftToCallers(n) || isMade(n)) {
		t = anything
	}
	if part, ok := textParts[view.Encoder]; ok {
		return f.textPart(n, t, part, view)
	}
	if _, ok := t.(*container); ok {
		t = nil
	}
	if t == nil && len(n.Types()) > 1 {
		t = anyType // one of several: each is shown as what it is
	}
	if t == nil || view == viewAll || view.Encoder == "all" {
		return f.reach(n, t)
	}
	var out summary.Set
	if _, basic := t.Underlying().(*types.Basic); !basic && !types.IsInterface(t) {
		out = n.Labels.Map(func(l summary.Label) (summary.Label, bool) { return l, !l.Exact })
	}
	f.env.Exposer().Walk(view, t, f.value(n, t), func(v expose.Value, t types.Type, rest expose.View) {
		sv := v.(*shownValue)
		out = summary.Union(out, f.leaf(sv.n, t, rest))
	})
	return out
}

// leftToCallers reports whether a value is what a call gives back that is left to the callers,
// and nothing else: they know its type.
func (f *Frame) leftToCallers(n *summary.Node) bool {
	own := summary.Input(len(f.fn.Params) + len(f.fn.FreeVars))
	return len(n.Labels) == 1 && len(n.Kids)+len(n.Refs) == 0 && n.Labels[0].Exact && n.Labels[0].In >= own
}

// isMade reports whether a value is an error that a row has made of data, and nothing else.
func isMade(n *summary.Node) bool {
	_, ok := n.Known(access.Typed)
	return ok && len(n.Refs)+len(n.Funcs()) == 0
}

// anything is the type of a value of which only is known which types it may have.
var anything = types.Universe.Lookup("any").Type()

// leaf are the labels of a part that an encoder shows.
func (f *Frame) leaf(n *summary.Node, t types.Type, rest expose.View) summary.Set {
	if rest == viewAll {
		return f.reach(n, t)
	}
	hidden := rest.Encoder == "json" && isError(t) || f.keepsToItself(t)
	parted := partlyOfCallers(n) && isOpenStruct(t)
	out := n.Labels.Map(func(l summary.Label) (summary.Label, bool) {
		return l.Seen(rest), (l.Exact || !hidden) && !(parted && l.Exact && l.In != summary.None && !l.Personal())
	})
	return summary.Union(summary.Union(out, f.texts(n)), f.hiddenShown(n, rest))
}

// isOpenStruct reports whether all fields of a struct are exported: they are looked at one by one,
// and say what is left of what callers hand in where this function has set some of them.
func isOpenStruct(t types.Type) bool {
	st, ok := t.Underlying().(*types.Struct)
	if !ok {
		return false
	}
	for fld := range st.Fields() {
		if !fld.Exported() {
			return false
		}
	}
	return true
}

// reserved is a value of type t as one of an interface with less methods: what it does not
// say it has for those who ask for its type.
func (f *Frame) reserved(n *summary.Node, t types.Type) *summary.Node {
	if n == nil || len(n.Labels) == 0 || !f.keepsToItself(t) {
		return n
	}
	out := *n
	out.Labels = nil
	return (&out).With(access.Typed, summary.Of(n.Typed().Labels))
}

// keepsToItself reports whether a type is an interface for errors of which a row says that their
// texts have nothing of the data in them.
func (f *Frame) keepsToItself(t types.Type) bool {
	if !isNamedInterface(t) || isError(t) || !types.Implements(t, errorType) {
		return false
	}
	obj, _, _ := types.LookupFieldOrMethod(t, false, nil, "Error")
	m, ok := obj.(*types.Func)
	if !ok {
		return false
	}
	target, known := f.env.Interface(m, t)
	return known && target.Row != nil && target.Row.Neutral
}

func isError(t types.Type) bool { return types.Identical(t, types.Universe.Lookup("error").Type()) }

// texts are the texts among the elements of a value that a model made, such
// as a context: printing it prints them.
func (f *Frame) texts(n *summary.Node) summary.Set {
	var out summary.Set
	if len(n.Types()) > 0 {
		return nil
	}
	for _, r := range n.Refs {
		content := f.mem.content(r)
		if content == nil {
			continue
		}
		for _, k := range content.Kids {
			if k.Step.IsElem() && k.Node != nil && allText(k.Node.Types()) {
				out = summary.Union(out, k.Node.All())
			}
		}
	}
	return out
}

func allText(ts []summary.DynType) bool {
	for _, t := range ts {
		if t.Type == nil || !isText(t.Type) {
			return false
		}
	}
	return len(ts) > 0
}

// shownValue is a value that an encoder walks.
type shownValue struct {
	f *Frame
	n *summary.Node
	t types.Type
	// among is the list or map of which it is any element; nil for what is no element.
	among *summary.Node
}

func (f *Frame) value(n *summary.Node, t types.Type) expose.Value {
	if n == nil {
		return nil
	}
	if t != nil {
		n = f.stamp(n, f.env.TypeSource(t), flow.Step{})
	}
	return &shownValue{f: f, n: n, t: t}
}

func (v *shownValue) Field(st *types.Struct, i int) expose.Value {
	fld := st.Field(i)
	n := v.f.stamp(v.n.Step(access.Field(fld.Name())), v.f.env.Source(fld, st.Tag(i)), flow.Step{})
	return v.f.value(n, fld.Type())
}

func (v *shownValue) Elem(t types.Type) expose.Value {
	switch u := t.Underlying().(type) {
	case *types.Pointer:
		return v.f.value(v.f.load(v.n, flow.Step{}), u.Elem())
	case *types.Array:
		return v.f.anyElement(v.n.Step(access.Elem), u.Elem(), v.n)
	case interface{ Elem() types.Type }:
		n := v.f.loadStep(v.n, access.Elem)
		if refers(u.Elem()) || types.IsInterface(u.Elem()) {
			n = v.f.withChanged(n, v.n)
		}
		return v.f.anyElement(n, u.Elem(), v.n)
	}
	return nil
}

func (v *shownValue) Key(t types.Type) expose.Value {
	m, ok := t.Underlying().(*types.Map)
	if !ok {
		return nil
	}
	return v.f.value(v.f.loadStep(v.n, access.Key), m.Key())
}

// Index is the element with a constant key.
func (v *shownValue) Index(t types.Type, key constant.Value) expose.Value {
	s := access.At(key.ExactString())
	switch u := t.Underlying().(type) {
	case *types.Array:
		return v.f.value(v.n.Step(s), u.Elem())
	case interface{ Elem() types.Type }:
		return v.f.value(v.f.loadStep(v.n, s), u.Elem())
	}
	return nil
}

func (v *shownValue) Dynamic() (concrete []types.Type, complete bool) {
	complete = !v.n.MayHoldMore()
	for _, d := range v.n.Types() {
		if d.Type == nil {
			complete = false
			continue
		}
		concrete = append(concrete, d.Type)
	}
	return append(concrete, v.f.askedFor(v.n)...), complete
}

// Call calls a method that an encoder honours. It runs no further than what
// the method returns: what the call changes is gone with it.
func (v *shownValue) Call(m *types.Func, i int, as expose.View) expose.Value {
	// What stood behind an interface has the type that declares the method.
	if types.IsInterface(v.t) && m.Signature().Recv() != nil {
		v = &shownValue{f: v.f, n: v.n, t: derefType(m.Signature().Recv().Type())}
	}
	target, ok := v.f.env.Method(summary.TypeOf(v.t), m)
	if !ok {
		return nil
	}
	if i < 0 && target.Row == nil && target.Sum != nil {
		target.Sum = v.f.formatting(m, as, target.Sum)
	}
	v.f.asking++
	defer func() { v.f.asking-- }()
	recv, t := v.asReceiver(m)
	c := &callSite{pos: v.f.instr.Pos(), part: "x" + m.Name(), recv: true, results: m.Signature().Results()}
	c.args, c.types = make([]*summary.Node, 1+m.Signature().Params().Len()), []types.Type{t}
	c.args[0] = recv
	for p := range m.Signature().Params().Variables() {
		c.types = append(c.types, p.Type())
	}
	rt := types.Type(nil)
	if i >= 0 && i < m.Signature().Results().Len() {
		rt = m.Signature().Results().At(i).Type()
	}
	return v.f.value(v.f.byMethod(c, target, rt, i), rt)
}

// byMethod is result i, of type t, of a method that an encoder calls, or what the
// method has written when i is less than 0. The arguments behind the receiver are
// made here, and memory is as it was.
func (f *Frame) byMethod(c *callSite, target Target, t types.Type, i int) *summary.Node {
	before := f.mem
	f.mem = before.clone()
	for k := range c.args[1:] {
		c.args[1+k] = f.fresh(c.part+strconv.Itoa(k), nil)
	}
	results := f.apply(c, target)
	n := resultAt(results, i)
	if i < 0 {
		n = f.written(c)
	}
	n = f.detached(n, t, i)
	f.mem = before
	return n
}

// written is what a method with no result of its own, such as Format, has
// written to its arguments.
func (f *Frame) written(c *callSite) *summary.Node {
	var all summary.Set
	for _, n := range c.args[1:] {
		all = summary.Union(all, f.reach(n, nil))
	}
	return summary.Of(all)
}

// asReceiver is the value as the method wants it: as it is, or its address.
func (v *shownValue) asReceiver(m *types.Func) (*summary.Node, types.Type) {
	want := m.Signature().Recv().Type()
	_, wantPtr := want.Underlying().(*types.Pointer)
	_, havePtr := v.t.Underlying().(*types.Pointer)
	switch {
	case wantPtr && !havePtr:
		// The method may have the encoder ask another value, which has an address of its own.
		return v.f.fresh("addr"+strconv.Itoa(v.f.asking), v.n), want
	case !wantPtr && havePtr && !types.IsInterface(want):
		return v.f.load(v.n, flow.Step{}), want
	}
	return v.n, v.t
}

func resultAt(results []*summary.Node, i int) *summary.Node {
	if i >= 0 && i < len(results) {
		return results[i]
	}
	var all summary.Set
	for _, r := range results {
		all = summary.Union(all, r.All())
	}
	return summary.Of(all)
}

// detached is a value that still can be read when the memory it was made in
// is gone.
func (f *Frame) detached(n *summary.Node, t types.Type, i int) *summary.Node {
	if n == nil || len(n.Refs) == 0 {
		return n
	}
	if i < 0 || t != nil && textual(t) {
		return summary.Of(f.reach(n, t))
	}
	return f.export(n)
}
