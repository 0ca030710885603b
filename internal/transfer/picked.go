package transfer

import (
	"go/token"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/piivet/piivet/internal/access"
	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/summary"
)

// A loop over a list that is written down may ask a field of the element at hand, as in
//
//	for _, s := range []setting{{"host", o.Host, false}, {"token", o.Token, true}} {
//		if s.secret {
//			continue
//		}
//		log.Print(s.name, s.value)
//	}
//
// Where the answer is known, the element is one of those of which the field says so.

// pick is what is known of the element of a list that a variable holds.
type pick struct {
	variable *ssa.Alloc
	list     ssa.Value
	tests    []pickTest
}

// pickTest says that a field is a constant, or is not.
type pickTest struct {
	field string
	is    summary.Constant
	not   bool
}

// pickedOn is what is known of such an element on the way from p to b, by the test at the end
// of p and those before it; ok is false where that test does not say.
func pickedOn(p, b *ssa.BasicBlock) (_ pick, ok bool) {
	variable, test, ok := testOfElement(p, b)
	if !ok {
		return pick{}, false
	}
	stored, list := elementIn(variable)
	if list == nil {
		return pick{}, false
	}
	all := pick{variable, list, []pickTest{test}}
	for x := p; x != stored && x.Idom() != nil; x = x.Idom() {
		if same, before, ok := testOfElement(x.Idom(), x); ok && same == variable && len(x.Preds) == 1 {
			all.tests = append(all.tests, before)
		}
	}
	return all, true
}

// testOfElement is what the way from p to b says of a field of a variable.
func testOfElement(p, b *ssa.BasicBlock) (variable *ssa.Alloc, test pickTest, ok bool) {
	branch, ok := lastInstr(p).(*ssa.If)
	if !ok || p.Succs[0] == p.Succs[1] {
		return nil, pickTest{}, false
	}
	asked := branch.Cond
	test = pickTest{is: "true", not: p.Succs[1] == b}
	if not, ok := asked.(*ssa.UnOp); ok && not.Op == token.NOT {
		asked, test.not = not.X, !test.not
	}
	if cmp, ok := asked.(*ssa.BinOp); ok && (cmp.Op == token.EQL || cmp.Op == token.NEQ) {
		c, known := constantOf(cmp.Y)
		if !known {
			return nil, pickTest{}, false
		}
		asked, test.is, test.not = cmp.X, c, test.not != (cmp.Op == token.NEQ)
	}
	load, ok := asked.(*ssa.UnOp)
	if !ok || !isLoad(load) {
		return nil, pickTest{}, false
	}
	addr, ok := load.X.(*ssa.FieldAddr)
	if !ok {
		return nil, pickTest{}, false
	}
	variable, ok = addr.X.(*ssa.Alloc)
	test.field = structField(addr.X, addr.Field)
	return variable, test, ok
}

// elementIn is the list of which a variable holds an element, and where it is put there: once,
// and nothing changes it. The list is nil for another variable.
func elementIn(variable *ssa.Alloc) (stored *ssa.BasicBlock, list ssa.Value) {
	for _, use := range *variable.Referrers() {
		switch use := use.(type) {
		case *ssa.Store:
			load, ok := use.Val.(*ssa.UnOp)
			if !ok || list != nil || use.Addr != variable {
				return nil, nil
			}
			at, ok := load.X.(*ssa.IndexAddr)
			if !ok {
				return nil, nil
			}
			stored, list = use.Block(), at.X
		case *ssa.FieldAddr:
			if slices.ContainsFunc(*use.Referrers(), func(i ssa.Instruction) bool { return !isLoad(i) }) {
				return nil, nil
			}
		default:
			if !isLoad(use) {
				return nil, nil
			}
		}
	}
	return stored, list
}

// narrow has the variable hold the elements alone of which the tests may come out so.
func (f *Frame) narrow(k pick) {
	var left *summary.Node
	elems, some := f.load(f.val(k.list), flow.Step{}).EachElem(), false
	for _, e := range elems {
		if !k.allows(e) {
			some = true
			continue
		}
		left = summary.Join(left, e)
	}
	if some {
		f.write(f.val(k.variable), left, flow.Step{})
	}
}

// allows reports whether the tests may come out so of an element.
func (k pick) allows(elem *summary.Node) bool {
	return !slices.ContainsFunc(k.tests, func(t pickTest) bool {
		field, known := elem.Known(access.Field(t.field))
		if !known || !field.IsConst() {
			return false
		}
		return !slices.ContainsFunc(field.Consts(), func(c summary.Constant) bool {
			return c == summary.AnyConstant || c == summary.Handed || (c == t.is) != t.not
		})
	})
}
