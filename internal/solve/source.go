package solve

import (
	"go/token"
	"go/types"
	"slices"

	"github.com/piivet/piivet/internal/directive"
	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/tag"
)

// Source implements [transfer.Env].
func (p *Program) Source(field *types.Var, structTag string) *flow.Source {
	field = field.Origin()
	src, ok := p.sources[field]
	if !ok {
		src = p.makeSource(field, structTag)
		p.sources[field] = src
	}
	return src
}

// makeSource asks the struct tag first, then the configuration, then the type
// of the field.
func (p *Program) makeSource(field *types.Var, structTag string) *flow.Source {
	said, text, ok := p.meaning(structTag)
	if !ok {
		if src := p.configuredField(field); src != nil {
			return src
		}
		return p.TypeSource(field.Type())
	}
	if !said.Personal() {
		return nil
	}
	src := tag.Source(p.owner(field), field, said)
	src.Word = "tagged " + text
	src.Pos = p.fieldPos(field)
	return &src
}

// SourceIn implements [transfer.Env]. What the configuration says of a type it says of each
// field that it does not leave out.
func (p *Program) SourceIn(t types.Type, field *types.Var, structTag string) *flow.Source {
	src := p.Source(field, structTag)
	if src != nil {
		return src
	}
	whole := p.TypeSource(t)
	if whole == nil {
		return nil
	}
	if _, _, tagged := p.meaning(structTag); tagged || p.configuredType(types.Unalias(t).(*types.Named).Origin().Obj()) != nil {
		return nil
	}
	return whole
}

// fieldPos is where a field stands. Most drivers know the column of what is
// imported only from the package that declares it.
func (p *Program) fieldPos(field *types.Var) flow.Pos {
	pos := p.Pos(field.Pos())
	if field.Pkg() == nil || field.Pkg() == p.in.Pkg.Pkg {
		return pos
	}
	pos.Package = field.Pkg().Path()
	if line, column, ok := p.in.Facts.FieldPos(field); ok {
		pos.Line, pos.Column = line, column
	}
	return pos
}

// Guard implements [transfer.Env].
func (p *Program) Guard(field *types.Var, structTag string) string {
	field = field.Origin()
	guard, ok := p.guards[field]
	if ok {
		return guard
	}
	switch said, _, _ := p.meaning(structTag); {
	case said.Consent != "":
		guard = "consent(" + said.Consent + ")"
	case said.OptOut != "":
		guard = "opt-out(" + said.OptOut + ")"
	}
	p.guards[field] = guard
	return guard
}

// unnamed is the owner of fields of types that have no name.
const unnamed = "struct"

// An owner is a type that has a field. Types that are made of another share its
// fields; the one that declares them stands closest before them.
type owner struct {
	name string
	pos  token.Pos // of the name in its declaration
}

// owner is the name of the type that declares a field.
func (p *Program) owner(field *types.Var) string {
	pkg := field.Pkg()
	if pkg == nil {
		return unnamed
	}
	owners, ok := p.owners[pkg]
	if !ok {
		owners = map[*types.Var]owner{}
		addOwners(owners, pkg.Scope(), pkg == p.in.Pkg.Pkg)
		p.owners[pkg] = owners
	}
	if o, ok := owners[field]; ok {
		return o.name
	}
	return unnamed
}

// addOwners notes the fields of the types of a scope, and of the scopes inside
// it where the source is at hand.
func addOwners(owners map[*types.Var]owner, scope *types.Scope, deep bool) {
	for _, name := range scope.Names() {
		tn, ok := scope.Lookup(name).(*types.TypeName)
		if !ok || tn.IsAlias() {
			continue
		}
		if st := madeOf(tn.Type().Underlying()); st != nil {
			addFields(owners, owner{tn.Name(), tn.Pos()}, st)
		}
	}
	if !deep {
		return
	}
	for i := range scope.NumChildren() {
		addOwners(owners, scope.Child(i), true)
	}
}

func addFields(owners map[*types.Var]owner, of owner, st *types.Struct) {
	for f := range st.Fields() {
		if was, seen := owners[f]; seen && !of.closerTo(f, was) {
			continue
		}
		owners[f] = of
		if inner := madeOf(f.Type()); inner != nil {
			addFields(owners, owner{of.name + "." + f.Name(), of.pos}, inner)
		}
	}
}

// madeOf is the struct without a name that a type is, has elements of or points to, however
// deep; nil for none.
func madeOf(t types.Type) *types.Struct {
	for {
		switch made := t.(type) {
		case *types.Struct:
			return made
		case interface{ Elem() types.Type }:
			t = made.Elem()
		default:
			return nil
		}
	}
}

// closerTo reports whether a type stands closer before a field than another does.
func (o owner) closerTo(f *types.Var, than owner) bool {
	return o.pos <= f.Pos() && (than.pos > f.Pos() || o.pos > than.pos)
}

// Tagged implements [transfer.Env].
func (p *Program) Tagged(t types.Type) bool {
	tagged, ok := p.tagged[t]
	if !ok {
		p.tagged[t] = false // while it is worked out, a recursive type is not
		tagged = p.isTagged(t)
		p.tagged[t] = tagged
	}
	return tagged
}

func (p *Program) isTagged(t types.Type) bool {
	if p.TypeSource(t) != nil {
		return true
	}
	switch u := t.Underlying().(type) {
	case *types.Struct:
		for i := range u.NumFields() {
			if p.Source(u.Field(i), u.Tag(i)) != nil || p.Tagged(u.Field(i).Type()) {
				return true
			}
		}
	case *types.Map:
		return p.Tagged(u.Key()) || p.Tagged(u.Elem())
	case interface{ Elem() types.Type }:
		return p.Tagged(u.Elem())
	}
	return false
}

// TypeSource implements [transfer.Env].
func (p *Program) TypeSource(t types.Type) *flow.Source {
	n, ok := types.Unalias(t).(*types.Named)
	if !ok || n.Obj().Pkg() == nil {
		return nil
	}
	tn := n.Origin().Obj()
	src, ok := p.typeSrc[tn]
	if !ok {
		src = p.makeTypeSource(tn)
		p.typeSrc[tn] = src
	}
	return src
}

func (p *Program) makeTypeSource(tn *types.TypeName) *flow.Source {
	for _, d := range p.directivesOn(tn) {
		if d.Verb == directive.Source && d.Param == "" {
			return p.namedSource(d.Tag, tn.Name(), tn.Pkg().Path()+"."+tn.Name(), tn.Pos(), tn.Pkg())
		}
	}
	return p.configuredType(tn)
}

func (p *Program) directivesOn(tn *types.TypeName) []*directive.Located {
	if tn.Pkg() == p.in.Pkg.Pkg {
		return p.local[tn]
	}
	return parsed(p.in.Facts.Type(tn))
}

// ParamSource implements [transfer.Env].
func (p *Program) ParamSource(obj *types.Func, param *types.Var) *flow.Source {
	for _, d := range p.local[obj] {
		if d.Verb == directive.Source && d.Param == param.Name() && param.Name() != "" {
			return p.namedSource(d.Tag, shortName(obj)+"."+param.Name(), obj.FullName()+"."+param.Name(), param.Pos(), obj.Pkg())
		}
	}
	return p.configuredParam(obj, param)
}

// intern keeps one source of each name, so that labels of it are the same.
func (p *Program) intern(src *flow.Source) *flow.Source {
	i := slices.IndexFunc(p.interned, func(s *flow.Source) bool { return s.Full == src.Full })
	if i >= 0 {
		return p.interned[i]
	}
	p.interned = append(p.interned, src)
	return src
}
