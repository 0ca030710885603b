package tag

import (
	"go/ast"
	"go/token"
	"slices"
	"strconv"
	"strings"

	"github.com/piivet/piivet/internal/category"
	"github.com/piivet/piivet/internal/flow"
)

// Words are the categories of a source as a tag writes them: short names where
// these say the same.
func Words(src *flow.Source) []string {
	var words []string
	for _, name := range src.Categories {
		id := category.ID(name)
		if short, ok := category.Lookup(id.Leaf()); ok && short == id {
			name = id.Leaf()
		}
		words = append(words, name)
	}
	slices.Sort(words)
	return words
}

// Union is the value of a tag for a field that holds what all the sources are,
// at least one. What narrows them is kept where they agree.
func Union(sources []*flow.Source) string {
	var items []string
	for _, src := range sources {
		items = append(items, Words(src)...)
	}
	slices.Sort(items)
	items = slices.Compact(items)
	for _, narrow := range []struct {
		name string
		of   func(*flow.Source) string
	}{
		{"region", func(s *flow.Source) string { return s.Region }},
		{"role", func(s *flow.Source) string { return s.Role }},
		{"subject", func(s *flow.Source) string { return s.Subject }},
	} {
		value := narrow.of(sources[0])
		if value != "" && !slices.ContainsFunc(sources, func(s *flow.Source) bool { return narrow.of(s) != value }) {
			items = append(items, narrow.name+"="+value)
		}
	}
	return strings.Join(items, ",")
}

// Add is the text that gives a field a tag with the value, and the place to put
// it: behind the type, or in front of what the tag has already. It is not ok
// for fields that are declared together, and for tags that are not in
// backquotes.
func Add(field *ast.Field, value string) (pos token.Pos, text string, ok bool) {
	item := Key + ":" + strconv.Quote(value)
	switch {
	case len(field.Names) > 1, strings.Contains(item, "`"):
		return 0, "", false
	case field.Tag == nil:
		return field.Type.End(), " `" + item + "`", true
	case field.Tag.Value[0] != '`':
		return 0, "", false
	case field.Tag.Value == "``":
		return field.Tag.Pos() + 1, item, true
	}
	return field.Tag.Pos() + 1, item + " ", true
}
