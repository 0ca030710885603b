package solve

import (
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/piivet/piivet/internal/model"
	"github.com/piivet/piivet/internal/summary"
	"github.com/piivet/piivet/internal/transfer"
)

// Function implements [transfer.Env].
func (p *Program) Function(fn *ssa.Function) transfer.Target {
	if origin := fn.Origin(); origin != nil {
		t := p.Function(origin)
		t.TypeArgs = fn.TypeArgs()
		return t
	}
	if m := instanceMethod(fn); m != nil {
		t := p.declared(m)
		t.TypeArgs = recvArgs(m)
		return t
	}
	if fn.Synthetic != "" && len(fn.Blocks) > 0 || fn.Parent() != nil {
		return p.literal(fn)
	}
	if obj, ok := fn.Object().(*types.Func); ok {
		return p.declared(obj)
	}
	return p.literal(fn)
}

// instanceMethod is the method of an instance of a generic type that a function value is,
// bound to a receiver or not; nil for another function. What stands for such a value in SSA
// form has no place at which something could be told.
func instanceMethod(fn *ssa.Function) *types.Func {
	m, ok := fn.Object().(*types.Func)
	if !ok || m.Origin() == m || fn.Signature.Recv() != nil {
		return nil
	}
	var recv types.Type
	switch {
	case len(fn.FreeVars) == 1:
		recv = fn.FreeVars[0].Type()
	case len(fn.FreeVars) == 0 && fn.Signature.Params().Len() == m.Signature().Params().Len()+1:
		recv = fn.Signature.Params().At(0).Type()
	}
	if own := m.Signature().Recv(); recv == nil || own == nil || !types.Identical(recv, own.Type()) {
		return nil
	}
	return m
}

// literal is a function without a declaration: a function literal, a wrapper
// that the compiler would make, the initialisation of a package.
func (p *Program) literal(fn *ssa.Function) transfer.Target {
	t := transfer.Target{Name: fn.String(), Sig: fn.Signature}
	if fn.Parent() != nil {
		t.Closure = fn
	}
	if obj, ok := fn.Object().(*types.Func); ok {
		t.Name, t.Short = obj.FullName(), shortName(obj)
	}
	if len(fn.Blocks) > 0 {
		t.Sum = p.summaryOf(fn)
		t.Loops = p.loops(fn)
	}
	return t
}

// declared is a declared function or method, of this package or another.
func (p *Program) declared(obj *types.Func) transfer.Target {
	obj = obj.Origin()
	t, ok := p.known[obj]
	if !ok {
		t = p.lookup(obj)
		p.known[obj] = t
	}
	if t.Row == nil && obj.Pkg() == p.in.Pkg.Pkg {
		if fn := p.in.Pkg.Prog.FuncValue(obj); fn != nil && len(fn.Blocks) > 0 {
			t.Sum = p.summaryOf(fn)
			t.Loops = p.loops(fn)
		}
	}
	return t
}

// lookup is what is known of a declared function but the summary of one of
// this package.
func (p *Program) lookup(obj *types.Func) transfer.Target {
	t := transfer.Target{Name: obj.FullName(), Short: shortName(obj), Sig: obj.Signature()}
	if t.Row = p.row(obj); t.Row != nil || obj.Pkg() == nil {
		t.Origins = p.origins(t.Row, nil, obj)
		return t
	}
	if obj.Pkg() == p.in.Pkg.Pkg {
		t.Row = directiveRow(p.local[obj], obj)
		t.Origins = p.origins(nil, p.local[obj], obj)
		return t
	}
	texts, sum, err := p.in.Facts.Func(obj, p.typeByName)
	ds := parsed(texts)
	t.Origins = p.origins(nil, ds, obj)
	if t.Row = directiveRow(ds, obj); t.Row != nil {
		return t
	}
	if t.Sum = sum; sum == nil && err == nil && !p.standard(obj.Pkg().Path()) && !types.IsInterface(recvType(obj)) {
		t.Sum, t.Unseen = contract(obj.Signature()), true
	}
	return t
}

func recvType(obj *types.Func) types.Type {
	if recv := obj.Signature().Recv(); recv != nil {
		return recv.Type()
	}
	return types.Typ[types.Invalid]
}

// row is the model's row for a function.
func (p *Program) row(obj *types.Func) *model.Row {
	if obj.Pkg() == nil {
		return universeRow(obj)
	}
	pkg := p.in.Catalog.Lookup(obj.Pkg().Path())
	if pkg == nil {
		return nil
	}
	return pkg.Func(model.FuncName(obj))
}

// FuncType implements [transfer.Env]. A library that hands out functions of types of its own
// has the code of them in places where nobody finds it, and a row under the name of the type.
func (p *Program) FuncType(t types.Type) (transfer.Target, bool) {
	named, ok := types.Unalias(t).(*types.Named)
	if !ok {
		return transfer.Target{}, false
	}
	pkg, name := p.typeModel(named)
	if pkg == nil {
		return transfer.Target{}, false
	}
	row := pkg.Func(name)
	if row == nil || row.Name != name { // a pattern is not about types
		return transfer.Target{}, false
	}
	sig, ok := named.Underlying().(*types.Signature)
	in := named.Obj().Pkg()
	return transfer.Target{Name: in.Path() + "." + name, Short: in.Name() + "." + name, Sig: sig, Row: row}, ok
}

// universeRow is the row of the one method that no package declares: Error.
func universeRow(obj *types.Func) *model.Row {
	if obj.Name() != "Error" {
		return nil
	}
	from := model.Port{Base: model.Recv, KeyArg: -1}
	to := model.Port{Base: model.Result, KeyArg: -1}
	return &model.Row{Name: "error.Error", FillFrom: model.None(), Moves: []model.Move{{From: from, To: to, Encoder: "text"}}}
}

// contract is the summary of a function of which its types say all: every
// result holds what the tags of its type say.
func contract(sig *types.Signature) *summary.Summary {
	s := &summary.Summary{Results: make([]*summary.Node, sig.Results().Len())}
	for i := range s.Results {
		s.Results[i] = summary.OfLabel(summary.Unknown(0))
	}
	return s
}

// shortName is a function as paths write it: "audit.Record", "Logger.Print".
func shortName(obj *types.Func) string {
	name := model.FuncName(obj)
	if obj.Signature().Recv() == nil && obj.Pkg() != nil {
		return obj.Pkg().Name() + "." + name
	}
	return name
}

// Value implements [transfer.Env].
func (p *Program) Value(fn *summary.Func) transfer.Target {
	if code, ok := fn.Code.(*ssa.Function); ok {
		t := p.Function(code)
		if len(fn.TypeArgs) > 0 {
			t.TypeArgs = fn.TypeArgs
		}
		return t
	}
	t := transfer.Target{Name: fn.Name, Sum: fn.Sum, TypeArgs: fn.TypeArgs}
	switch obj := p.byName(fn.Name); {
	case obj == nil:
	case fn.Sum == nil:
		return p.declared(obj)
	case obj.Signature().TypeParams() == nil: // the types of what a generic one gets, its callers know
		t.Sig = obj.Signature()
	}
	return t
}

// Method implements [transfer.Env].
func (p *Program) Method(t summary.DynType, m *types.Func) (transfer.Target, bool) {
	return p.dynMethod(t, m.Pkg(), m.Name())
}

// dynMethod is a method of a type behind an interface. What an import has said
// of a hidden type counts even where the type is in sight: drivers show its
// name at times, and never the facts on its methods.
func (p *Program) dynMethod(t summary.DynType, pkg *types.Package, name string) (transfer.Target, bool) {
	hidden, ok := p.hidden(t.Name, name)
	if !ok && !strings.HasPrefix(t.Name, "*") {
		hidden, ok = p.hidden("*"+t.Name, name) // what was met behind the interface was a pointer to it
	}
	if t.Type == nil {
		return hidden, ok
	}
	target, found := p.methodOf(t.Type, pkg, name)
	switch {
	case ok && !found:
		return hidden, true
	case ok && target.Row == nil:
		target.Sum = hidden.Sum
	}
	return target, found
}

// NamedMethod implements [transfer.Env].
func (p *Program) NamedMethod(t summary.DynType, name string) (transfer.Target, bool) {
	pkg := p.in.Pkg.Pkg
	if dot := strings.LastIndexByte(name, '.'); dot >= 0 {
		pkg, name = p.packages()[name[:dot]], name[dot+1:]
	}
	if pkg == nil {
		return p.hidden(t.Name, name)
	}
	return p.dynMethod(t, pkg, name)
}

// methodKey names a method of a concrete type.
type methodKey struct {
	typ  types.Type
	pkg  *types.Package
	name string
}

// method is what implements it: the function that is declared, or a wrapper that
// goes through what the type embeds; neither when the type has no such method.
type method struct {
	declared *types.Func
	wrapper  *ssa.Function
}

func (p *Program) methodOf(t types.Type, pkg *types.Package, name string) (transfer.Target, bool) {
	key := methodKey{t, pkg, name}
	m, ok := p.methods[key]
	if !ok {
		m = p.selectMethod(t, pkg, name)
		p.methods[key] = m
	}
	switch {
	case m.wrapper != nil:
		return p.Function(m.wrapper), true
	case m.declared != nil:
		target := p.declared(m.declared)
		target.TypeArgs = recvArgs(m.declared)
		return target, true
	}
	return transfer.Target{}, false
}

// recvArgs are the types that stand for the type parameters of the type that a method
// belongs to.
func recvArgs(method *types.Func) []types.Type {
	n := namedOf(recvType(method))
	if n == nil {
		return nil
	}
	return slices.Collect(n.TypeArgs().Types())
}

func (p *Program) selectMethod(t types.Type, pkg *types.Package, name string) method {
	if types.IsInterface(t) {
		return method{}
	}
	sel := p.in.Pkg.Prog.MethodSets.MethodSet(t).Lookup(pkg, name)
	if sel == nil {
		if _, ptr := t.Underlying().(*types.Pointer); ptr {
			return method{}
		}
		sel = p.in.Pkg.Prog.MethodSets.MethodSet(types.NewPointer(t)).Lookup(pkg, name)
	}
	if sel == nil {
		return method{}
	}
	if len(sel.Index()) > 1 && !hasTypeParams(t) {
		if fn := p.in.Pkg.Prog.MethodValue(sel); fn != nil && len(fn.Blocks) > 0 {
			return method{wrapper: fn}
		}
	}
	return method{declared: sel.Obj().(*types.Func)}
}

func hasTypeParams(t types.Type) bool {
	if ptr, ok := t.(*types.Pointer); ok {
		t = ptr.Elem()
	}
	n, ok := types.Unalias(t).(*types.Named)
	return ok && (n.TypeArgs().Len() > 0 || n.TypeParams().Len() > 0)
}

// hidden is a method of a type that cannot be named here. What was told of a pointer
// holds where the method is called on what it points to, as encoders do.
func (p *Program) hidden(typeName, method string) (transfer.Target, bool) {
	name := originName(typeName)
	sum := p.in.Facts.Hidden(name, method, p.typeByName)
	if sum == nil && !strings.HasPrefix(name, "*") {
		name = "*" + name
		sum = p.in.Facts.Hidden(name, method, p.typeByName)
	}
	if sum == nil {
		return transfer.Target{}, false
	}
	return transfer.Target{Name: "(" + name + ")." + method, Short: hiddenShort(name, method), Sum: sum}, true
}

// originName is the name of a type without its type arguments: what is told of a generic
// type holds for all of its instances.
func originName(name string) string {
	if i := strings.IndexByte(name, '['); i > 0 && strings.HasSuffix(name, "]") && strings.Contains(name[:i], ".") {
		return name[:i]
	}
	return name
}

func hiddenShort(typeName, method string) string {
	for i := len(typeName) - 1; i >= 0; i-- {
		if typeName[i] == '.' {
			return typeName[i+1:] + "." + method
		}
	}
	return typeName + "." + method
}
