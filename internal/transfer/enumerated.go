package transfer

import (
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/piivet/piivet/internal/summary"
)

// What is to be done may be said by a struct that is one of a few, each in a variable that
// never changes: `kind == event.Topic`. Such a variable is a constant, and a parameter of
// its type one that callers decide.

// constantOf is [constantOf] of a value, nil, or a variable of an enumeration.
func (f *Frame) constantOf(v ssa.Value) (summary.Constant, bool) {
	if c, ok := constantOf(v); ok {
		return c, true
	}
	if isNil(v) {
		return summary.Nil, true
	}
	return f.enumerated(v)
}

// enumerated is the constant that a variable of an enumeration is where it is read.
func (f *Frame) enumerated(v ssa.Value) (c summary.Constant, ok bool) {
	if !isMember(v) {
		return "", false
	}
	return f.env.Enumerated(v.(*ssa.UnOp).X.(*ssa.Global))
}

// isMember reports whether a value is a struct that is read from a package-level
// variable that may be one of an enumeration.
func isMember(v ssa.Value) bool {
	load, ok := v.(*ssa.UnOp)
	if !ok || !isLoad(load) || !IsEnumeration(load.Type()) {
		return false
	}
	_, ok = load.X.(*ssa.Global)
	return ok
}

// IsEnumeration reports whether values of a type may be those of an enumeration: structs
// with a name that have nothing but texts, numbers and truth values in them.
func IsEnumeration(t types.Type) bool {
	named, ok := types.Unalias(t).(*types.Named)
	if !ok {
		return false
	}
	s, ok := named.Underlying().(*types.Struct)
	if !ok || s.NumFields() == 0 {
		return false
	}
	for field := range s.Fields() {
		if b, ok := field.Type().Underlying().(*types.Basic); !ok || b.Info()&(types.IsString|types.IsInteger|types.IsBoolean) == 0 {
			return false
		}
	}
	return true
}

// memberParam is the parameter that a struct of an enumeration is, as the function got it, or -1.
func (f *Frame) memberParam(v ssa.Value) int {
	if !IsEnumeration(v.Type()) {
		return -1
	}
	param, ok := v.(*ssa.Parameter)
	if load, isUnOp := v.(*ssa.UnOp); isUnOp && isLoad(load) {
		local, isLocal := load.X.(*ssa.Alloc)
		if !isLocal {
			return -1
		}
		param = heldBy(local)
		ok = param != nil && neverChanged(local, param)
	}
	if !ok {
		return -1
	}
	return slices.Index(f.fn.Params, param)
}

// neverChanged reports whether a variable has a parameter in it, and only that, all the time.
func neverChanged(local *ssa.Alloc, param *ssa.Parameter) bool {
	return !slices.ContainsFunc(*local.Referrers(), func(use ssa.Instruction) bool {
		switch use := use.(type) {
		case *ssa.DebugRef:
			return false
		case *ssa.Store:
			return use.Addr != local || use.Val != param
		case *ssa.FieldAddr:
			return slices.ContainsFunc(*use.Referrers(), NoRead)
		}
		return !isLoad(use)
	})
}

// NoRead reports whether an instruction does anything but read what an address
// leads to.
func NoRead(i ssa.Instruction) bool {
	_, debug := i.(*ssa.DebugRef)
	return !debug && !isLoad(i)
}
