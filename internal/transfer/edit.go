package transfer

import (
	"go/constant"
	"go/token"
	"go/types"
	"log/slog"
	"slices"
	"strconv"

	"golang.org/x/tools/go/ssa"

	"github.com/piivet/piivet/internal/access"
	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/model"
	"github.com/piivet/piivet/internal/summary"
)

// A logger may have a function that changes each attribute of a line before it
// is written, by its key: it drops one, or puts something else in its place.

// writtenOut are the variadic arguments of a call, as the source lists them; nil
// when it does not.
func writtenOut(args []ssa.Value, i int) []ssa.Value {
	if i >= len(args) {
		return nil
	}
	list, ok := args[i].(*ssa.Slice)
	if !ok {
		return nil
	}
	array, ok := list.X.(*ssa.Alloc)
	if !ok {
		return nil
	}
	var vals []ssa.Value
	for _, use := range *array.Referrers() {
		if addr, ok := use.(*ssa.IndexAddr); ok {
			for _, in := range *addr.Referrers() {
				if store, ok := in.(*ssa.Store); ok && store.Addr == addr {
					vals = append(vals, store.Val)
				}
			}
		}
	}
	return vals
}

// attributeKey is the key of operand i of those that a logger gets: the text that
// stands before it, or that begins the call which makes the attribute.
func attributeKey(vals []ssa.Value, i int) *ssa.Const {
	if i >= len(vals) {
		return nil
	}
	if made := madeAttribute(vals[i]); made != nil {
		return textConst(made.Call.Args[0])
	}
	if i == 0 || !standsBehindKey(vals[:i]) {
		return nil
	}
	return textConst(unboxed(vals[i-1]))
}

// madeAttribute is the call that makes an attribute of a key and more; nil where there is none.
func madeAttribute(v ssa.Value) *ssa.Call {
	if made, ok := unboxed(v).(*ssa.Call); ok && len(made.Call.Args) > 1 && isStruct(made.Type()) {
		return made
	}
	return nil
}

// standsBehindKey reports whether the last of some operands is a key, with the value to
// come: each text that is no value is one, and what is no text has none.
func standsBehindKey(vals []ssa.Value) bool {
	key := false
	for _, v := range vals {
		key = !key && isText(unboxed(v).Type())
	}
	return key
}

func unboxed(v ssa.Value) ssa.Value {
	if mi, ok := v.(*ssa.MakeInterface); ok {
		return mi.X
	}
	return v
}

func textConst(v ssa.Value) *ssa.Const {
	c, ok := v.(*ssa.Const)
	if !ok || c.Value == nil || c.Value.Kind() != constant.String {
		return nil
	}
	return c
}

// edited is what the functions of a logger leave of the data of an attribute.
// Where one is not known, or the key is not, all of it is left.
func (f *Frame) edited(w *summary.Node, labels summary.Set, u *use) summary.Set {
	key := u.key
	if key == nil && isMessage(u.method) {
		key = text(slog.MessageKey)
	}
	if key == nil {
		return labels
	}
	edits := f.editsOf(w)
	if len(edits) == 0 {
		return labels
	}
	each := *u
	each.key = key
	var left summary.Set
	for _, fn := range edits {
		left = summary.Union(left, f.editedBy(fn, labels, &each))
	}
	return left
}

// isMessage reports whether a logger hands what it gets to a handler as the message of a
// record. To the functions that change attributes it is one, too, with a key of its own.
func isMessage(m summary.Method) bool {
	return m.Name == "Handle" && m.Into == access.Path("").Append(access.Field("Message"))
}

// editsOf are the functions of a logger that change attributes; none where one is not known,
// or where the logger may be one that has none.
func (f *Frame) editsOf(w *summary.Node) (all []*summary.Func) {
	for _, edit := range f.editsIn(w) {
		if len(edit.Funcs()) == 0 || !f.allStored(edit) {
			return nil
		}
		all = append(all, edit.Funcs()...)
	}
	return all
}

// editsIn are what the loggers have of such functions each that w may be; none where one of
// them has no place for them.
func (f *Frame) editsIn(w *summary.Node) (all []*summary.Node) {
	if w == nil {
		return nil
	}
	if edit, ok := w.Known(access.Edit); ok {
		return []*summary.Node{edit}
	}
	refs, loose := f.pointees(w)
	var contents []*summary.Node
	if loose != nil {
		contents = append(contents, loose)
	}
	for _, r := range refs {
		if r.Init == nil || !f.allStored(r.Init) { // else what is stored there is known
			contents = append(contents, f.mem.content(r))
		}
	}
	for _, content := range contents {
		edit, ok := content.Known(access.Edit)
		if !ok {
			return nil
		}
		all = append(all, edit)
	}
	return all
}

// putOn is what a logger carries of an operand that a method puts on it: the functions that
// change attributes have been asked by then.
func (r *rowCall) putOn(m model.Move, operand int, labels summary.Set, encoder string) summary.Set {
	if len(labels) == 0 || !m.From.Variadic || !r.c.recv || m.Encoder == "" {
		return labels
	}
	logger := r.f.argNode(r.c, 0)
	if len(r.f.editsOf(logger)) == 0 {
		return labels
	}
	var left summary.Set
	vals := writtenOut(r.c.vals, m.From.Base+r.offset())
	for _, a := range r.f.attributes(vals, operand, labels, r.view(encoder)) {
		left = summary.Union(left, r.f.edited(logger, a.labels, &use{pos: r.c.pos, key: a.key}))
	}
	return left
}

// allStored reports whether all that a value may be was stored where it is in
// sight, as in a variable that no other package sees.
func (f *Frame) allStored(n *summary.Node) bool {
	return !slices.ContainsFunc(n.Labels, func(l *summary.Label) bool {
		at, ok := f.globals[l.Site]
		return !ok || l.In != summary.None || !at.v.Mine || token.IsExported(at.v.Name)
	})
}

// editedBy is what one function makes of the data under the key of a use. One of the
// package is looked at for the key; of others the summary says which keys it asks for.
func (f *Frame) editedBy(fn *summary.Func, labels summary.Set, u *use) summary.Set {
	t := f.env.Value(fn)
	if t.Sum == nil || t.Sig == nil || t.Sig.Params().Len() == 0 {
		return labels
	}
	last := t.Sig.Params().Len() - 1
	attribute := t.Sig.Params().At(last).Type()
	if !isStruct(attribute) {
		return labels
	}
	if code, ok := fn.Code.(*ssa.Function); ok {
		o := &operands{fn: code, param: last, field: keyField(attribute), key: u.key, listed: f.capturedLists(fn, code)}
		if which := o.decide(f.env); which != "" {
			t.Sum = f.env.InCase(code, which, t.Sum)
		}
	}
	t.Bound, t.Told = fn.Bound, fn.Told
	c := &callSite{pos: u.pos, part: "edit" + fn.Name, results: t.Sig.Results(), inside: true}
	c.args = append(make([]*summary.Node, last), behindKey(labels, u.key, attribute))
	for p := range t.Sig.Params().Variables() {
		c.types = append(c.types, p.Type())
	}
	before := f.mem
	f.mem = before.clone()
	results := f.apply(c, t)
	f.mem = before
	return resultAt(results, -1).All()
}

// keyField is the field of an attribute that has its key: the first text; empty where
// there is none.
func keyField(attribute types.Type) string {
	st, ok := attribute.Underlying().(*types.Struct)
	if !ok {
		return ""
	}
	for fld := range st.Fields() {
		if isText(fld.Type()) {
			return fld.Name()
		}
	}
	return ""
}

// keyAt is where the key was that v has been read from when the function was entered: that
// of an attribute among the parameters. Callers know which one they hand to a logger.
func (f *Frame) keyAt(v ssa.Value) (at summary.Place, ok bool) {
	switch v := v.(type) {
	case *ssa.Field:
		if _, isParam := v.X.(*ssa.Parameter); isParam && f.isAttributeKey(v.X, v.Field) {
			return f.entryOf(v)
		}
	case *ssa.UnOp:
		if addr, isField := v.X.(*ssa.FieldAddr); isField && isLoad(v) && f.isAttributeKey(addr.X, addr.Field) {
			if variable, isVariable := addr.X.(*ssa.Alloc); isVariable {
				if at, ok := f.entryAt(addr); ok {
					return at, true
				}
				return f.readFirst(v, variable, addr)
			}
		}
	}
	return summary.Place{}, false
}

// readFirst is the part of a parameter that a load takes from the variable for it, at the
// beginning of the function, where that has not changed the variable yet.
func (f *Frame) readFirst(load *ssa.UnOp, variable *ssa.Alloc, field *ssa.FieldAddr) (at summary.Place, ok bool) {
	param := heldBy(variable)
	if param == nil || load.Block().Index != 0 {
		return summary.Place{}, false
	}
	for _, i := range load.Block().Instrs {
		if i == ssa.Instruction(load) {
			break
		}
		if mayChange(i, variable, param) {
			return summary.Place{}, false
		}
	}
	at, ok = f.entryOf(param)
	return partAt(at, access.Field(fieldVar(field).Name())), ok
}

// mayChange reports whether an instruction does more to the variable for a parameter than to
// put that there, or to read it.
func mayChange(i ssa.Instruction, variable *ssa.Alloc, param *ssa.Parameter) bool {
	switch i := i.(type) {
	case *ssa.FieldAddr, *ssa.UnOp, *ssa.DebugRef:
		return false
	case *ssa.Store:
		if i.Addr == variable {
			return i.Val != param
		}
	}
	var scratch [8]*ssa.Value
	return slices.ContainsFunc(i.Operands(scratch[:0]), func(op *ssa.Value) bool {
		field, ok := (*op).(*ssa.FieldAddr)
		return *op == variable || ok && field.X == variable
	})
}

// isAttributeKey reports whether a field is the key of an attribute, as the packages of
// loggers have them: of their structs, the package at hand asks for nothing else.
func (f *Frame) isAttributeKey(x ssa.Value, i int) bool {
	field := structVar(x, i)
	return field.Name() == "Key" && f.fn.Pkg != nil && field.Pkg() != f.fn.Pkg.Pkg && keyField(derefType(x.Type())) == "Key"
}

// capturedLists are the lists of texts that a function literal has captured and leaves as
// they are, where they are known: those that its caller has written down for it.
func (f *Frame) capturedLists(fn *summary.Func, code *ssa.Function) map[ssa.Value][]*ssa.Const {
	lists := map[ssa.Value][]*ssa.Const{}
	for k, v := range code.FreeVars {
		if k >= len(fn.Bound) || slices.ContainsFunc(*v.Referrers(), handsOrStores) {
			continue
		}
		consts := f.load(fn.Bound[k], flow.Step{}).Consts()
		if len(consts) != 1 {
			continue
		}
		quoted, ok := consts[0].List()
		for _, use := range *v.Referrers() {
			if load, isLoad := use.(*ssa.UnOp); ok && isLoad {
				lists[load] = unquoted(quoted)
			}
		}
	}
	return lists
}

// handsOrStores reports whether an instruction does something else with a variable than
// to look at it.
func handsOrStores(i ssa.Instruction) bool {
	_, debug := i.(*ssa.DebugRef)
	return !debug && !isLoad(i)
}

func unquoted(texts []string) []*ssa.Const {
	var list []*ssa.Const
	for _, quoted := range texts {
		if s, err := strconv.Unquote(quoted); err == nil {
			list = append(list, text(s))
		}
	}
	return list
}
