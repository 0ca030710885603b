package solve

import (
	"go/token"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/piivet/piivet/internal/entity"
)

// What only tests do, nothing does that runs: a test that adds a weak hash to a table
// leaves the table of the program as it is. Of a function that nothing calls it is not
// known whether tests do. What it stores is there for others like it, so that code is
// looked at that is not called yet.

// inTest reports whether an instruction is of a test: a package and its test variant are
// to say the same.
func (p *Program) inTest(at ssa.Instruction) bool { return p.ofTest(at.Parent()) }

func (p *Program) ofTest(fn *ssa.Function) bool {
	return strings.HasSuffix(p.in.Fset.Position(fn.Pos()).Filename, "_test.go")
}

// unused reports whether no function of the package that runs leads to this one, and no
// importer can call it.
func (p *Program) unused(fn *ssa.Function) bool {
	fn = origin(fn)
	for fn.Parent() != nil {
		fn = fn.Parent()
	}
	if fn.Synthetic != "" || fn.Signature.Recv() == nil && token.IsExported(fn.Name()) && !p.ofTest(fn) {
		return false
	}
	if p.reached == nil {
		p.reached = map[*ssa.Function]bool{}
		for _, fn := range entity.Reachable(p.in.Pkg, p.ofTest) {
			p.reached[fn] = true
		}
	}
	return !p.reached[fn]
}
