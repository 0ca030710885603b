package remedy

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"path/filepath"

	"golang.org/x/tools/go/ast/astutil"
	"golang.org/x/tools/go/types/typeutil"

	"github.com/piivet/piivet/internal/expose"
	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/model"
)

// holder is the argument that holds the data of a finding.
type holder struct {
	finding *flow.Finding
	file    *ast.File
	// around are the nodes around the call at the apex, the innermost first.
	around []ast.Node
	// call has the argument expr, whose parameter is of type want.
	call *ast.CallExpr
	expr ast.Expr
	want types.Type
	// views are how the sink looks at the argument; none when that is not known.
	views []expose.View
	// chained says that calls follow which take the result apart, or show it.
	chained bool
}

// holder finds the argument; nil when it is not sure which one that is.
func (r *Finder) holder(file *ast.File, f *flow.Finding) *holder {
	around, exact := astutil.PathEnclosingInterval(file, f.Apex, f.End)
	if len(around) == 0 || !exact {
		return nil
	}
	call, ok := around[0].(*ast.CallExpr)
	if !ok || call.Pos() != f.Apex || call.End() != f.End {
		return nil
	}
	h := &holder{finding: f, file: file, around: around}
	if fn, row := r.callee(call); row != nil && len(row.Sinks) > 0 {
		return r.in(h, call, sinkPorts(row, fn, f.Sink.Kind))
	}
	return r.in(h, call, nil)
}

// port is a way into a call, and the encoder that looks at what comes in.
type port struct {
	model.Port
	encoder string
}

// sinkPorts are what of a call a sink of that kind gets.
func sinkPorts(row *model.Row, fn *types.Func, kind flow.Kind) []port {
	var all []port
	for _, s := range row.Sinks {
		if s.Kind != kind {
			continue
		}
		ports := s.Ports
		if len(ports) == 0 {
			ports = model.AllArguments(fn.Signature())
		}
		for _, p := range ports {
			all = append(all, port{p, orAll(s.Encoder)})
		}
	}
	return all
}

// orAll names the encoder of a sink that names none.
func orAll(encoder string) string {
	if encoder == "" {
		return model.EncoderAll
	}
	return encoder
}

// movePorts are what of a call its results hold, or its receiver, which calls like
// that return.
func movePorts(row *model.Row) []port {
	var all []port
	for _, m := range row.Moves {
		if m.To.Base == model.Result || m.To.Base == model.Recv {
			all = append(all, port{m.From, m.Encoder})
		}
	}
	return all
}

// at is the port that takes argument i.
func at(ports []port, i int) (port, bool) {
	for _, p := range ports {
		if p.Base == i || p.Variadic && 0 <= p.Base && p.Base <= i {
			return p, true
		}
	}
	return port{}, false
}

// whole reports whether a struct is shown with the data where its tag says, in a
// field that nobody has read before the call at the apex: data that was read can
// have been stored in other fields. What follows in a chain can be about a part of
// the struct, unless its encoder is known.
func (r *Finder) whole(h *holder) bool {
	if h.chained && len(h.views) == 0 {
		return false
	}
	start, end := r.pass.Fset.Position(h.finding.Apex), r.pass.Fset.Position(h.finding.End)
	for _, s := range h.finding.Path {
		inCall := s.Pos.File == filepath.Base(start.Filename) && !before(s.Pos, start) && before(s.Pos, end)
		if s.Kind == flow.StepStore || s.Kind == flow.StepRead && !inCall {
			return false
		}
	}
	return true
}

func before(p flow.Pos, q token.Position) bool {
	return p.Line < q.Line || p.Line == q.Line && p.Column < q.Column
}

// in narrows the holder to the one argument of a call that can hold the data,
// and goes on inside it, or in the call before it in a chain: Str("mail",
// u.Email).Msg("x"). Without ports, all arguments count.
func (r *Finder) in(h *holder, call *ast.CallExpr, ports []port) *holder {
	sig, ok := r.typeOf(call.Fun).Underlying().(*types.Signature)
	if !ok || call.Ellipsis.IsValid() {
		return nil
	}
	one, several := r.suspect(call, ports, h.finding)
	if r.receiverHolds(call, h.finding) {
		if chained := receiverCall(call); chained != nil && one < 0 {
			before := *h
			before.views, before.chained = nil, true
			return r.handedOn(&before, chained)
		}
		return nil
	}
	if one < 0 || several {
		return nil
	}
	next := *h
	next.call, next.expr, next.want = call, ast.Unparen(call.Args[one]), paramType(sig, one)
	if p, ok := at(ports, one); ok && p.encoder != "" {
		next.views = r.views(call, p, one)
	}
	return r.inside(&next)
}

// suspect is the first argument that can hold the data, or -1, and whether it has
// others.
func (r *Finder) suspect(call *ast.CallExpr, ports []port, f *flow.Finding) (one int, several bool) {
	one = -1
	for i, arg := range call.Args {
		if _, taken := at(ports, i); ports != nil && !taken || !r.mayHold(arg, f) {
			continue
		}
		if one >= 0 {
			return one, true
		}
		one = i
	}
	return one, false
}

// inside goes on into the expression of a holder, if that only hands on what a
// part of it holds.
func (r *Finder) inside(h *holder) *holder {
	inner, ok := h.expr.(*ast.CallExpr)
	if !ok || r.transforms(inner) {
		return h
	}
	if deeper := r.handedOn(h, inner); deeper != nil {
		return deeper
	}
	return h
}

// handedOn narrows the holder to the argument of a call whose row says that it
// hands on what it gets; nil when that is not sure.
func (r *Finder) handedOn(h *holder, call *ast.CallExpr) *holder {
	_, row := r.callee(call)
	if row == nil || len(row.Sinks) > 0 || row.Protect != 0 {
		return nil
	}
	ports := movePorts(row)
	if ports == nil {
		return nil
	}
	return r.in(h, call, ports)
}

// transforms reports whether a call makes one text of another: it is protected
// behind that, so that the hash of a lower-case address stays the same.
func (r *Finder) transforms(call *ast.CallExpr) bool {
	return len(call.Args) == 1 && isString(r.typeOf(call)) && isString(r.typeOf(call.Args[0]))
}

// views are how an encoder looks at argument i of a call, as the engine has it.
func (r *Finder) views(call *ast.CallExpr, p port, i int) []expose.View {
	switch {
	case len(p.Fields) > 0 || p.Bracketed():
		return nil
	case p.encoder != "printf":
		return []expose.View{{Encoder: p.encoder}}
	case !p.Variadic:
		return []expose.View{{Encoder: "text"}}
	}
	n := len(call.Args) - p.Base
	if p.Base > 0 {
		if format, ok := r.text(call.Args[p.Base-1]); ok {
			return expose.Operands(format, n)[i-p.Base]
		}
	}
	return expose.UnknownFormat(n)[i-p.Base]
}

// callee is the declared function that is called, and its row; either may be
// nil.
func (r *Finder) callee(call *ast.CallExpr) (*types.Func, *model.Row) {
	fn, _ := typeutil.Callee(r.pass.TypesInfo, call).(*types.Func)
	if fn == nil {
		return nil, nil
	}
	return fn, r.known.Row(fn)
}

func (r *Finder) typeOf(e ast.Expr) types.Type {
	if t := r.pass.TypesInfo.TypeOf(e); t != nil {
		return t
	}
	return types.Typ[types.Invalid]
}

// text is the value of an expression that is a constant text.
func (r *Finder) text(e ast.Expr) (string, bool) {
	v := r.pass.TypesInfo.Types[e].Value
	if v == nil || v.Kind() != constant.String {
		return "", false
	}
	return constant.StringVal(v), true
}

// paramType is the type that argument i is assigned to.
func paramType(sig *types.Signature, i int) types.Type {
	last := sig.Params().Len() - 1
	if !sig.Variadic() || i < last {
		return sig.Params().At(min(i, last)).Type()
	}
	if list, ok := sig.Params().At(last).Type().(*types.Slice); ok {
		return list.Elem()
	}
	return types.Typ[types.Invalid] // append([]byte, string...)
}

func isString(t types.Type) bool { return types.Identical(t, types.Typ[types.String]) }
