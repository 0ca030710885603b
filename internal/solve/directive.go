package solve

import (
	"go/token"
	"go/types"

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
		row.Sinks = append(row.Sinks, directiveSink(d))
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

// origin is the source that a result of the function is, by a directive or by
// the model's row.
func (p *Program) origin(t *transfer.Target, ds []*directive.Located, obj *types.Func) {
	if t.Row != nil && t.Row.Source != "" {
		t.Origin = p.namedSource(tag.Tag{Categories: []category.ID{category.ID(t.Row.Source)}}, shortName(obj), obj.FullName(), obj.Pos(), obj.Pkg())
		return
	}
	for _, d := range ds {
		if d.Verb == directive.Source && d.Param == "" {
			t.Origin = p.namedSource(d.Tag, shortName(obj), obj.FullName(), obj.Pos(), obj.Pkg())
			t.OriginResult = d.Result
			return
		}
	}
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

func directiveSink(d *directive.Located) model.Sink {
	s := model.Sink{Kind: d.Kind, Vendor: d.Vendor, Purpose: d.Purpose, Region: d.Region, Query: -1}
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
