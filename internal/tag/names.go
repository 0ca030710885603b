package tag

import (
	"go/types"

	"github.com/piivet/piivet/internal/category"
)

// namesSecrets reports whether the keys of a tagged map are names: they say which
// secret a value is ("password", "tls.key"), and are none themselves. Where the values
// cannot hold one (a map of tokens to users, a set of them), the keys are what is tagged.
func namesSecrets(t types.Type, tagged []category.ID) bool {
	m, ok := t.Underlying().(*types.Map)
	if !ok || !isText(m.Key()) || !holdsText(m.Elem()) {
		return false
	}
	for _, c := range tagged {
		if !c.Under("credential") {
			return false
		}
	}
	return len(tagged) > 0
}

// holdsText reports whether a value is text, bytes or of any type, or a list or map of such.
func holdsText(t types.Type) bool {
	switch u := t.Underlying().(type) {
	case *types.Slice:
		return isByte(u.Elem()) || holdsText(u.Elem())
	case *types.Map:
		return isText(u.Key()) && holdsText(u.Elem())
	case *types.Pointer:
		return isText(u.Elem())
	case *types.Interface:
		return u.NumMethods() == 0
	}
	return isText(t)
}

func isText(t types.Type) bool {
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Info()&types.IsString != 0
}

func isByte(t types.Type) bool {
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Kind() == types.Byte
}
