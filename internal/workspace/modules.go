package workspace

import (
	"os"
	"path/filepath"
	"strings"

	"golang.org/x/mod/modfile"
)

// module is a main module.
type module struct {
	dir, path string
	// requires are the paths of the modules that it names, among which may be
	// some whose path lies below its own.
	requires []string
}

// mainModules lists the main modules as the go command sees them from dir. A
// file that the go command will refuse counts for nothing: it says so itself.
func mainModules(dir string, getenv func(string) string) []module {
	if getenv("GO111MODULE") == "off" {
		return nil
	}
	if work := workFile(dir, getenv("GOWORK")); work != "" {
		return workModules(work)
	}
	root := above(dir, "go.mod")
	if root == "" {
		return nil
	}
	return []module{readModule(root, modFlag(getenv("GOFLAGS")))}
}

// workFile is the go.work that counts, or "".
func workFile(dir, gowork string) string {
	switch gowork {
	case "off":
		return ""
	case "", "auto":
		if root := above(dir, "go.work"); root != "" {
			return filepath.Join(root, "go.work")
		}
		return ""
	}
	return gowork
}

func workModules(file string) []module {
	data, err := os.ReadFile(file)
	if err != nil {
		return nil
	}
	work, err := modfile.ParseWork(file, data, nil)
	if err != nil {
		return nil
	}
	var all []module
	for _, use := range work.Use {
		dir := filepath.FromSlash(use.Path)
		if !filepath.IsAbs(dir) {
			dir = filepath.Join(filepath.Dir(file), dir)
		}
		all = append(all, readModule(dir, ""))
	}
	return all
}

// readModule reads the go.mod in dir, or the file that stands in for it.
func readModule(dir, instead string) module {
	m := module{dir: dir}
	file := filepath.Join(dir, "go.mod")
	if instead != "" {
		file = instead
		if !filepath.IsAbs(file) {
			file = filepath.Join(dir, file)
		}
	}
	data, err := os.ReadFile(file)
	if err != nil {
		return m
	}
	parsed, err := modfile.ParseLax(file, data, nil)
	if err != nil {
		return m
	}
	if parsed.Module != nil {
		m.path = parsed.Module.Mod.Path
	}
	for _, r := range parsed.Require {
		m.requires = append(m.requires, r.Mod.Path)
	}
	return m
}

// modFlag is the file that GOFLAGS names in place of go.mod, or "".
func modFlag(goflags string) string {
	file := ""
	for _, f := range strings.Fields(goflags) {
		if value, ok := strings.CutPrefix(strings.TrimPrefix(f, "-"), "-modfile="); ok {
			file = value
		} else if value, ok := strings.CutPrefix(f, "-modfile="); ok {
			file = value
		}
	}
	return file
}

// above is the directory nearest to dir, upwards, that has the file; "" when
// none has.
func above(dir, file string) string {
	for {
		if info, err := os.Stat(filepath.Join(dir, file)); err == nil && !info.IsDir() {
			return dir
		}
		up := filepath.Dir(dir)
		if up == dir {
			return ""
		}
		dir = up
	}
}

// within reports whether a package path lies in the module with that path.
func within(pkgPath, modulePath string) bool {
	return pkgPath == modulePath || modulePath != "" && strings.HasPrefix(pkgPath, modulePath+"/")
}
