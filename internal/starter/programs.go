package starter

import (
	"slices"
	"strings"

	"golang.org/x/tools/go/packages"
)

// Program is a command-line program.
type Program struct {
	// Package is its main package, and Prints the packages of the module, itself
	// among them or not, that write to standard output or error for it, as
	// patterns, sorted.
	Package string
	Prints  []string
}

// programs are the programs that print and serve nobody. A package that a server
// uses as well is not among those that may print.
func (m *Module) programs(own []*packages.Package, code []file) []Program {
	prints, serves := map[string]bool{}, map[string]bool{}
	for i := range code {
		f := &code[i]
		prints[f.pkg] = prints[f.pkg] || f.prints()
		serves[f.pkg] = serves[f.pkg] || f.serves()
	}
	var programs []Program
	servers := map[string]bool{}
	parts := map[string][]string{}
	for _, p := range own {
		if p.Name != "main" {
			continue
		}
		parts[p.PkgPath] = reach(p, own)
		if slices.ContainsFunc(parts[p.PkgPath], func(path string) bool { return serves[path] }) {
			for _, path := range parts[p.PkgPath] {
				servers[path] = true
			}
		}
	}
	for _, p := range own {
		if p.Name != "main" || servers[p.PkgPath] {
			continue
		}
		program := Program{Package: m.pattern(p.PkgPath)}
		for _, path := range parts[p.PkgPath] {
			if prints[path] && !servers[path] {
				program.Prints = insert(program.Prints, m.pattern(path))
			}
		}
		if program.Prints != nil {
			programs = append(programs, program)
		}
	}
	return programs
}

// reach are the packages of the module that a program is made of.
func reach(p *packages.Package, own []*packages.Package) []string {
	byPath := map[string]*packages.Package{}
	for _, q := range own {
		byPath[q.PkgPath] = q
	}
	paths := []string{p.PkgPath}
	for i := 0; i < len(paths); i++ {
		for path := range byPath[paths[i]].Imports {
			if byPath[path] != nil && !slices.Contains(paths, path) {
				paths = append(paths, path)
			}
		}
	}
	slices.Sort(paths)
	return paths
}

// prints reports whether a file writes to standard output or error.
func (f *file) prints() bool {
	return f.mentions("fmt", "Print", "Println", "Printf") || f.mentions("os", "Stdout", "Stderr")
}

// servers are packages whose importers answer requests.
var servers = []string{"github.com/gin-gonic/gin", "github.com/labstack/echo/", "github.com/gofiber/fiber/", "github.com/aws/aws-lambda-go/", "connectrpc.com/connect"}

// serves reports whether a file waits for requests.
func (f *file) serves() bool {
	for _, spec := range f.tree.Imports {
		path := strings.Trim(spec.Path.Value, "\"`") + "/"
		if slices.ContainsFunc(servers, func(s string) bool { return strings.HasPrefix(path, strings.TrimSuffix(s, "/")+"/") }) {
			return true
		}
	}
	return f.mentions("", "ListenAndServe", "ListenAndServeTLS", "ServeTLS") || f.mentions("net", "Listen", "ListenTCP") ||
		f.mentions("net/http", "Serve") || f.mentions("google.golang.org/grpc", "NewServer")
}
