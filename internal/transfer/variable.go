package transfer

import (
	"cmp"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/piivet/piivet/internal/access"
	"github.com/piivet/piivet/internal/bounds"
	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/std"
	"github.com/piivet/piivet/internal/summary"
)

// A package-level variable holds what functions of its own package store there,
// which they all know. What functions of other packages have one of them store there is
// known to those alone: of a variable in which that happens, the functions that read it
// have the content as one more input, and whoever calls them puts in what its
// package, and those that this one imports, are seen to store. Such a variable need not be
// in sight: a summary names it.

// Variable is a package-level variable. There is one for each, so that the
// pointer is its identity.
type Variable struct {
	Package, Name string
	// Global is the variable in the program at hand; nil when it is not in sight.
	Global *ssa.Global
	// Mine says that it is of the package at hand.
	Mine bool
}

// variable is the address of a package-level variable.
func (f *Frame) variable(v *Variable) *summary.Node { return f.enter(v, f.env.Global) }

// enter is variable, where content says what is in one that is not in memory.
func (f *Frame) enter(v *Variable, content func(*Variable) *summary.Node) *summary.Node {
	site := f.site(v, "")
	at := globalPlace{v, ""}
	f.globals[site] = at
	loc := summary.Loc{Site: site, In: summary.None}
	if _, ok := f.mem.get(loc); !ok {
		held := f.settled(content(v), at)
		if f.env.Open(v) {
			held = summary.Join(held, f.inputNode(f.readInput(v)))
		}
		f.mem.set(loc, object{node: held})
	}
	return (*summary.Node)(nil).WithRefs(summary.Ref{Loc: loc})
}

// readInput is the input that a variable is.
func (f *Frame) readInput(v *Variable) summary.Input {
	in, ok := f.reads[v]
	if !ok {
		in = f.inputs
		f.inputs++
		if f.reads == nil {
			f.reads = map[*Variable]summary.Input{}
		}
		f.reads[v] = in
	}
	return in
}

// readBy is the variable that an input is; nil when it is none.
func (f *Frame) readBy(in summary.Input) *Variable {
	for v, k := range f.reads {
		if k == in {
			return v
		}
	}
	return nil
}

// globalPlace is a package-level variable, or an object that one refers to.
type globalPlace struct {
	v    *Variable
	path access.Path
}

// globalOf is the package-level variable that the object of a reference belongs to.
func (f *Frame) globalOf(r summary.Ref) (at globalPlace, ok bool) {
	if r.Loc.In == summary.None {
		at, ok = f.globals[r.Loc.Site]
		at.path = at.path.Join(r.Loc.Path)
		return at, ok
	}
	v := f.readBy(r.Loc.In)
	return globalPlace{v, r.Loc.Path}, v != nil
}

func (f *Frame) isGlobal(r summary.Ref) bool {
	_, ok := f.globalOf(r)
	return ok
}

// settled gives the objects that a package-level variable refers to a place
// in memory, so that they can be written to.
func (f *Frame) settled(n *summary.Node, at globalPlace) *summary.Node {
	if n == nil || at.path.Deeper(bounds.PathDepth.Limit) {
		return n
	}
	out := *n
	out.Kids = nil
	out.Labels = n.Labels.Map(func(l summary.Label) (summary.Label, bool) {
		if l.In == summary.None && l.Exact {
			l.Site = f.site(at.v, "u"+string(at.path))
			f.globals[l.Site] = at
		}
		return l, true
	})
	result := f.settledFuncs(&out, n, at)
	for _, k := range n.Kids {
		inner := globalPlace{at.v, at.path.Append(k.Step)}
		if k.Step != access.Deref {
			result = result.With(k.Step, f.settled(k.Node, inner))
			continue
		}
		site := f.site(at.v, string(inner.path))
		f.globals[site] = inner
		loc := summary.Loc{Site: site, In: summary.None}
		if _, ok := f.mem.get(loc); !ok {
			f.mem.set(loc, object{node: f.settled(k.Node, inner)})
		}
		result = summary.Join(result, (*summary.Node)(nil).WithRefs(summary.Ref{Loc: loc, Many: true}))
	}
	return result
}

// settledFuncs is out, what is made of n, with functions whose captured variables have a place
// in memory: what one call stores there the next finds.
func (f *Frame) settledFuncs(out, n *summary.Node, at globalPlace) *summary.Node {
	if !slices.ContainsFunc(n.Funcs(), func(fn *summary.Func) bool { return len(fn.Bound) > 0 }) {
		return out
	}
	known := *n.More
	known.Funcs = slices.Clone(known.Funcs)
	for i, fn := range known.Funcs {
		g := *fn
		g.Bound = slices.Clone(fn.Bound)
		for k, b := range g.Bound {
			stored, _ := n.Known(access.Bound(k))
			g.Bound[k] = f.settled(summary.Join(b, stored), globalPlace{at.v, at.path.Append(access.Bound(k))})
		}
		known.Funcs[i] = &g
	}
	return out.WithFacets(known)
}

// noteGlobal remembers what is stored in a package-level variable.
func (f *Frame) noteGlobal(r summary.Ref, val *summary.Node) {
	at, ok := f.globalOf(r)
	if !ok || std.Has(at.v.Package) {
		return
	}
	path := at.path.Join(r.Path).Forget()
	f.noteStored(at.v, (*summary.Node)(nil).Store(path, f.export(val), false))
}

func (f *Frame) noteStored(v *Variable, n *summary.Node) {
	f.out.written[v] = summary.Join(f.out.written[v], n)
}

// stored is what the function stores in package-level variables.
func (f *Frame) stored() (all []summary.GlobalWrite) {
	for v, n := range f.out.written {
		if in, ok := f.reads[v]; ok {
			n = withoutItself(n, summary.InputLabel(in))
		}
		others := n
		if f.isGeneric() {
			others = n.WithoutParams()
		}
		f.env.AddGlobal(v, others)
		if v.Global == nil {
			n = n.OfInputs() // the rest everybody finds in the variable
		}
		if n != nil {
			all = append(all, summary.GlobalWrite{Package: v.Package, Name: v.Name, Node: n})
		}
	}
	slices.SortFunc(all, func(a, b summary.GlobalWrite) int {
		return cmp.Or(cmp.Compare(a.Name, b.Name), cmp.Compare(a.Package, b.Package))
	})
	return all
}

// withoutItself is what is stored in a variable without what was there before, in each
// part.
func withoutItself(n *summary.Node, was summary.Label) *summary.Node {
	if n == nil {
		return nil
	}
	out := *n
	out.Labels = n.Labels.Map(func(l summary.Label) (summary.Label, bool) {
		return l, l.In != was.In || l.Path != was.Path || !l.Exact
	})
	out.Kids = nil
	for _, k := range n.Kids {
		inner := was
		inner.Path = was.Path.Append(k.Step)
		out.Kids = append(out.Kids, summary.Kid{Step: k.Step, Node: withoutItself(k.Node, inner)})
	}
	return &out
}

// readVariables is which of the inputs that a summary speaks of are variables.
func (f *Frame) readVariables(s *summary.Summary) (all []summary.GlobalRead) {
	for v, in := range f.reads {
		if s.Mentions(in) {
			all = append(all, summary.GlobalRead{In: in, Package: v.Package, Name: v.Name})
		}
	}
	slices.SortFunc(all, func(a, b summary.GlobalRead) int { return cmp.Compare(a.In, b.In) })
	return all
}

// bindReads gives the callee what the variables hold that it reads.
func (a *application) bindReads() {
	for _, r := range a.t.Sum.Reads {
		v := a.f.env.Named(r.Package, r.Name)
		a.f.env.SetOpen(v)
		act := actual{node: a.f.content(v)}
		if v.Global != nil {
			act.typ = derefType(v.Global.Type())
		}
		a.inputs[r.In] = act
	}
}

// content is what a package-level variable holds. One that is not in sight is no object
// of this function: only summaries store in it.
func (f *Frame) content(v *Variable) *summary.Node {
	f.env.Global(v) // which the function may itself have only stored in
	content := f.load(f.variable(v), flow.Step{})
	if v.Global == nil {
		content = summary.Join(content, f.out.written[v])
	}
	return content
}

// globals is what the callee stores in each of the package-level variables.
func (a *application) globals() []*summary.Node {
	all := make([]*summary.Node, len(a.t.Sum.Globals))
	for i, w := range a.t.Sum.Globals {
		all[i] = a.node(w.Node)
	}
	return all
}

func (a *application) globalWrites(vals []*summary.Node) {
	for i, w := range a.t.Sum.Globals {
		if v := a.f.env.Named(w.Package, w.Name); v.Global != nil {
			a.f.weakWrite(a.f.variable(v), vals[i])
		} else {
			a.f.noteStored(v, a.f.export(vals[i]))
		}
	}
}
