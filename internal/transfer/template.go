package transfer

import (
	"go/types"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/piivet/piivet/internal/access"
	"github.com/piivet/piivet/internal/expose"
	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/model"
	"github.com/piivet/piivet/internal/summary"
)

// A template is a pointer to the set that it belongs to: the pointer has the
// name of the template, the object in memory has the texts of the set. See
// [summary.Template].

// template does what the row says that the call does with a template.
func (r *rowCall) template() {
	if r.row.Template == "" || len(r.results) == 0 {
		return
	}
	recv := r.f.argNode(r.c, 0)
	switch r.row.Template {
	case model.TemplateNew:
		set := (*summary.Node)(nil).WithTemplate(summary.Template{})
		r.results[0] = r.called(r.f.fresh(r.c.part+"t", set))
	case model.TemplateNamed:
		r.results[0] = r.called(recv)
	case model.TemplateClone:
		if sets, known := r.f.sets(recv); known {
			r.results[0] = r.f.fresh(r.c.part+"t", setsNode(sets)).WithTemplates(recv)
		}
	case model.TemplateParse:
		text, constant := r.text(0)
		names, named := templateNames(recv)
		r.change(recv, func(set expose.Template) []expose.Template {
			if !constant || !named {
				return []expose.Template{expose.AnyTemplate}
			}
			all := make([]expose.Template, len(names))
			for i, name := range names {
				all[i] = set.Define(name, text)
			}
			return all
		})
	case model.TemplateFuncs:
		funcs := r.f.funcMap(r.f.argNode(r.c, 1))
		r.change(recv, func(set expose.Template) []expose.Template { return []expose.Template{set.WithFuncs(funcs)} })
	case model.TemplateDelims:
		left, constant := r.text(0)
		right, alsoConstant := r.text(1)
		r.change(recv, func(set expose.Template) []expose.Template {
			set.Left, set.Right, set.Unknown = left, right, set.Unknown || !constant || !alsoConstant
			return []expose.Template{set}
		})
	case model.TemplateLoad:
		r.change(recv, func(expose.Template) []expose.Template { return []expose.Template{expose.AnyTemplate} })
	}
}

// called is a template with the name that argument 0 gives.
func (r *rowCall) called(n *summary.Node) *summary.Node {
	if name, ok := r.text(0); ok {
		return n.WithTemplate(summary.Template{Name: name})
	}
	return n.WithTemplate(summary.Template{Set: expose.AnyTemplate})
}

// change changes the set that the receiver belongs to; the result is the
// receiver.
func (r *rowCall) change(recv *summary.Node, change func(expose.Template) []expose.Template) {
	if recv == nil {
		return
	}
	r.results[0] = recv
	refs, loose := r.f.pointees(recv)
	for _, ref := range refs {
		content := r.f.mem.content(ref)
		var sets []expose.Template
		if content != nil {
			for _, t := range content.Templates() {
				sets = append(sets, change(t.Set)...)
			}
		}
		if len(sets) == 0 {
			sets = []expose.Template{expose.AnyTemplate}
		}
		changed := content.WithTemplates(setsNode(sets))
		r.f.mem.store(ref, changed, len(refs) == 1 && loose == nil && !ref.Many)
		r.f.noteGlobal(ref, changed)
	}
}

// setsNode is a value that is one of the sets.
func setsNode(sets []expose.Template) *summary.Node {
	var out *summary.Node
	for _, set := range sets {
		out = summary.Join(out, (*summary.Node)(nil).WithTemplate(summary.Template{Set: set}))
	}
	return out
}

// sets are the sets that a template may belong to; known is false when there
// may be others.
func (f *Frame) sets(p *summary.Node) (sets []expose.Template, known bool) {
	refs, loose := f.pointees(p)
	var contents []*summary.Node
	if loose != nil {
		contents = append(contents, loose)
	}
	for _, r := range refs {
		contents = append(contents, f.mem.content(r))
	}
	for _, n := range contents {
		if n == nil || len(n.Templates()) == 0 || slices.ContainsFunc(n.Labels, func(l *summary.Label) bool { return l.Exact }) {
			return nil, false
		}
		for _, t := range n.Templates() {
			sets = append(sets, t.Set)
		}
	}
	return sets, len(sets) > 0 && !slices.ContainsFunc(sets, func(t expose.Template) bool { return t.Unknown })
}

// fromOutside reports whether a value may be one that was not made in sight,
// and is not just what the type of a package-level variable says.
func (f *Frame) fromOutside(n *summary.Node) bool {
	return slices.ContainsFunc(n.Labels, func(l *summary.Label) bool {
		_, declared := f.globals[l.Site]
		return l.Exact && (l.In != summary.None || !declared)
	})
}

// templateNames are the names that a template may have in its set.
func templateNames(p *summary.Node) (names []string, known bool) {
	if p == nil || len(p.Templates()) == 0 {
		return nil, false
	}
	for _, t := range p.Templates() {
		if t.Set.Unknown {
			return nil, false
		}
		names = append(names, t.Name)
	}
	return names, true
}

// funcMap are the functions in a map by the names that templates call them.
func (f *Frame) funcMap(m *summary.Node) map[string]string {
	content := f.load(m, flow.Step{})
	if content == nil || f.fromOutside(content) {
		return nil
	}
	funcs := map[string]string{}
	for _, k := range content.Kids {
		if !k.Step.IsElem() {
			continue
		}
		name, err := strconv.Unquote(strings.Trim(string(k.Step), "[]"))
		if err != nil {
			return nil // one of them may have any name
		}
		funcs[name] = ""
		if k.Node != nil && len(k.Node.Funcs()) == 1 && len(k.Node.Funcs()[0].Bound) == 0 && !f.fromOutside(k.Node) {
			funcs[name] = k.Node.Funcs()[0].Name
		}
	}
	return funcs
}

// executes reports whether the call shows a port as a template does.
func (r *rowCall) executes(p model.Port) bool {
	return p.Base != model.Recv && (r.row.Template == model.TemplateExecute || r.row.Template == model.TemplateCall)
}

// templateViews are the ways in which a template may show its data, with those of a set
// told apart or not where callers choose among them.
func (r *rowCall) templateViews(family string, apart bool) []templateView {
	recv := r.f.argNode(r.c, 0)
	sets, known := r.f.sets(recv)
	if !known && len(r.c.vals) > 0 {
		if stored := r.f.fieldTemplate(r.c.vals[0]); stored != nil {
			recv = stored
			sets, known = r.f.sets(stored)
		}
	}
	if !known {
		return []templateView{{view: viewAll}}
	}
	names, named := templateNames(recv)
	if r.row.Template == model.TemplateCall {
		name, constant := r.text(1)
		names, named = []string{name}, constant
	}
	if !named {
		names = nil
	}
	var views []templateView
	for _, set := range sets {
		switch {
		case !named && apart:
			views = append(views, r.chosenOf(set, family)...)
		case !named:
			views = append(views, r.anyOf(set, family))
		}
		for _, name := range names {
			views = append(views, templateView{view: r.f.env.Exposer().TemplateView(set, family, name, true)})
		}
	}
	return views
}

// left are the inputs that the template which is executed comes from, when
// only callers know it.
func (r *rowCall) left() []summary.Label {
	if r.row.Template != model.TemplateExecute && r.row.Template != model.TemplateCall {
		return nil
	}
	recv := r.f.argNode(r.c, 0)
	if recv == nil || len(recv.Refs) > 0 || len(r.c.vals) > 0 && r.f.fieldTemplate(r.c.vals[0]) != nil {
		return nil
	}
	inputs := recvInputs(recv)
	if len(inputs) < len(recv.Labels) {
		return nil
	}
	return inputs
}

// leave leaves it to the callers what a template that they hand over shows. What
// goes to a writer that is known here is told here when the type of the data is
// known, too; else what is personal by its tags counts as shown until callers
// know better.
func (r *rowCall) leave(inputs []summary.Label) []*summary.Node {
	f, c := r.f, r.c
	var told []string
	if slices.ContainsFunc(f.writersOf(f.argNode(c, 1), typeOf(c.types, 1)), isSink) {
		if data := c.args[len(c.args)-1]; !data.MayHoldMore() {
			return r.run()
		}
		told = []string{r.t.Name}
	}
	r.guess = true
	outcomes := []func() []*summary.Node{r.run}
	method := r.t.Name[strings.LastIndexByte(r.t.Name, '.')+1:]
	for _, l := range inputs {
		outcomes = append(outcomes, func() []*summary.Node { results, _ := f.effect(c, l, method, told); return results })
	}
	return f.either(outcomes)
}

// guessed marks what counts as shown by a template that callers hand over. It
// does not leave the function: callers work out themselves what is shown.
const guessed = "through a template that callers hand over"

// personal is what is known to be personal, as a guess. One label for each
// source leaves room for what callers know.
func personal(s summary.Set) summary.Set {
	return s.Map(func(l summary.Label) (summary.Label, bool) {
		if l.Approx == "" {
			l.Approx = guessed
		}
		l.Path = ""
		return l, l.Personal()
	})
}

// fieldTemplate is what the package stores in the field that v was loaded
// from, when nobody else can store anything there.
func (f *Frame) fieldTemplate(v ssa.Value) *summary.Node {
	fld := loadedField(v)
	if fld == nil || fld.Exported() {
		return nil
	}
	return f.env.FieldTemplate(fld.Origin())
}

// noteFieldTemplate remembers a template that is stored in a field.
func (f *Frame) noteFieldTemplate(addr *ssa.FieldAddr, val *summary.Node) {
	fld := fieldVar(addr)
	if val == nil || fld.Exported() || !isPointer(fld.Type()) || !f.env.IsTemplate(fld.Type()) {
		return
	}
	n := (*summary.Node)(nil).With(access.Deref, setsNode([]expose.Template{expose.AnyTemplate}))
	if sets, known := f.sets(val); known {
		n = (*summary.Node)(nil).With(access.Deref, setsNode(sets)).WithTemplates(val)
	}
	f.env.AddFieldTemplate(fld.Origin(), n)
}

// CallFunc calls a function of the program that a template calls.
func (v *shownValue) CallFunc(name string, args [][]expose.Part) (expose.Value, types.Type, bool) {
	f := v.f
	target, ok := f.env.NamedFunc(name)
	if !ok || target.Sig == nil || target.Sig.Results().Len() == 0 || target.Row == nil && target.Sum == nil {
		return nil, nil, false
	}
	before := f.mem
	f.mem = before.clone()
	c := &callSite{pos: f.instr.Pos(), part: "t" + name, results: target.Sig.Results()}
	params := target.Sig.Params()
	for i := range params.Len() {
		t := params.At(i).Type()
		var n *summary.Node
		switch {
		case target.Sig.Variadic() && i == params.Len()-1:
			elem := t.Underlying().(interface{ Elem() types.Type }).Elem()
			n = f.fresh(c.part+"rest", (*summary.Node)(nil).With(access.Elem, f.argument(args[min(i, len(args)):], elem)))
		case i < len(args):
			n = f.argument(args[i:i+1], t)
		}
		c.args, c.types = append(c.args, n), append(c.types, t)
	}
	t := target.Sig.Results().At(0).Type()
	n := f.detached(resultAt(f.apply(c, target), 0), t, 0)
	f.mem = before
	return f.value(n, t), t, true
}

// argument is what templates hand to a parameter of type t: they follow
// pointers, or take the address, where the function wants that.
func (f *Frame) argument(args [][]expose.Part, t types.Type) *summary.Node {
	var out *summary.Node
	for _, part := range slices.Concat(args...) {
		n := part.Value.(*shownValue).n
		switch {
		case part.View != viewAll:
			n = summary.Of(f.shown(n, part.Type, part.View))
		case types.IsInterface(t) && !types.IsInterface(part.Type):
			n = n.WithTypes(summary.TypeOf(part.Type))
		case isPointer(part.Type) && !isPointer(t) && !types.IsInterface(t):
			n = f.load(n, flow.Step{})
		case isPointer(t) && !isPointer(part.Type) && !types.IsInterface(part.Type):
			n = f.fresh("targ"+strconv.Itoa(len(f.made)), n)
		}
		out = summary.Join(out, n)
	}
	return out
}
