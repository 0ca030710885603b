package schema

import (
	"errors"
	"fmt"
	"io/fs"
	"strings"

	"github.com/piivet/piivet/internal/model"
)

// Catalog is the built-in catalog as it is written.
type Catalog struct{ Files []*File }

// ReadCatalog reads the *.yaml files of a directory. The error holds the
// problems of all of them.
func ReadCatalog(dir fs.FS) (*Catalog, error) {
	names, err := fs.Glob(dir, "*.yaml")
	if err != nil {
		return nil, err
	}
	if len(names) == 0 {
		return nil, errors.New("no *.yaml files: this is not the directory of the catalog")
	}
	c := new(Catalog)
	var errs []error
	for _, name := range names {
		data, err := fs.ReadFile(dir, name)
		if err != nil {
			return nil, err
		}
		file, err := Parse(name, data)
		c.Files = append(c.Files, file)
		errs = append(errs, err)
	}
	errs = append(errs, c.check()...)
	return c, errors.Join(errs...)
}

// check finds what is wrong between files.
func (c *Catalog) check() (errs []error) {
	seen := map[string]string{}
	for _, f := range c.Files {
		if f.Library == "" || f.Version == "" {
			errs = append(errs, fmt.Errorf("%s:1: a file of the catalog needs library and version", f.Name))
		}
		for _, p := range f.Packages {
			where := fmt.Sprintf("%s:%d", f.Name, p.Line)
			if !f.holds(p.Path) {
				errs = append(errs, fmt.Errorf("%s: package %s is not part of %s", where, p.Path, f.Library))
			}
			if before := seen[p.Path]; before != "" {
				errs = append(errs, fmt.Errorf("%s: package %s is already at %s", where, p.Path, before))
			}
			seen[p.Path] = where
			if model.StandsForAll(p.Path) && len(p.Rows) > 0 {
				errs = append(errs, fmt.Errorf("%s: %s stands for many packages: it can be closed, rows belong to one of them", where, p.Path))
			}
		}
	}
	return errs
}

// holds reports whether the library of f has packages with such paths.
func (f *File) holds(path string) bool {
	if f.Library == Std {
		domain, _, _ := strings.Cut(path, "/")
		return !strings.Contains(domain, ".")
	}
	return path == f.Library || strings.HasPrefix(path, f.Library+"/")
}

// Index compiles the catalog.
func (c *Catalog) Index() string {
	var packages []*model.Package
	module := map[string]string{}
	for _, f := range c.Files {
		for i := range f.Packages {
			p := f.Packages[i].Model()
			packages = append(packages, p)
			module[p.Path] = f.Library
		}
	}
	return model.Encode(packages, func(path string) string { return module[path] })
}
