package transfer

import (
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/piivet/piivet/internal/access"
	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/model"
	"github.com/piivet/piivet/internal/summary"
)

// connect hands facts about the way on to what a call makes of it: a client is
// as its options, and a connection as the dialer says.
func (r *rowCall) connect() {
	if why := r.transport(); why != "" && len(r.row.Sinks) == 0 && len(r.results) > 0 {
		r.knownFor(0, summary.Fact(flow.InClear, why))
	}
	if r.f.sawFacts {
		r.inherit()
	}
	for _, p := range r.row.Secures {
		if !r.errorIgnored() {
			r.secure(p)
		}
	}
}

// inherit gives the results that the row says nothing of the facts of what they
// are made of.
func (r *rowCall) inherit() {
	var facts summary.Set
	for i, n := range r.c.args {
		facts = summary.Union(facts, r.f.wayOf(n, typeOf(r.c.types, i)).Facts(flow.InClear))
	}
	if len(facts) == 0 {
		return
	}
	for i := range r.results {
		if t := r.resultType(i); !r.said[i] && !isScalar(t) && !isError(t) {
			r.knownFor(i, facts)
		}
	}
}

// knownFor adds facts to a result: to the object, where it is a pointer, so that
// whoever secures it secures it for all.
func (r *rowCall) knownFor(i int, facts summary.Set) {
	r.f.sawFacts = true
	n, t := r.results[i], r.resultType(i)
	if !isPointer(t) && !types.IsInterface(t) {
		r.results[i] = n.AddLabels(facts)
		return
	}
	content := r.f.load(n, flow.Step{})
	object := r.f.fresh(r.c.part+"way", content.With(access.Way, summary.Of(facts)))
	if n != nil {
		object = object.WithTypes(n.Types()...).WithWriters(n.Writers())
	}
	r.results[i] = object
}

// secure makes the way through what a port leads to an encrypted one, as good
// as what else the call gets.
func (r *rowCall) secure(p model.Port) {
	n, _ := r.read(p)
	var facts summary.Set
	for i, arg := range r.c.args {
		if i != p.Base+r.offset() && !r.goesOn(i) {
			facts = summary.Union(facts, r.f.wayOf(arg, typeOf(r.c.types, i)).Facts(flow.InClear))
		}
	}
	r.f.write(r.f.address(n, access.Way, nil), summary.Of(facts), flow.Step{})
}

// goesOn reports whether argument i, or the receiver, is what the call hands on.
func (r *rowCall) goesOn(i int) bool {
	return slices.ContainsFunc(r.row.Moves, func(m model.Move) bool { return m.From.Base+r.offset() == i })
}

// errorIgnored reports whether nobody looks at what the call returns.
func (r *rowCall) errorIgnored() bool {
	call, ok := r.f.instr.(*ssa.Call)
	return !ok || r.c.vals != nil && call.Referrers() != nil && len(*call.Referrers()) == 0
}

// begins reports whether the text that a format makes begins with the first of
// its operands.
func (r *rowCall) begins(p model.Port) bool {
	format, ok := r.text(p.Base - 1)
	return !ok || strings.HasPrefix(format, "%")
}

// writerTerms are those of what is written to n, which goes where w says.
func (f *Frame) writerTerms(n *summary.Node, w model.Writer) func() *summary.Terms {
	return once(func() *summary.Terms {
		var way summary.Set
		if w.Kind.Travels() {
			way = f.wayOf(f.load(n, flow.Step{}), nil)
		}
		return summary.TermsOf(way, nil, untimed(model.Sink{Kind: w.Kind}))
	})
}
