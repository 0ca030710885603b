package usage

import (
	"cmp"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/piivet/piivet/internal/entity"
	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/model"
	"github.com/piivet/piivet/internal/model/sqltext"
	"github.com/piivet/piivet/internal/solve"
)

// Of is what a package does that the engine has analysed.
// own reports whether a package, by its path, is the program's own and not a
// library.
func Of(p *solve.Program, own func(pkgPath string) bool) *Package {
	c := &collector{
		p:      p,
		own:    own,
		index:  p.Entities(),
		ops:    map[Op]bool{},
		fields: map[string]*Field{},
		hands:  map[Hand]bool{},
		calls:  map[Call]bool{},
	}
	pkg := p.SSA()
	c.out.Path = pkg.Pkg.Path()
	c.declared(pkg.Pkg.Scope())
	alive := map[string]bool{}
	for _, fn := range entity.Reachable(pkg, c.inTest) {
		c.function(fn)
		alive[c.from] = true
	}
	for _, fn := range entity.Functions(pkg) {
		if !alive[name(fn)] {
			c.out.Dead = append(c.out.Dead, name(fn))
		}
	}
	for _, cut := range p.Cuts() {
		c.out.Cuts = append(c.out.Cuts, Cut{cut.Func.String(), cut.Limit, p.Pos(cut.Func.Pos())})
	}
	return c.done()
}

// collector collects for one package.
type collector struct {
	p      *solve.Program
	own    func(string) bool
	index  *entity.Index
	out    Package
	ops    map[Op]bool
	fields map[string]*Field
	hands  map[Hand]bool
	calls  map[Call]bool
	from   string // the function at hand
}

func (c *collector) done() *Package {
	out := c.out
	for op := range c.ops {
		out.Ops = append(out.Ops, op)
	}
	for _, f := range c.fields {
		slices.SortFunc(f.Entries, compareEntries)
		f.Entries = slices.Compact(f.Entries)
		out.Fields = append(out.Fields, *f)
	}
	for h := range c.hands {
		out.Hands = append(out.Hands, h)
	}
	for call := range c.calls {
		out.Calls = append(out.Calls, call)
	}
	slices.Sort(out.Dead)
	out.Dead = slices.Compact(out.Dead)
	slices.SortFunc(out.Cuts, compareCuts)
	out.Cuts = slices.Compact(out.Cuts)
	slices.SortFunc(out.Ops, compareOps)
	slices.SortFunc(out.Fields, func(a, b Field) int { return cmp.Compare(a.Name, b.Name) })
	slices.SortFunc(out.Tables, func(a, b Table) int { return cmp.Or(cmp.Compare(a.Type, b.Type), cmp.Compare(a.Name, b.Name)) })
	slices.SortFunc(out.Hands, compareHands)
	slices.SortFunc(out.Calls, func(a, b Call) int { return cmp.Or(cmp.Compare(a.From, b.From), cmp.Compare(a.To, b.To)) })
	return &out
}

func compareCuts(a, b Cut) int {
	return cmp.Or(comparePlaces(a.Pos, b.Pos), cmp.Compare(a.Func, b.Func), cmp.Compare(a.Limit, b.Limit))
}

func comparePlaces(a, b flow.Pos) int {
	return cmp.Or(cmp.Compare(a.File, b.File), cmp.Compare(a.Line, b.Line), cmp.Compare(a.Column, b.Column))
}

func compareOps(a, b Op) int {
	return cmp.Or(comparePlaces(a.Pos, b.Pos),
		cmp.Compare(a.Verb, b.Verb), cmp.Compare(a.Kind, b.Kind), cmp.Compare(a.Entity, b.Entity), cmp.Compare(a.Column, b.Column),
		cmp.Compare(a.Func, b.Func), cmp.Compare(a.Input, b.Input))
}

func compareHands(a, b Hand) int {
	return cmp.Or(cmp.Compare(a.Func, b.Func), cmp.Compare(a.Input, b.Input), cmp.Compare(a.Text, b.Text), cmp.Compare(a.Type, b.Type),
		cmp.Compare(a.From, b.From), cmp.Compare(a.FromInput, b.FromInput))
}

func (c *collector) inTest(fn *ssa.Function) bool {
	return strings.HasSuffix(c.p.Pos(fn.Pos()).File, "_test.go")
}

// function looks at one function.
func (c *collector) function(fn *ssa.Function) {
	c.from = name(fn)
	for _, b := range fn.Blocks {
		for _, i := range b.Instrs {
			c.field(i)
			if call, ok := i.(ssa.CallInstruction); ok {
				c.call(call)
			}
		}
	}
}

// name is a function as flows name it; a function literal has the name of the
// function around it.
func name(fn *ssa.Function) string {
	for fn.Parent() != nil {
		fn = fn.Parent()
	}
	if origin := fn.Origin(); origin != nil {
		fn = origin
	}
	return fn.String()
}

// call notes what a call does to stores, and what it hands on.
func (c *collector) call(i ssa.CallInstruction) {
	call, fn := entity.CallOf(i.Common())
	if fn == nil {
		return
	}
	row := c.p.Row(fn)
	if row == nil {
		c.queries(i, c.index.Queries(call))
		c.handed(call, fn)
		return
	}
	for k := range row.Uses {
		use := &row.Uses[k]
		verb := Read
		if use.Erases {
			verb = Erase
		}
		for _, n := range c.index.Use(call, use) {
			c.note(i, Op{Verb: verb, Kind: use.Kind, Entity: n.Plain(use.Kind), Asks: n.Param, Input: n.Input,
				Soft: use.Hard != "" && !c.index.Chain(call, use.Hard)})
		}
	}
	for k := range row.Sinks {
		if s := &row.Sinks[k]; s.Query >= 0 {
			c.queries(i, c.index.Statements(call, s))
		}
	}
}

func (c *collector) note(i ssa.CallInstruction, op Op) {
	op.Func, op.Pos = c.from, c.p.Pos(i.Common().Pos())
	if i.Parent().Parent() != nil {
		op.Asks, op.Input = false, 0 // nobody calls a function literal by its name
	}
	c.ops[op] = true
}

// queries notes what statements do.
func (c *collector) queries(i ssa.CallInstruction, queries []string) {
	for _, query := range queries {
		for _, use := range sqltext.Uses(query) {
			switch use.Verb {
			case sqltext.Erases:
				c.note(i, Op{Verb: Erase, Kind: flow.StoreSQL, Entity: use.Table, Column: use.Column})
			case sqltext.Reads:
				c.note(i, Op{Verb: Read, Kind: flow.StoreSQL, Entity: use.Table})
			}
		}
	}
}

// handed notes a call of a function of the program, and what that may ask for.
func (c *collector) handed(call entity.Call, fn *types.Func) {
	if fn.Pkg() == nil || c.covered(fn.Pkg()) {
		return
	}
	to := fn.Origin().FullName()
	abstract := types.IsInterface(receiver(fn))
	c.calls[Call{c.from, to, abstract}] = true
	for i, v := range call.Args {
		if !mayName(fn, i, call.Method) {
			continue
		}
		n := c.index.Value(v)
		if n.IsZero() || strings.ContainsAny(n.Text, " \n") { // a sentence names nothing
			continue
		}
		c.hands[Hand{Func: to, Input: i, Abstract: abstract, Text: n.Text, Type: n.Type, Asks: n.Param, FromInput: n.Input, From: c.from}] = true
	}
}

// receiver is the type of the receiver of a method; that of nothing for a
// function.
func receiver(fn *types.Func) types.Type {
	if recv := fn.Signature().Recv(); recv != nil {
		return recv.Type()
	}
	return types.Typ[types.Invalid]
}

// covered reports whether a package is a library that models say all about.
func (c *collector) covered(pkg *types.Package) bool {
	known := model.Lookup(pkg.Path())
	return known != nil && known.Closed
}

// mayName reports whether a parameter can name an entity for those who call: it
// is a text, or an interface that a value of any type goes into.
func mayName(fn *types.Func, i int, method bool) bool {
	if method {
		i--
	}
	params := fn.Signature().Params()
	if i < 0 || i >= params.Len() {
		return false
	}
	switch t := params.At(i).Type().Underlying().(type) {
	case *types.Basic:
		return t.Info()&types.IsString != 0
	case *types.Interface:
		return true
	}
	return false
}
