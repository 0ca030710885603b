package solve

import (
	"go/types"
	"slices"
	"strings"

	"github.com/piivet/piivet/internal/summary"
	"github.com/piivet/piivet/internal/transfer"
)

// A package often shows an interface and hides what implements it: a function, or a
// variable, hands out the one as the other. Which types these are, their summaries
// say, and the facts of the package have the methods of such types.

// giver is a function of an import that returns an interface, or a variable of one.
type giver struct {
	obj    types.Object
	result int
	iface  types.Type
}

// givers lists those of the direct imports.
func (p *Program) givers() []giver {
	if p.given != nil {
		return p.given
	}
	p.given = []giver{}
	for _, imp := range p.in.Pkg.Pkg.Imports() {
		if !p.standard(imp.Path()) {
			p.given = append(p.given, giversOf(imp)...)
		}
	}
	return p.given
}

func giversOf(pkg *types.Package) []giver {
	var all []giver
	for _, name := range pkg.Scope().Names() {
		switch obj := pkg.Scope().Lookup(name).(type) {
		case *types.Func:
			if !obj.Exported() || obj.Signature().TypeParams().Len() > 0 {
				continue
			}
			for i := range obj.Signature().Results().Len() {
				all = appendGiver(all, giver{obj, i, obj.Signature().Results().At(i).Type()})
			}
		case *types.Var:
			if obj.Exported() {
				all = appendGiver(all, giver{obj, 0, obj.Type()})
			}
		}
	}
	return all
}

// appendGiver leaves out errors, which every other function returns.
func appendGiver(all []giver, g giver) []giver {
	if iface, ok := g.iface.Underlying().(*types.Interface); !ok || iface.NumMethods() == 0 || types.Identical(g.iface, errorType) {
		return all
	}
	return append(all, g)
}

// handedOut are the methods of the types that imports hand out as what implements iface,
// but for those that are candidates by their names.
func (p *Program) handedOut(iface *types.Interface, m *types.Func) []transfer.Target {
	var found []transfer.Target
	seen := map[string]bool{}
	for _, g := range p.givers() {
		if !types.Implements(g.iface, iface) {
			continue
		}
		for _, d := range p.behind(g).Types() {
			name := strings.TrimPrefix(d.Name, "*")
			if seen[name] || d.IsParam() || p.isCandidate(d) {
				continue
			}
			seen[name] = true
			if t, ok := p.dynMethod(d, m.Pkg(), m.Name()); ok {
				found = append(found, t)
			}
		}
	}
	return found
}

func (p *Program) isCandidate(d summary.DynType) bool {
	n := namedOf(d.Type)
	return n != nil && slices.Contains(p.candidates(), n)
}

// behind is what a giver gives.
func (p *Program) behind(g giver) *summary.Node {
	switch obj := g.obj.(type) {
	case *types.Func:
		if t := p.declared(obj); t.Row == nil && t.Sum != nil && g.result < len(t.Sum.Results) {
			return t.Sum.Results[g.result]
		}
	case *types.Var:
		return p.in.Facts.Global(obj, p.typeByName)
	}
	return nil
}
