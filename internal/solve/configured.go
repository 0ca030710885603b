package solve

import (
	"cmp"
	"fmt"
	"go/types"
	"strings"

	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/model"
	"github.com/piivet/piivet/internal/overlay"
	"github.com/piivet/piivet/internal/tag"
)

// meaning is what the struct tag of a field says, under our key or, where that
// is missing, under those that the configuration maps; and the text that says
// it.
func (p *Program) meaning(structTag string) (t tag.Tag, text string, ok bool) {
	if value, ok := tag.Of(structTag); ok {
		t, _ := tag.Parse(value)
		return t, tag.Key + `:"` + value + `"`, true
	}
	return p.in.Overlay.Tag(structTag)
}

// configuredField is the source that the configuration declares a field to be.
func (p *Program) configuredField(field *types.Var) *flow.Source {
	if field.Pkg() == nil || !p.in.Overlay.Declares(plain(field.Pkg())) {
		return nil
	}
	owner := p.owner(field)
	s := p.in.Overlay.Field(plain(field.Pkg()), owner, field.Name())
	if s == nil {
		return nil
	}
	src := tag.Source(owner, field, s.Tag)
	src.Word, src.Pos = declared(s), p.fieldPos(field)
	return &src
}

// configuredType is the source that the configuration declares all values of
// a type to be.
func (p *Program) configuredType(tn *types.TypeName) *flow.Source {
	return p.configured(p.in.Overlay.Type(plain(tn.Pkg()), tn.Name()), tn.Name(), tn.Pkg().Path()+"."+tn.Name(), tn)
}

// configuredParam is the source that the configuration declares a parameter
// to be.
func (p *Program) configuredParam(fn *types.Func, param *types.Var) *flow.Source {
	if fn.Pkg() == nil { // Error of a wrapper around the universe's error
		return nil
	}
	s := p.in.Overlay.Param(plain(fn.Pkg()), model.FuncName(fn), param.Name())
	return p.configured(s, shortName(fn)+"."+param.Name(), fn.FullName()+"."+param.Name(), param)
}

// configuredResult is the source that the configuration declares a result to
// be.
func (p *Program) configuredResult(fn *types.Func, result int) *flow.Source {
	if fn.Pkg() == nil {
		return nil
	}
	number := ""
	if result > 0 {
		number = fmt.Sprintf(" result %d", result)
	}
	s := p.in.Overlay.Result(plain(fn.Pkg()), model.FuncName(fn), result)
	return p.configured(s, shortName(fn)+number, fn.FullName()+number, fn)
}

// configured is a source that the configuration declares; nil for none. Its
// place is that of what is declared, which is in code that a reader can open;
// where it is declared stands beside it.
func (p *Program) configured(s *overlay.Source, name, full string, obj types.Object) *flow.Source {
	if s == nil {
		return nil
	}
	src := p.namedSource(s.Tag, name, full, obj.Pos(), obj.Pkg())
	src.Word = declared(s)
	return src
}

// declared says where a source is declared.
func declared(s *overlay.Source) string {
	text := "declared a source of " + s.Tag.String()
	if s.Pos.File != "" {
		text += fmt.Sprintf(" in %s:%d", s.Pos.File, s.Pos.Line)
	}
	return text
}

// placed adds to a flow what is known of who and what receives it: from the
// configuration, and at last from the kind of the sink.
func (p *Program) placed(fl flow.Flow) flow.Flow {
	fl = configured(p.in.Overlay, fl)
	fl.Sink.Purpose = cmp.Or(fl.Sink.Purpose, fl.Sink.Kind.Purpose())
	return fl
}

func configured(o *overlay.Overlay, fl flow.Flow) flow.Flow {
	if o == nil {
		return fl
	}
	vendor := o.Vendors[strings.ToLower(fl.Sink.Vendor)]
	fl.Sink.Purpose = cmp.Or(fl.Sink.Purpose, vendor.Purpose)
	fl.Sink.Region = cmp.Or(fl.Sink.Region, vendor.Region)
	if store, ok := o.At(&fl.Sink); ok {
		fl.Sink.Region = cmp.Or(fl.Sink.Region, store.Region)
		fl.Protection |= store.AtRest
	}
	return fl
}

// plain is the path of a package without the mark that some drivers put on the
// variant for tests.
func plain(pkg *types.Package) string {
	path, _, _ := strings.Cut(pkg.Path(), " ")
	return path
}
