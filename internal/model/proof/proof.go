package proof

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/piivet/piivet/internal/model/proof/catalog"
	"github.com/piivet/piivet/internal/model/proof/emit"
	"github.com/piivet/piivet/internal/model/proof/load"
	"github.com/piivet/piivet/internal/model/proof/resolve"
	"github.com/piivet/piivet/internal/model/schema"
)

// Made is what was made of a catalog.
type Made struct {
	Catalog *schema.Catalog
	Targets []*resolve.Target
	Proofs  *emit.Proofs
}

// Make resolves and checks the rows of the catalog and writes their proofs.
// Root is the directory of this module. The error says of each row what is
// wrong with it.
func Make(root string) (*Made, error) {
	c, err := catalog.Read(root)
	if err != nil {
		return nil, err
	}
	byHand, err := ByHand(root)
	if err != nil {
		return nil, err
	}
	made := &Made{Catalog: c, Proofs: &emit.Proofs{Files: map[string][]byte{}, ByHand: byHand}}
	var errs []error
	for _, part := range parts(c) {
		errs = append(errs, made.add(root, part)...)
	}
	return made, errors.Join(errs...)
}

// Dir is where proofs are, below the directory of this module.
const Dir = "testdata/src"

// HandFile is the name of the files with proofs that were written by hand.
const HandFile = "byhand.go"

// ByHand lists the full names of what is proved by hand: what comments of the
// form "// proves Type.Method, Func" name.
func ByHand(root string) (map[string]bool, error) {
	names := map[string]bool{}
	src := filepath.Join(root, Dir)
	err := filepath.WalkDir(src, func(name string, d fs.DirEntry, err error) error {
		if errors.Is(err, fs.ErrNotExist) {
			return nil
		}
		if err != nil || d.Name() != HandFile {
			return err
		}
		text, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		pkg, err := filepath.Rel(src, filepath.Dir(name))
		if err != nil {
			return err
		}
		for line := range strings.Lines(string(text)) {
			list, ok := strings.CutPrefix(line, "// proves ")
			if !ok {
				continue
			}
			for thing := range strings.SplitSeq(strings.TrimSpace(list), ", ") {
				names[filepath.ToSlash(pkg)+"."+thing] = true
			}
		}
		return nil
	})
	return names, err
}

// parts divides a catalog into what can be loaded together.
func parts(c *schema.Catalog) [][]*schema.File {
	var normal, experimental []*schema.File
	for _, f := range c.Files {
		one, other := *f, *f
		isExperimental := func(p schema.Package) bool { return load.Experimental(p.Path) }
		one.Packages = slices.DeleteFunc(slices.Clone(f.Packages), isExperimental)
		other.Packages = slices.DeleteFunc(slices.Clone(f.Packages), func(p schema.Package) bool { return !isExperimental(p) })
		normal, experimental = append(normal, &one), append(experimental, &other)
	}
	return [][]*schema.File{normal, experimental}
}

func (m *Made) add(root string, files []*schema.File) (errs []error) {
	c := &schema.Catalog{Files: files}
	paths := catalog.Packages(c)
	if len(paths) == 0 {
		return nil
	}
	u, err := load.Load(root, false, paths...)
	if err != nil {
		return []error{err}
	}
	targets, errs := resolve.All(c, u)
	for _, t := range targets {
		errs = append(errs, resolve.Check(t)...)
	}
	if len(errs) > 0 {
		return errs
	}
	m.Targets = append(m.Targets, targets...)
	if err := m.Proofs.Add(targets, u); err != nil {
		errs = append(errs, err)
	}
	return errs
}
