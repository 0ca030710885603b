package transfer

import (
	"go/token"
	"go/types"
	"strconv"

	"golang.org/x/tools/go/ssa"

	"github.com/piivet/piivet/internal/bounds"
	"github.com/piivet/piivet/internal/expose"
	"github.com/piivet/piivet/internal/model"
	"github.com/piivet/piivet/internal/summary"
)

// A helper that executes the template of a set whose name it is given shows of its data
// what that one does. So what each of the set shows carries the condition that the name is
// its own (Label.If): a caller that says it with a constant decides it, one that passes
// its own parameter hands it on, and for any other it may be each of them. With a name
// that none of them has, nothing is written.

// templateView is a way in which a template may show its data, where a condition holds.
type templateView struct {
	view expose.View
	when *summary.Condition
}

// chosenName is a text that callers choose, with what the function puts around it.
type chosenName struct {
	at            summary.Place
	before, after string
}

// is the condition that the text is the one that is given; ok is false when it never is.
func (c chosenName) is(text string) (when *summary.Condition, ok bool) {
	n := len(text) - len(c.after)
	if n < len(c.before) || text[:len(c.before)] != c.before || text[n:] != c.after {
		return nil, false
	}
	part := summary.Constant(strconv.Quote(text[len(c.before):n]))
	return &summary.Condition{Tests: []summary.Test{summary.Is(c.at.In, part).Of(c.at.Path)}}, true
}

// shownByTemplate are the labels of what the template that is executed shows of its data.
func (r *rowCall) shownByTemplate(n *summary.Node, t types.Type, family string) summary.Set {
	if t == nil {
		t = anyType // as it was handed over, where callers have to say more
	}
	if out := r.shownIn(n, t, r.templateViews(family, true)); len(out) <= bounds.Labels.Limit/2 {
		return out
	}
	// There has to be room for what else is written to the same place.
	return r.shownIn(n, t, r.templateViews(family, false))
}

func (r *rowCall) shownIn(n *summary.Node, t types.Type, views []templateView) summary.Set {
	var out summary.Set
	for _, v := range views {
		labels := r.f.shown(n, t, v.view)
		if v.when != nil {
			labels = labels.Map(countsIf(v.when))
		}
		out = summary.Union(out, labels)
	}
	return out
}

// anyOf is what any template of the set may show of its data, by an encoder of the family.
func (r *rowCall) anyOf(set expose.Template, family string) templateView {
	return templateView{view: r.f.env.Exposer().TemplateView(set, family, "", false)}
}

// chosenOf is what the template of the set shows whose name callers choose; any of them
// where that is not known.
func (r *rowCall) chosenOf(set expose.Template, family string) []templateView {
	name, ok := r.chosenName()
	if !ok {
		return []templateView{r.anyOf(set, family)}
	}
	all := r.f.env.Exposer().NamedTemplates(set, family)
	if len(all) == 0 {
		return []templateView{r.anyOf(set, family)}
	}
	var views []templateView
	for _, t := range all {
		if when, ok := name.is(t.Name); ok {
			views = append(views, templateView{t.View, when})
		}
	}
	return views
}

// chosenName is the name of the template that is executed, where callers choose it.
func (r *rowCall) chosenName() (_ chosenName, ok bool) {
	vals, arg := r.c.vals, 1+r.offset()
	if r.row.Template == model.TemplateExecute {
		vals, arg = r.lookup()
	}
	if arg < len(vals) {
		return r.f.chosenName(vals[arg])
	}
	if r.row.Template != model.TemplateCall {
		return chosenName{}, false
	}
	g, ok := r.f.knownArg(r.c, arg)
	return chosenName{at: summary.Place{Known: true, In: g.In}}, ok && g.Const == ""
}

// lookup are the operands of the call that has looked up the template that is executed,
// with the name among them; none where it was not just looked up.
func (r *rowCall) lookup() (vals []ssa.Value, name int) {
	if len(r.c.vals) == 0 {
		return nil, 0
	}
	call, ok := r.c.vals[0].(*ssa.Call)
	if !ok || call.Call.StaticCallee() == nil {
		return nil, 0
	}
	row := r.f.env.Function(call.Call.StaticCallee()).Row
	if row == nil || row.Template != model.TemplateNamed {
		return nil, 0
	}
	return call.Call.Args, templateArg(row.Template)
}

// chosenName is a text that callers choose, or that is made of one.
func (f *Frame) chosenName(v ssa.Value) (name chosenName, ok bool) {
	v = sameValue(v)
	sum, isSum := v.(*ssa.BinOp)
	if !isSum || sum.Op != token.ADD {
		name.at, ok = f.askedPlace(v)
		return name, ok
	}
	if before, known := f.text(sum.X); known {
		name, ok = f.chosenName(sum.Y)
		name.before = before + name.before
		return name, ok
	}
	after, known := f.text(sum.Y)
	if !known {
		return chosenName{}, false
	}
	name, ok = f.chosenName(sum.X)
	name.after += after
	return name, ok
}
