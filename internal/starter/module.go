package starter

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"golang.org/x/tools/go/packages"

	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/model"
	"github.com/piivet/piivet/internal/overlay"
)

// Module is what a configuration can speak of.
type Module struct {
	// Path is the module path.
	Path    string
	Vendors []Vendor
	Stores  []Store
	Keys    []TagKey
	// Programs are those that print for the person who started them.
	Programs []Program
}

// Vendor is a company whose library is imported.
type Vendor struct {
	Name string
	// Purpose is what the catalog knows, or what the kind of sink tells.
	Purpose string
	Use     Use
}

// Store is a product that a library speaks to.
type Store struct {
	Name string
	Use  Use
}

// Use says which libraries are imported where, both sorted: import paths, and
// packages of the module as patterns ("./billing").
type Use struct{ Libraries, Packages []string }

// Look reads the packages of the module, as driver.Declarations loads them.
func Look(module string, pkgs []*packages.Package) *Module {
	m := &Module{Path: module}
	own := slices.DeleteFunc(slices.Clone(pkgs), func(p *packages.Package) bool { return p.Module == nil || p.Module.Path != module })
	slices.SortFunc(own, func(a, b *packages.Package) int { return cmp.Compare(a.PkgPath, b.PkgPath) })
	m.uses(own)
	code := read(own)
	m.Keys = tagKeys(code)
	m.Programs = m.programs(own, code)
	return m
}

// pattern is a package of the module as a configuration names it.
func (m *Module) pattern(pkgPath string) string { return "." + strings.TrimPrefix(pkgPath, m.Path) }

// uses finds vendors and stores by the libraries that are imported.
func (m *Module) uses(own []*packages.Package) {
	vendors, stores := map[string]*Vendor{}, map[string]*Store{}
	catalog := model.NewCatalog()
	for _, p := range own {
		for _, library := range slices.Sorted(maps.Keys(p.Imports)) {
			known := catalog.Lookup(library)
			for name, purpose := range vendorsOf(known) {
				v := vendors[name]
				if v == nil {
					v = &Vendor{Name: name, Purpose: purpose}
					vendors[name] = v
				}
				v.Use.add(library, m.pattern(p.PkgPath))
			}
			if name := storeOf(library, known); name != "" {
				if stores[name] == nil {
					stores[name] = &Store{Name: name}
				}
				stores[name].Use.add(library, m.pattern(p.PkgPath))
			}
		}
	}
	for _, name := range slices.Sorted(maps.Keys(vendors)) {
		m.Vendors = append(m.Vendors, *vendors[name])
	}
	if len(stores) > 1 && hasSQL(stores) {
		delete(stores, "sql") // database/sql is spoken for by its driver
	}
	for _, name := range slices.Sorted(maps.Keys(stores)) {
		m.Stores = append(m.Stores, *stores[name])
	}
}

func (u *Use) add(library, pkg string) {
	u.Libraries, u.Packages = insert(u.Libraries, library), insert(u.Packages, pkg)
}

// insert adds a text to a sorted list that has each but once.
func insert(list []string, s string) []string {
	i, found := slices.BinarySearch(list, s)
	if found {
		return list
	}
	return slices.Insert(list, i, s)
}

// vendorsOf are the vendors that take data in a package, and what for.
func vendorsOf(p *model.Package) map[string]string {
	if p == nil {
		return nil
	}
	found := map[string]string{}
	for _, row := range p.Rows() {
		for _, s := range row.Sinks {
			if s.Vendor != "" && found[s.Vendor] == "" {
				found[s.Vendor] = cmp.Or(s.Purpose, s.Kind.Purpose())
			}
		}
	}
	return found
}

// storeOf is the store that a library writes to; "" when it is none that
// somebody operates.
func storeOf(library string, known *model.Package) string {
	if name := overlay.ProductOf(library); name != "" {
		return name
	}
	if known == nil {
		return ""
	}
	for _, row := range known.Rows() {
		for _, s := range row.Sinks {
			if s.Kind == flow.StoreSQL {
				return "sql"
			}
		}
	}
	return ""
}

// hasSQL reports whether one of the stores is an SQL database with a name.
func hasSQL(stores map[string]*Store) bool {
	return slices.ContainsFunc(overlay.SQLProducts(), func(name string) bool { return stores[name] != nil })
}
