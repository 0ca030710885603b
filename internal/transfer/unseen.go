package transfer

import (
	"go/types"

	"github.com/piivet/piivet/internal/bounds"
	"github.com/piivet/piivet/internal/expose"
	"github.com/piivet/piivet/internal/summary"
)

// What an encoder shows of a value of the callers, callers know best: it is looked at
// there, as a whole, where this function has not touched it and no tag adds to it.
// Where the function has set some fields, the others are looked at one by one. A struct
// that has more fields than a value has labels still goes to the callers as a whole,
// with what it had in the fields that were set; otherwise some would be lost.

// Unseen tells apart what callers know of a value and what is known here.
func (v *shownValue) Unseen(t types.Type) (unseen, rest expose.Value) {
	switch {
	case isScalar(t) || v.f.env.Tagged(t) || !v.ofCallers():
		return nil, v
	case v.isWhole():
		return v, nil
	case isWide(t):
		return &shownValue{f: v.f, n: summary.Of(v.n.Labels), t: v.t}, &shownValue{f: v.f, n: &summary.Node{Kids: v.n.Kids}, t: v.t}
	}
	return nil, v
}

// isWhole reports whether nothing but where it comes from is known of a value.
func (v *shownValue) isWhole() bool {
	n := v.n
	return len(n.Kids)+len(n.Refs)+len(n.Types())+len(n.Funcs())+len(n.Writers()) == 0
}

// ofCallers reports whether all that a value is comes from inputs that this function
// has not written to.
func (v *shownValue) ofCallers() bool {
	for _, l := range v.n.Labels {
		if l.Personal() || l.In == summary.None || v.f.mem.holds(base{l.In, l.Site}) {
			return false
		}
	}
	return len(v.n.Labels) > 0
}

// isWide reports whether a struct has more fields than a value has labels.
func isWide(t types.Type) bool {
	st, ok := t.Underlying().(*types.Struct)
	return ok && st.NumFields() > bounds.Labels.Limit
}
