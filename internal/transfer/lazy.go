package transfer

import (
	"go/token"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/piivet/piivet/internal/access"
	"github.com/piivet/piivet/internal/summary"
)

// What is made where it is needed first,
//
//	if b.entries == nil {
//		b.entries = map[string]entry{}
//	}
//
// is there instead of what the field led to before: what is written through the field
// afterwards changes one object, which is the one or the other.

// noteLazy remembers of an object that a store puts where a test has found nil what it is
// there for.
func (f *Frame) noteLazy(st *ssa.Store, val *summary.Node) {
	if !refersTo(st.Val.Type()) || val == nil || len(val.Refs) != 1 || len(val.Labels) > 0 || val.Refs[0].Init != nil {
		return
	}
	tested := foundNil(st)
	if tested == nil {
		return
	}
	if was, ok := f.onlyRef(f.val(tested)); ok && !was.Many {
		f.isInstead(val.Refs[0].Loc, was.Loc)
	}
}

func (f *Frame) isInstead(made, of summary.Loc) {
	if f.instead == nil {
		f.instead = map[summary.Loc]summary.Loc{}
	}
	f.instead[made] = of
}

// foundNil is what was loaded from where a store puts something, and was found to be nil
// on the only way to the store; nil for another store.
func foundNil(st *ssa.Store) ssa.Value {
	b := st.Block()
	if len(b.Preds) != 1 {
		return nil
	}
	told := found(b.Preds[0], b)
	look, ok := told.empty.(*ssa.UnOp)
	if !ok || told.counted || look.Op != token.MUL || !samePlace(look.X, st.Addr) || !refersTo(look.Type()) || changedBehind(look, b.Preds[0]) {
		return nil
	}
	return look
}

// oneThere reports whether a pointer that may lead to several objects leads to one that is
// there: of two that are not there together it is the one or the other.
func (f *Frame) oneThere(refs []summary.Ref) bool {
	if len(refs) != 2 || refs[0].Path != refs[1].Path || refs[0].Part != refs[1].Part {
		return len(refs) == 1
	}
	if f.isOlder(refs[0].Loc, refs[1].Loc) || f.isOlder(refs[1].Loc, refs[0].Loc) {
		return true // one of those that one place makes, as ever
	}
	return f.standsFor(refs[0].Loc, refs[1].Loc) || f.standsFor(refs[1].Loc, refs[0].Loc)
}

func (f *Frame) standsFor(made, of summary.Loc) bool {
	was, lazy := f.instead[made]
	return lazy && was == of
}

// madeInstead reports whether an object was made for when that at loc is not there.
func (f *Frame) madeInstead(loc summary.Loc) bool {
	for _, of := range f.instead {
		if of == loc {
			return true
		}
	}
	return false
}

// maybeNil reports whether a change that the callee makes may be one of an object that it
// has made instead, because the pointer to the target was nil.
func (a *application) maybeNil(w summary.Write, target *summary.Node) bool {
	_, lazy := w.Node.Known(access.Lazy)
	return lazy && len(target.Refs) > 0 && !a.f.surelyThere(target)
}

// lazily has callers know of a pointer that leads to an object of this function only where
// what it was before led nowhere.
func (e *exporter) lazily(out, n *summary.Node) *summary.Node {
	if len(n.Refs) != 1 || len(n.Labels) != 1 || slices.ContainsFunc(out.Kids, func(k summary.Kid) bool { return k.Step.IsMark() }) {
		return out
	}
	if was, ok := refOf(*n.Labels[0]); ok && e.f.standsFor(n.Refs[0].Loc, was.Loc) {
		return out.With(access.Lazy, nil)
	}
	return out
}

// lazy is a pointer as a callee leaves it that has made an object where there was none: was
// is what the pointer may have been before, if anything.
func (a *application) lazy(n, was, content *summary.Node) *summary.Node {
	if a.f.surelyThere(was) {
		a.objects++ // the others have the same numbers each time
		return was
	}
	made := a.object(n, content)
	if len(made.Refs) == 1 {
		switch ref, ok := a.f.onlyRef(was); {
		case was == nil:
			a.f.isInstead(made.Refs[0].Loc, summary.Loc{})
		case ok && !ref.Many:
			a.f.isInstead(made.Refs[0].Loc, ref.Loc)
		}
	}
	return summary.Join(was, made)
}

// surelyThere reports whether a pointer leads to an object that was made where it led to
// none, or to the one that it led to.
func (f *Frame) surelyThere(n *summary.Node) bool {
	refs, loose := f.pointees(n)
	if loose != nil || len(refs) == 0 || !f.oneThere(refs) {
		return false
	}
	if len(refs) == 2 {
		return true
	}
	was, lazy := f.instead[refs[0].Loc]
	return lazy && was == summary.Loc{}
}
