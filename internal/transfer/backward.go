package transfer

import (
	"golang.org/x/tools/go/ssa"

	"github.com/piivet/piivet/internal/access"
	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/summary"
)

// A value that is stored into a tagged field was that data before the store:
// what a form returned is an e-mail address because it ends up in a field that
// says so. A function that does this is visited a second time, with what the
// first visit learnt: there the value is the field's data from its birth.

// placeKey names a value of unknown content: an input's part, or what a place
// of the function made.
type placeKey struct {
	made siteKey
	in   summary.Input
	path access.Path
}

// later is a store into a tagged field that says what a value was all along.
type later struct {
	src    *flow.Source
	step   flow.Step
	blocks []*ssa.BasicBlock
}

func (f *Frame) placeOf(l summary.Label) (placeKey, bool) {
	if !l.Exact || l.In == summary.None && l.Site == 0 {
		return placeKey{}, false
	}
	k := placeKey{in: l.In, path: l.Path.Forget()}
	if l.In == summary.None {
		k.made = f.made[l.Site-1]
	}
	return k, true
}

// noteLater remembers that the data of a label is stored as what src says.
func (f *Frame) noteLater(l summary.Label, src *flow.Source, step flow.Step) {
	k, ok := f.placeOf(l)
	if !ok || f.instr == nil || f.instr.Parent() != f.fn {
		return
	}
	old := f.learnt[k]
	if old == nil {
		// A copy: who holds this pointer knows the data by its store.
		own := *src
		old = &later{src: &own, step: step}
		f.learnt[k] = old
	}
	if old.src.Full == src.Full {
		old.blocks = append(old.blocks, f.instr.Block())
	}
}

// known makes a value what a later store says it is.
func (f *Frame) known(n *summary.Node) *summary.Node {
	if n == nil || len(f.told) == 0 {
		return n
	}
	labels := n.Labels.Map(func(l summary.Label) (summary.Label, bool) {
		k, ok := f.placeOf(l)
		if late := f.told[k]; ok && late != nil && l.Src == nil {
			l.Src, l.Via = late.src, l.Via.Add(late.step)
		}
		return l, true
	})
	out := *n
	out.Labels = labels
	return &out
}

// onTheWay reports whether the place at hand lies before or behind a store
// that says what a source is; on another way the value may be anything.
func (f *Frame) onTheWay(src *flow.Source) bool {
	late := f.lateSources[src]
	if late == nil || f.instr == nil {
		return true
	}
	here := f.instr.Block()
	for _, b := range late.blocks {
		if b == here || reaches(here, b, nil) || reaches(b, here, nil) {
			return true
		}
	}
	return false
}

func reaches(from, to *ssa.BasicBlock, seen map[*ssa.BasicBlock]bool) bool {
	if seen == nil {
		seen = map[*ssa.BasicBlock]bool{}
	}
	for _, s := range from.Succs {
		if s == to {
			return true
		}
		if !seen[s] {
			seen[s] = true
			if reaches(s, to, seen) {
				return true
			}
		}
	}
	return false
}
