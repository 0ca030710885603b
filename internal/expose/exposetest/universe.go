package exposetest

import (
	"fmt"
	"go/types"
	"reflect"

	"golang.org/x/tools/go/packages"
)

// Universe knows the go/types form of the types of loaded packages.
type Universe struct {
	packages map[string]*types.Package
	known    map[reflect.Type]types.Type
}

// Load type-checks the packages with all that they import.
func Load(patterns ...string) (*Universe, error) {
	cfg := &packages.Config{Mode: packages.NeedName | packages.NeedTypes | packages.NeedImports | packages.NeedDeps | packages.NeedExportFile}
	roots, err := packages.Load(cfg, patterns...)
	if err != nil {
		return nil, err
	}
	u := &Universe{packages: map[string]*types.Package{}, known: map[reflect.Type]types.Type{}}
	for _, p := range roots {
		if len(p.Errors) > 0 {
			return nil, p.Errors[0]
		}
		u.add(p.Types)
	}
	return u, nil
}

func (u *Universe) add(p *types.Package) {
	if u.packages[p.Path()] != nil {
		return
	}
	u.packages[p.Path()] = p
	for _, imported := range p.Imports() {
		u.add(imported)
	}
}

// generic instantiates the generic type of this package.
func (u *Universe) generic(name string, arg types.Type) types.Type {
	obj := u.lookup(reflect.TypeFor[Universe]().PkgPath(), name)
	t, err := types.Instantiate(types.NewContext(), obj, []types.Type{arg}, true)
	if err != nil {
		panic(err)
	}
	return t
}

func (u *Universe) lookup(path, name string) types.Type {
	p := u.packages[path]
	if p == nil || p.Scope().Lookup(name) == nil {
		panic(fmt.Sprintf("exposetest: %s.%s is not loaded", path, name))
	}
	return p.Scope().Lookup(name).Type()
}

// Type is the go/types form of t.
func (u *Universe) Type(t reflect.Type) types.Type {
	if known := u.known[t]; known != nil {
		return known
	}
	if t.PkgPath() != "" {
		return u.lookup(t.PkgPath(), t.Name())
	}
	switch t.Kind() {
	case reflect.Pointer:
		return types.NewPointer(u.Type(t.Elem()))
	case reflect.Slice:
		return types.NewSlice(u.Type(t.Elem()))
	case reflect.Array:
		return types.NewArray(u.Type(t.Elem()), int64(t.Len()))
	case reflect.Map:
		return types.NewMap(u.Type(t.Key()), u.Type(t.Elem()))
	case reflect.Interface:
		if t.Name() == "" { // the only one that is used
			return types.Universe.Lookup("any").Type()
		}
	case reflect.Func, reflect.Struct:
		panic(fmt.Sprintf("exposetest: give %v a name", t))
	}
	return types.Universe.Lookup(t.Name()).Type()
}
