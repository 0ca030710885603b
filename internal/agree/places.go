package agree

import (
	"cmp"
	"fmt"
	"maps"
	"path/filepath"
	"slices"
	"testing"
)

// Place is what the drivers have to agree on.
type Place struct {
	// File is relative to the root of the module, with slashes.
	File         string
	Line, Column int
	Message      string
	Analyzer     string
}

func (p Place) String() string {
	return fmt.Sprintf("%s:%d:%d: %s  [%s]", p.File, p.Line, p.Column, p.Message, p.Analyzer)
}

func compare(a, b Place) int {
	return cmp.Or(cmp.Compare(a.File, b.File), cmp.Compare(a.Line, b.Line), cmp.Compare(a.Column, b.Column),
		cmp.Compare(a.Message, b.Message), cmp.Compare(a.Analyzer, b.Analyzer))
}

// Places are the findings of a driver.
type Places map[Place]bool

// Sorted lists them by file, line, column, message and analyzer.
func (p Places) Sorted() []Place { return slices.SortedFunc(maps.Keys(p), compare) }

// Map returns what change makes of each place.
func (p Places) Map(change func(Place) Place) Places {
	changed := Places{}
	for place := range p {
		changed[change(place)] = true
	}
	return changed
}

// Same fails for each finding that only one of two drivers has.
func Same(t *testing.T, aName string, a Places, bName string, b Places) {
	t.Helper()
	for _, p := range a.Sorted() {
		if !b[p] {
			t.Errorf("only %s has, and not %s: %s", aName, bName, p)
		}
	}
	for _, p := range b.Sorted() {
		if !a[p] {
			t.Errorf("only %s has, and not %s: %s", bName, aName, p)
		}
	}
}

// Relative is the name of a file as seen from dir, with slashes.
func Relative(t *testing.T, dir, file string) string {
	t.Helper()
	rel, err := filepath.Rel(dir, file)
	if err != nil {
		t.Fatal(err)
	}
	return filepath.ToSlash(rel)
}
