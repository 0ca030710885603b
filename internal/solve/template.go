package solve

import (
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/piivet/piivet/internal/model"
	"github.com/piivet/piivet/internal/summary"
	"github.com/piivet/piivet/internal/transfer"
)

// FieldTemplate implements [transfer.Env].
func (p *Program) FieldTemplate(field *types.Var) *summary.Node {
	c := fieldCell(p.templates, field)
	if st := p.current(); st != nil {
		c.readers[st] = true
	}
	return c.node
}

// AddFieldTemplate implements [transfer.Env].
func (p *Program) AddFieldTemplate(field *types.Var, n *summary.Node) {
	p.add(fieldCell(p.templates, field), n)
}

// IsTemplate implements [transfer.Env]: a row says of one of the type's methods
// what it does with a template.
func (p *Program) IsTemplate(t types.Type) bool {
	if ptr, ok := types.Unalias(t).(*types.Pointer); ok {
		t = ptr.Elem()
	}
	n, ok := types.Unalias(t).(*types.Named)
	if !ok || n.Obj().Pkg() == nil {
		return false
	}
	pkg := p.in.Catalog.Lookup(n.Obj().Pkg().Path())
	return pkg != nil && slices.ContainsFunc(pkg.Methods(n.Obj().Name()), func(r *model.Row) bool { return r.Template != "" })
}

// NamedFunc implements [transfer.Env]. Facts on functions that are not exported,
// or not of a direct import, may be missing.
func (p *Program) NamedFunc(name string) (transfer.Target, bool) {
	if strings.Contains(name, "$") {
		fn := p.literalsByName()[name]
		if fn == nil {
			return transfer.Target{}, false
		}
		return p.Function(fn), true
	}
	obj := p.byName(name)
	if obj == nil {
		return transfer.Target{}, false
	}
	t := p.declared(obj)
	own := obj.Pkg() == p.in.Pkg.Pkg
	direct := obj.Exported() && slices.Contains(p.in.Pkg.Pkg.Imports(), obj.Pkg())
	return t, t.Row != nil || own || direct
}

// literalsByName are the function literals that capture nothing.
func (p *Program) literalsByName() map[string]*ssa.Function {
	if p.literals == nil {
		p.literals = map[string]*ssa.Function{}
		for _, fn := range p.functions() {
			if fn.Parent() != nil && len(fn.FreeVars) == 0 {
				p.literals[fn.String()] = fn
			}
		}
	}
	return p.literals
}
