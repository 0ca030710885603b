package transfer

import (
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/piivet/piivet/internal/summary"
)

// What a function literal does that stands inside the function at hand is told where it
// does it, and not where it is called.

// within is the place inside a function literal of a call that it left open.
type within struct {
	summary.Apex
	depth int // how many calls led to the literal, itself included
}

// apexInside is the place of a call, if it is inside a function literal.
func (f *Frame) apexInside(c *callSite) summary.Apex {
	if f.fn.Parent() == nil || f.within.Start.IsValid() {
		return f.within.Apex
	}
	start, end := f.env.Apex(f.fn, c.pos)
	apex := summary.Apex{Start: start, End: end}
	if len(f.calls) > 0 && f.calls[0].Row == nil { // else the call is the sink itself
		apex.Through = outermost(f.calls, "")
	}
	return apex
}

// toldInside reports whether what comes of a call that a function literal left open is
// told inside it: what is called is, or all that it gets, is known where the literal
// stands, or the literal stands where the call is that hands it over.
func (a *application) toldInside(e summary.CallEffect) bool {
	if a.captured(e.In) || a.c.inside && a.handedOver() {
		return true
	}
	args := e.Args
	if e.Method != "" && len(args) > 0 {
		args = args[1:]
	}
	return a.standsHere() && !slices.ContainsFunc(args, func(n *summary.Node) bool {
		return n.HasLabel(func(l *summary.Label) bool { return l.In != summary.None && !a.captured(l.In) })
	})
}

// standsHere reports whether the callee is a function literal that stands inside
// the function at hand.
func (a *application) standsHere() bool { return a.t.Closure != nil && a.f.holds(a.t.Closure) }

// handedOver reports whether the callee is a function literal that stands inside
// the expression of the call at hand: so does the sink.
func (a *application) handedOver() bool {
	if !a.standsHere() {
		return false
	}
	start, end := a.f.env.Apex(a.f.fn, a.c.pos)
	return start <= a.t.Closure.Pos() && a.t.Closure.Pos() < end
}

// captured reports whether an input is a free variable of a function literal
// that stands inside the function at hand, what that recovers, or anything that
// the body of a range over a function gets.
func (a *application) captured(in summary.Input) bool {
	if !a.standsHere() {
		return false
	}
	return int(in) >= len(a.t.Closure.Params) || in == summary.Recovered || a.t.Closure.Synthetic != ""
}

// holds reports whether a function literal stands inside the function at hand.
func (f *Frame) holds(lit *ssa.Function) bool {
	for p := lit.Parent(); p != nil; p = p.Parent() {
		if p == f.fn {
			return true
		}
	}
	return false
}
