package transfer

import (
	"go/types"

	"github.com/piivet/piivet/internal/model"
	"github.com/piivet/piivet/internal/summary"
)

// A library can keep a function that it is given, to be run when something is
// sent: what the function then writes belongs to the message that keeps it. The
// row of such a call says so by a callback that gets, for its writer, the part of
// the message, or the result, that keeps what it writes.

// given is what a callback gets of a port for a parameter. Where a value of that
// part could be no such argument, it gets a new object that the part leads to.
func (r *rowCall) given(p model.Port, param types.Type, part string) (*summary.Node, types.Type) {
	n, t := r.read(p)
	if param == nil || t == nil || !types.IsInterface(param) || types.AssignableTo(t, param) || p.Bracketed() {
		return n, t
	}
	if p.Base == model.Result && len(p.Fields) == 0 {
		object := r.f.fresh(part, nil)
		r.said[p.Index] = true
		r.results[p.Index] = summary.Join(r.results[p.Index], object)
		return object, param
	}
	addr, _ := r.part(p)
	return r.reach(addr, p, len(p.Fields)), param
}

// paramType is the type of parameter i; nil where the signature is not known.
func paramType(sig *types.Signature, i int) types.Type {
	if sig == nil {
		return nil
	}
	return sig.Params().At(i).Type()
}
