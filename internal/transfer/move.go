package transfer

import (
	"go/types"
	"slices"
	"strconv"

	"golang.org/x/tools/go/ssa"

	"github.com/piivet/piivet/internal/access"
	"github.com/piivet/piivet/internal/bounds"
	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/model"
	"github.com/piivet/piivet/internal/summary"
)

// moves carries data through the call: whole values to the results first,
// then what goes into parts of them.
func (r *rowCall) moves() {
	for k, m := range r.row.Moves {
		if r.holds(m.When) && !m.Write && m.To.Base == model.Result && !partial(m.To) {
			r.toResult(m, r.c.part+"r"+strconv.Itoa(k))
		}
	}
	r.printedParts()
	r.urlParts()
	r.encodedParts()
	taken := r.taken()
	r.clear()
	for k, m := range r.row.Moves {
		switch {
		case !r.holds(m.When):
		case m.Write:
			r.write(m)
		case r.row.Assigns:
			r.assign(m)
		case m.To.Lower && m.To.KeyArg < 0:
			r.toLowerKeys(m)
		case r.elementwise(m):
		case m.To.Base != model.Result:
			r.toArgument(m, taken[k])
		case m.To.Cause:
			r.wraps(m)
		case m.To.Typed:
			r.hides(m)
		case partial(m.To):
			r.intoResult(m)
		}
	}
}

// taken are the labels that each move takes to the whole of an argument. They
// are read before anything is emptied, which may be where they come from: a
// cipher may work in place.
func (r *rowCall) taken() []summary.Set {
	all := make([]summary.Set, len(r.row.Moves))
	if r.row.Assigns {
		return all // parts go there, and not labels
	}
	for k, m := range r.row.Moves {
		if !m.Write && m.To.Base != model.Result && !partial(m.To) && !m.From.Chain {
			all[k] = r.labels(m)
		}
	}
	return all
}

func partial(p model.Port) bool { return p.Bracketed() && !p.Chain || len(p.Fields) > 0 }

// labels are what a move takes along, with what the row does to it.
func (r *rowCall) labels(m model.Move) summary.Set {
	var all summary.Set
	encoder := m.Encoder
	if r.c.recv && encoder != "" {
		encoder = r.through(encoder, model.Port{Base: model.Recv, KeyArg: -1})
	}
	for i, labels := range r.operands(m.From, encoder) {
		all = summary.Union(all, r.putOn(m, i, labels, encoder))
	}
	if first := r.row.Moves[0]; len(r.row.Without) > 0 && m.From.Equal(first.From) && m.When == first.When {
		all = r.without(all)
	}
	if r.guess {
		all = personal(all)
	}
	if m.Encoder == "printf" && m.From.Variadic && !r.begins(m.From) {
		all = all.WithoutFacts(flow.InClear)
	}
	return r.whereAsked(m.When, r.protected(all, m))
}

// whereAsked is what a move takes along only where callers have asked for it: the flag that the
// row names is a parameter, or made of one.
func (r *rowCall) whereAsked(w *model.When, s summary.Set) summary.Set {
	if w == nil || w.Text != "" || w.Bit != "" || len(s) == 0 {
		return s
	}
	i := w.Arg + r.offset()
	if i >= len(r.c.vals) || !isBool(r.c.vals[i].Type()) {
		return s
	}
	t, ok := r.f.test(r.c.vals[i], true)
	if !ok {
		return s
	}
	when, _ := (*summary.Condition)(nil).And(t)
	return s.Map(countsIf(when))
}

func (r *rowCall) protected(s summary.Set, m model.Move) summary.Set {
	prot := r.protection(m)
	if prot == 0 {
		return s
	}
	return s.Map(func(l summary.Label) (summary.Label, bool) {
		l.Prot = l.Prot.Then(prot)
		return l, true
	})
}

// protection is what the row does to data on one way. A method protects nothing
// when its receiver is known to be weak.
func (r *rowCall) protection(m model.Move) flow.Protection {
	if m.Plain || r.row.Protect != 0 && r.c.recv && r.f.isWeak(r.f.argNode(r.c, 0), 0) {
		return 0
	}
	return r.row.Protect
}

// isWeak reports whether a value, or one that it wraps, is known for a writer
// that does nothing to data: so rows mark ciphers that protect nothing.
func (f *Frame) isWeak(n *summary.Node, depth int) bool {
	if n == nil || depth > bounds.PathDepth.Limit {
		return false
	}
	return slices.ContainsFunc(n.Writers(), func(w model.Writer) bool { return w == model.Writer{} }) ||
		slices.ContainsFunc(f.wrapped(n), func(inner *summary.Node) bool { return f.isWeak(inner, depth+1) })
}

// toResult moves to a whole result: text is made of what is shown, another
// value is the one that came in.
func (r *rowCall) toResult(m model.Move, part string) {
	i := m.To.Index
	t := r.resultType(i)
	if t == nil {
		return
	}
	r.said[i] = true
	var n *summary.Node
	switch {
	case r.row.Protect != 0 && m.Encoder == "" && holdsOthers(t):
		// A new object: the one that came in is not protected.
		n = r.f.fresh(part+"p", summary.Of(r.labels(m)))
	case m.From.Chain:
		n = r.find(m, t)
	case m.Encoder == "" && (!isScalar(t) && !isBytes(t) || r.isPart(m, t)):
		prot := r.protection(m)
		n = r.carried(m, t, part).MapLabels(func(l summary.Label) (summary.Label, bool) {
			l.Prot = l.Prot.Then(prot)
			return l, true
		})
	case isBytes(t):
		n = r.f.fresh(part+"b", summary.Of(r.labels(m)))
	case isScalar(t) || types.IsInterface(t) || m.Encoder != "" && r.row.Writer == nil:
		// What an encoder shows is all there is, but for a writer: it takes more.
		n = summary.Of(r.labels(m))
	default:
		n = r.holding(m, t, part)
	}
	r.results[i] = summary.Join(r.results[i], n)
}

// holdsOthers reports whether a value of type t leads to an object that others
// may lead to as well.
func holdsOthers(t types.Type) bool {
	switch t.Underlying().(type) {
	case *types.Pointer, *types.Slice, *types.Map:
		return true
	}
	return false
}

// protectInPlace is what a function does that protects and returns nothing: it
// works on the objects that its arguments point to.
func (r *rowCall) protectInPlace() {
	if r.row.Protect == 0 || len(r.row.Moves) > 0 {
		return
	}
	for _, arg := range r.c.args {
		refs, loose := r.f.pointees(arg)
		for _, ref := range refs {
			content := r.f.mem.content(ref).MapLabels(func(l summary.Label) (summary.Label, bool) {
				l.Prot = l.Prot.Then(r.row.Protect)
				return l, true
			})
			r.f.mem.store(ref, content, len(refs) == 1 && loose == nil)
		}
	}
}

// isPart reports whether a move takes a part of a value out as it is.
func (r *rowCall) isPart(m model.Move, t types.Type) bool {
	if !partial(m.From) {
		return false
	}
	_, from := r.read(m.From)
	return from != nil && (types.Identical(from, t) || listOf(from, t))
}

// listOf reports whether from is a slice of t: the value of a form's key is
// the first of several.
func listOf(from, t types.Type) bool {
	s, ok := from.Underlying().(*types.Slice)
	return ok && types.Identical(s.Elem(), t)
}

// carried is a value that stays what it is on its way to a result of the same
// type; a result of another type holds it somewhere.
func (r *rowCall) carried(m model.Move, t types.Type, part string) *summary.Node {
	n, from := r.read(m.From)
	if m.From.Variadic && from != nil && isSlice(t) {
		n = r.f.argNode(r.c, m.From.Base+r.offset())
		return n
	}
	if from != nil && listOf(from, t) {
		return r.f.loadStep(n, access.Elem)
	}
	if from != nil && pointsTo(from, t) {
		return r.f.load(n, flow.Step{})
	}
	if from != nil && isSlice(from) && isSlice(t) && !types.Identical(from.Underlying(), t.Underlying()) {
		if list := r.f.inFields(part, r.labels(m), t); list != nil {
			return list
		}
	}
	if from == nil || carries(from, t) || isMap(t) && r.f.listsFields(from) {
		return asReader(n, from, t)
	}
	return r.holding(m, t, part)
}

// listsFields reports whether a model says in which fields values of a type hold
// what they are made of: a map that one hands out has its elements alone.
func (f *Frame) listsFields(t types.Type) bool {
	fields, _ := f.env.Quotes(summary.DynType{Type: t})
	return len(fields) > 0
}

// holding is a result of type t with what the move brings somewhere in it: the
// receiver, where another move makes it that, or else a new object.
func (r *rowCall) holding(m model.Move, t types.Type, part string) *summary.Node {
	if m.From.Base != model.Recv && r.carriesReceiver(m.To.Index, t) {
		return summary.Of(r.labels(m))
	}
	text := r.f.textIn(r.read(m.From))
	if _, ok := encoderOf(text); ok && isPointer(t) {
		return r.f.holdingText(part+"o", r.f.unknown(part).AddLabels(r.labels(m)), text)
	}
	return r.holder(part, r.labels(m), t)
}

// pointsTo reports whether from is a pointer to t.
func pointsTo(from, t types.Type) bool {
	p, ok := from.Underlying().(*types.Pointer)
	return ok && types.Identical(p.Elem(), t)
}

// carries reports whether a result of type to can be the value of type from
// itself.
func carries(from, to types.Type) bool {
	if isScalar(from) && isNamedInterface(to) {
		return false // an error or reader made of a text
	}
	return types.IsInterface(to) || types.IsInterface(from) || isUnsafe(from) || sameShape(from, to)
}

func isNamedInterface(t types.Type) bool {
	i, ok := t.Underlying().(*types.Interface)
	return ok && i.NumMethods() > 0
}

func isUnsafe(t types.Type) bool {
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Kind() == types.UnsafePointer
}

// sameShape reports whether two types refer to elements in the same way, so
// that a value of the one may stand for the other: two slices, two pointers.
func sameShape(a, b types.Type) bool {
	switch a.Underlying().(type) {
	case *types.Slice:
		return isSlice(b)
	case *types.Map:
		_, ok := b.Underlying().(*types.Map)
		return ok
	case *types.Signature:
		_, ok := b.Underlying().(*types.Signature)
		return ok
	}
	return types.Identical(a.Underlying(), b.Underlying()) || isTypeParam(a) || isTypeParam(b)
}

// holder is a new object with the labels somewhere in it.
func (r *rowCall) holder(part string, labels summary.Set, t types.Type) *summary.Node {
	if r.row.Protect != 0 {
		return summary.Of(labels)
	}
	if n := r.f.inFields(part, labels, t); n != nil {
		return n
	}
	if isPointer(t) {
		return r.f.fresh(part+"o", r.f.unknown(part).AddLabels(labels))
	}
	return r.f.unknown(part).AddLabels(labels)
}

// inFields is a new value of a type of which a model says in which fields it has
// what it is made of, or a list of such; nil for another type.
func (f *Frame) inFields(part string, labels summary.Set, t types.Type) *summary.Node {
	if list, ok := t.Underlying().(*types.Slice); ok && !isSlice(list.Elem()) {
		elem := f.inFields(part+"e", labels, list.Elem())
		if elem == nil {
			return nil
		}
		return f.fresh(part+"l", (*summary.Node)(nil).With(access.Elem, elem))
	}
	var out *summary.Node
	fields, _ := f.env.Quotes(summary.DynType{Type: t})
	for _, field := range fields {
		out = out.With(access.Field(field), summary.Of(labels))
	}
	if out != nil && isPointer(t) {
		return f.fresh(part+"o", out)
	}
	return out
}

// carriesReceiver reports whether result i is the receiver itself, with what
// other moves add to it.
func (r *rowCall) carriesReceiver(i int, t types.Type) bool {
	recv := typeOf(r.c.types, 0)
	return r.c.recv && recv != nil && types.Identical(recv, t) && slices.ContainsFunc(r.row.Moves, func(m model.Move) bool {
		return m.From.Base == model.Recv && !partial(m.From) && m.To.Base == model.Result && m.To.Index == i && !partial(m.To) && m.Encoder == ""
	})
}

func isScalar(t types.Type) bool {
	_, ok := t.Underlying().(*types.Basic)
	return ok
}

func isBytes(t types.Type) bool {
	s, ok := t.Underlying().(*types.Slice)
	return ok && isByte(s.Elem())
}

// write hands data to a writer, which may keep it in a part of its own.
func (r *rowCall) write(m model.Move) {
	w, t := r.read(m.To.Whole())
	u := &use{sink: &flow.Sink{Func: r.t.Name}, pos: r.c.pos, direct: true, answers: r.answers(m.From)}
	if m.To.Bracketed() {
		u.part, _ = r.part(m.To)
	}
	labels := r.labels(m)
	if parts, rest, ok := r.named(m); ok && r.f.env.Exposer().WritesNames(m.Encoder) {
		u.text = withParts(summary.Of(labels), m.Encoder, parts, rest)
	}
	r.f.push(w, t, labels, u)
}

// answers reports whether what a port shows is told of as an answer to a client.
func (r *rowCall) answers(p model.Port) bool {
	return slices.ContainsFunc(r.row.Sinks, func(s model.Sink) bool {
		return s.Kind.Under("respond") && slices.ContainsFunc(s.Ports, p.Equal) && r.holds(s.When)
	})
}

// lent makes one object of all that a result may lead to, as nobody else has the
// one that it is: what is done to it replaces what it held, and changes nothing
// else. One into which nothing is moved is new, and holds nothing.
func (r *rowCall) lent() {
	if !r.row.Lent {
		return
	}
	if len(r.row.Moves)+len(r.row.Callbacks) == 0 {
		r.results[0], r.said[0] = r.f.fresh(r.c.part+"new", nil), true
	}
	if r.results[0] == nil {
		return
	}
	t := r.resultType(0)
	if !holdsOthers(t) && !r.leadsOn() {
		return
	}
	n, part := r.results[0], r.c.part+"lent"
	content := r.f.load(n, flow.Step{})
	if isPointer(t) && isStruct(elemType(t)) {
		content = r.ownFields(content, elemType(t).Underlying().(*types.Struct), part)
	}
	r.results[0] = r.f.fresh(part, content).WithTypes(n.Types()...)
}

// ownFields gives a struct lists and maps of its own.
func (r *rowCall) ownFields(n *summary.Node, st *types.Struct, part string) *summary.Node {
	for i := range st.NumFields() {
		fld := st.Field(i)
		if isPointer(fld.Type()) || !holdsOthers(fld.Type()) {
			continue
		}
		at := access.Field(fld.Name())
		if held := n.Step(at); held != nil {
			held = r.f.stamp(r.f.load(held, flow.Step{}), r.f.env.Source(fld, st.Tag(i)), flow.Step{})
			n = n.With(at, r.f.fresh(part+string(at), held))
		}
	}
	return n
}

// leadsOn reports whether the code takes the result for a pointer, slice or map.
func (r *rowCall) leadsOn() bool {
	call, ok := r.f.instr.(*ssa.Call)
	if !ok || r.c.inside {
		return false
	}
	return slices.ContainsFunc(*call.Referrers(), func(use ssa.Instruction) bool {
		is, ok := use.(*ssa.TypeAssert)
		return ok && !isOpenType(is.AssertedType) && refers(is.AssertedType)
	})
}

// finishResults gives the results that the row says nothing about unknown
// content, and the writers among them their destination.
func (r *rowCall) finishResults() {
	for i := range r.results {
		// A pointer is to something, even if nobody's data is there. Of what has tags the
		// row says all.
		t := r.resultType(i)
		if !r.said[i] || isPointer(t) && !leadsSomewhere(r.results[i]) && !r.f.env.Tagged(t) {
			r.results[i] = summary.Join(r.results[i], r.newResult(i))
			if isError(r.resultType(i)) {
				r.results[i] = summary.Join(r.results[i], r.endings())
			}
		}
	}
	if w := r.row.Writer; w != nil {
		for i := range r.results {
			if types.Identical(r.resultType(i), r.resultType(0)) {
				r.results[i] = r.results[i].WithWriters([]model.Writer{r.f.writerAt(r.c, r.row)})
			}
		}
	}
	r.wrap()
	r.connect()
	r.enders()
}

// enders makes the results that end the first one: each leaves what it is called
// with as the cause in the object that the first leads to.
func (r *rowCall) enders() {
	for _, p := range r.row.Enders {
		r.f.binds = true
		part := r.c.part + "ended" + strconv.Itoa(p.Index)
		object := r.f.fresh(part, nil)
		r.results[0] = summary.Join(r.results[0], object)
		r.results[p.Index] = summary.OfFuncs(&summary.Func{Name: r.t.Name + "$" + strconv.Itoa(p.Index), Sum: ending, Bound: []*summary.Node{object}})
	}
}

// ending is what such a function does, of which the argument is input 0 and the
// object input 1.
var ending = &summary.Summary{Writes: []summary.Write{{
	In:   1,
	Path: access.Path("").Append(access.Deref),
	Node: summary.OfLabel(summary.Label{In: 1, Path: access.Path("").Append(access.Deref), Exact: true}).With(access.Cause,
		summary.Join(summary.OfLabel(summary.Label{In: 1, Path: access.Path("").Append(access.Deref).Append(access.Cause), Exact: true}), summary.OfLabel(summary.InputLabel(0)))),
}}}

// leadsSomewhere reports whether it is known of a pointer what it leads to, or where it
// came from.
func leadsSomewhere(p *summary.Node) bool {
	return p != nil && (len(p.Refs)+len(p.Kids)+len(p.Writers())+len(p.Types()) > 0 || slices.ContainsFunc(p.Labels, func(l *summary.Label) bool { return l.Exact }))
}

// newResult is a result that the row moves nothing to. A pointer or interface
// that the row says is a writer can be no other.
func (r *rowCall) newResult(i int) *summary.Node {
	n := r.f.unknownResult(r.c, i)
	if w := r.row.Writer; w != nil && w.Protect != 0 {
		// All that a hash gives back is what becomes of what was written to it.
		n = n.MapLabels(func(l summary.Label) (summary.Label, bool) {
			l.Prot = l.Prot.Then(w.Protect)
			return l, true
		})
	}
	if t := r.resultType(i); i > 0 || !isPointer(t) && !types.IsInterface(t) || len(r.row.Wraps) == 0 && (r.row.Writer == nil || *r.row.Writer != model.Writer{}) {
		return n
	}
	return r.f.fresh(r.c.part+"w", n)
}

// wrap notes the writers that the result hands on to, or from now on the
// receiver: in the object that a pointer leads to, so that who holds the
// pointer already knows.
func (r *rowCall) wrap() {
	if len(r.row.Wraps) == 0 {
		return
	}
	n := r.f.argNode(r.c, 0)
	if len(r.results) > 0 {
		n = r.results[0]
		made := len(r.filled) > 0 // of its parts, and nobody else has it
		if t := r.resultType(0); !isPointer(t) && !types.IsInterface(t) || r.said[0] && !made {
			r.results[0] = r.wrapping(n)
			return
		}
	}
	content := r.f.load(n, flow.Step{})
	if content != nil {
		bare := *content
		bare.Kids = slices.DeleteFunc(slices.Clone(content.Kids), func(k summary.Kid) bool { return k.Step.IsInner() })
		content = &bare
	}
	r.f.write(n, r.wrapping(content), flow.Step{})
}

// isNoKey reports whether a port is a key that is written as nil: what is made with it
// protects nothing.
func (r *rowCall) isNoKey(p model.Port) bool {
	i := p.Base + r.offset()
	if p.Base < 0 || p.Variadic || partial(p) || i >= len(r.c.vals) {
		return false
	}
	c, ok := r.c.vals[i].(*ssa.Const)
	return ok && c.IsNil() && isBytes(c.Type())
}

// wrapping is n with the writers that the row says it hands on to.
func (r *rowCall) wrapping(n *summary.Node) *summary.Node {
	inner := 0
	for _, p := range r.row.Wraps {
		if edit, t := r.read(p); signatureOf(t) != nil {
			n = n.With(access.Edit, edit)
			continue
		}
		for _, w := range r.targets(p) {
			if r.isNoKey(p) {
				w = w.WithWriters([]model.Writer{{}})
			}
			n = n.With(access.InnerAt(inner), w)
			inner++
		}
	}
	return n
}
