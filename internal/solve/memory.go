package solve

import (
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/piivet/piivet/internal/model"
	"github.com/piivet/piivet/internal/summary"
)

// FieldFuncs implements [transfer.Env].
func (p *Program) FieldFuncs(field *types.Var) []*summary.Func {
	c := fieldCell(p.fieldFuncs, field)
	if st := p.current(); st != nil {
		c.readers[st] = true
	}
	if c.node == nil {
		return nil
	}
	return c.node.Funcs()
}

func fieldCell(cells map[*types.Var]*cell, field *types.Var) *cell {
	c := cells[field]
	if c == nil {
		c = &cell{readers: map[*state]bool{}}
		cells[field] = c
	}
	return c
}

// add joins what is stored somewhere into what is known of it.
func (p *Program) add(c *cell, n *summary.Node) { p.addTo(c, &c.node, n) }

func (p *Program) addTo(c *cell, known **summary.Node, n *summary.Node) {
	joined := summary.Join(*known, n)
	if summary.Equal(joined, *known) {
		return
	}
	*known = joined
	p.stored(c.readers)
}

// AddFieldFuncs implements [transfer.Env].
func (p *Program) AddFieldFuncs(field *types.Var, funcs []*summary.Func) {
	p.add(fieldCell(p.fieldFuncs, field), summary.OfFuncs(withoutInputs(funcs)...))
}

// FieldFacts implements [transfer.Env].
func (p *Program) FieldFacts(field *types.Var) *summary.Node {
	c := fieldCell(p.fieldFacts, field)
	if st := p.current(); st != nil {
		c.readers[st] = true
	}
	return c.node
}

// AddFieldFacts implements [transfer.Env].
func (p *Program) AddFieldFacts(field *types.Var, n *summary.Node) {
	p.add(fieldCell(p.fieldFacts, field), n)
}

// FieldWriters implements [transfer.Env].
func (p *Program) FieldWriters(field *types.Var) []model.Writer {
	c := fieldCell(p.outlets, field)
	if st := p.current(); st != nil {
		c.readers[st] = true
	}
	ws := c.node.Writers()
	if c.node.MayHoldMore() || slices.ContainsFunc(ws, func(w model.Writer) bool { return w.Kind != ws[0].Kind || w.Protect != ws[0].Protect }) {
		return nil
	}
	return ws
}

// AddFieldWriters implements [transfer.Env].
func (p *Program) AddFieldWriters(field *types.Var, ws []model.Writer, at ssa.Instruction) {
	if p.inTest(at) {
		return
	}
	n := (*summary.Node)(nil).WithWriters(ws)
	if len(ws) == 0 {
		n = n.WithTypes(summary.Open)
	}
	p.add(fieldCell(p.outlets, field), n)
}

// withoutInputs drops from captured values what only the callers of the
// function that made them know.
func withoutInputs(funcs []*summary.Func) []*summary.Func {
	out := make([]*summary.Func, len(funcs))
	for i, fn := range funcs {
		g := *fn
		g.Bound = make([]*summary.Node, len(fn.Bound))
		for k, b := range fn.Bound {
			g.Bound[k] = b.MapLabels(own)
		}
		out[i] = &g
	}
	return out
}

// TypeWriters implements [transfer.Env].
func (p *Program) TypeWriters(t types.Type) []model.Writer {
	pkg, name := p.typeModel(t)
	if pkg == nil {
		return nil
	}
	if row := pkg.Type(name); row != nil && row.Writer != nil {
		return []model.Writer{*row.Writer}
	}
	return nil
}

// Sends implements [transfer.Env].
func (p *Program) Sends(t types.Type) bool {
	pkg, name := p.typeModel(t)
	return pkg != nil && pkg.Sends(name)
}

// Quotes implements [transfer.Env].
func (p *Program) Quotes(t summary.DynType) (fields []string, modelled bool) {
	pkg, name := p.typeModel(t.Type)
	if t.Type == nil {
		pkg, name = p.modelNamed(t.Name)
	}
	if pkg == nil {
		return nil, false
	}
	if row := pkg.Type(name); row != nil {
		return row.Quotes, true
	}
	return nil, true
}

// Shows implements [transfer.Env].
func (p *Program) Shows(t types.Type) string {
	if pkg, name := p.typeModel(t); pkg != nil {
		if row := pkg.Type(name); row != nil {
			return row.Shows
		}
	}
	return ""
}

// typeModel is the model of the package that declares a type, or the type that
// it points to; nil when there is none.
func (p *Program) typeModel(t types.Type) (pkg *model.Package, name string) {
	if ptr, ok := types.Unalias(t).(*types.Pointer); ok {
		t = ptr.Elem()
	}
	n, ok := types.Unalias(t).(*types.Named)
	if !ok || n.Obj().Pkg() == nil {
		return nil, ""
	}
	return p.in.Catalog.Lookup(n.Obj().Pkg().Path()), n.Obj().Name()
}

// modelNamed is [Program.typeModel] for a type of which only the name is known.
func (p *Program) modelNamed(t string) (pkg *model.Package, name string) {
	t = strings.TrimPrefix(t, "*")
	dot := strings.LastIndexByte(t, '.')
	if dot < 0 {
		return nil, ""
	}
	return p.in.Catalog.Lookup(t[:dot]), t[dot+1:]
}
