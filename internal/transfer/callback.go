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

// callbacks calls the function-valued arguments that the row says are called.
func (r *rowCall) callbacks() {
	if len(r.row.Callbacks) > 0 {
		r.f.beside()
	}
	for k, cb := range r.row.Callbacks {
		if cb.Attributes() {
			continue
		}
		fn, t := r.read(cb.Func)
		sig := calledSignature(t, cb)
		if sig == nil && cb.Func.Base == model.Recv && r.t.Sig != nil && r.t.Sig.Recv() != nil {
			// A call through an interface knows the type by its method alone.
			sig = signatureOf(r.t.Sig.Recv().Type())
		}
		if fn == nil || sig == nil && !cb.Func.Elem {
			continue
		}
		c := r.backSite(cb, sig, k)
		before := r.f.mem
		if c.maybe {
			before = r.f.mem.clone()
		}
		var results []*summary.Node
		if cb.Method == "" {
			results = r.inTurn(c, cb, fn)
		} else {
			c.recv, c.args, c.types = true, slices.Insert(c.args, 0, fn), slices.Insert(c.types, 0, t)
			results = r.f.callNamed(c, fn, cb.Method, nil, c.args)
		}
		if c.maybe {
			r.f.mem = r.f.mem.join(before)
		}
		r.calledBack(cb, c.part, results)
		if here, ok := r.f.instr.(*ssa.Call); ok && cb.Beside && len(r.f.calls) == 1 {
			r.f.noteStarted(here)
		}
		if cb.Drops {
			r.drop(fn)
		}
	}
}

// inTurn calls what a callback is about: of a variadic argument one function after
// the other, with the same arguments. So what a middleware leaves in a request the
// handler behind it finds, if it is called at all.
func (r *rowCall) inTurn(c *callSite, cb model.Callback, fn *summary.Node) (results []*summary.Node) {
	var values []*summary.Node
	if cb.Func.Variadic {
		values, _ = r.variadic(cb.Func)
	}
	if len(values) < 2 || slices.Contains(values, nil) {
		return r.f.callValue(c, fn)
	}
	for k, value := range values {
		each, before := *c, r.f.mem.clone()
		each.part += "v" + strconv.Itoa(k)
		results = joinEach(results, r.f.callValue(&each, value))
		r.f.mem = r.f.mem.join(before)
	}
	return results
}

// editsSent reports whether a function that the row calls back gets something that is
// sent afterwards: it may change that.
func (r *rowCall) editsSent() bool {
	return len(r.row.Sinks) > 0 && slices.ContainsFunc(r.row.Callbacks, func(cb model.Callback) bool { return cb.Method == "" && len(cb.Args) > 0 })
}

// backSite is the call of callback number k. What a model keeps in a place of
// another type, whose signature is not known, gets the arguments that the row lists.
func (r *rowCall) backSite(cb model.Callback, sig *types.Signature, k int) *callSite {
	c := &callSite{pos: r.c.pos, part: r.c.part + "cb" + strconv.Itoa(k), inside: true, maybe: ofElements(cb)}
	params := len(cb.Args)
	if sig != nil {
		params, c.results = sig.Params().Len(), sig.Results()
	}
	for i := range params {
		n, t := r.f.unknown(c.part+"a"+strconv.Itoa(i)), types.Type(nil)
		if i < len(cb.Args) && cb.Args[i].Base != model.Unknown && (!cb.Instead || r.sentByOthers()) {
			n, t = r.given(cb.Args[i], paramType(sig, i), c.part+"g"+strconv.Itoa(i))
			n = r.f.asWriter(n, t)
			if sig != nil {
				n = r.within(n, t, sig.Params().At(i).Type(), c.part+"s"+strconv.Itoa(i))
			}
		}
		if sig != nil {
			t = sig.Params().At(i).Type()
		}
		c.args, c.types = append(c.args, n), append(c.types, t)
	}
	return c
}

// within is a value of type t as an argument of type to: where that is a pointer to a
// struct of which fields have type t, a new one has the value in each of them. A map
// stands for the structs that it has.
func (r *rowCall) within(n *summary.Node, t, to types.Type, part string) *summary.Node {
	if t == nil || !isPointer(to) || types.Identical(t, to) || !isStruct(elemType(to)) {
		return n
	}
	if isMap(t) {
		return r.f.fresh(part, r.fromMap(n, elemType(to).Underlying().(*types.Struct)))
	}
	var fields *summary.Node
	for fld := range elemType(to).Underlying().(*types.Struct).Fields() {
		if types.Identical(fld.Type(), t) {
			fields = fields.With(access.Field(fld.Name()), n)
		}
	}
	if fields == nil {
		return n
	}
	return r.f.fresh(part, fields)
}

// fromMap is one of the structs of which a row keeps a map, with what it has under the names
// of their fields.
func (r *rowCall) fromMap(n *summary.Node, st *types.Struct) *summary.Node {
	content := r.f.load(n, flow.Step{})
	var out *summary.Node
	for fld := range st.Fields() {
		if kept, ok := content.Known(keyNamed(fld.Name())); ok {
			out = out.With(access.Field(fld.Name()), summary.Of(r.f.reach(kept, nil)))
		}
	}
	return out
}

// ofElements reports whether what is called back is, or gets, elements of a
// container, which may have none.
func ofElements(cb model.Callback) bool {
	return cb.Func.Elem || slices.ContainsFunc(cb.Args, func(p model.Port) bool { return p.Elem || p.Key })
}

// calledBack puts the results of a callback where the row says.
func (r *rowCall) calledBack(cb model.Callback, part string, results []*summary.Node) {
	for k, to := range cb.Results[:min(len(cb.Results), len(results))] {
		switch {
		case to.Base == model.Recv && len(to.Fields) > 0:
			at, _ := r.part(to)
			r.f.weakWrite(at, results[k])
		case to.Base == model.Recv:
			r.f.addLabels(r.f.argNode(r.c, 0), results[k].All())
		case to.Base == model.Result && to.Index < len(r.results):
			r.givenBack(to, part+"r"+strconv.Itoa(k), results[k])
		}
	}
}

// givenBack adds what a callback has returned to a result. An error may as well be one of
// what calls it.
func (r *rowCall) givenBack(to model.Port, part string, n *summary.Node) {
	i := to.Index
	if len(to.Fields) > 0 {
		if r.results[i] == nil {
			r.results[i] = r.f.unknownResult(r.c, i)
		}
		r.said[i], r.filled[to.String()] = true, true
		r.putInto(to, func(types.Type) *summary.Node { return n })
		return
	}
	if s, ok := r.elemStep(to); ok {
		n = r.f.fresh(part, (*summary.Node)(nil).With(s, n))
	}
	r.said[i] = r.said[i] || !isError(r.resultType(i))
	r.results[i] = summary.Join(r.results[i], n)
}

// calledSignature is the signature of what a callback calls; nil when there is
// nothing of the kind.
func calledSignature(t types.Type, cb model.Callback) *types.Signature {
	if cb.Method == "" {
		return signatureOf(t)
	}
	if t == nil {
		return nil
	}
	obj, _, _ := types.LookupFieldOrMethod(t, false, nil, cb.Method)
	if m, ok := obj.(*types.Func); ok {
		return m.Signature()
	}
	return nil
}

// sentByOthers reports whether code of the program is known to do the sending.
func (r *rowCall) sentByOthers() bool {
	for _, cb := range r.row.Callbacks {
		if !cb.Instead {
			continue
		}
		n, _ := r.read(cb.Func)
		if n == nil || len(n.Types()) == 0 || n.MayHoldMore() {
			return false
		}
		for _, d := range n.Types() {
			if t, ok := r.f.env.NamedMethod(d, cb.Method); !ok || t.Sum == nil {
				return false
			}
		}
		return true
	}
	return false
}

func signatureOf(t types.Type) *types.Signature {
	if t == nil {
		return nil
	}
	sig, _ := t.Underlying().(*types.Signature)
	return sig
}

// looseFuncs hands on function literals that the row does not say are called, or
// are the result, for whoever calls that.
func (r *rowCall) looseFuncs() {
	called := map[int]bool{}
	for _, cb := range r.row.Callbacks {
		called[cb.Func.Base+r.offset()] = true
	}
	for _, m := range r.row.Moves {
		if i := m.From.Base + r.offset(); m.To.Base == model.Result && signatureOf(typeOf(r.c.types, i)) != nil && signatureOf(r.resultType(m.To.Index)) != nil {
			called[i] = true
		}
	}
	for i, n := range r.c.args {
		if !called[i] {
			r.f.handOn(n, r.c.pos)
		}
	}
}
