package fix

import (
	"bytes"
	"cmp"
	"fmt"
	"go/ast"
	"go/format"
	"go/parser"
	"go/token"
	"os"
	"slices"

	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/tag"
)

// Edit replaces a piece of a file.
type Edit struct {
	File string // path
	// Start and End are offsets in bytes.
	Start, End int
	Text       string
}

// Apply writes the edits to their files and returns how many were applied. An
// edit that overlaps another is left out, and so are repetitions. Files that
// cannot be read or written end it with an error.
func Apply(edits []Edit) (applied int, err error) {
	slices.SortFunc(edits, func(a, b Edit) int {
		return cmp.Or(cmp.Compare(a.File, b.File), cmp.Compare(a.Start, b.Start), cmp.Compare(a.End, b.End), cmp.Compare(a.Text, b.Text))
	})
	for len(edits) > 0 {
		n := 1
		for n < len(edits) && edits[n].File == edits[0].File {
			n++
		}
		done, err := applyTo(edits[0].File, edits[:n])
		if err != nil {
			return applied, err
		}
		applied, edits = applied+done, edits[n:]
	}
	return applied, nil
}

// applyTo applies sorted edits to one file.
func applyTo(file string, edits []Edit) (applied int, err error) {
	info, err := os.Stat(file)
	if err != nil {
		return 0, err
	}
	src, err := os.ReadFile(file)
	if err != nil {
		return 0, err
	}
	var out bytes.Buffer
	at := 0
	for i, e := range edits {
		if repeats := i > 0 && e == edits[i-1]; repeats || e.Start < at || i > 0 && e.Start == edits[i-1].Start {
			continue
		}
		if e.End < e.Start || e.End > len(src) {
			return 0, fmt.Errorf("%s has changed while it was looked at", file)
		}
		out.Write(src[at:e.Start])
		out.WriteString(e.Text)
		at = e.End
		applied++
	}
	out.Write(src[at:])
	return applied, os.WriteFile(file, formatted(src, out.Bytes()), info.Mode().Perm())
}

// formatted is a text as gofmt has it, if that is what it was before.
func formatted(before, after []byte) []byte {
	if was, err := format.Source(before); err != nil || !bytes.Equal(was, before) {
		return after
	}
	if is, err := format.Source(after); err == nil {
		return is
	}
	return after
}

// Tag is the edit that gives a field its tag, if one of the files declares it.
func Tag(files []string, t *flow.Tagging) (e Edit, ok bool) {
	for _, file := range files {
		fset := token.NewFileSet()
		tree, err := parser.ParseFile(fset, file, nil, parser.SkipObjectResolution)
		if err != nil {
			continue
		}
		field := find(tree, t)
		if field == nil {
			continue
		}
		pos, text, ok := tag.Add(field, t.Value)
		offset := fset.Position(pos).Offset
		return Edit{file, offset, offset, text}, ok
	}
	return Edit{}, false
}

func find(tree *ast.File, t *flow.Tagging) *ast.Field {
	var found *ast.Field
	ast.Inspect(tree, func(n ast.Node) bool {
		spec, ok := n.(*ast.TypeSpec)
		if !ok {
			return found == nil
		}
		st, ok := spec.Type.(*ast.StructType)
		if !ok || spec.Name.Name != t.Owner {
			return false
		}
		for _, f := range st.Fields.List {
			for _, name := range f.Names {
				if name.Name == t.Field && !hasTag(f) {
					found = f
				}
			}
		}
		return false
	})
	return found
}

// hasTag reports whether a field says already what it holds.
func hasTag(f *ast.Field) bool {
	if f.Tag == nil {
		return false
	}
	value, _, err := tag.Unquote(f.Tag.Value)
	if err != nil {
		return true
	}
	_, tagged := tag.Of(value)
	return tagged
}
