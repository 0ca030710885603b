package transfer

import (
	"cmp"
	"slices"

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
	// made is where a text is made that is no part of anything; nil for a place. Behind it
	// the register holds another text.
	made *ssa.BasicBlock
}

func (f *Frame) placeOf(l summary.Label) (placeKey, bool) {
	if !l.Exact || l.In == summary.None && l.Site == 0 || l.Path.HasAgain() {
		return placeKey{}, false
	}
	k := placeKey{in: l.In, path: l.Path.Forget()}
	if l.In == summary.None {
		k.made = f.made[l.Site-1]
	}
	return k, true
}

func (f *Frame) hasPlace(l *summary.Label) bool {
	_, ok := f.placeOf(*l)
	return ok
}

// noteLater remembers that the data of a label is stored as what src says.
func (f *Frame) noteLater(l summary.Label, src *flow.Source, step flow.Step) {
	if k, ok := f.placeOf(l); ok {
		f.learn(k, src, step, nil)
	}
}

// noteLaterText remembers that a text is stored as what src says which the function has made
// of others, as by trimming one: it is no part of anything, and so has no place but its register.
func (f *Frame) noteLaterText(v ssa.Value, n *summary.Node, src *flow.Source, step flow.Step) {
	i, made := v.(ssa.Instruction)
	of := n.All().WithoutFacts(flow.InClear)
	if src == nil || !made || !isText(v.Type()) || len(of) == 0 {
		return // what is made of nothing that came from outside tells nothing
	}
	if !slices.ContainsFunc(of, (*summary.Label).Personal) && !slices.ContainsFunc(n.Labels, f.hasPlace) {
		f.learn(register(v), src, step, i.Block())
	}
}

// register is the place of a text that a function has made.
func register(v ssa.Value) placeKey { return placeKey{made: siteKey{v, "register"}, in: summary.None} }

func (f *Frame) learn(k placeKey, src *flow.Source, step flow.Step, made *ssa.BasicBlock) {
	if f.instr == nil || f.instr.Parent() != f.fn || f.guess != 0 {
		return // what one function may do tells nothing of what another one does
	}
	old := f.learnt[k]
	if old == nil {
		// A copy: who holds this pointer knows the data by its store.
		own := *src
		old = &later{src: &own, step: step, made: made}
		f.learnt[k] = old
	}
	if old.src.Full == src.Full {
		old.blocks = append(old.blocks, f.instr.Block())
	}
}

// knownText makes a text that the function has made what a later store says it is. What
// was done to all that it is made of was done to it.
func (f *Frame) knownText(v ssa.Value, n *summary.Node) *summary.Node {
	if len(f.told) == 0 {
		return n
	}
	late := f.told[register(v)]
	if late == nil {
		return n
	}
	l := summary.Label{In: summary.None, Exact: true, Src: late.src, Via: (*summary.Trail)(nil).Add(late.step)}
	for i, part := range n.All() {
		if i == 0 {
			l.Prot = part.Prot
		}
		l.Prot &= part.Prot
		l.Approx = cmp.Or(l.Approx, part.Approx)
	}
	return n.AddLabels(summary.SetOf(l))
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
		if b == here || reaches(here, b, late.made, nil) || reaches(b, here, late.made, nil) {
			return true
		}
	}
	return false
}

// reaches reports whether a way leads from a block to another that does not enter the block
// but.
func reaches(from, to, but *ssa.BasicBlock, seen map[*ssa.BasicBlock]bool) bool {
	if seen == nil {
		seen = map[*ssa.BasicBlock]bool{}
	}
	for _, s := range from.Succs {
		if s == but {
			continue
		}
		if s == to {
			return true
		}
		if !seen[s] {
			seen[s] = true
			if reaches(s, to, but, seen) {
				return true
			}
		}
	}
	return false
}
