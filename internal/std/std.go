// Package std tells the packages of the standard library from others. A path
// without a dot in its first element is not enough: modules may be called
// anything.
package std

import (
	_ "embed"
	"strings"
)

//go:generate go run ./gen

// names lists the packages, one a line, sorted.
//
//go:embed names.txt
var names string

// Has reports whether the import path is one of the standard library's, of
// the Go release that this list was made with.
func Has(path string) bool {
	if first, _, _ := strings.Cut(path, "/"); strings.Contains(first, ".") {
		return false
	}
	lo, hi := 0, len(names)
	for lo < hi {
		mid := lo + (hi-lo)/2
		start := strings.LastIndexByte(names[:mid], '\n') + 1
		end := start + strings.IndexByte(names[start:], '\n')
		switch name := names[start:end]; {
		case name == path:
			return true
		case name < path:
			lo = end + 1
		default:
			hi = start
		}
	}
	return false
}
