package transfer

import (
	"strconv"

	"github.com/piivet/piivet/internal/bounds"
	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/summary"
)

// born makes a result the source that it is declared to be.
func (f *Frame) born(c *callSite, results []*summary.Node, o Origin) {
	if o.Result >= len(results) {
		return
	}
	n, read := results[o.Result], f.callStep(flow.StepRead, "", "", c.pos)
	if n == nil || madeUp(n) {
		n = f.declared(n, c.part+"origin"+strconv.Itoa(o.Result))
	}
	results[o.Result] = f.stamp(n, o.Source, read)
	if o.Result < c.results.Len() && isPlainList(c.results.At(o.Result).Type()) {
		f.stampList(n, o.Source, read)
	}
}

// madeUp reports whether a value was put together, so that what a declaration says of
// the whole of it may not be about what its parts are known to hold: functions apart,
// which hold no data.
func madeUp(n *summary.Node) bool {
	return len(n.Funcs()) == 0 && len(n.Refs)+len(n.Kids)+len(n.Types()) > 0
}

// declared is a result that the body of a declared source has put together. What it has
// put there itself, as a stub does, is no more than an example of what the declaration is
// about; data that is known for what it is, is that.
func (f *Frame) declared(n *summary.Node, part string) *summary.Node {
	switch of := f.originsIn(n, 0); {
	case of.sources:
		return n
	case of.inputs:
		return summary.Join(n, f.unknown(part))
	}
	return f.unknown(part)
}

// originsIn says what the data in a value comes from.
type originsIn struct{ sources, inputs bool }

func (f *Frame) originsIn(n *summary.Node, depth int) (of originsIn) {
	if n == nil || depth > bounds.Pointers.Limit {
		return of
	}
	for _, l := range n.Labels {
		of.sources = of.sources || l.Personal()
		of.inputs = of.inputs || l.In != summary.None
	}
	add := func(part *summary.Node) {
		in := f.originsIn(part, depth+1)
		of.sources, of.inputs = of.sources || in.sources, of.inputs || in.inputs
	}
	for _, k := range n.Kids {
		add(k.Node)
	}
	for _, r := range n.Refs {
		add(f.mem.content(r))
	}
	return of
}
