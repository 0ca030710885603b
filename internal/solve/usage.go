package solve

import (
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/piivet/piivet/internal/entity"
	"github.com/piivet/piivet/internal/model"
)

// What stands here is for those who look at the code of an analysed package for
// something else than flows.

// SSA is the package.
func (p *Program) SSA() *ssa.Package { return p.in.Pkg }

// Row is what models, directives and the configuration say about a function;
// nil when they say nothing.
func (p *Program) Row(fn *types.Func) *model.Row {
	fn = fn.Origin()
	t, ok := p.known[fn]
	if !ok {
		t = p.lookup(fn)
		p.known[fn] = t
	}
	return t.Row
}

// Entities tells what calls in the package are about.
func (p *Program) Entities() *entity.Index {
	if p.entities == nil {
		p.entities = entity.New(p.in.Pkg, p.Row)
	}
	return p.entities
}
