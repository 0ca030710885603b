package piitag

import (
	"go/ast"
	"go/token"
	"go/types"
	"strconv"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/piivet/piivet/internal/tag"
)

// fields visits the fields of struct types and knows what they belong to.
type fields struct {
	*checker
	owner string
}

// Visit implements [ast.Visitor].
func (v fields) Visit(n ast.Node) ast.Visitor {
	switch n := n.(type) {
	case *ast.TypeSpec:
		v.owner = n.Name.Name
	case *ast.FuncDecl:
		v.owner = ""
	case *ast.StructType:
		for _, field := range n.Fields.List {
			inner := v
			inner.owner = v.qualified(fieldName(field))
			if field.Tag != nil {
				v.field(inner.owner, field)
			}
			ast.Walk(inner, field.Type)
		}
		return nil
	}
	return v
}

func (v fields) qualified(name string) string {
	if v.owner == "" {
		return name
	}
	return v.owner + "." + name
}

// fieldName is the name of the first of the fields that are declared together.
func fieldName(field *ast.Field) string {
	if len(field.Names) > 0 {
		return field.Names[0].Name
	}
	return embeddedName(field.Type)
}

// embeddedName is the name of an embedded field: that of its type.
func embeddedName(expr ast.Expr) string {
	switch e := ast.Unparen(expr).(type) {
	case *ast.Ident:
		return e.Name
	case *ast.StarExpr:
		return embeddedName(e.X)
	case *ast.SelectorExpr:
		return e.Sel.Name
	case *ast.IndexExpr:
		return embeddedName(e.X)
	case *ast.IndexListExpr:
		return embeddedName(e.X)
	}
	return "struct"
}

// field checks the tag of a field.
func (v fields) field(full string, field *ast.Field) {
	lit, ok := newLiteral(field.Tag)
	if !ok {
		return
	}
	place, problems, ok := tag.Find(lit.value)
	if !ok {
		return
	}
	if len(problems) == 0 {
		var t tag.Tag
		if t, problems = tag.Parse(place.Value); len(problems) == 0 {
			v.meaning(full, field, t)
		}
		lit = lit.within(place)
	}
	for _, p := range problems {
		v.report(p.Code, lit.pos(p.Start), max(lit.pos(p.End), lit.pos(p.Start)), full+": "+p.Message, lit.edit(p.Fix))
	}
}

// meaning checks a well-formed tag against the field that it stands on.
func (v fields) meaning(full string, field *ast.Field, t tag.Tag) {
	typ := v.pass.TypesInfo.TypeOf(field.Type)
	if typ == nil {
		return
	}
	code, message := judge(field, typ, t)
	if message != "" {
		v.report(code, field.Tag.Pos(), field.Tag.End(), full+": "+message, nil)
	}
}

// judge returns what is wrong with the tag t on a field of type typ, or no
// message.
func judge(field *ast.Field, typ types.Type, t tag.Tag) (tag.Code, string) {
	_, isFunc := types.Unalias(typ).Underlying().(*types.Signature)
	switch {
	case isBlank(field):
		return misplaced, "a blank field holds no data"
	case isFunc && t.Personal():
		return misplaced, "a function holds no data: declare the function with //pii:source"
	case t.Reviewed:
		if name, ok := personalWithin(typ, map[types.Type]bool{}); ok {
			return tag.Contradiction, `"-" contradicts the tag of ` + name + ", which is within"
		}
	}
	return "", ""
}

func isBlank(field *ast.Field) bool {
	for _, name := range field.Names {
		if name.Name != "_" {
			return false
		}
	}
	return len(field.Names) > 0
}

// personalWithin looks for a field that is tagged as personal data in a type
// and in what it is made of, and returns its name.
func personalWithin(typ types.Type, seen map[types.Type]bool) (string, bool) {
	typ = types.Unalias(typ)
	if seen[typ] {
		return "", false
	}
	seen[typ] = true
	switch t := typ.Underlying().(type) {
	case *types.Struct:
		return personalField(ownerName(typ), t, seen)
	case *types.Map:
		if name, ok := personalWithin(t.Key(), seen); ok {
			return name, true
		}
		return personalWithin(t.Elem(), seen)
	case interface{ Elem() types.Type }: // pointer, slice, array, channel
		return personalWithin(t.Elem(), seen)
	}
	return "", false
}

func personalField(owner string, st *types.Struct, seen map[types.Type]bool) (string, bool) {
	for i := range st.NumFields() {
		field := st.Field(i)
		if value, tagged := tag.Of(st.Tag(i)); tagged {
			if t, _ := tag.Parse(value); t.Personal() {
				return owner + field.Name(), true
			}
			continue
		}
		if name, ok := personalWithin(field.Type(), seen); ok {
			return name, true
		}
	}
	return "", false
}

func ownerName(typ types.Type) string {
	if named, ok := typ.(*types.Named); ok {
		return named.Obj().Name() + "."
	}
	return ""
}

// literal is the text of a struct tag and where its bytes stand in the source.
type literal struct {
	value string
	at    []token.Pos
	// quotings are how many times a text must be quoted to be written here,
	// and raw says that the outermost quotes are backquotes.
	quotings int
	raw      bool
}

func newLiteral(lit *ast.BasicLit) (literal, bool) {
	value, offsets, err := tag.Unquote(lit.Value)
	if err != nil {
		return literal{}, false
	}
	l := literal{value: value, raw: lit.Value[0] == '`'}
	for _, offset := range offsets {
		l.at = append(l.at, lit.Pos()+token.Pos(offset))
	}
	if !l.raw {
		l.quotings = 1
	}
	return l, true
}

// within is the literal narrowed to the value of our key in it.
func (l literal) within(place tag.Place) literal {
	inner := literal{value: place.Value, quotings: l.quotings + 1, raw: l.raw}
	for i := range len(place.Value) + 1 {
		inner.at = append(inner.at, l.pos(place.At(i)))
	}
	return inner
}

func (l literal) pos(offset int) token.Pos { return l.at[offset] }

// quoted is the text as it must be written in the source.
func (l literal) quoted(text string) string {
	for range l.quotings {
		text = strconv.Quote(text)
		text = text[1 : len(text)-1]
	}
	return text
}

// edit is a fix of the value as an edit of the source; nil when there is none
// that the literal can hold.
func (l literal) edit(fix *tag.Edit) *analysis.TextEdit {
	if fix == nil {
		return nil
	}
	text := l.quoted(fix.Text)
	if l.raw && strings.Contains(text, "`") {
		return nil
	}
	return &analysis.TextEdit{Pos: l.pos(fix.Start), End: l.pos(fix.End), NewText: []byte(text)}
}
