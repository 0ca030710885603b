package likely

import (
	"bufio"
	"fmt"
	"go/types"
	"hash/fnv"
	"os"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/piivet/piivet/internal/category"
	"github.com/piivet/piivet/internal/model/proof/load"
)

// labelled is a line of testdata/fields.tsv.
type labelled struct {
	pkg, owner, name string
	// categories are those that are right, none for what is no personal data.
	categories []category.ID
	line       int
	// field is what the library declares, in a struct of the module.
	field *types.Var
	all   []string // names of fields
	own   func(*types.Package) bool
}

func (l *labelled) String() string { return fmt.Sprintf("%s.%s.%s", l.pkg, l.owner, l.name) }

// heldOut reports whether rules are made without a look at the field.
func (l *labelled) heldOut() bool {
	h := fnv.New32a()
	h.Write([]byte(l.name))
	return h.Sum32()%2 == 1
}

// read reads the lines.
func read() ([]*labelled, error) {
	file, err := os.Open("testdata/fields.tsv")
	if err != nil {
		return nil, err
	}
	defer file.Close()
	var all []*labelled
	scan := bufio.NewScanner(file)
	for line := 1; scan.Scan(); line++ {
		if strings.HasPrefix(scan.Text(), "#") {
			continue
		}
		cells := strings.Split(scan.Text(), "\t")
		if len(cells) < 3 {
			return nil, fmt.Errorf("line %d: want package, field and label", line)
		}
		l := &labelled{pkg: cells[0], line: line}
		l.owner, l.name, _ = strings.Cut(cells[1], ".")
		if cells[2] != "-" {
			for id := range strings.SplitSeq(cells[2], "|") {
				l.categories = append(l.categories, category.ID(id))
			}
		}
		all = append(all, l)
	}
	return all, scan.Err()
}

// fields are the lines with the fields that they are about.
var fields = sync.OnceValues(func() ([]*labelled, error) {
	all, err := read()
	if err != nil {
		return nil, err
	}
	var pkgs []string
	for _, l := range all {
		pkgs = append(pkgs, l.pkg)
	}
	slices.Sort(pkgs)
	universe, err := load.Load(".", false, slices.Compact(pkgs)...)
	if err != nil {
		return nil, err
	}
	for _, l := range all {
		if !l.find(universe.Package(l.pkg).Types) {
			return nil, fmt.Errorf("line %d: there is no field %s", l.line, l)
		}
		module := universe.Package(l.pkg).Module
		l.own = func(p *types.Package) bool { return universe.Package(p.Path()).Module == module }
	}
	return all, nil
})

// find looks for the field in the package.
func (l *labelled) find(pkg *types.Package) bool {
	obj := pkg.Scope().Lookup(l.owner)
	if obj == nil {
		return false
	}
	s, ok := obj.Type().Underlying().(*types.Struct)
	if !ok {
		return false
	}
	for v := range s.Fields() {
		if v.Name() == l.name {
			l.field = v
		}
		l.all = append(l.all, v.Name())
	}
	return l.field != nil
}

// TestLabels holds the list to what its header says of it.
func TestLabels(t *testing.T) {
	all, err := fields()
	if err != nil {
		t.Fatal(err)
	}
	known := category.All()
	personal, heldOut, seen := 0, 0, map[string]bool{}
	for _, l := range all {
		for _, id := range l.categories {
			if !slices.Contains(known, id) {
				t.Errorf("line %d: no category %s", l.line, id)
			}
		}
		if seen[l.String()] {
			t.Errorf("line %d: %s twice", l.line, l)
		}
		seen[l.String()] = true
		if len(l.categories) > 0 {
			personal++
		}
		if l.heldOut() {
			heldOut++
		}
	}
	if len(all) != 400 || personal < 120 || heldOut < 180 || heldOut > 220 {
		t.Errorf("%d fields, %d of them personal, %d held out", len(all), personal, heldOut)
	}
}
