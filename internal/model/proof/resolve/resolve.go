package resolve

import (
	"fmt"
	"go/types"
	"strings"

	"github.com/piivet/piivet/internal/model"
	"github.com/piivet/piivet/internal/model/proof/load"
	"github.com/piivet/piivet/internal/model/schema"
	"github.com/piivet/piivet/internal/suggest"
)

// Target is a function, variable or type that a row is about.
type Target struct {
	File    *schema.File
	Package *schema.Package
	Row     *schema.Row
	// Name is that of the thing, as [model.FuncName] writes it.
	Name   string
	Object types.Object
	// Pattern says that the row names it by a pattern.
	Pattern bool
}

// Full is the name with the import path.
func (t *Target) Full() string { return t.Package.Path + "." + t.Name }

// Func is the function, for a row about one.
func (t *Target) Func() *types.Func { return t.Object.(*types.Func) }

// Errorf makes an error that starts with where the row stands.
func (t *Target) Errorf(format string, args ...any) error {
	return fmt.Errorf("%s:%d: %s: %s", t.File.Name, t.Row.Line, t.Full(), fmt.Sprintf(format, args...))
}

// All finds the targets of all rows. The errors are about names that nothing
// goes by, but for those that a library once had.
func All(catalog *schema.Catalog, u *load.Universe) (targets []*Target, errs []error) {
	for _, f := range catalog.Files {
		for i := range f.Packages {
			p := &f.Packages[i]
			if model.StandsForAll(p.Path) {
				if !u.HasBelow(strings.TrimSuffix(p.Path, "...")) {
					errs = append(errs, fmt.Errorf("%s:%d: %s: no package of the catalog is or imports one of them", f.Name, p.Line, p.Path))
				}
				continue
			}
			loaded := u.Package(p.Path)
			if loaded == nil {
				errs = append(errs, fmt.Errorf("%s:%d: package %s was not loaded", f.Name, p.Line, p.Path))
				continue
			}
			if loaded.Module != "" && (loaded.Module != f.Library || loaded.Version != f.Version) {
				errs = append(errs, fmt.Errorf("%s:1: the proof module requires %s %s, the file was checked against %s %s",
					f.Name, loaded.Module, loaded.Version, f.Library, f.Version))
			}
			ts, es := inPackage(f, p, loaded.Types)
			targets, errs = append(targets, ts...), append(errs, es...)
		}
	}
	return targets, errs
}

// key is the name of a row.
type key struct {
	what byte
	name string
}

func inPackage(f *schema.File, p *schema.Package, pkg *types.Package) (targets []*Target, errs []error) {
	rows := map[key]*schema.Row{}
	for i := range p.Rows {
		for _, name := range p.Rows[i].Names {
			rows[key{p.Rows[i].Row.What, name}] = &p.Rows[i]
		}
	}
	things := Things(pkg)
	lookup := p.Model()
	hit := map[key]bool{}
	for _, thing := range things {
		found := find(lookup, thing.what, thing.name)
		if found == nil {
			continue
		}
		k := key{found.What, found.Name}
		if model.IsPattern(found.Name) && (!thing.object.Exported() || thing.what == model.AboutFunc && OfType(thing.object)) {
			continue // nobody outside can call it by name
		}
		hit[k] = true
		row := rows[k]
		if row.Row.Starred() {
			own := *row
			own.Row.Clear, own.Row.Moves = found.Clear, found.Moves
			row = &own
		}
		targets = append(targets, &Target{File: f, Package: p, Row: row, Name: thing.name, Object: thing.object, Pattern: model.IsPattern(found.Name)})
	}
	for i := range p.Rows {
		row := &p.Rows[i]
		for _, name := range row.Names {
			switch there := hit[key{row.Row.What, name}]; {
			case there && row.Until != "":
				errs = append(errs, fmt.Errorf("%s:%d: %s.%s: it is still there, in spite of until %s", f.Name, row.Line, p.Path, name, row.Until))
			case !there && row.Until == "":
				errs = append(errs, fmt.Errorf("%s:%d: %s.%s: %s", f.Name, row.Line, p.Path, name, absent(things, row.Row.What, name)))
			}
		}
	}
	return targets, errs
}

func find(p *model.Package, what byte, name string) *model.Row {
	switch what {
	case model.AboutFunc:
		return p.Func(name)
	case model.AboutVar:
		return p.Var(name)
	}
	return p.Type(name)
}

// absent says why a row has no target.
func absent(things []thing, what byte, name string) string {
	if model.IsPattern(name) {
		for _, t := range things {
			if t.what == what && t.object.Exported() && model.MatchName(name, t.name) {
				return "other rows describe all that the pattern matches"
			}
		}
		return "the pattern matches nothing"
	}
	var names []string
	for _, t := range things {
		if t.name == name {
			return "it is not of that kind: func, var or type"
		}
		names = append(names, t.name)
	}
	if meant, ok := suggest.Nearest(name, names...); ok {
		return "there is no such thing; did you mean " + meant + "?"
	}
	return "there is no such thing"
}

// thing is what a row can be about.
type thing struct {
	key
	object types.Object
}

// Things lists what rows of a package can be about, sorted by name: of its
// functions and methods, those of unexported types too, since others can
// promote them.
func Things(pkg *types.Package) []thing {
	var things []thing
	for _, name := range pkg.Scope().Names() {
		switch object := pkg.Scope().Lookup(name).(type) {
		case *types.Func:
			things = append(things, thing{key{model.AboutFunc, name}, object})
		case *types.Var:
			things = append(things, thing{key{model.AboutVar, name}, object})
		case *types.TypeName:
			things = append(things, thing{key{model.AboutType, name}, object})
			if sig, ok := object.Type().Underlying().(*types.Signature); ok {
				things = append(things, thing{key{model.AboutFunc, name}, types.NewFunc(object.Pos(), pkg, name, sig)})
			}
			for _, method := range methods(object) {
				things = append(things, thing{key{model.AboutFunc, model.FuncName(method)}, method})
			}
		}
	}
	return things
}

// OfType reports whether a function that a row can be about stands for all functions of the
// type of its name.
func OfType(fn types.Object) bool {
	_, ok := fn.Pkg().Scope().Lookup(fn.Name()).(*types.TypeName)
	return ok && fn.(*types.Func).Signature().Recv() == nil
}

// methods lists the methods that a type declares.
func methods(name *types.TypeName) (list []*types.Func) {
	named, ok := name.Type().(*types.Named)
	if !ok || name.IsAlias() {
		return nil
	}
	for m := range named.Methods() {
		list = append(list, m)
	}
	if iface, ok := named.Underlying().(*types.Interface); ok {
		for m := range iface.ExplicitMethods() {
			list = append(list, m)
		}
	}
	return list
}
