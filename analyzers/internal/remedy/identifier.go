package remedy

import (
	"go/ast"
	"go/types"
	"regexp"
	"slices"
	"strings"
	"sync"

	"golang.org/x/tools/go/analysis"

	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/likely"
)

// identifier replaces a struct that holds the data, or a pointer to one, by its
// identifier, where people read what arrives.
func (r *Finder) identifier(h *holder) (analysis.SuggestedFix, bool) {
	if kind := h.finding.Sink.Kind; kind.Family() != "log" && kind != flow.ShareCrash {
		return analysis.SuggestedFix{}, false // a store or a service gets what it asks for
	}
	st := structOf(r.typeOf(h.expr))
	whole := pointee(h.expr)
	if st == nil || !primary(whole) || structOf(r.typeOf(whole)) != st || !r.has(st, h.finding.Source.Full, map[types.Type]bool{}) {
		return analysis.SuggestedFix{}, false
	}
	id := r.identifying(st, typeName(r.typeOf(h.expr)))
	if id == nil || !types.AssignableTo(id.Type(), h.want) || !r.fitsVerbs(h.call, id.Type()) {
		return analysis.SuggestedFix{}, false
	}
	edits := []analysis.TextEdit{insert(h.expr.End(), "."+id.Name())}
	if whole != h.expr {
		edits = []analysis.TextEdit{{Pos: h.expr.Pos(), End: whole.Pos()}, insert(whole.End(), "."+id.Name())}
	}
	name := quoted(whole)
	if strings.Contains(name, " ") {
		return fix("Pass its "+id.Name()+" only", edits...), true
	}
	return fix("Pass "+name+"."+id.Name()+" instead of "+quoted(h.expr), edits...), true
}

// identifying is the field that identifies a struct; nil when it has none.
func (r *Finder) identifying(st *types.Struct, name string) *types.Var {
	for i := range st.NumFields() {
		f := st.Field(i)
		if (f.Exported() || f.Pkg() == r.pass.Pkg) && slices.Contains(identifiers, f.Name()) && identifies(f.Type()) && r.harmless(st, i, name) {
			return f
		}
	}
	return nil
}

var identifiers = []string{"ID", "Id", "id", "UID", "uid", "UUID", "uuid"}

// identifies reports whether values of a type are a number, a text or bytes.
func identifies(t types.Type) bool {
	switch u := t.Underlying().(type) {
	case *types.Basic:
		return u.Info()&(types.IsInteger|types.IsString) != 0
	case *types.Array:
		elem, ok := u.Elem().Underlying().(*types.Basic)
		return ok && elem.Kind() == types.Uint8
	}
	return false
}

// harmless reports whether field i of a struct type of that name is neither
// tagged nor called like personal data.
func (r *Finder) harmless(st *types.Struct, i int, name string) bool {
	f := st.Field(i)
	if r.known.Source(f, st.Tag(i)) != nil {
		return false
	}
	fields := make([]string, st.NumFields())
	for k := range fields {
		fields[k] = st.Field(k).Name()
	}
	own := func(*types.Package) bool { return true }
	_, personal := likely.Declared(name, fields, own).Guess(f.Name(), f.Type())
	return !personal
}

// typeName is the name of a type, or of the one that it points to; empty when it
// has none.
func typeName(t types.Type) string {
	if named := namedOf(t); named != nil {
		return named.Obj().Name()
	}
	return ""
}

func namedOf(t types.Type) *types.Named {
	t = types.Unalias(t)
	if p, ok := t.(*types.Pointer); ok {
		t = types.Unalias(p.Elem())
	}
	named, _ := t.(*types.Named)
	return named
}

// verb is what of a format takes an operand, or a per cent sign.
var verb = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`%[-+# 0-9.*\[\]]*(.)`) })

// fitsVerbs reports whether a value of the type can stand for any operand of the
// formats in a call.
func (r *Finder) fitsVerbs(call *ast.CallExpr, t types.Type) bool {
	for _, arg := range call.Args {
		if format, _ := r.text(arg); !fits(format, t) {
			return false
		}
	}
	return true
}

// fits: %v fits all that identifies, %s and %q fit texts.
func fits(format string, t types.Type) bool {
	verbs := "v%"
	if basic, ok := t.Underlying().(*types.Basic); ok && basic.Info()&types.IsString != 0 {
		verbs += "sq"
	}
	for _, m := range verb().FindAllStringSubmatch(format, -1) {
		if !strings.Contains(verbs, m[1]) {
			return false
		}
	}
	return true
}
