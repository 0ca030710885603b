package solve

import (
	"go/ast"
	"go/token"
	"go/types"

	"golang.org/x/tools/go/ssa"
)

// usage is how the functions of a package are used by those of it.
type usage struct {
	callers map[*ssa.Function][]ssa.CallInstruction // by name
	bound   map[types.Object]bool                   // methods that are used as values
	named   map[string]bool                         // methods of interfaces that the package writes
	made    map[*ssa.Function][]*ssa.MakeClosure    // where function literals are
}

// isMain reports whether nobody can import the package at hand.
func (p *Program) isMain() bool { return p.in.Pkg.Pkg.Name() == "main" }

// onlyCalled reports whether a function is called by functions of the package alone, and
// not used in another way.
func (p *Program) onlyCalled(fn *ssa.Function) bool {
	fn = origin(fn)
	if fn.Parent() != nil || fn.Synthetic != "" || token.IsExported(fn.Name()) && !p.isMain() || len(p.valueUses()[fn]) > 0 {
		return false
	}
	u := p.usage()
	if fn.Signature.Recv() != nil && (token.IsExported(fn.Name()) || u.named[fn.Name()] || u.bound[fn.Object()]) {
		return false
	}
	return len(u.callers[fn]) > 0
}

// callersOf are the calls of a function by its name.
func (p *Program) callersOf(fn *ssa.Function) []ssa.CallInstruction {
	return p.usage().callers[origin(fn)]
}

// usage looks at the whole package once, when the first function asks.
func (p *Program) usage() *usage {
	if p.used != nil {
		return p.used
	}
	u := &usage{map[*ssa.Function][]ssa.CallInstruction{}, map[types.Object]bool{}, map[string]bool{}, map[*ssa.Function][]*ssa.MakeClosure{}}
	p.used = u
	for _, fn := range p.functions() {
		for _, b := range fn.Blocks {
			for _, instr := range b.Instrs {
				u.note(instr)
			}
		}
	}
	for fn := range p.valueUses() {
		if fn.Synthetic != "" && fn.Object() != nil { // around a method
			u.bound[fn.Object()] = true
		}
	}
	for _, file := range p.in.Files {
		ast.Inspect(file, func(n ast.Node) bool {
			if t, ok := n.(*ast.InterfaceType); ok {
				for _, m := range t.Methods.List {
					for _, name := range m.Names {
						u.named[name.Name] = true
					}
				}
			}
			return true
		})
	}
	return u
}

func (u *usage) note(instr ssa.Instruction) {
	switch i := instr.(type) {
	case *ssa.MakeClosure:
		fn := i.Fn.(*ssa.Function)
		u.made[fn] = append(u.made[fn], i)
	case ssa.CallInstruction:
		if callee := i.Common().StaticCallee(); callee != nil {
			u.callers[origin(callee)] = append(u.callers[origin(callee)], i)
		}
	}
}
