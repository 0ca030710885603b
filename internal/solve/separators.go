package solve

import "github.com/piivet/piivet/internal/transfer"

// Separators implements [transfer.Env]. It looks at the whole package once, when the first
// function asks.
func (p *Program) Separators() []string {
	if p.separators == nil {
		p.separators = []string{}
		for _, fn := range p.functions() {
			p.separators = transfer.SeparatorsIn(fn, p.separators)
		}
	}
	return p.separators
}
