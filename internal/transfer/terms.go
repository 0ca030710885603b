package transfer

import (
	"go/types"
	"slices"
	"time"

	"golang.org/x/tools/go/ssa"

	"github.com/piivet/piivet/internal/access"
	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/model"
	"github.com/piivet/piivet/internal/summary"
)

// once works the terms of a use out when it turns out to have data.
func once(terms func() *summary.Terms) func() *summary.Terms {
	var known *summary.Terms
	asked := false
	return func() *summary.Terms {
		if !asked {
			asked, known = true, terms()
		}
		return known
	}
}

// terms are those of a call of a sink.
func (r *rowCall) terms(s model.Sink) func() *summary.Terms {
	return once(func() *summary.Terms {
		return summary.TermsOf(r.way(s), r.kept(s), untimed(s))
	})
}

// untimed is what becomes of what is written without a time.
func untimed(s model.Sink) flow.RetentionKind {
	switch {
	case s.Untimed != flow.KeptUnknown:
		return s.Untimed
	case s.Kind == flow.StoreCookie || s.Kind == flow.StoreSession || s.Kind == flow.StoreBrowser || !s.Kind.Under("store"):
		return flow.KeptUnknown
	}
	return flow.KeptForEver
}

// way are the facts about the way that the call takes, and the inputs that
// callers know more of.
func (r *rowCall) way(s model.Sink) summary.Set {
	if !s.Kind.Travels() {
		return nil
	}
	if why := r.transport(); why != "" {
		return summary.Fact(flow.InClear, why)
	}
	var all summary.Set
	for _, p := range r.wayPorts(s) {
		n, t := r.read(p)
		all = summary.Union(all, r.f.wayOf(n, t))
	}
	return all
}

// wayPorts are what of the call says which way data takes.
func (r *rowCall) wayPorts(s model.Sink) []model.Port {
	if len(s.Way) > 0 {
		return s.Way
	}
	var ports []model.Port
	if r.c.recv {
		ports = append(ports, model.Port{Base: model.Recv, KeyArg: -1})
	}
	for i := range len(r.c.args) - r.offset() {
		if s.Kind.Under("url") || !r.isData(i) {
			ports = append(ports, model.Arg(i))
		}
	}
	return ports
}

// isData reports whether a sink of the row gets something of argument i.
func (r *rowCall) isData(i int) bool {
	for _, s := range r.row.Sinks {
		if len(s.Ports) == 0 {
			return true
		}
		for _, p := range s.Ports {
			if p.Base == i || p.Variadic && p.Base <= i {
				return true
			}
		}
	}
	return false
}

// transport is why the way of the call is in the clear by its row.
func (r *rowCall) transport() string {
	if r.row.Transport == "" {
		return ""
	}
	for i := range r.c.vals {
		if text, ok := constantText(r.c.vals[i]); ok && staysHere(text) {
			return ""
		}
	}
	return r.row.Transport
}

// wayOf are the facts of a value that a way leads through, and the inputs that
// it is made of. Of an object that says itself where it leads, nothing else
// counts: so do those that a call has secured.
func (f *Frame) wayOf(n *summary.Node, t types.Type) summary.Set {
	for range 2 {
		if _, says := n.Known(access.Way); says || t == nil || !isPointer(t) && !types.IsInterface(t) {
			break
		}
		if content := f.load(n, flow.Step{}); content != nil {
			n = content
		}
		t = elemType(t)
	}
	if way, ok := n.Known(access.Way); ok {
		n = way
	}
	return f.openOf(f.reach(n, nil), flow.InClear)
}

// openOf keeps of labels the facts of the kind, and the inputs that may have
// more, with the facts that the package stores there.
func (f *Frame) openOf(labels summary.Set, kind flow.Fact) summary.Set {
	var out summary.Set
	for _, l := range labels {
		switch {
		case l.Fact() == kind:
			out = summary.Union(out, summary.Fact(kind, l.Src.Full))
		case l.Fact() == flow.NoFact && l.In != summary.None:
			open := summary.Label{In: l.In, Path: l.Path.Forget()}
			out = summary.Union(out, summary.Union(summary.SetOf(open), f.presumed(open, kind)))
		}
	}
	return out
}

// kept are the times that the call gives, and the inputs that they come from.
func (r *rowCall) kept(s model.Sink) summary.Set {
	var all summary.Set
	for _, p := range s.TTL {
		n, _ := r.read(p)
		whole := len(p.Fields) == 0
		if i := p.Base + r.offset(); whole && p.Base >= 0 && i < len(r.c.vals) {
			if c, ok := r.c.vals[i].(*ssa.Const); ok {
				n = r.f.lasting(c)
			}
		}
		all = summary.Union(all, r.f.timesOf(n, whole))
	}
	return all
}

// timesOf are the times that a value may be. One of which nothing is known is
// some time, but for a part of a value that was made without it.
func (f *Frame) timesOf(n *summary.Node, whole bool) summary.Set {
	labels := n.All()
	out := f.openOf(labels, flow.Lasts)
	if len(out) == 0 && (whole || len(labels) > 0) {
		return f.someTime().Labels
	}
	return out
}

// terms are the terms of a callee's use at this call.
func (a *application) terms(t *summary.Terms) func() *summary.Terms {
	if t == nil {
		return nil
	}
	return once(func() *summary.Terms {
		var way, kept summary.Set
		for _, l := range t.Way {
			way = summary.Union(way, a.way(l))
		}
		for _, l := range t.Kept {
			kept = summary.Union(kept, a.times(l))
		}
		return summary.TermsOf(way, kept, t.Untimed)
	})
}

func (a *application) way(l *summary.Label) summary.Set {
	if l.Fact() != flow.NoFact {
		return a.stillPresumed(*l)
	}
	p := a.part(l.In, l.Path)
	return a.f.wayOf(p.node, p.typ)
}

// stillPresumed is a fact of the callee as one of this function: one that was
// presumed of an input stands where nothing more is known of that here.
func (a *application) stillPresumed(l summary.Label) summary.Set {
	if l.In == summary.None {
		return summary.SetOf(l)
	}
	var out summary.Set
	for _, m := range a.shownPart(l.In, l.Path, viewAll) {
		if m.Fact() == flow.NoFact {
			l.In, l.Path = m.In, m.Path.Forget()
			out = summary.Union(out, summary.SetOf(l))
		}
	}
	return out
}

func (a *application) times(l *summary.Label) summary.Set {
	if l.Fact() != flow.NoFact {
		return a.stillPresumed(*l)
	}
	n := a.part(l.In, l.Path).node
	if i := int(l.In); l.Path == "" && i < len(a.c.vals) {
		if c, ok := a.c.vals[i].(*ssa.Const); ok {
			n = a.f.lasting(c)
		}
	}
	return a.f.timesOf(n, l.Path == "")
}

// agreed writes the terms of a use into a flow.
func agreed(fl *flow.Flow, t *summary.Terms) {
	if t == nil {
		return
	}
	for _, l := range t.Way {
		if l.Fact() == flow.InClear {
			fl.Transport = l.Src.Full
			break
		}
	}
	fl.Kept = flow.Retention{}
	for _, l := range t.Kept {
		if !hasPresumed(t.Kept, l) {
			fl.Kept = fl.Kept.Longer(retention(l, t.Untimed))
		}
	}
	if fl.Kept.Kind == flow.KeptUnknown {
		fl.Kept.Kind = t.Untimed
	}
}

// hasPresumed reports whether an input has a time that is presumed of it.
func hasPresumed(s summary.Set, l *summary.Label) bool {
	return l.Fact() == flow.NoFact && slices.ContainsFunc(s, func(m *summary.Label) bool {
		return m.Fact() != flow.NoFact && m.In == l.In && m.Path == l.Path
	})
}

func retention(l *summary.Label, untimed flow.RetentionKind) flow.Retention {
	if l.Fact() != flow.Lasts || l.Src.Full == flow.SomeTime {
		return flow.Retention{Kind: flow.KeptSomeTime}
	}
	d, err := time.ParseDuration(l.Src.Full)
	switch {
	case err != nil:
		return flow.Retention{Kind: flow.KeptSomeTime}
	case d <= 0:
		return flow.Retention{Kind: untimed}
	}
	return flow.Retention{Kind: flow.KeptFor, Time: d}
}
