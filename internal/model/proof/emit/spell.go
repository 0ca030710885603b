package emit

import (
	"fmt"
	"go/types"
	"path"
	"slices"
	"strconv"
	"strings"
)

// imports collects what a file imports and spells types for it.
type imports struct {
	names map[string]string // the name of a package in the file, by its path
	taken map[string]bool
}

func newImports() *imports {
	return &imports{names: map[string]string{}, taken: map[string]bool{}}
}

// name is what pkg is called in the file.
func (im *imports) name(pkg *types.Package) string {
	if name, ok := im.names[pkg.Path()]; ok {
		return name
	}
	name := pkg.Name()
	for n := 2; im.taken[name]; n++ {
		name = pkg.Name() + strconv.Itoa(n)
	}
	im.taken[name] = true
	im.names[pkg.Path()] = name
	return name
}

// clause is the import clause, with the packages by these names.
func (im *imports) clause(used map[string]bool) string {
	var paths []string
	for p, name := range im.names {
		if used[name] {
			paths = append(paths, p)
		}
	}
	slices.Sort(paths)
	var b strings.Builder
	for _, p := range paths {
		if name := im.names[p]; name != path.Base(p) {
			fmt.Fprintf(&b, "\t%s %q\n", name, p)
		} else {
			fmt.Fprintf(&b, "\t%q\n", p)
		}
	}
	if b.Len() == 0 {
		return ""
	}
	return "import (\n" + b.String() + ")\n\n"
}

// spell writes a type as code outside its package can.
func (im *imports) spell(t types.Type) string { return types.TypeString(t, im.name) }

// canSpell reports whether code outside a type's package can write it down.
func canSpell(t types.Type) bool {
	switch t := t.(type) {
	case *types.Alias:
		return exportedName(t.Obj()) || canSpell(types.Unalias(t))
	case *types.Named:
		return exportedName(t.Obj()) && all(t.TypeArgs().Types(), canSpell)
	case *types.Pointer:
		return canSpell(t.Elem())
	case *types.Slice:
		return canSpell(t.Elem())
	case *types.Array:
		return canSpell(t.Elem())
	case *types.Chan:
		return canSpell(t.Elem())
	case *types.Map:
		return canSpell(t.Key()) && canSpell(t.Elem())
	case *types.Signature:
		return all(t.Params().Variables(), canSpellVar) && all(t.Results().Variables(), canSpellVar)
	case *types.Struct:
		return all(t.Fields(), canSpellField)
	case *types.Interface:
		return all(t.EmbeddedTypes(), canSpell) && all(t.ExplicitMethods(), (*types.Func).Exported)
	case *types.TypeParam:
		return false
	}
	return true
}

func all[T any](items func(func(T) bool), ok func(T) bool) bool {
	for item := range items {
		if !ok(item) {
			return false
		}
	}
	return true
}

func canSpellVar(v *types.Var) bool   { return canSpell(v.Type()) }
func canSpellField(v *types.Var) bool { return v.Exported() && canSpell(v.Type()) }

// exportedName reports whether a type can be named from elsewhere: it is built
// in, or exported from a package that is not internal.
func exportedName(name *types.TypeName) bool {
	if name.Pkg() == nil {
		return true
	}
	p := "/" + name.Pkg().Path() + "/"
	return name.Exported() && name.Parent() == name.Pkg().Scope() &&
		!strings.Contains(p, "/internal/") && !strings.Contains(p, "/vendor/")
}
