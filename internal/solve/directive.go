package solve

import (
	"go/token"
	"go/types"
	"slices"

	"github.com/piivet/piivet/internal/category"
	"github.com/piivet/piivet/internal/directive"
	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/model"
	"github.com/piivet/piivet/internal/tag"
	"github.com/piivet/piivet/internal/transfer"
)

// parsed reads the directives that a fact carries.
func parsed(texts []string) []*directive.Located {
	var all []*directive.Located
	for _, text := range texts {
		if d, _, ok := directive.Parse(text); ok && d.Valid {
			all = append(all, &directive.Located{Directive: d})
		}
	}
	return all
}

// directiveRow is what the directives on a function say of it, as a model's
// row; nil when they say nothing of how it behaves.
func directiveRow(ds []*directive.Located, obj *types.Func) *model.Row {
	row := &model.Row{Name: model.FuncName(obj), What: model.AboutFunc, FillFrom: model.None()}
	says := false
	for _, d := range ds {
		says = addDirective(row, d, obj) || says
	}
	if !says {
		return nil
	}
	return row
}

func addDirective(row *model.Row, d *directive.Located, obj *types.Func) bool {
	switch d.Verb {
	case directive.Sink:
		row.Sinks = append(row.Sinks, directiveSink(d, obj))
	case directive.Protect:
		row.Protect = d.Protection
		row.Moves = append(row.Moves, everyArgument(obj.Signature())...)
	case directive.Neutral:
		row.Neutral = true
	default:
		return false
	}
	return true
}

// origins are the sources that results of the function are, by the model's
// row, by directives and by the configuration.
func (p *Program) origins(row *model.Row, ds []*directive.Located, obj *types.Func) []transfer.Origin {
	var all []transfer.Origin
	add := func(result int, src *flow.Source) {
		if !slices.ContainsFunc(all, func(o transfer.Origin) bool { return o.Result == result }) {
			all = append(all, transfer.Origin{Result: result, Source: src})
		}
	}
	named := func(t tag.Tag) *flow.Source {
		return p.namedSource(t, shortName(obj), obj.FullName(), obj.Pos(), obj.Pkg())
	}
	if row != nil && row.Source != "" {
		add(0, named(tag.Tag{Categories: []category.ID{category.ID(row.Source)}}))
	}
	for _, d := range ds {
		if d.Verb == directive.Source && d.Param == "" {
			add(d.Result, named(d.Tag))
		}
	}
	for i := range obj.Signature().Results().Len() {
		if src := p.configuredResult(obj, i); src != nil {
			add(i, src)
		}
	}
	return all
}

// namedSource is a source that is declared, not tagged.
func (p *Program) namedSource(t tag.Tag, name, full string, pos token.Pos, pkg *types.Package) *flow.Source {
	src := t.Source()
	src.Name, src.Full, src.Word = name, full, "declared a source of "+t.String()
	if pos.IsValid() {
		src.Pos = p.Pos(pos)
		src.Pos.Package = pkg.Path()
	}
	return p.intern(&src)
}

// directiveSink is the sink of a directive. What of a store a method writes to
// is known by the type that has it.
func directiveSink(d *directive.Located, obj *types.Func) model.Sink {
	s := model.Sink{Kind: d.Kind, Vendor: d.Vendor, Purpose: d.Purpose, Region: d.Region, Query: -1, TTL: durations(obj.Signature())}
	if obj.Signature().Recv() != nil {
		s.Entity = []model.Port{{Base: model.Recv, KeyArg: -1}}
	}
	for _, a := range d.Args {
		port := model.Arg(a.Index)
		port.Variadic = a.Variadic
		if a.Index == directive.Recv {
			port.Base = model.Recv
		}
		s.Ports = append(s.Ports, port)
	}
	return s
}

// durations are the parameters that say how long what a declared store gets is
// kept.
func durations(sig *types.Signature) []model.Port {
	var ports []model.Port
	for i := range sig.Params().Len() {
		if types.TypeString(sig.Params().At(i).Type(), nil) == "time.Duration" {
			ports = append(ports, model.Arg(i))
		}
	}
	return ports
}

// everyArgument moves all that goes in to each result.
func everyArgument(sig *types.Signature) []model.Move {
	from := model.AllArguments(sig)
	if sig.Recv() != nil {
		from = append(from, model.Port{Base: model.Recv, KeyArg: -1})
	}
	var moves []model.Move
	for i := range sig.Results().Len() {
		if isError(sig.Results().At(i).Type()) {
			continue
		}
		for _, f := range from {
			moves = append(moves, model.Move{From: f, To: model.Port{Base: model.Result, Index: i, KeyArg: -1}})
		}
	}
	return moves
}

func isError(t types.Type) bool { return types.Identical(t, types.Universe.Lookup("error").Type()) }
