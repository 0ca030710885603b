package transfer

import (
	"golang.org/x/tools/go/ssa"

	"github.com/piivet/piivet/internal/bounds"
	"github.com/piivet/piivet/internal/summary"
)

// Functions that are returned together may share a variable that they captured:
// what one of them stores there the others see. When they leave the function that
// made them, their variables become parts of them; a mark keeps those that are one
// variable known for that.

// sharedBy are the objects that a function among some results has captured and that
// another of the results leads to as well.
func (f *Frame) sharedBy(results []ssa.Value) map[summary.Loc]bool {
	if !f.binds {
		return nil
	}
	s := sharing{f: f, met: map[summary.Loc]int{}, bound: map[summary.Loc]bool{}}
	for _, r := range results {
		s.value(f.val(r), 0)
	}
	for loc := range s.bound {
		s.bound[loc] = s.met[loc] > 1
	}
	return s.bound
}

type sharing struct {
	f *Frame
	// met counts the pointers to an object; bound are those that a function captured.
	met   map[summary.Loc]int
	bound map[summary.Loc]bool
}

func (s *sharing) value(n *summary.Node, depth int) {
	if n == nil || depth > bounds.Pointers.Limit {
		return
	}
	for _, k := range n.Kids {
		s.value(k.Node, depth+1)
	}
	for _, r := range n.Refs {
		s.pointer(r, depth)
	}
	for _, fn := range n.Funcs() {
		for _, b := range fn.Bound {
			s.value(b, depth+1)
			s.captured(b)
		}
	}
}

// captured notes the objects that a function refers to.
func (s *sharing) captured(b *summary.Node) {
	if b == nil {
		return
	}
	for _, r := range b.Refs {
		if s.met[r.Loc] > 0 {
			s.bound[r.Loc] = true
		}
	}
}

// pointer counts a pointer to an object of this function.
func (s *sharing) pointer(r summary.Ref, depth int) {
	if r.Loc.In != summary.None || r.Init != nil || s.f.isGlobal(r) {
		return
	}
	if s.met[r.Loc]++; s.met[r.Loc] == 1 {
		s.value(s.f.mem.content(r), depth+1)
	}
}
