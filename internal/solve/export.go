package solve

import (
	"cmp"
	"go/token"
	"go/types"
	"maps"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/piivet/piivet/internal/bounds"
	"github.com/piivet/piivet/internal/directive"
	"github.com/piivet/piivet/internal/summary"
	"github.com/piivet/piivet/internal/transfer"
)

// Exports is what a package tells its importers.
type Exports struct {
	Funcs   []FuncExport
	Globals []GlobalExport
	// Enumerated are the variables that are as good as constants.
	Enumerated []GlobalExport
	Types      []TypeExport
	Fields     []FieldExport
	// Hidden are the methods of types that importers may meet and cannot name.
	Hidden []HiddenExport
}

// FuncExport is a function that does more than its types say.
type FuncExport struct {
	Func       *types.Func
	Summary    *summary.Summary // nil when it says no more than the types do
	Directives []string
}

// GlobalExport is a package-level variable that holds more than its type says.
type GlobalExport struct {
	Package string // empty for the package at hand
	Name    string
	Content *summary.Node
}

// TypeExport is a type with directives.
type TypeExport struct {
	Type       *types.TypeName
	Directives []string
}

// FieldExport is the place of a tagged field.
type FieldExport struct {
	Field        *types.Var
	Line, Column int
}

// HiddenExport is one method of a type that importers cannot name.
type HiddenExport struct {
	Type, Method string
	Summary      *summary.Summary
}

// Exports collects them, in an order that depends on the source alone.
func (p *Program) Exports() Exports {
	h := &hiddenTypes{p: p, visible: p.visible(), leftOpen: p.leftOpen(), seen: map[string]bool{}}
	var out Exports
	for _, st := range p.order {
		if e, ok := p.exportFunc(st, h); ok {
			out.Funcs = append(out.Funcs, e)
		}
	}
	out.Funcs = append(out.Funcs, p.exportDirectives(out.Funcs)...)
	out.Globals = p.exportGlobals(h)
	out.Enumerated = p.exportEnumerated()
	out.Types = p.exportTypes()
	out.Fields = p.exportFields()
	out.Hidden = h.all()
	return out
}

func (p *Program) exportFunc(st *state, h *hiddenTypes) (FuncExport, bool) {
	obj, ok := st.fn.Object().(*types.Func)
	if !ok || st.fn.Synthetic != "" || !h.reachable(obj) {
		return FuncExport{}, false
	}
	e := FuncExport{Func: obj, Directives: texts(p.local[obj])}
	if !st.sum.Trivial() {
		e.Summary = p.portable(st.sum, 0)
		h.add(e.Summary)
	}
	return e, e.Summary != nil || len(e.Directives) > 0
}

// exportDirectives are those on functions without a body and on methods of
// interfaces.
func (p *Program) exportDirectives(done []FuncExport) []FuncExport {
	var out []FuncExport
	for obj, ds := range p.local {
		fn, ok := obj.(*types.Func)
		if !ok || slices.ContainsFunc(done, func(e FuncExport) bool { return e.Func == fn }) {
			continue
		}
		out = append(out, FuncExport{Func: fn, Directives: texts(ds)})
	}
	slices.SortFunc(out, func(a, b FuncExport) int { return cmp.Compare(a.Func.Pos(), b.Func.Pos()) })
	return out
}

func texts(ds []*directive.Located) []string {
	var all []string
	for _, d := range ds {
		all = append(all, d.Comment.Text)
	}
	return all
}

func (p *Program) exportGlobals(h *hiddenTypes) []GlobalExport {
	var out []GlobalExport
	for _, v := range slices.SortedFunc(maps.Keys(p.globals), compareVariables) {
		c := p.globals[v]
		if !p.told(v, c) || c.node == nil || c.node.IsUnknown() {
			continue
		}
		n := p.portableNode(c.node, 0)
		h.node(n)
		e := GlobalExport{Name: v.Name, Content: n}
		if !v.Mine {
			e.Package = v.Package
		}
		out = append(out, e)
	}
	return out
}

// told reports whether importers hear of what a variable holds: one of this package
// that they can read, and one of another in which this package has stored something.
func (p *Program) told(v *transfer.Variable, c *cell) bool {
	if v.Mine {
		return token.IsExported(v.Name)
	}
	return c.stored || v.Global == nil
}

func compareVariables(a, b *transfer.Variable) int {
	return cmp.Or(cmp.Compare(a.Package, b.Package), cmp.Compare(a.Name, b.Name))
}

func (p *Program) exportTypes() []TypeExport {
	var out []TypeExport
	for obj, ds := range p.local {
		if tn, ok := obj.(*types.TypeName); ok {
			out = append(out, TypeExport{tn, texts(ds)})
		}
	}
	slices.SortFunc(out, func(a, b TypeExport) int { return cmp.Compare(a.Type.Pos(), b.Type.Pos()) })
	return out
}

// exportFields are the places of the fields that importers may see and that a
// tag or the configuration speaks of.
func (p *Program) exportFields() []FieldExport {
	var out []FieldExport
	scope := p.in.Pkg.Pkg.Scope()
	for _, name := range scope.Names() {
		if tn, ok := scope.Lookup(name).(*types.TypeName); ok && !tn.IsAlias() {
			if st, ok := tn.Type().Underlying().(*types.Struct); ok {
				out = append(out, p.taggedFields(st)...)
			}
		}
	}
	return out
}

func (p *Program) taggedFields(st *types.Struct) []FieldExport {
	var out []FieldExport
	for i := range st.NumFields() {
		f := st.Field(i)
		if f.Pkg() == p.in.Pkg.Pkg && p.spokenOf(f, st.Tag(i)) {
			at := p.Pos(f.Pos())
			out = append(out, FieldExport{f, at.Line, at.Column})
		}
		if inner, ok := f.Type().(*types.Struct); ok {
			out = append(out, p.taggedFields(inner)...)
		}
	}
	return out
}

func (p *Program) spokenOf(f *types.Var, structTag string) bool {
	_, _, tagged := p.meaning(structTag)
	return tagged || p.configuredField(f) != nil
}

// portable is a summary whose function values stand on their own. How deep
// functions may return functions is bounded.
func (p *Program) portable(s *summary.Summary, depth int) *summary.Summary {
	out := *s
	out.Results = p.portableNodes(s.Results, depth)
	out.Writes = p.portableWrites(s.Writes, depth)
	out.Calls = slices.Clone(s.Calls)
	for i := range out.Calls {
		out.Calls[i].Args = p.portableNodes(out.Calls[i].Args, depth)
		out.Calls[i].First = p.portableNodes(out.Calls[i].First, depth)
		out.Calls[i].Before = p.portableWrites(out.Calls[i].Before, depth)
	}
	out.Pushes = slices.Clone(s.Pushes)
	for i := range out.Pushes {
		out.Pushes[i].Node = p.portableNode(out.Pushes[i].Node, depth)
	}
	out.Globals = nil
	for _, g := range s.Globals {
		if !token.IsExported(g.Name) {
			if g.Node = g.Node.OfInputs(); g.Node == nil || !p.Open(p.Named(g.Package, g.Name)) {
				continue // importers cannot read it, or are told elsewhere
			}
		}
		g.Node = p.portableNode(g.Node, depth)
		out.Globals = append(out.Globals, g)
	}
	return &out
}

func (p *Program) portableWrites(ws []summary.Write, depth int) []summary.Write {
	out := slices.Clone(ws)
	for i := range out {
		out[i].Node = p.portableNode(out[i].Node, depth)
	}
	return out
}

func (p *Program) portableNodes(ns []*summary.Node, depth int) []*summary.Node {
	out := make([]*summary.Node, len(ns))
	for i, n := range ns {
		out[i] = p.portableNode(n, depth)
	}
	return out
}

func (p *Program) portableNode(n *summary.Node, depth int) *summary.Node {
	if n == nil {
		return nil
	}
	out := *n
	out.Refs = nil
	out.Kids = slices.Clone(n.Kids)
	for i, k := range n.Kids {
		out.Kids[i].Node = p.portableNode(k.Node, depth)
	}
	facets := n.Facets()
	facets.Funcs = nil
	for _, fn := range n.Funcs() {
		if f := p.portableFunc(fn, depth); f != nil {
			facets.Funcs = append(facets.Funcs, f)
		}
	}
	return out.WithFacets(facets)
}

func (p *Program) portableFunc(fn *summary.Func, depth int) *summary.Func {
	code, ok := fn.Code.(*ssa.Function)
	if !ok {
		return fn
	}
	out := &summary.Func{Name: fn.Name}
	if len(code.Blocks) == 0 {
		return out // declared elsewhere: importers find it by its name
	}
	st := p.states[code]
	if st == nil || depth >= bounds.FuncNesting.Limit {
		return nil
	}
	out.Sum = p.portable(st.sum, depth+1)
	out.Sum.Sinks = withoutCaptured(out.Sum.Sinks, code)
	out.Told = true
	out.Bound = p.portableNodes(fn.Bound, depth+1)
	return out
}

// withoutCaptured drops sinks of what a function literal captured: the
// function that made it has accounted for them.
func withoutCaptured(uses []summary.SinkUse, lit *ssa.Function) []summary.SinkUse {
	return slices.DeleteFunc(slices.Clone(uses), func(u summary.SinkUse) bool {
		free := int(u.Label.In) - len(lit.Params)
		return free >= 0 && free < len(lit.FreeVars)
	})
}

// hiddenTypes collects the types that exported summaries mention and that
// importers may not be able to name.
type hiddenTypes struct {
	p        *Program
	visible  *visible
	leftOpen map[string]bool
	seen     map[string]bool
	out      []HiddenExport
}

// reachable reports whether importers can call a function by its name.
func (h *hiddenTypes) reachable(obj *types.Func) bool {
	recv := obj.Signature().Recv()
	if recv == nil {
		return obj.Exported()
	}
	n := namedOf(recv.Type())
	return n != nil && h.visible.names[n.Origin().Obj()] && h.callable(obj.Name())
}

// callable reports whether a method of that name can be called from outside
// the package that declares it.
func (h *hiddenTypes) callable(name string) bool { return token.IsExported(name) || h.leftOpen[name] }

// namedOf is a named type, or the one that a pointer points to; nil when there
// is none.
func namedOf(t types.Type) *types.Named {
	if ptr, ok := types.Unalias(t).(*types.Pointer); ok {
		t = ptr.Elem()
	}
	n, _ := types.Unalias(t).(*types.Named)
	return n
}

func (h *hiddenTypes) add(s *summary.Summary) {
	for _, n := range s.Results {
		h.node(n)
	}
	for _, w := range s.Writes {
		h.node(w.Node)
	}
	for _, c := range s.Calls {
		for _, n := range slices.Concat(c.Args, c.First) {
			h.node(n)
		}
		for _, w := range c.Before {
			h.node(w.Node)
		}
	}
}

func (h *hiddenTypes) node(n *summary.Node) {
	if n == nil {
		return
	}
	for _, t := range n.Types() {
		h.dynType(t)
	}
	for _, k := range n.Kids {
		h.node(k.Node)
	}
	for _, f := range n.Funcs() {
		if f.Sum != nil {
			h.add(f.Sum)
		}
	}
}

func (h *hiddenTypes) dynType(t summary.DynType) {
	t.Name = originName(t.Name)
	if h.seen[t.Name] {
		return
	}
	h.seen[t.Name] = true
	n := namedOf(t.Type)
	switch {
	case n != nil && (n.Obj().Pkg() == nil || h.p.standard(n.Obj().Pkg().Path())):
	case n != nil && n.TypeArgs().Len() == 0 && h.visible.names[n.Obj()]:
		// Importers find it by its name.
	case !h.passOn(t.Name) && n != nil:
		h.methods(t)
	}
}

func (h *hiddenTypes) methods(t summary.DynType) {
	set := h.p.in.Pkg.Prog.MethodSets.MethodSet(t.Type)
	for i := range set.Len() {
		name := set.At(i).Obj().Name()
		if !h.callable(name) {
			continue
		}
		target, ok := h.p.methodOf(t.Type, set.At(i).Obj().Pkg(), name)
		if !ok || target.Sum == nil || target.Sum.Trivial() {
			continue
		}
		sum := h.p.portable(target.Sum, 1)
		h.out = append(h.out, HiddenExport{t.Name, name, sum})
		h.add(sum)
	}
}

// passOn hands on what an imported package said of a type that this one may
// not be able to name either, and reports whether there was anything.
func (h *hiddenTypes) passOn(name string) bool {
	methods := h.p.in.Facts.HiddenMethods(name, h.p.typeByName)
	for _, method := range methods {
		if sum := h.p.in.Facts.Hidden(name, method, h.p.typeByName); sum != nil {
			h.out = append(h.out, HiddenExport{name, method, sum})
			h.add(sum)
		}
	}
	return len(methods) > 0
}

func (h *hiddenTypes) all() []HiddenExport {
	slices.SortFunc(h.out, func(a, b HiddenExport) int {
		return cmp.Or(cmp.Compare(a.Type, b.Type), cmp.Compare(a.Method, b.Method))
	})
	return h.out
}

// byName is a declared function that a summary names: "example.com/shop.Log".
func (p *Program) byName(name string) *types.Func {
	dot := strings.LastIndexByte(name, '.')
	if dot < 0 || strings.ContainsAny(name, "(*$") {
		return nil
	}
	pkg := p.packages()[name[:dot]]
	if pkg == nil {
		return nil
	}
	fn, _ := pkg.Scope().Lookup(name[dot+1:]).(*types.Func)
	return fn
}
