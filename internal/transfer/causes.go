package transfer

import (
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/piivet/piivet/internal/access"
	"github.com/piivet/piivet/internal/bounds"
	"github.com/piivet/piivet/internal/expose"
	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/model"
	"github.com/piivet/piivet/internal/summary"
)

// An error is more than its text: it wraps others, and who asks for one of a
// type gets that, with its fields. An error that a function of the program makes
// is followed as any value, through its method Unwrap. One that a row makes of
// data is that data, as a text; what it wraps, if anything is known of that, is
// its part [access.Cause], and the type that it turns out to have says in which
// fields it keeps the text.

// causes is what an error of static type t wraps.
func (f *Frame) causes(n *summary.Node, t types.Type) *summary.Node {
	if n == nil {
		return nil
	}
	out, known := f.knownCause(n)
	if known && len(n.Types()) == 0 {
		return out
	}
	if dyn := dynTypes(n, t); len(dyn) > 0 {
		for _, d := range dyn {
			out = summary.Join(out, f.unwrapped(n, d))
		}
		if !n.MayHoldMore() || len(n.Types()) == 0 {
			return out
		}
	}
	return summary.Join(out, summary.Of(n.Labels).Step(access.Cause))
}

// knownCause is what is known to have been given to an error or a context: to the value
// itself when it was made, and later to what it refers to.
func (f *Frame) knownCause(n *summary.Node) (cause *summary.Node, known bool) {
	cause, known = n.Known(access.Cause)
	if len(n.Refs) > 0 {
		if given, ok := f.load(n, flow.Step{}).Known(access.Cause); ok {
			return summary.Join(cause, given), true
		}
	}
	return cause, known
}

// dynTypes are the concrete types that a value of static type t is known to
// have.
func dynTypes(n *summary.Node, t types.Type) []summary.DynType {
	if len(n.Types()) == 0 && t != nil && !isOpenType(t) {
		return []summary.DynType{summary.TypeOf(t)}
	}
	return n.Types()
}

func isOpenType(t types.Type) bool { return types.IsInterface(t) || isTypeParam(t) }

// unwrapped is what the method Unwrap of a concrete type returns. errors.Unwrap
// knows those that return one error, errors.As also those that return several.
func (f *Frame) unwrapped(n *summary.Node, d summary.DynType) *summary.Node {
	t, ok := f.env.NamedMethod(d, "Unwrap")
	if !ok || t.Sig == nil || t.Sig.Results().Len() != 1 || t.Sig.Params().Len() > 0 {
		return nil
	}
	c := &callSite{pos: f.instr.Pos(), part: "unwrap" + d.Name, recv: true, results: t.Sig.Results()}
	c.args, c.types = []*summary.Node{n.WithTypes(d)}, []types.Type{d.Type}
	result := resultAt(f.apply(c, t), 0)
	if isSlice(t.Sig.Results().At(0).Type()) {
		return f.loadStep(result, access.Elem)
	}
	return result
}

// chained is what may have type want among an error of static type t and the
// errors that it wraps. Name is the type's name, which is all that is known of
// it when a callee has asked; empty for any type.
func (f *Frame) chained(n *summary.Node, t types.Type, want types.Type, name string) *summary.Node {
	return f.chainedFrom(n, t, want, name, 0)
}

func (f *Frame) chainedFrom(n *summary.Node, t types.Type, want types.Type, name string, depth int) *summary.Node {
	if n == nil || depth > bounds.CallDepth.Limit || f.exhausted() {
		return nil
	}
	dyn := dynTypes(n, t)
	out := f.ofType(n, dyn, want, name)
	if len(dyn) == 0 || n.MayHoldMore() && len(n.Types()) > 0 {
		// Callers may know what an input is; the types in sight say what the
		// fields of another value are.
		open := n.Labels.Map(func(l summary.Label) (summary.Label, bool) { return l, l.Exact })
		out = summary.Join(out, summary.Of(open).Step(access.Chain(name)))
	}
	if kid, ok := n.Known(access.Cause); ok {
		out, dyn = summary.Join(out, f.chainedFrom(kid, nil, want, name, depth+1)), n.Types()
	}
	for _, d := range dyn {
		out = summary.Join(out, f.chainedFrom(f.unwrapped(n, d), nil, want, name, depth+1))
	}
	return out
}

// ofType is an error itself, as far as it may have the type.
func (f *Frame) ofType(n *summary.Node, dyn []summary.DynType, want types.Type, name string) *summary.Node {
	if len(dyn) == 0 {
		return f.quoting(n, summary.DynType{Name: name, Type: want})
	}
	var kept []summary.DynType
	for _, d := range dyn {
		if d.Type != nil && (name == "" || d.Name == name) && mayBe(d.Type, want) {
			kept = append(kept, d)
		}
	}
	if len(kept) == 0 {
		return nil
	}
	if want != nil && !isOpenType(want) {
		kept = nil
	}
	out := n.Typed().WithTypes(kept...)
	if len(n.Refs) > 0 { // a pointer: labels beside it are of other values
		out = (*summary.Node)(nil).WithRefs(n.Refs...).WithTypes(kept...)
	}
	return out
}

// quoting is an error that a row has made of data, as a value of type want: the
// data is in the fields for it. No row makes errors of types that have no model,
// and what fmt and errors make has a type that nobody can ask for.
func (f *Frame) quoting(n *summary.Node, want summary.DynType) *summary.Node {
	text := summary.Of(n.Typed().Labels.Map(func(l summary.Label) (summary.Label, bool) { return l, !l.Exact }))
	if text == nil || want.Name == "" || want.Type != nil && isOpenType(want.Type) {
		return text
	}
	fields, modelled := f.env.Quotes(want)
	switch {
	case !modelled:
		return nil
	case len(fields) == 0:
		return text
	}
	var out *summary.Node
	for _, field := range fields {
		out = out.With(access.Field(field), text)
	}
	out = withCause(out, n, want.Type)
	if strings.HasPrefix(want.Name, "*") {
		return f.fresh("quote"+want.Name, out)
	}
	return out
}

// withCause is such an error with what it wraps in the field for that.
func withCause(out, n *summary.Node, t types.Type) *summary.Node {
	cause, known := n.Known(access.Cause)
	if !known || t == nil {
		return out
	}
	st, ok := derefType(t).Underlying().(*types.Struct)
	if !ok {
		return out
	}
	for fld := range st.Fields() {
		if isError(fld.Type()) {
			out = out.With(access.Field(fld.Name()), cause)
		}
	}
	return out
}

// find moves what errors.As looks for to where it puts it.
func (r *rowCall) find(m model.Move, want types.Type) *summary.Node {
	from := m.From
	from.Chain = false
	n, t := r.read(from)
	name := ""
	if want != nil && !isOpenType(want) && !summary.HasTypeParam(want) {
		name = summary.TypeName(want)
	}
	return r.f.chained(n, t, want, name)
}

// wraps notes which of the values that moves take a result wraps: those that
// are errors, and where a format says so, only they.
func (r *rowCall) wraps(m model.Move) {
	i := m.To.Index
	var all *summary.Node
	if port := m.To.String(); r.filled[port] {
		all, _ = r.results[i].Known(access.Cause)
	} else {
		r.filled[port] = true
	}
	for _, n := range r.wrapped(m) {
		all = summary.Join(all, n)
	}
	r.results[i] = r.results[i].With(access.Cause, all)
	if t := r.resultType(i); t != nil && isError(t) && !quotesCause(m) {
		r.results[i] = r.results[i].With(access.Typed, nil)
	}
}

// hides notes what an error has for those who ask for its type, and does not say.
func (r *rowCall) hides(m model.Move) {
	i := m.To.Index
	held, _ := r.results[i].Known(access.Typed)
	r.results[i] = r.results[i].With(access.Typed, held.AddLabels(r.labels(m)))
}

// quotesCause reports whether a move makes the cause of data: so does what has a type of
// its own for its errors, and says in them what was wrong with a part of a text.
func quotesCause(m model.Move) bool { return m.Encoder != "" && !m.From.Variadic }

func (r *rowCall) wrapped(m model.Move) []*summary.Node {
	if !m.From.Variadic {
		n, t := r.read(m.From)
		if quotesCause(m) {
			return []*summary.Node{summary.Of(r.labels(m)).With(access.Typed, nil)}
		}
		if t == nil || isScalar(t) {
			return nil
		}
		return []*summary.Node{n}
	}
	if _, ok := r.forwarded(m.From, m.Encoder); ok || r.spread(m.From) {
		i := m.From.Base + r.offset()
		return []*summary.Node{r.f.loadStep(r.f.argNode(r.c, i), access.Elem)}
	}
	values, _ := r.variadic(m.From)
	format, ok := r.text(m.From.Base - 1)
	if !ok {
		return values
	}
	var out []*summary.Node
	for i, is := range expose.Wrapped(format, len(values)) {
		if is {
			out = append(out, values[i])
		}
	}
	return out
}

// intoChain goes on to a part of an error that a callee has asked for.
func (f *Frame) intoChain(n *summary.Node, t types.Type, s access.Step) (part *summary.Node, ok bool) {
	if s == access.Cause {
		return f.causes(n, t), true
	}
	name, ok := s.ChainType()
	if !ok {
		return nil, false
	}
	return f.chained(n, t, nil, name), true
}

// madeError reports whether an error may be one that a row has made of data, and
// turns out to have a concrete type.
func madeError(n *summary.Node, t, want types.Type) bool {
	return n != nil && len(n.Types()) == 0 && isNamedInterface(t) && types.Implements(t, errorType) && !isOpenType(want)
}

var errorType = types.Universe.Lookup("error").Type().Underlying().(*types.Interface)

// ofCallers is an error that turns out to have a concrete type. What one of an input
// is, callers know: as a rule they have none of that type. They look for it as
// errors.As does, which finds what is wrapped as well.
func ofCallers(n *summary.Node, t types.Type) *summary.Node {
	name := ""
	if !summary.HasTypeParam(t) {
		name = summary.TypeName(t)
	}
	out := *n
	out.Labels = n.Labels.Map(func(l summary.Label) (summary.Label, bool) {
		if l.In != summary.None {
			l.Path = l.Path.Append(access.Chain(name))
		}
		return l, true
	})
	return &out
}

// madeText reports whether an error is nothing but a text that a row has made of
// data: its type is none of the program's, and no method gives more away than what
// it wraps.
func madeText(n *summary.Node, t types.Type) bool {
	if n == nil || t == nil || !types.Implements(t, errorType) || len(n.Refs) > 0 || len(n.Types()) > 0 || len(n.Funcs()) > 0 {
		return false
	}
	_, wraps := n.Known(access.Cause)
	return (wraps || len(n.Labels) > 0) && !slices.ContainsFunc(n.Labels, func(l *summary.Label) bool { return l.Exact })
}

// ofText is what a method of such an error gives back.
func (f *Frame) ofText(c *callSite, text *summary.Node, method string) []*summary.Node {
	results := f.unknownResults(c)
	if method == "Unwrap" && len(results) == 1 {
		results[0] = f.causes(text, nil)
		if isSlice(c.results.At(0).Type()) {
			results[0] = f.fresh(c.part+"causes", (*summary.Node)(nil).With(access.Elem, results[0]))
		}
	}
	return results
}

// assertedFrom is the type that the value of an interface had before the code
// asked for this one.
func assertedFrom(v ssa.Value) types.Type {
	switch v := v.(type) {
	case *ssa.TypeAssert:
		return assertedFrom(v.X)
	case *ssa.ChangeInterface:
		return assertedFrom(v.X)
	case *ssa.Extract:
		if is, ok := v.Tuple.(*ssa.TypeAssert); ok {
			return assertedFrom(is.X)
		}
	}
	return v.Type()
}

// withoutTexts is a value without the data that is somewhere in it.
func withoutTexts(n *summary.Node) *summary.Node {
	out := *n
	out.Labels = n.Labels.Map(func(l summary.Label) (summary.Label, bool) { return l, l.Exact })
	return &out
}

// asError is a call of a method that errors have in one package alone, for a type of
// that package: what fmt and errors make is none of those, and what an input is callers
// know.
func asError(c *callSite, m *types.Func, iface types.Type, t Target) *callSite {
	if c.args[0] == nil || t.Sig == nil || t.Sig.Recv() == nil || isTypeParam(iface) || !types.Implements(iface, errorType) || ofErrors(m.Name()) || len(c.args[0].Types()) > 0 {
		return c
	}
	each := *c
	each.args = slices.Clone(c.args)
	each.args[0] = ofCallers(withoutTexts(c.args[0]), t.Sig.Recv().Type())
	return &each
}

// receiver is a value as one that has a method: no error that fmt or errors makes has
// another one than ofErrors says.
func receiver(n *summary.Node, method string) *summary.Node {
	if method == "" || ofErrors(method) {
		return n
	}
	return n.Typed()
}

// ofInput is the call of a method of an input that is not followed. What the receiver is
// callers know; what else it may be has calls of its own.
func ofInput(c *callSite, input summary.Label, method string) *callSite {
	if method == "" || ofErrors(method) || len(c.args) == 0 {
		return c
	}
	recv := c.args[0]
	if len(recv.Labels) > 1 || len(recv.Refs)+len(recv.Types()) > 0 {
		recv = summary.OfLabel(input)
	}
	each := *c
	each.args = slices.Clone(c.args)
	each.args[0] = recv.OfTyped()
	return &each
}

// asksForType reports whether a value that is of a type is none of the errors that fmt
// and errors make.
func asksForType(t types.Type) bool {
	iface, ok := t.Underlying().(*types.Interface)
	if !ok {
		return true
	}
	for m := range iface.Methods() {
		if !ofErrors(m.Name()) {
			return true
		}
	}
	return false
}

// ofErrors reports whether the errors that fmt and errors make have a method.
func ofErrors(name string) bool {
	return name == "Error" || name == "Unwrap" || name == "Is" || name == "As"
}
