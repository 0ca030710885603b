package solve

import (
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/piivet/piivet/internal/bounds"
	"github.com/piivet/piivet/internal/summary"
	"github.com/piivet/piivet/internal/transfer"
)

// InCase implements [transfer.Env]. What happens inside the function is told where
// all cases of it are looked at: of one case, only the summary counts.
func (p *Program) InCase(fn *ssa.Function, which transfer.Case, all *summary.Summary) *summary.Summary {
	st := p.states[fn]
	if st == nil || st.running || st.final {
		return all
	}
	one := p.caseOf(st, which)
	if one == nil || one.running {
		return all
	}
	if reader := p.current(); reader != nil {
		one.readers[reader] = true
	}
	return one.sum
}

// caseOf is what is known of a function in a case; nil where it has too many.
func (p *Program) caseOf(st *state, which transfer.Case) *state {
	cases := p.cases[st.fn]
	if i := slices.IndexFunc(cases, func(c *state) bool { return c.which == which }); i >= 0 {
		return cases[i]
	}
	if len(cases) >= bounds.Cases.Limit {
		return nil
	}
	one := &state{fn: st.fn, index: st.index, which: which, readers: map[*state]bool{}}
	one.sum = &summary.Summary{Results: make([]*summary.Node, st.fn.Signature.Results().Len())}
	p.cases[st.fn] = append(cases, one)
	p.analyze(one)
	return one
}
