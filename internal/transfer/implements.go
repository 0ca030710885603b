package transfer

import (
	"go/types"
	"slices"
	"strconv"
	"strings"

	"github.com/piivet/piivet/internal/bounds"
	"github.com/piivet/piivet/internal/summary"
)

// Whether a type has the methods of an interface is asked in one package and known in
// another, which may not see that interface: so the question goes along as a text, with each
// method on a line of its own.

const (
	implemented summary.Constant = "true"
	lacking     summary.Constant = "false"
)

// methodsOf are the methods of an interface as a text; ok is false where a text cannot say
// what they are, where it is too long, and where there are none.
func methodsOf(iface *types.Interface) (text string, ok bool) {
	var lines []string
	for m := range iface.Methods() {
		line, ok := methodText(m)
		if !ok {
			return "", false
		}
		lines = append(lines, line)
	}
	slices.Sort(lines)
	text = strings.Join(lines, "\n")
	return text, iface.IsMethodSet() && len(lines) > 0 && len(text) <= bounds.MethodsSize.Limit
}

// hasMethods says whether a type has the methods that a text lists; known is false where
// nobody can tell.
func (f *Frame) hasMethods(d summary.DynType, methods string) (says summary.Constant, known bool) {
	if d.Type == nil || d.IsParam() || summary.HasTypeParam(d.Type) {
		return "", false
	}
	has := f.fn.Prog.MethodSets.MethodSet(d.Type)
	for line := range strings.SplitSeq(methods, "\n") {
		found := false
		for i := range has.Len() {
			m := has.At(i).Obj().(*types.Func)
			if !strings.HasPrefix(line, m.Id()+"(") {
				continue
			}
			text, ok := methodText(m)
			if !ok {
				return "", false
			}
			found = text == line
			break
		}
		if !found {
			return lacking, true
		}
	}
	return implemented, true
}

// methodText is a method with its types, which says the same of each method of an interface
// and of those that implement it.
func methodText(m *types.Func) (text string, ok bool) {
	sig, ok := signatureText(m.Signature())
	return m.Id() + sig, ok
}

func signatureText(sig *types.Signature) (text string, ok bool) {
	params, ok := tupleText(sig.Params())
	results, okResults := tupleText(sig.Results())
	if sig.Variadic() {
		params += "..."
	}
	return params + results, ok && okResults
}

func tupleText(tuple *types.Tuple) (text string, ok bool) {
	var all []string
	for v := range tuple.Variables() {
		t, ok := typeText(v.Type())
		if !ok {
			return "", false
		}
		all = append(all, t)
	}
	return "(" + strings.Join(all, ",") + ")", true
}

// typeText is a type in a way that two types have in common if they are identical and else
// not; ok is false for types of which that cannot be said, as those with type parameters.
func typeText(t types.Type) (text string, ok bool) {
	switch t := types.Unalias(t).(type) {
	case *types.Pointer:
		text, ok = typeText(t.Elem())
		return "*" + text, ok
	case *types.Slice:
		text, ok = typeText(t.Elem())
		return "[]" + text, ok
	case *types.Array:
		text, ok = typeText(t.Elem())
		return "[" + strconv.FormatInt(t.Len(), 10) + "]" + text, ok
	case *types.Map:
		key, ok := typeText(t.Key())
		elem, okElem := typeText(t.Elem())
		return "map[" + key + "]" + elem, ok && okElem
	case *types.Chan:
		text, ok = typeText(t.Elem())
		return "chan" + strconv.Itoa(int(t.Dir())) + " " + text, ok
	case *types.Signature:
		text, ok = signatureText(t)
		return "func" + text, ok
	case *types.Interface:
		return "any", t.Empty()
	case *types.Named:
		return types.TypeString(t, nil), t.TypeArgs().Len() == 0 && (t.Obj().Pkg() == nil || t.Obj().Parent() == t.Obj().Pkg().Scope())
	case *types.Basic:
		return types.Typ[t.Kind()].Name(), true
	}
	return "", false
}
