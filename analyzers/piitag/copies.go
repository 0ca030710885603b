package piitag

import (
	"cmp"
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/std"
	"github.com/piivet/piivet/internal/tag"
)

// copied is the code of personal data in a field without a tag.
const copied tag.Code = "copied"

// holder is a field without a tag, and what is stored in it.
type holder struct {
	first   flow.Copy
	sources []*flow.Source
}

// copies returns what is wrong with the fields that the package stores personal
// data in: one diagnostic a field, where data is first stored in it.
func (c *checker) copies(all []flow.Copy) []analysis.Diagnostic {
	c.found = nil
	for _, h := range holders(all) {
		if c.taggable(h.first.Field) {
			c.copied(h)
		}
	}
	slices.SortStableFunc(c.found, func(a, b analysis.Diagnostic) int { return cmp.Compare(a.Pos, b.Pos) })
	return c.found
}

// holders gathers copies by field, in the order in which the fields are met.
func holders(all []flow.Copy) []*holder {
	var list []*holder
	byField := map[*types.Var]*holder{}
	for i := range all {
		h := byField[all[i].Field]
		if h == nil {
			h = &holder{first: all[i]}
			byField[all[i].Field] = h
			list = append(list, h)
		}
		if all[i].Pos < h.first.Pos {
			h.first = all[i]
		}
		h.sources = append(h.sources, &all[i].Source)
	}
	for _, h := range list {
		slices.SortFunc(h.sources, func(a, b *flow.Source) int { return cmp.Compare(a.Full, b.Full) })
		h.sources = slices.CompactFunc(h.sources, func(a, b *flow.Source) bool { return a.Full == b.Full })
	}
	return list
}

// taggable reports whether those who write the package can tag the field: it is
// theirs.
func (c *checker) taggable(field *types.Var) bool {
	pkg := field.Pkg()
	switch {
	case pkg == nil:
		return false
	case pkg == c.pass.Pkg:
		return true
	case c.pass.Module != nil && c.pass.Module.Path != "":
		return within(pkg.Path(), c.pass.Module.Path)
	}
	return !std.Has(pkg.Path()) && root(pkg.Path()) == root(c.pass.Pkg.Path())
}

func within(pkg, module string) bool { return pkg == module || strings.HasPrefix(pkg, module+"/") }

// root is what the paths of packages of one owner begin with, for drivers that
// do not tell which module a package is of.
func root(pkg string) string {
	parts := strings.SplitN(pkg, "/", 3)
	if strings.Contains(parts[0], ".") {
		return strings.Join(parts[:min(2, len(parts))], "/")
	}
	return parts[0]
}

func (c *checker) copied(h *holder) {
	var names []string
	for _, src := range h.sources {
		names = append(names, fmt.Sprintf("%s (pii:%s)", src.Name, strings.Join(tag.Words(src), ",")))
	}
	value := tag.Union(h.sources)
	field := h.first.Owner + "." + h.first.Field.Name()
	message := fmt.Sprintf("%s holds %s and has no tag: give it %s:%q", field, strings.Join(names, ", "), tag.Key, value)
	pos, end := c.stored(h.first.Pos)
	c.taggings = append(c.taggings, flow.Tagging{
		Message: message, Package: h.first.Field.Pkg().Path(), Owner: h.first.Owner, Field: h.first.Field.Name(), Value: value,
	})
	c.report(copied, pos, end, message, c.tagEdit(h.first.Field, value))
}

// stored bounds the field's name at the place where data is stored in it: a
// composite literal says a colon for it.
func (c *checker) stored(pos token.Pos) (start, end token.Pos) {
	start, end = pos, pos
	for _, file := range c.pass.Files {
		if file.FileStart > pos || pos >= file.FileEnd {
			continue
		}
		ast.Inspect(file, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.KeyValueExpr:
				if n.Colon == pos {
					start, end = n.Pos(), n.End()
				}
			case *ast.SelectorExpr:
				if n.Sel.Pos() == pos {
					start, end = n.Pos(), n.End()
				}
			}
			return n != nil && n.Pos() <= pos && pos < n.End()
		})
	}
	return start, end
}

// tagEdit gives a field of this package the tag; nil when it is declared
// elsewhere, or together with others.
func (c *checker) tagEdit(field *types.Var, value string) *analysis.TextEdit {
	for _, file := range c.pass.Files {
		if file.FileStart > field.Pos() || field.Pos() >= file.FileEnd {
			continue
		}
		var edit *analysis.TextEdit
		ast.Inspect(file, func(n ast.Node) bool {
			if f, ok := n.(*ast.Field); ok && f.Pos() <= field.Pos() && field.Pos() < f.End() {
				if pos, text, ok := tag.Add(f, value); ok && declares(f, field.Pos()) {
					edit = &analysis.TextEdit{Pos: pos, End: pos, NewText: []byte(text)}
				}
			}
			return n != nil && n.Pos() <= field.Pos() && field.Pos() < n.End()
		})
		return edit
	}
	return nil
}

func declares(f *ast.Field, pos token.Pos) bool {
	return len(f.Names) == 0 || f.Names[0].Pos() == pos
}
