package transfer

import (
	"go/types"
	"strconv"

	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/summary"
)

// applyUnknown calls a function that nothing is known of. What goes in may
// come out as text, and may be kept in what the arguments point to; it is
// never a sink.
func (f *Frame) applyUnknown(c *callSite, name string) []*summary.Node {
	return f.notFollowed(c, unseen(name))
}

// notFollowed calls a function that is unknown for the reason given.
func (f *Frame) notFollowed(c *callSite, why string) []*summary.Node {
	for _, n := range c.args {
		f.handOn(n, c.pos)
	}
	results := f.takenOver(c, why)
	f.filledIn(c, why)
	return results
}

// filledIn gives objects of types with tags that the call gets a pointer to
// what their tags say, and lists of bytes content that nothing is known of: a
// decoder may have filled them in. What objects of the callers hold is for them
// to find out.
func (f *Frame) filledIn(c *callSite, why string) {
	for i, n := range c.args {
		t := behindInterface(n, typeOf(c.types, i))
		if t == nil || c.recv && i == 0 || !isBytes(t) && (!isPointer(t) || !f.env.Tagged(elemType(t))) {
			continue
		}
		l := summary.Unknown(f.site(f.instr, c.part+"filled"+strconv.Itoa(i)))
		l.Approx = why
		f.weakWrite(f.ownObjects(n), summary.OfLabel(l))
	}
}

// takenOver are the results of a call that was not followed: text may be made
// of what went in, which is marked with the reason.
func (f *Frame) takenOver(c *callSite, why string) []*summary.Node {
	results := f.unknownResults(c)
	if !anyText(c.results) {
		return results
	}
	var in summary.Set
	for i, n := range c.args {
		in = summary.Union(in, f.shown(n, typeOf(c.types, i), viewAll))
	}
	in = in.Map(func(l summary.Label) (summary.Label, bool) {
		if l.Approx == "" {
			l.Approx = why
		}
		return l, true
	})
	for i := range results {
		if textual(c.results.At(i).Type()) {
			results[i] = results[i].AddLabels(in)
		}
	}
	return results
}

func anyText(results *types.Tuple) bool {
	for i := range results.Len() {
		if textual(results.At(i).Type()) {
			return true
		}
	}
	return false
}

func unseen(name string) string { return "through " + name + ", whose code is not seen" }

func (f *Frame) unknownResults(c *callSite) []*summary.Node {
	results := make([]*summary.Node, c.results.Len())
	for i := range results {
		results[i] = f.unknownResult(c, i)
	}
	return results
}

// unknownResult holds what the tags of its type say.
func (f *Frame) unknownResult(c *callSite, i int) *summary.Node {
	if isBool(c.results.At(i).Type()) {
		return nil
	}
	return f.stamp(f.unknown(c.part+"u"+strconv.Itoa(i)), f.env.TypeSource(c.results.At(i).Type()), flow.Step{})
}

func dynType(t types.Type) summary.DynType {
	return summary.DynType{Name: types.TypeString(t, nil), Type: t}
}
