package lint

import (
	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/model"
	"github.com/piivet/piivet/internal/policy/config"
	"github.com/piivet/piivet/internal/policy/require"
	"github.com/piivet/piivet/internal/suggest"
)

// places are the words that are known for what vendors do and where they and
// the stores are. There may be others in //pii:sink directives.
type places struct{ purposes, regions []string }

func newPlaces(c *config.Config) places {
	var p places
	for _, kind := range flow.Kinds() {
		p.add(kind.Purpose(), "")
	}
	for _, v := range c.Overlay.Vendors {
		p.add(v.Purpose, v.Region)
	}
	for _, s := range c.Overlay.Stores {
		p.add("", s.Region)
	}
	for _, models := range [][]*model.Package{c.Overlay.Models, c.Overlay.Packages} {
		for _, pkg := range models {
			p.addModel(pkg)
		}
	}
	for i := range c.Entries {
		for _, d := range c.Entries[i].Rule.Data {
			p.add("", d.Region)
		}
	}
	p.purposes, p.regions = distinct(p.purposes), distinct(p.regions)
	return p
}

func (p *places) add(purpose, region string) {
	p.purposes, p.regions = append(p.purposes, purpose), append(p.regions, region)
}

func (p *places) addModel(pkg *model.Package) {
	for _, row := range pkg.Rows() {
		for _, s := range row.Sinks {
			p.add(s.Purpose, s.Region)
		}
	}
}

// vendors complains of purposes and regions that nothing has, and that are one
// letter away from what something has.
func (l *linter) vendors(r *rule) {
	require.Walk(r.Require, func(a require.Atom) {
		l.misspelt(r, "purpose", a.Purposes, l.places.purposes)
		l.misspelt(r, "region", a.Regions, l.places.regions)
	})
}

func (l *linter) misspelt(r *rule, what string, words, known []string) {
	for _, word := range words {
		if meant := suggest.Misspelt(word, known...); meant != "" {
			l.complain(r.Place, "require", "no vendor has the %s %s; did you mean %s?", what, word, meant)
		}
	}
}
