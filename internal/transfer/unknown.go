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

// filledIn gives objects that the call gets a pointer to what their tags say, and
// lists of bytes content that nothing is known of: a decoder may have filled them
// in. What objects of the callers hold is for them to find out.
func (f *Frame) filledIn(c *callSite, why string) {
	for i, n := range c.args {
		if n == nil || c.recv && i == 0 {
			continue
		}
		t := typeOf(c.types, i)
		if f.mayFill(n, behindInterface(n, t)) {
			f.fillUnseen(n, c.part+"filled"+strconv.Itoa(i), why)
		}
		for k, e := range f.destinations(n, t) {
			f.fillUnseen(e.Node, c.part+"filled"+strconv.Itoa(i)+"."+strconv.Itoa(k), why)
		}
	}
}

// mayFill reports whether what n of type t leads to is worth filling in: it can
// hold tagged fields, is one, or is a variable for one.
func (f *Frame) mayFill(n *summary.Node, t types.Type) bool {
	return t != nil && (isBytes(t) || isPointer(t) && (marked(n) || isScalar(elemType(t)) || f.env.Tagged(elemType(t)) || f.env.Zero(elemType(t)) != nil))
}

// fillUnseen adds data of unknown content to what p points to.
func (f *Frame) fillUnseen(p *summary.Node, part, why string) {
	own := f.pointeesBut(p, func(r summary.Ref) bool { return r.Loc.In != summary.None || f.holdsPersonal(r) })
	if len(own.Refs) == 0 {
		return
	}
	l := summary.Unknown(f.site(f.instr, part))
	l.Approx = why
	f.weakWrite(own, summary.OfLabel(l))
}

// holdsPersonal reports whether an object has personal data in it. Code that is not
// seen gets such an object to read it; one that it is to fill in, as with settings, has
// what holds unless it is set at most.
func (f *Frame) holdsPersonal(r summary.Ref) bool {
	return f.mem.content(r).HasLabel(func(l *summary.Label) bool { return l.Personal() })
}

// destinations are the elements of a list of pointers or of values of any type, n
// of type t: code like Scan fills in what they point to. t is nil where it is not
// known.
func (f *Frame) destinations(n *summary.Node, t types.Type) []summary.Kid {
	if n == nil || t != nil && !isSlice(t) {
		return nil
	}
	content := f.load(n, flow.Step{})
	if content == nil {
		return nil
	}
	var elems []summary.Kid
	for _, k := range content.Kids {
		if k.Step.IsElem() && k.Node != nil && len(k.Node.Refs) > 0 {
			elems = append(elems, k)
		}
	}
	return elems
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
