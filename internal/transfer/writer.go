package transfer

import (
	"cmp"
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/piivet/piivet/internal/access"
	"github.com/piivet/piivet/internal/bounds"
	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/model"
	"github.com/piivet/piivet/internal/summary"
)

type pushKey struct {
	in   summary.Input
	path access.Path
	fn   string
	kept bool
	pos  token.Pos // of a call that writes itself: its place is a step of the way
	apex token.Pos
}

// push writes data to a writer: it goes where the writer came from, and on to
// the writers that it wraps. A writer that is none of these is a buffer and
// keeps it.
func (f *Frame) push(w *summary.Node, t types.Type, labels summary.Set, u *use) {
	if f.logging != nil {
		f.logged(w, t, labels, f.asLogged(u))
		return
	}
	f.pushDepth(w, t, labels, u, 0)
}

func (f *Frame) pushDepth(w *summary.Node, t types.Type, labels summary.Set, u *use, depth int) {
	if depth > bounds.PathDepth.Limit {
		return
	}
	if len(labels) == 0 {
		f.pushNothing(w, u, depth)
		return
	}
	known := f.writersOf(w, t)
	labels = protectedBy(known, labels)
	for _, k := range known {
		if k.Kind != "" {
			f.pushHit(w, k, labels, u)
		}
	}
	if w == nil {
		return
	}
	inner := f.wrapped(w)
	for _, n := range inner {
		each := *u
		each.part, each.kept = nil, false
		f.pushDepth(n, nil, labels, &each, depth+1)
	}
	if len(known) > 0 {
		if u.part != nil || slices.ContainsFunc(known, keeps) {
			f.keep(w, t, labels, u)
		}
		f.pushToTyped(w, labels, u)
		return
	}
	if (!f.pushToOwn(w, labels, u) || w.MayHoldMore()) && len(inner) == 0 {
		f.keepUnseen(w, t, labels, u)
	}
	f.pushToInputs(w, labels, u)
}

// pushNothing writes what is nobody's data: a writer of the program may add to it what it
// has itself. What was written to it besides stays.
func (f *Frame) pushNothing(w *summary.Node, u *use, depth int) {
	if w == nil {
		return
	}
	for _, n := range f.wrapped(w) {
		f.pushDepth(n, nil, nil, u, depth+1)
	}
	if len(w.Types()) > 0 {
		before := f.mem.clone()
		f.pushToOwn(w, nil, u)
		f.mem = f.mem.join(before)
	}
	if len(w.Writers()) == 0 && !f.muted {
		f.askWriters(recvInputs(w))
	}
}

// askWriters leaves it to the callers what the writers among the inputs add to what is
// nobody's data.
func (f *Frame) askWriters(inputs []summary.Label) {
	for _, l := range inputs {
		if path := l.Path.Forget(); !f.behindGuess(l) {
			f.out.pushes[pushKey{in: l.In, path: path}] = summary.Push{In: l.In, Path: path}
		}
	}
}

// sortedPushes are the writes to inputs, in an order that does not depend on how they were
// found. Whoever writes data to one need not ask what it does with none.
func (f *Frame) sortedPushes() []summary.Push {
	data := map[summary.Place]bool{}
	for _, p := range f.out.pushes {
		if p.Node != nil {
			data[summary.Place{In: p.In, Path: p.Path}] = true
		}
	}
	var all []summary.Push
	for _, p := range f.out.pushes {
		if p.Node != nil || !data[summary.Place{In: p.In, Path: p.Path}] {
			all = append(all, p)
		}
	}
	slices.SortFunc(all, func(a, b summary.Push) int {
		return cmp.Or(cmp.Compare(a.In, b.In), cmp.Compare(a.Path, b.Path), cmp.Compare(a.Func, b.Func), slices.CompareFunc(a.Via, b.Via, compareSteps), summary.CompareBools(a.Kept, b.Kept), cmp.Compare(a.Apex.Start, b.Apex.Start))
	})
	return all
}

// keepUnseen is keep for a writer that may be any. One that hands nothing out and that
// a package-level variable has keeps nothing there: who knows a buffer behind it writes
// to that.
func (f *Frame) keepUnseen(w *summary.Node, t types.Type, labels summary.Set, u *use) {
	if handsNothingOut(t) {
		w = f.pointeesBut(w, f.isGlobal)
	}
	f.keep(w, t, labels, u)
}

// keep has a writer hold what was written to it.
func (f *Frame) keep(w *summary.Node, t types.Type, labels summary.Set, u *use) {
	switch {
	case u.kept:
	case u.part != nil:
		f.weakWrite(u.part, summary.Of(labels))
	case !f.keepInFields(w, t, labels) && !f.keepText(w, labels, u.text):
		f.addLabels(w, labels)
	}
}

// handsNothingOut reports whether t is an interface whose methods give back errors,
// numbers and truth values only, or not known.
func handsNothingOut(t types.Type) bool {
	if t == nil {
		return true
	}
	if !types.IsInterface(t) || isTypeParam(t) {
		return false
	}
	methods := types.NewMethodSet(t)
	for i := range methods.Len() {
		m := methods.At(i).Obj().(*types.Func)
		if m.Name() == "Read" || m.Name() == "WriteTo" || !answersOnly(m.Signature().Results()) {
			return false
		}
	}
	return methods.Len() > 0
}

// answersOnly reports whether results are too small to hold data.
func answersOnly(results *types.Tuple) bool {
	for v := range results.Variables() {
		b, ok := v.Type().Underlying().(*types.Basic)
		if !isError(v.Type()) && (!ok || b.Info()&(types.IsNumeric|types.IsBoolean) == 0) {
			return false
		}
	}
	return true
}

// keepInFields has a writer hold what was written to it in the fields that a model
// names, such as the body of an answer beside its header, and reports whether there
// are any.
func (f *Frame) keepInFields(w *summary.Node, t types.Type, labels summary.Set) bool {
	if t = behindInterface(w, t); t == nil || !isPointer(t) {
		return false
	}
	fields, _ := f.env.Quotes(summary.DynType{Type: t})
	for _, name := range fields {
		_, src := f.fieldOf(elemType(t), name)
		at := f.address(w, access.Field(name), src)
		if buffer := f.load(at, flow.Step{}); buffer != nil {
			f.addLabels(buffer, labels)
		}
	}
	return len(fields) > 0
}

func (f *Frame) writersOf(w *summary.Node, t types.Type) []model.Writer {
	var all []model.Writer
	if w != nil && len(w.Writers()) > 0 {
		return w.Writers()
	}
	if w != nil {
		for _, d := range w.Types() {
			if d.Type != nil {
				all = append(all, f.env.TypeWriters(d.Type)...)
			}
		}
	}
	if t != nil && len(all) == 0 && (w == nil || len(w.Types()) == 0 || w.MayHoldMore()) {
		all = append(all, f.env.TypeWriters(t)...)
	}
	return all
}

// keeps reports whether what was written can be read from a writer again: what a
// connection hands out comes from the other side.
func keeps(w model.Writer) bool { return w.Kind == "" || w.Kind.Under("store") }

// asWriter keeps where a writer goes that only its type tells, a
// [net/http.ResponseWriter], when it is passed on as an io.Writer.
func (f *Frame) asWriter(w *summary.Node, t types.Type) *summary.Node {
	if w != nil && (len(w.Writers()) > 0 || len(w.Types()) > 0) {
		return w
	}
	if ws := f.env.TypeWriters(t); len(ws) > 0 {
		return w.WithWriters(ws)
	}
	return w
}

func protectedBy(writers []model.Writer, labels summary.Set) summary.Set {
	var prot flow.Protection
	for _, w := range writers {
		prot |= w.Protect
	}
	if prot == 0 {
		return labels
	}
	return labels.Map(func(l summary.Label) (summary.Label, bool) {
		l.Prot |= prot
		return l, true
	})
}

func (f *Frame) pushHit(n *summary.Node, w model.Writer, labels summary.Set, u *use) {
	if u.answers && w.Kind.Under("respond") {
		return
	}
	each := *u
	each.sink = &flow.Sink{Kind: w.Kind, Func: u.sink.Func, Vendor: w.Vendor, Purpose: w.Purpose, Region: w.Region, Entity: w.Entity}
	each.terms = f.writerTerms(n, w)
	f.hits(labels, &each)
}

// pushToOwn runs the Write method of a writer that the program defines, or what
// a logger has in its place, and reports whether that is all the writer can be:
// then the method says what the writer keeps.
func (f *Frame) pushToOwn(w *summary.Node, labels summary.Set, u *use) bool {
	if u.apex.Start.IsValid() && !f.within.Start.IsValid() {
		place := f.within
		f.within = within{u.apex, len(f.calls)}
		defer func() { f.within = place }()
	}
	all := len(w.Types()) > 0
	for _, d := range w.Types() {
		t, ok := f.env.NamedMethod(d, cmp.Or(u.method.Name, "Write"))
		if !ok || t.Sum == nil {
			all = false
			continue
		}
		c := &callSite{pos: u.pos, part: "w" + d.Name + u.method.Name, recv: true}
		c.args, c.types = make([]*summary.Node, u.method.Param+2), make([]types.Type, u.method.Param+2)
		c.args[0], c.types[0] = w, d.Type
		copy(c.args[1:], u.gives)
		c.args[u.method.Param+1] = f.handedOver(labels, u, t.Sig)
		if t.Sig != nil { // the types of a method that cannot be named here are not known
			c.results = t.Sig.Results()
		}
		f.apply(c, t)
	}
	return all
}

// handedOver is the argument of a method that data is handed to.
func (f *Frame) handedOver(labels summary.Set, u *use, sig *types.Signature) *summary.Node {
	m, data := u.method, summary.Of(labels)
	var t types.Type // nil where it cannot be named here
	if sig != nil && m.Param < sig.Params().Len() {
		t = sig.Params().At(m.Param).Type()
	}
	if attribute := f.typeAt(t, m.Into); u.key != nil && isAttribute(attribute, m.Into == "") {
		data = behindKey(labels, u.key, attribute)
	}
	data = (*summary.Node)(nil).Store(m.Into, data, true)
	if m.Name == "" || t != nil && isSlice(t) {
		return f.fresh("written"+m.Name, data)
	}
	return data
}

// isAttribute reports whether t is a struct or an array of them, or a list where that can be
// one.
func isAttribute(t types.Type, list bool) bool {
	if t == nil || isStruct(t) {
		return t != nil
	}
	switch u := t.Underlying().(type) {
	case *types.Array:
		return isStruct(u.Elem())
	case *types.Slice:
		return list && isStruct(u.Elem())
	}
	return false
}

// behindKey is an attribute, or a list of them, with a constant key: data is in all but the
// first text.
func behindKey(labels summary.Set, text *ssa.Const, t types.Type) *summary.Node {
	if list, ok := t.Underlying().(interface{ Elem() types.Type }); ok {
		return (*summary.Node)(nil).With(access.Elem, behindKey(labels, text, list.Elem()))
	}
	var out *summary.Node
	key := false
	for fld := range t.Underlying().(*types.Struct).Fields() {
		if !key && isText(fld.Type()) {
			key = true
			if c, ok := constantOf(text); ok {
				out = out.With(access.Field(fld.Name()), summary.OfConst(c))
			}
			continue
		}
		out = out.With(access.Field(fld.Name()), summary.Of(labels))
	}
	return out
}

// pushToInputs leaves it to the callers where a writer among the inputs goes, unless
// the package says that of the field that it is in.
func (f *Frame) pushToInputs(w *summary.Node, labels summary.Set, u *use) {
	var open []summary.Label
	for _, l := range recvInputs(w) {
		stored := f.storedWriters(l)
		for _, k := range stored {
			f.pushHit(w, k, protectedBy(stored, labels), u)
		}
		if len(stored) == 0 {
			open = append(open, l)
		}
	}
	f.pushTo(open, labels, u)
}

// unpushed is what the callee leaves in an object but for what it has written to it as
// to a writer: whether that stays there, the caller finds out by writing it.
func (a *application) unpushed(w summary.Write) *summary.Node {
	if pointer, last := w.Path.Last(); last == access.Deref && a.f.isTyped(a.inputType(w.In), pointer) {
		return w.Node
	}
	var written summary.Set
	for _, p := range a.t.Sum.Pushes {
		if p.In == w.In && !p.Kept && p.Path.Append(access.Deref) == w.Path {
			written = summary.Union(written, p.Node.All())
		}
	}
	if len(written) == 0 {
		return w.Node
	}
	return w.Node.MapLabels(func(l summary.Label) (summary.Label, bool) {
		return l, !slices.ContainsFunc(written, func(m *summary.Label) bool { return summary.CompareLabels(m, &l) == 0 })
	})
}

// pushTo hands data to callers, for the inputs that the labels name.
func (f *Frame) pushTo(inputs []summary.Label, labels summary.Set, u *use) {
	if f.muted {
		return
	}
	for _, l := range inputs {
		if f.behindGuess(l) {
			continue
		}
		path := l.Path.Forget()
		apex := f.apexOfUse(u)
		key := pushKey{in: l.In, path: path, fn: u.sink.Func, kept: u.kept || u.part != nil, apex: apex.Start}
		if u.direct {
			key.pos = u.pos
		}
		p, ok := f.out.pushes[key]
		if !ok {
			p = summary.Push{In: l.In, Path: path, Func: u.sink.Func, Kept: key.kept, Apex: apex}
			if u.direct {
				start, _ := f.env.Apex(f.fn, u.pos)
				p.Via = []flow.Step{f.step(flow.StepSink, u.sink.Func, "", start)}
			}
		}
		p.Node = summary.Join(p.Node, f.export(summary.Of(f.withoutSelf(labels, l))))
		if p.Node != nil {
			f.out.pushes[key] = p
		}
	}
}

// withoutSelf drops labels of data that the writer itself holds.
func (f *Frame) withoutSelf(labels summary.Set, w summary.Label) summary.Set {
	return labels.Map(func(l summary.Label) (summary.Label, bool) {
		l, counts := f.here(f.guessed(l))
		return l, counts && (l.In != w.In || !l.Path.HasPrefix(w.Path) || l.Path == "")
	})
}
