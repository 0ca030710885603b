package driver

import (
	"go/token"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"honnef.co/go/tools/go/loader"
	"honnef.co/go/tools/lintcmd/runner"

	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/report"
)

// names turns places into the names of files that a reader sees. It looks only
// at the packages that are asked for.
type names struct {
	env      *goEnv
	packages map[string][]*loader.PackageSpec // by package path: the package and its variants
}

func newNames(env *goEnv, results []runner.Result) *names {
	n := &names{env, make(map[string][]*loader.PackageSpec, len(results))}
	for _, res := range results {
		n.packages[res.Package.PkgPath] = append(n.packages[res.Package.PkgPath], res.Package)
	}
	return n
}

// step resolves a place of a path.
func (n *names) step(pos flow.Pos) report.Position {
	if !pos.IsValid() {
		return report.Position{}
	}
	var p report.Position
	if spec, file := n.find(pos.Package, pos.File); spec != nil {
		p = n.file(spec, file)
	} else {
		p = report.Position{File: path.Join(pos.Package, pos.File)}
	}
	p.Line, p.Column = pos.Line, pos.Column
	return p
}

// find looks for a file by its base name among those of a package.
func (n *names) find(pkgPath, base string) (*loader.PackageSpec, string) {
	for _, spec := range n.packages[pkgPath] {
		if file := fileOf(spec, base); file != "" {
			return spec, file
		}
	}
	return nil, ""
}

func fileOf(spec *loader.PackageSpec, base string) string {
	for _, files := range [][]string{spec.GoFiles, spec.OtherFiles} {
		i := slices.IndexFunc(files, func(file string) bool { return filepath.Base(file) == base })
		if i >= 0 {
			return files[i]
		}
	}
	return ""
}

// in resolves a place in one of a package's files. The name that comes with it
// is that of the time when the package was analysed, so only its base counts:
// the files may have moved since, and cgo's copies lie elsewhere.
func (n *names) in(spec *loader.PackageSpec, pos token.Position) report.Position {
	if pos.Line == 0 {
		return report.Position{}
	}
	file := fileOf(spec, filepath.Base(pos.Filename))
	if file == "" {
		return n.place(pos)
	}
	p := n.file(spec, file)
	p.Line, p.Column = pos.Line, pos.Column
	return p
}

// place resolves a place by the path of its file, relative to the working
// directory or absolute.
func (n *names) place(pos token.Position) report.Position {
	p := n.byPath(pos.Filename)
	p.Line, p.Column = pos.Line, pos.Column
	return p
}

// file names a file of a package.
func (n *names) file(spec *loader.PackageSpec, file string) report.Position {
	switch m := spec.Module; {
	case m == nil && !n.below(file): // of the standard library
		return report.Position{File: path.Join("std", spec.PkgPath, filepath.Base(file))}
	case m == nil, m.Main:
		return n.byPath(file)
	case m.Replace != nil && m.Replace.Version == "": // by a directory
		return n.byPath(file)
	case m.Replace != nil:
		return dependency(m.Replace.Path, m.Replace.Version, m.Path, spec.PkgPath, file)
	default:
		return dependency(m.Path, m.Version, m.Path, spec.PkgPath, file)
	}
}

// dependency is "module@version/path". The path comes from that of the
// package, so it is the same with vendor/ and without.
func dependency(module, version, modulePath, pkgPath, file string) report.Position {
	inside := strings.TrimPrefix(pkgPath, modulePath)
	return report.Position{File: path.Join(module+"@"+version, inside, filepath.Base(file))}
}

// below reports whether a file lies under the root.
func (n *names) below(file string) bool {
	rel, err := filepath.Rel(n.env.root, file)
	return err == nil && filepath.IsLocal(rel)
}

// byPath names a file that belongs to nobody else: relative to the root, and
// for a person relative to the working directory.
func (n *names) byPath(file string) report.Position {
	if !filepath.IsAbs(file) {
		file = filepath.Join(n.env.dir, file)
	}
	return report.Position{File: relative(n.env.root, file), Shown: relative(n.env.dir, file)}
}

// relative is the path of file as seen from dir, with slashes; where there is
// no such path, as between the drives of Windows, file itself.
func relative(dir, file string) string {
	if rel, err := filepath.Rel(dir, file); err == nil {
		file = rel
	}
	return filepath.ToSlash(file)
}
