package summary

import (
	"strconv"
	"strings"

	"github.com/piivet/piivet/internal/access"
)

// Window is the part of the elements of an object that a slice shares with
// others. The zero Window is all of them.
type Window struct {
	Low int
	// High is behind the last element; 0 when the window has no end.
	High int
}

// Whole reports whether w is all elements.
func (w Window) Whole() bool { return w == Window{} }

// Within is the window inside w whose elements are numbered from that of w.
func (w Window) Within(low, high int) Window {
	out := Window{Low: w.Low + low, High: w.High}
	if high > 0 && (out.High == 0 || w.Low+high < out.High) {
		out.High = w.Low + high
	}
	return out
}

// fewElems is up to how many elements are listed one by one.
const fewElems = 8

// Steps are the elements of the object that the part s of the window may be. A
// register counts from the start of the window: it names no element of the
// object.
func (w Window) Steps(s access.Step) []access.Step {
	if w.Whole() || !s.IsElem() {
		return []access.Step{s}
	}
	if k, ok := number(s); ok {
		if w.High > 0 && w.Low+k >= w.High {
			return nil
		}
		return []access.Step{at(w.Low + k)}
	}
	if w.High == 0 || w.High-w.Low > fewElems {
		return []access.Step{access.Elem}
	}
	var all []access.Step
	for k := w.Low; k < w.High; k++ {
		all = append(all, at(k))
	}
	return all
}

func at(k int) access.Step { return access.At(strconv.Itoa(k)) }

// Has reports whether the element of the object with that step is in the
// window.
func (w Window) Has(s access.Step) bool {
	k, ok := number(s)
	return ok && k >= w.Low && (w.High == 0 || k < w.High)
}

func number(s access.Step) (int, bool) {
	if !s.IsConstElem() {
		return 0, false
	}
	k, err := strconv.Atoi(strings.Trim(string(s), "[]"))
	return k, err == nil && k >= 0
}

// Slice is the value with the elements of a window alone, numbered from its
// start.
func (n *Node) Slice(w Window) *Node {
	if n == nil || w.Whole() {
		return n
	}
	out := &Node{Labels: n.Labels}
	rest, known := n.kid(access.Elem)
	if !known {
		rest = n.rest(access.Elem)
	}
	for _, k := range n.Kids {
		switch {
		case k.Step.IsVar():
			rest = Join(rest, k.Node)
		case w.Has(k.Step):
			i, _ := number(k.Step)
			out = out.With(at(i-w.Low), k.Node)
		}
	}
	if rest != nil {
		out = out.With(access.Elem, rest)
	}
	return out
}

// ReplaceElems is the value with what is known of the elements of a window one
// by one changed.
func (n *Node) ReplaceElems(w Window, change func(*Node) *Node) *Node {
	if n == nil {
		return nil
	}
	out := *n
	out.Kids = mapKids(n.Kids, func(k Kid) *Node {
		if !w.Has(k.Step) {
			return k.Node
		}
		return change(k.Node)
	})
	return &out
}
