package transfer

import (
	"go/constant"
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/piivet/piivet/internal/access"
	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/masks"
	"github.com/piivet/piivet/internal/summary"
)

// transfer hands an instruction to its method.
func (f *Frame) transfer(instr ssa.Instruction) {
	switch i := instr.(type) {
	case *ssa.Alloc:
		f.alloc(i)
	case *ssa.BinOp:
		f.binOp(i)
	case *ssa.Call:
		f.set(i, f.bounded(f.call(i)))
	case *ssa.ChangeInterface:
		f.set(i, f.reserved(f.asWriter(f.val(i.X), i.X.Type()), i.X.Type()))
	case *ssa.ChangeType:
		f.changeType(i)
	case *ssa.Convert:
		f.convert(i, i.X)
	case *ssa.DebugRef, *ssa.If, *ssa.Jump:
		// They carry no data.
	case *ssa.Defer:
		f.deferred(i)
	case *ssa.Extract:
		f.set(i, maskedIf(masks.Domain(i), f.front(i, f.val(i.Tuple).Step(access.Result(i.Index)))))
	case *ssa.Field:
		f.field(i)
	case *ssa.FieldAddr:
		f.fieldAddr(i)
	case *ssa.Go:
		f.spawn(i)
	case *ssa.Index:
		f.index(i)
	case *ssa.IndexAddr:
		f.set(i, f.address(f.val(i.X), f.indexStep(i.Index), nil))
	case *ssa.Lookup:
		f.lookup(i)
	case *ssa.MakeChan:
		f.makeChan(i)
	case *ssa.MakeClosure:
		f.makeClosure(i)
	case *ssa.MakeInterface:
		f.makeInterface(i)
	case *ssa.MakeMap:
		f.set(i, f.fresh("", nil))
	case *ssa.MakeSlice:
		f.set(i, f.fresh("", f.zeroElems(i.Type())))
	case *ssa.MapUpdate:
		f.mapUpdate(i)
	case *ssa.MultiConvert:
		f.convert(i, i.X)
	case *ssa.Next:
		f.next(i)
	case *ssa.Panic:
		f.panics(i.X, i.Pos())
	case *ssa.Phi:
		f.phi(i)
	case *ssa.Range:
		f.set(i, f.val(i.X))
	case *ssa.Return:
		f.ret(i)
	case *ssa.RunDefers:
		f.runDefers()
	case *ssa.Select:
		f.selects(i)
	case *ssa.Send:
		f.send(i.Chan, i.X)
	case *ssa.Slice:
		f.slice(i)
	case *ssa.SliceToArrayPointer:
		f.set(i, f.val(i.X))
	case *ssa.Store:
		f.storeInstr(i)
	case *ssa.TypeAssert:
		f.typeAssert(i)
	case *ssa.UnOp:
		f.unOp(i)
	}
}

// indexStep is the step to the element with an index: the number, or else the
// register that holds it.
func (f *Frame) indexStep(index ssa.Value) access.Step {
	if s := elemStep(index); s != access.Elem {
		return s
	}
	if _, ok := index.(*ssa.Const); ok {
		return access.Elem
	}
	f.indexes[index] = true
	return access.Var(index.Name())
}

func (f *Frame) alloc(i *ssa.Alloc) { f.set(i, f.fresh("", f.env.Zero(derefType(i.Type())))) }

// binOp makes a value out of two, except where it only compares them.
func (f *Frame) binOp(i *ssa.BinOp) {
	switch i.Op {
	case token.EQL, token.NEQ, token.LSS, token.LEQ, token.GTR, token.GEQ:
		f.set(i, nil)
		return
	}
	f.set(i, f.madeOf(i))
}

func (f *Frame) unOp(i *ssa.UnOp) {
	switch i.Op {
	case token.MUL:
		addr := f.val(i.X)
		f.set(i, maskedIf(masks.Domain(i), f.front(i, f.load(addr, f.readStep(i, addr)))))
		if len(f.pairs) > 0 {
			f.notePart(i)
		}
	case token.ARROW:
		v := f.loadStep(f.val(i.X), access.Elem)
		if i.CommaOk {
			v = tuple([]*summary.Node{v, nil})
		}
		f.set(i, v)
	default:
		f.set(i, summary.Of(f.val(i.X).All()))
	}
}

// readStep is where a load of a tagged field stands in the source; no step
// where nothing at addr is tagged.
func (f *Frame) readStep(i *ssa.UnOp, addr *summary.Node) flow.Step {
	if !marked(addr) {
		return flow.Step{}
	}
	pos := i.Pos()
	if addr, ok := i.X.(*ssa.FieldAddr); ok {
		pos = addr.Pos()
	}
	return f.step(flow.StepRead, "", "", pos)
}

// marked reports whether a pointer may lead to what a tag speaks of.
func marked(p *summary.Node) bool {
	return p != nil && (slices.ContainsFunc(p.Refs, func(r summary.Ref) bool { return r.Src != nil }) ||
		slices.ContainsFunc(p.Labels, func(l *summary.Label) bool { return l.Src != nil }))
}

func (f *Frame) phi(i *ssa.Phi) {
	var all *summary.Node
	for k, e := range i.Edges {
		if p := i.Block().Preds[k]; f.live[p.Index] && f.leadsTo(p, i.Block()) && !f.nothingIn(e, found(p, i.Block())) {
			n := f.butEmpty(f.unparted(e, f.merging(e, p, i.Block()), p, i.Block()), p, i.Block(), i.Edges)
			n = maskedIf(masks.SeparatesOn(e, p, i.Block()), f.butEach(n, i, p))
			if kept := f.ages[edge{p, i.Block()}]; kept != nil {
				n = n.MapLocs(kept.of)
			}
			all = summary.Join(all, onlyIf(n, f.extra(p, i.Block())))
		}
	}
	f.set(i, all)
}

// merging is what v is on the way from p to b.
func (f *Frame) merging(v ssa.Value, p, b *ssa.BasicBlock) *summary.Node {
	if len(f.pairs) > 0 {
		if n, ok := f.pairElem(v, overEdge(p, b)); ok {
			return n
		}
	}
	return f.remaining(v, f.val(v), p)
}

func (f *Frame) field(i *ssa.Field) {
	st := i.X.Type().Underlying().(*types.Struct)
	fld := st.Field(i.Field)
	n := f.val(i.X).Step(access.Field(fld.Name()))
	if src := f.env.Source(fld, st.Tag(i.Field)); src != nil {
		n = f.stamp(n, src, f.step(flow.StepRead, "", "", i.Pos()))
	}
	if IsNullFlag(i.X.Type(), fld) {
		n = nil
	}
	f.set(i, f.promoted(n, i.X, fld))
}

// IsNullFlag reports whether a field of a struct of type t only says whether there is a value: the
// field Valid of sql.NullString and its like, which are types for databases, and
// a flag beside the value in a generic type.
func IsNullFlag(t types.Type, fld *types.Var) bool {
	if !isBool(fld.Type()) || isTypeParam(fld.Origin().Type()) {
		return false
	}
	if holdsParameter(t) {
		return true
	}
	if fld.Name() != "Valid" {
		return false
	}
	value, _, _ := types.LookupFieldOrMethod(t, false, nil, "Value")
	scan, _, _ := types.LookupFieldOrMethod(types.NewPointer(derefType(t)), false, nil, "Scan")
	return isMethodObject(value) && isMethodObject(scan)
}

// holdsParameter reports whether t, or what it points to, is an instance of a
// generic struct with a field of the type that it is an instance for.
func holdsParameter(t types.Type) bool {
	named, ok := types.Unalias(derefType(t)).(*types.Named)
	if !ok || named.TypeArgs().Len() == 0 {
		return false
	}
	st, ok := named.Origin().Underlying().(*types.Struct)
	if !ok {
		return false
	}
	for fld := range st.Fields() {
		if isTypeParam(derefType(fld.Type())) {
			return true
		}
	}
	return false
}

func isMethodObject(obj types.Object) bool {
	_, ok := obj.(*types.Func)
	return ok
}

func (f *Frame) fieldAddr(i *ssa.FieldAddr) {
	st := derefType(i.X.Type()).Underlying().(*types.Struct)
	fld := st.Field(i.Field)
	if IsNullFlag(i.X.Type(), fld) {
		f.set(i, f.fresh("", nil))
		return
	}
	src := f.env.SourceIn(derefType(i.X.Type()), fld, st.Tag(i.Field))
	f.set(i, f.promoted(f.address(f.val(i.X), access.Field(fld.Name()), src), i.X, fld))
	if slices.ContainsFunc(*i.Referrers(), handsOver) && f.chosenElsewhere(i) {
		f.weakWrite(f.val(i), summary.OfConst(summary.AnyConstant))
	}
}

// promoted is n, field fld of x: one that is embedded lends x its methods, so
// what they write goes where x does, and in the same way.
func (f *Frame) promoted(n *summary.Node, x ssa.Value, fld *types.Var) *summary.Node {
	if !fld.Embedded() {
		return n
	}
	if f.sawFacts && f.isHandle(fld.Type()) {
		n = f.goingThrough(n, x)
	}
	if ws := f.writersOf(f.val(x), x.Type()); len(ws) > 0 {
		return n.WithWriters(ws)
	}
	return n
}

// isHandle reports whether an embedded field is what its methods send through:
// not a pointer or an interface, but to what models say sends. What an answer or
// a request points to is looked through often, and facts there cost more of the
// bound on work than they are worth.
func (f *Frame) isHandle(t types.Type) bool {
	return !isPointer(t) && !types.IsInterface(t) || f.env.Sends(t)
}

// goingThrough is n, an embedded field of x or its address, with what is known
// of the way through x.
func (f *Frame) goingThrough(n *summary.Node, x ssa.Value) *summary.Node {
	facts := f.wayOf(f.val(x), x.Type()).Facts(flow.InClear)
	if len(facts) == 0 {
		return n
	}
	if isPointer(x.Type()) {
		f.write(f.address(n, access.Way, nil), summary.Of(facts), flow.Step{})
		return n
	}
	return n.With(access.Way, summary.Of(facts))
}

func derefType(t types.Type) types.Type {
	if p, ok := t.Underlying().(*types.Pointer); ok {
		return p.Elem()
	}
	return t
}

func (f *Frame) storeInstr(i *ssa.Store) {
	val := f.val(i.Val)
	at := flow.Step{}
	if addr, ok := i.Addr.(*ssa.FieldAddr); ok {
		var src *flow.Source
		src, at = f.storeStep(addr)
		val = f.settingOf(i, addr, val)
		f.noteFieldFuncs(addr, val)
		f.noteFieldTemplate(addr, val)
		f.noteFieldWriters(i, addr, val)
		f.noteCopy(addr, val)
		f.noteFacts(addr, val)
		if at.Kind != 0 && f.standsIn(addr, i.Val) {
			val = nil
		}
		f.noteLaterText(i.Val, val, src, at)
		if f.env.Chooses(fieldVar(addr)) || f.isAttributeKey(addr.X, addr.Field) || f.chosenElsewhere(addr) {
			val = f.choice(i.Val, val)
		}
	}
	addr := f.val(i.Addr)
	f.noteLazy(i, val)
	f.write(addr, f.capturing(i, val), at)
	if !f.staysInside(addr) {
		f.handOn(val, i.Pos())
	}
}

// storeStep is what the tag of a field says that is stored to, and the step of that; nil for
// nothing.
func (f *Frame) storeStep(addr *ssa.FieldAddr) (*flow.Source, flow.Step) {
	st := derefType(addr.X.Type()).Underlying().(*types.Struct)
	fld := st.Field(addr.Field)
	src := f.env.Source(fld, st.Tag(addr.Field))
	if src == nil {
		return nil, flow.Step{}
	}
	return src, f.step(flow.StepStore, src.Name, "", addr.Pos())
}

func (f *Frame) noteFieldFuncs(addr *ssa.FieldAddr, val *summary.Node) {
	if val == nil || len(val.Funcs()) == 0 {
		return
	}
	f.env.AddFieldFuncs(fieldVar(addr).Origin(), f.storable(val))
}

// storable are the functions that a value may be, as they are to all functions of the package.
func (f *Frame) storable(val *summary.Node) []*summary.Func {
	stored := f.export(val)
	if f.isGeneric() {
		stored = stored.WithoutParams()
	}
	return stored.Funcs()
}

func fieldVar(addr *ssa.FieldAddr) *types.Var {
	return derefType(addr.X.Type()).Underlying().(*types.Struct).Field(addr.Field)
}

// staysInside reports whether p points to objects of this function only.
func (f *Frame) staysInside(p *summary.Node) bool {
	refs, loose := f.pointees(p)
	for _, r := range refs {
		if r.Loc.In != summary.None || r.Init != nil || f.isGlobal(r) {
			return false
		}
	}
	return loose == nil && len(refs) > 0
}

func (f *Frame) makeInterface(i *ssa.MakeInterface) {
	n := maskedIf(masks.InFormat(i), f.val(i.X))
	f.set(i, n.WithTypes(summary.TypeOf(i.X.Type())))
}

func (f *Frame) typeAssert(i *ssa.TypeAssert) {
	n := f.val(i.X)
	f.noteAsked(n, i.AssertedType)
	if asksForType(i.AssertedType) {
		n = n.Typed()
	}
	if madeError(n, i.X.Type(), i.AssertedType) {
		n = summary.Join(f.quoting(n, summary.TypeOf(i.AssertedType)), ofCallers(withoutTexts(n), i.AssertedType))
	}
	if b, ok := i.AssertedType.(*types.Basic); ok {
		n = n.Asserted(b.Name())
	} else {
		n = narrow(f.outOfReflection(i, n), i.AssertedType)
	}
	if i.CommaOk {
		n = tuple([]*summary.Node{n, nil})
	}
	f.set(i, n)
}

// narrow is the value of an interface that turns out to hold type t.
func narrow(n *summary.Node, t types.Type) *summary.Node {
	if n == nil || len(n.Types()) == 0 {
		return n
	}
	var kept []summary.DynType
	for _, d := range n.Types() {
		if d.Type == nil || mayBe(d.Type, t) {
			kept = append(kept, d)
		}
	}
	if len(kept) == 0 && !n.MayHoldMore() {
		return nil
	}
	if !types.IsInterface(t) {
		kept = nil
	}
	return n.WithTypes(kept...)
}

func (f *Frame) makeClosure(i *ssa.MakeClosure) {
	fn := i.Fn.(*ssa.Function)
	bindings := make([]*summary.Node, len(i.Bindings))
	for k, b := range i.Bindings {
		bindings[k] = f.val(b).Kept()
	}
	f.literals = append(f.literals, i)
	f.binds = true
	n := summary.OfFuncs(&summary.Func{Name: fn.String(), Code: fn, Bound: bindings})
	f.set(i, n)
	if f.env.KeepsFuncs(i) {
		f.env.AddLiteral(i, f.storable(n))
	}
}

func (f *Frame) ret(i *ssa.Return) {
	if len(f.out.results) == 0 {
		f.out.results = make([]*summary.Node, len(i.Results))
	}
	shared, when := f.sharedBy(i.Results), f.whenHere()
	f.noteShared(shared)
	for k, r := range i.Results {
		n := f.returned(r, k, i.Block())
		f.handOn(n, i.Pos())
		// Objects are taken as they are at this return.
		f.out.results[k] = summary.Join(f.out.results[k], onlyIf(f.exportTold(n, shared), when))
	}
	if !f.out.exit.made() {
		f.out.exit, f.out.exitIf = f.mem.clone(), when
		return
	}
	f.out.exit, f.out.exitIf = joinIf(f.out.exit, f.out.exitIf, f.mem, when), f.out.exitIf.Or(when)
}

// elemStep is the step to the element with that index or key.
func elemStep(index ssa.Value) access.Step {
	c, ok := index.(*ssa.Const)
	if !ok {
		if mi, isIface := index.(*ssa.MakeInterface); isIface {
			return elemStep(mi.X)
		}
		return access.Elem
	}
	if c.Value == nil {
		return access.Elem
	}
	if c.Value.Kind() == constant.String {
		return access.At(c.Value.ExactString())
	}
	return access.At(c.Value.String())
}
