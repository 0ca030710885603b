package transfer

import (
	"slices"

	"golang.org/x/tools/go/ssa"
)

// A function literal may ask a parameter of the function around it, which callers of that
// know: `if verbose { ... }`. It is the parameter as long as nothing else is stored in the
// variable that the literal has captured.

// isParameter reports whether what fn has captured as v is a parameter of a function
// around it, for good.
func isParameter(fn *ssa.Function, v *ssa.FreeVar) bool {
	i := slices.Index(fn.FreeVars, v)
	if fn.Parent() == nil || i < 0 {
		return false
	}
	made := false
	for _, b := range fn.Parent().Blocks {
		for _, instr := range b.Instrs {
			lit, ok := instr.(*ssa.MakeClosure)
			if !ok || lit.Fn != fn {
				continue
			}
			made = true
			switch outer := lit.Bindings[i].(type) {
			case *ssa.Alloc:
				if heldBy(outer) == nil || !storedOnce(outer) {
					return false
				}
			case *ssa.FreeVar:
				if !isParameter(fn.Parent(), outer) {
					return false
				}
			default:
				return false
			}
		}
	}
	return made
}

// storedOnce reports whether nothing is stored in a variable but what it begins with.
func storedOnce(variable *ssa.Alloc) bool {
	stores := 0
	for _, use := range *variable.Referrers() {
		if store, ok := use.(*ssa.Store); ok && store.Addr == variable {
			stores++
		} else if !onlyLooks(use, variable) {
			return false
		}
	}
	return stores == 1
}

// onlyLooks reports whether an instruction, or a function literal that it makes, does
// nothing with a variable but read it.
func onlyLooks(use ssa.Instruction, variable ssa.Value) bool {
	switch use := use.(type) {
	case *ssa.DebugRef:
		return true
	case *ssa.MakeClosure:
		for i, b := range use.Bindings {
			v := use.Fn.(*ssa.Function).FreeVars[i]
			if b == variable && slices.ContainsFunc(*v.Referrers(), func(inner ssa.Instruction) bool { return !onlyLooks(inner, v) }) {
				return false
			}
		}
		return true
	}
	return isLoad(use)
}
