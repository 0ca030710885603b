package solve

import (
	"github.com/piivet/piivet/internal/flow"
)

// Copies are what functions of the package store in fields without a tag, in
// the order of the functions and of the text. Fields of types without a name
// are left out: nobody else reads them.
func (p *Program) Copies() []flow.Copy {
	var copies []flow.Copy
	for _, st := range p.order {
		for _, c := range st.copies {
			owner := p.owner(c.Field)
			if _, _, tagged := p.meaning(c.Tag); tagged || owner == unnamed || p.Source(c.Field, c.Tag) != nil {
				continue
			}
			copies = append(copies, flow.Copy{Source: *c.Source, Field: c.Field, Owner: owner, Pos: c.Pos})
		}
	}
	return copies
}
