package load

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
)

// Package is a package that was loaded.
type Package struct {
	Types *types.Package
	// Files and Info are those of a package whose bodies were asked for; nil
	// otherwise.
	Files []*ast.File
	Info  *types.Info
	// Module is the module that it is from and its version; empty for the
	// standard library.
	Module, Version string
}

// Universe is what was loaded, by import path.
type Universe struct {
	Fset     *token.FileSet
	Sizes    types.Sizes
	packages map[string]*Package
}

// Package returns a package; nil when it was not loaded.
func (u *Universe) Package(path string) *Package { return u.packages[path] }

// HasBelow reports whether a package was loaded whose path starts with prefix.
func (u *Universe) HasBelow(prefix string) bool {
	for path := range u.packages {
		if strings.HasPrefix(path, prefix) {
			return true
		}
	}
	return false
}

// listed is what the go command says about a package.
type listed struct {
	ImportPath string
	Dir        string
	GoFiles    []string
	ImportMap  map[string]string
	Standard   bool
	DepOnly    bool
	Module     *struct{ Path, Version, GoVersion string }
	Error      *struct{ Err string }
}

// Load loads the packages that match patterns, seen from the module in dir,
// and what they import. With bodies, those that match are checked with the
// bodies of their functions.
func Load(dir string, bodies bool, patterns ...string) (*Universe, error) {
	list, err := goList(dir, patterns)
	if err != nil {
		return nil, err
	}
	u := &Universe{
		Fset:     token.NewFileSet(),
		Sizes:    types.SizesFor("gc", runtime.GOARCH),
		packages: map[string]*Package{"unsafe": {Types: types.Unsafe}},
	}
	parsed := u.parseAll(list, bodies)
	var errs []error
	for i, l := range list { // imports come before importers
		if l.ImportPath == "unsafe" {
			continue
		}
		files := <-parsed[i]
		if files.err != nil {
			return nil, files.err
		}
		if err := u.check(l, files.files, bodies && !l.DepOnly); err != nil {
			errs = append(errs, err)
		}
	}
	return u, errors.Join(errs...)
}

// Experimental reports whether a package, or one that stands for it in a path,
// exists under an experiment of the go command only. Under it other packages
// look different, so these are loaded on their own.
func Experimental(path string) bool {
	return strings.Contains(path, "encoding/json/")
}

func goList(dir string, patterns []string) ([]listed, error) {
	args := append([]string{"list", "-deps", "-e", "-json=ImportPath,Dir,GoFiles,ImportMap,Standard,DepOnly,Module,Error", "--"}, patterns...)
	cmd := exec.Command("go", args...)
	cmd.Dir = dir
	// cgo would need a compiler for C; the experiment shows encoding/json/v2.
	cmd.Env = append(os.Environ(), "CGO_ENABLED=0", "GOWORK=off") // cgo would need a compiler for C
	if slices.ContainsFunc(patterns, Experimental) {
		cmd.Env = append(cmd.Env, "GOEXPERIMENT=jsonv2")
	}
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		return nil, fmt.Errorf("go list: %w\n%s", err, stderr.String())
	}
	var list []listed
	for d := json.NewDecoder(bytes.NewReader(out)); ; {
		var l listed
		if err := d.Decode(&l); errors.Is(err, io.EOF) {
			return list, nil
		} else if err != nil {
			return nil, err
		}
		if l.Error != nil {
			return nil, fmt.Errorf("%s: %s", l.ImportPath, l.Error.Err)
		}
		list = append(list, l)
	}
}

type parsedFiles struct {
	files []*ast.File
	err   error
}

// parseAll parses packages ahead of the checker, a few at a time.
func (u *Universe) parseAll(list []listed, bodies bool) []chan parsedFiles {
	out := make([]chan parsedFiles, len(list))
	for i := range out {
		out[i] = make(chan parsedFiles, 1)
	}
	next := make(chan int)
	go func() {
		defer close(next)
		for i := range list {
			next <- i
		}
	}()
	for range runtime.GOMAXPROCS(0) {
		go func() {
			for i := range next {
				files, err := u.parse(list[i], bodies && !list[i].DepOnly)
				out[i] <- parsedFiles{files, err}
			}
		}()
	}
	return out
}

func (u *Universe) parse(l listed, bodies bool) (files []*ast.File, err error) {
	mode := parser.SkipObjectResolution
	if bodies {
		mode |= parser.ParseComments
	}
	for _, name := range l.GoFiles {
		f, err := parser.ParseFile(u.Fset, filepath.Join(l.Dir, name), nil, mode)
		if err != nil {
			return nil, err
		}
		files = append(files, f)
	}
	return files, nil
}

func (u *Universe) check(l listed, files []*ast.File, bodies bool) error {
	p := new(Package)
	var errs []error
	config := types.Config{
		IgnoreFuncBodies: !bodies,
		FakeImportC:      true,
		Sizes:            u.Sizes,
		Importer:         importer{u, l.ImportMap},
		Error:            func(err error) { errs = append(errs, err) },
	}
	if m := l.Module; m != nil {
		p.Module, p.Version = m.Path, m.Version
		if m.GoVersion != "" {
			config.GoVersion = "go" + m.GoVersion
		}
	}
	if bodies {
		p.Files = files
		p.Info = newInfo()
	}
	p.Types, _ = config.Check(l.ImportPath, u.Fset, files, p.Info)
	u.packages[l.ImportPath] = p
	if l.DepOnly {
		return nil // what does not check shows where it is used
	}
	return errors.Join(errs...)
}

func newInfo() *types.Info {
	return &types.Info{
		Types:        map[ast.Expr]types.TypeAndValue{},
		Instances:    map[*ast.Ident]types.Instance{},
		Defs:         map[*ast.Ident]types.Object{},
		Uses:         map[*ast.Ident]types.Object{},
		Implicits:    map[ast.Node]types.Object{},
		Selections:   map[*ast.SelectorExpr]*types.Selection{},
		Scopes:       map[ast.Node]*types.Scope{},
		FileVersions: map[*ast.File]string{},
	}
}

// importer finds what a package imports among what is already checked.
type importer struct {
	u       *Universe
	mapping map[string]string
}

func (i importer) Import(path string) (*types.Package, error) {
	if mapped, ok := i.mapping[path]; ok {
		path = mapped
	}
	if p := i.u.packages[path]; p != nil {
		return p.Types, nil
	}
	return nil, fmt.Errorf("package %s was not loaded", path)
}
