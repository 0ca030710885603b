package schema

import (
	"cmp"
	"strings"

	"go.yaml.in/yaml/v3"

	"github.com/piivet/piivet/internal/model"
	"github.com/piivet/piivet/internal/model/strict"
)

// Std is the name of the standard library in place of a module.
const Std = "std"

// File is one file of models.
type File struct {
	Name string
	// Library is the module that the file is about, or [Std], and Version the
	// one that it was checked against. Both may be empty outside the built-in
	// catalog.
	Library, Version string
	Packages         []Package
}

// Package is what a file says about an import path.
type Package struct {
	Path   string
	Closed bool
	Line   int
	Rows   []Row
}

// Row is a row of a file: one behaviour for all of its names.
type Row struct {
	Names []string
	Line  int
	// Until is the first version of the library that has none of them any more.
	Until string
	// Row has no name.
	Row model.Row
}

// Parse reads a file of models. The error is of type [strict.Problems], with
// name for the file.
func Parse(name string, data []byte) (*File, error) {
	r := &strict.Reader{File: name}
	file := &File{Name: name}
	if n := r.Parse(data); n != nil {
		vendor, purpose := "", ""
		r.Object(n, "a file of models",
			strict.Key{Name: "library", Read: r.String("library", &file.Library)},
			strict.Key{Name: "version", Read: r.String("version", &file.Version)},
			strict.Key{Name: "vendor", Read: r.String("vendor", &vendor)},
			strict.Key{Name: "purpose", Read: r.String("purpose", &purpose)},
			strict.Key{Name: "packages", Read: func(n *yaml.Node) { file.Packages = Packages(r, n) }},
		)
		file.setVendor(vendor, purpose)
	}
	return file, r.Err()
}

// setVendor gives a vendor and a purpose to the sinks that have none.
func (f *File) setVendor(vendor, purpose string) {
	for _, p := range f.Packages {
		for i := range p.Rows {
			row := &p.Rows[i].Row
			for j := range row.Sinks {
				s := &row.Sinks[j]
				s.Vendor, s.Purpose = cmp.Or(s.Vendor, vendor), cmp.Or(s.Purpose, purpose)
			}
			if w := row.Writer; w != nil && w.Kind != "" {
				w.Vendor, w.Purpose = cmp.Or(w.Vendor, vendor), cmp.Or(w.Purpose, purpose)
			}
		}
	}
}

// Packages reads the list that stands under `packages` in a file of models, and
// under `models` in a configuration.
func Packages(r *strict.Reader, n *yaml.Node) []Package {
	var packages []Package
	lines := map[string]int{}
	r.Each("a list of packages", func(n *yaml.Node) {
		p, ok := ReadPackage(r, n)
		if line := lines[p.Path]; ok && line > 0 {
			r.Problemf(n, "package %s is already on line %d", p.Path, line)
		}
		lines[p.Path] = p.Line
		packages = append(packages, p)
	})(n)
	return packages
}

// ReadPackage reads an element of that list; ok is false when it names no
// package.
func ReadPackage(r *strict.Reader, n *yaml.Node) (p Package, ok bool) {
	p.Line = n.Line
	before := r.Count()
	ok = r.Record(n, packageRecord(r, &p)) || p.Path != ""
	if !ok {
		return p, false
	}
	if len(p.Rows) == 0 && !p.Closed && before == r.Count() {
		r.Problemf(n, "package %s has no rows", p.Path)
	}
	reportDoubles(r, p)
	return p, p.Path != ""
}

func packageRecord(r *strict.Reader, p *Package) strict.Record {
	path := func(n *yaml.Node, text string) {
		if p.Path = text; text == "" {
			r.Problemf(n, "the import path of a package is missing: package: example.com/lib")
		}
	}
	return strict.Record{What: "a package", Keys: []strict.Key{
		{Name: "package", Read: r.Text("package", path), Is: strict.Matching(`\S`), Required: true, Example: "example.com/lib",
			Says: "The import path; in a configuration /... at the end stands for all packages below it, too."},
		{Name: "closed", Read: r.Bool("closed", &p.Closed), Is: strict.Flag(),
			Says: "What no row names neither leaks nor passes data on."},
		{Name: "rows", Read: r.Each("rows", func(n *yaml.Node) {
			if row, ok := readRow(r, n); ok {
				p.Rows = append(p.Rows, row)
			}
		}), Is: strict.ListOf(rowShape()), Says: "How the functions, variables and types of the package behave."},
	}}
}

// PackageShape says what a package with its rows looks like.
func PackageShape() strict.Shape {
	return strict.RecordOf(func() strict.Record { return packageRecord(new(strict.Reader), new(Package)) })
}

// reportDoubles finds names that two rows of a package describe.
func reportDoubles(r *strict.Reader, p Package) {
	type thing struct {
		what byte
		name string
	}
	lines := map[thing]int{}
	for _, row := range p.Rows {
		for _, name := range row.Names {
			key := thing{row.Row.What, name}
			if line, double := lines[key]; double {
				r.Problemf(&yaml.Node{Line: row.Line}, "%s is already described on line %d: one row says all about it", name, line)
			}
			lines[key] = row.Line
		}
	}
}

// Model is the package as it is looked up.
func (p *Package) Model() *model.Package {
	var rows []model.Row
	for _, row := range p.Rows {
		for _, name := range row.Names {
			named := row.Row
			named.Name = name
			rows = append(rows, named)
		}
	}
	return model.NewPackage(p.Path, p.Closed, rows)
}

// validName reports whether name can be that of a thing of that kind: words of
// letters, digits, _ and `*`, two of them with a dot between for a method.
func validName(what byte, name string) bool {
	words := strings.Split(name, ".")
	if len(words) > 2 || len(words) == 2 && what != model.AboutFunc {
		return false
	}
	for _, word := range words {
		if !validWord(word) {
			return false
		}
	}
	return true
}
