package config

import (
	"fmt"
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"
	"golang.org/x/mod/module"

	"github.com/piivet/piivet/internal/category"
	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/model/strict"
	"github.com/piivet/piivet/internal/policy"
	"github.com/piivet/piivet/internal/tag"
)

// categoryWords are the names of categories that a configuration may use: the
// full ones and their last parts.
func categoryWords() []string {
	var words []string
	for _, id := range category.All() {
		words = append(words, string(id))
		if leaf := id.Leaf(); leaf != string(id) {
			words = append(words, leaf)
		}
	}
	return words
}

// categoryOf returns the category of that name, as a configuration writes it:
// the other words that a tag may use are not for promises.
func categoryOf(word string) (category.ID, bool) {
	id, ok := category.Lookup(word)
	return id, ok && (word == string(id) || word == id.Leaf())
}

// categorySays is what a word for categories stands for.
func categorySays(word string) string {
	if word == policy.Sensitive {
		return "all categories that are marked sensitive, and data about children"
	}
	id, _ := categoryOf(word)
	return id.Says()
}

// insteadOfCategory is the end of a message about a word that is none.
func insteadOfCategory(word string) string {
	if id, ok := category.Lookup(word); ok {
		return "; write " + id.Leaf()
	}
	if meant, ok := category.Suggest(word); ok {
		return "; did you mean " + meant + "?"
	}
	return ": docs/categories.md lists them"
}

// tagShape is the shape of what tagText reads: one category, or a longer tag.
func tagShape() strict.Shape {
	return strict.Named("tag", func() strict.Shape {
		return strict.Either(strict.Meaning(categoryWords(), categorySays), strict.StringMatching(`^[^,]+(,[^,]+)+$|=`), strict.Word("-"))
	})
}

// tagText returns a Read of what would stand in a pii tag.
func (f *file) tagText(what string, to func(*yaml.Node, tag.Tag)) func(*yaml.Node) {
	return f.Text(what, func(n *yaml.Node, text string) {
		for item := range strings.SplitSeq(text, ",") {
			item = strings.TrimSpace(item)
			if _, ok := categoryOf(item); !ok && item != "" && item != "-" && !strings.Contains(item, "=") {
				f.Problemf(n, "unknown category %q%s", item, insteadOfCategory(item))
				return
			}
		}
		t, problems := tag.Parse(text)
		for _, p := range problems {
			f.Problemf(n, "%s", p.Message)
		}
		if len(problems) == 0 {
			to(n, t)
		}
	})
}

func dataShape() strict.Shape {
	return strict.Named("data", func() strict.Shape {
		words := append([]string{policy.Sensitive}, categoryWords()...)
		return strict.SomeOf(strict.Either(strict.Meaning(words, categorySays), strict.StringMatching(`^[^,]+(,[^,]+)+$`)))
	})
}

// data returns a Read of categories, each of which may be narrowed as in a tag.
func (f *file) data(what string, to *[]policy.Data) func(*yaml.Node) {
	return f.OneOrMore(what, f.Text("a category", func(n *yaml.Node, text string) {
		*to = append(*to, f.dataOf(n, text)...)
	}))
}

// dataOf reads "email,phone,region=eu".
func (f *file) dataOf(n *yaml.Node, text string) []policy.Data {
	var data []policy.Data
	narrowing := []string{string(category.Root)}
	for item := range strings.SplitSeq(text, ",") {
		item = strings.TrimSpace(item)
		name, _, narrows := strings.Cut(item, "=")
		id, known := categoryOf(item)
		switch {
		case narrows && !slices.Contains([]string{"region", "role", "subject"}, strings.TrimSpace(name)):
			f.Problemf(n, "%q narrows nothing: data is narrowed by region=, role= and subject=", item)
		case narrows:
			narrowing = append(narrowing, item)
		case item == policy.Sensitive:
			data = append(data, policy.Data{Category: item})
		case known:
			data = append(data, policy.Data{Category: string(id)})
		default:
			f.Problemf(n, "unknown category %q%s", item, insteadOfCategory(item))
		}
	}
	t, problems := tag.Parse(strings.Join(narrowing, ","))
	for _, p := range problems {
		f.Problemf(n, "%s", p.Message)
	}
	if data == nil && len(narrowing) > 1 {
		f.Problemf(n, "no category before %q: write personal,%s", narrowing[1], text)
	}
	for i := range data {
		data[i].Region, data[i].Role, data[i].Subject = t.Region, t.Role, t.Subject
	}
	return data
}

// sinkWords are the patterns for kinds of sinks.
func sinkWords() []string {
	words := []string{"*"}
	family := ""
	for _, k := range flow.Kinds() {
		if k.Family() != family {
			family = k.Family()
			words = append(words, family, family+"/*")
		}
		words = append(words, string(k))
	}
	return words
}

func sinksShape() strict.Shape {
	return strict.Named("sinks", func() strict.Shape { return strict.SomeOf(strict.Meaning(sinkWords(), sinkSays)) })
}

// sinkSays is what a pattern for kinds stands for.
func sinkSays(word string) string {
	if k := flow.Kind(word); k.Known() {
		return k.Says()
	}
	if word == "*" {
		return "every sink"
	}
	family, _, _ := strings.Cut(word, "/")
	return "every kind of sink that begins with " + family + "/"
}

// sinks returns a Read of kinds, families of kinds, or "*".
func (f *file) sinks(to *[]string) func(*yaml.Node) {
	return f.OneOrMore("sinks", f.Text("the kind of a sink", func(n *yaml.Node, text string) {
		if words := sinkWords(); !slices.Contains(words, text) {
			f.Problemf(n, "unknown kind of sink %q%s", text, insteadOfSink(text, words))
			return
		}
		if text != "*" {
			text = strings.TrimSuffix(text, "/*")
		}
		*to = append(*to, text)
	}))
}

// insteadOfSink says which kind was meant, or which there are: those of the
// same family, when that is one.
func insteadOfSink(text string, words []string) string {
	family, _, _ := strings.Cut(text, "/")
	var kin []string
	for _, word := range words {
		if strings.HasPrefix(word, family+"/") && !strings.HasSuffix(word, "*") {
			kin = append(kin, word)
		}
	}
	if kin != nil {
		return strict.Instead(text, kin)
	}
	return strict.Instead(text, words)
}

// patternShape is the shape of a package pattern.
func patternShape() strict.Shape {
	return strict.Named("pattern", func() strict.Shape { return strict.Matching(`^[A-Za-z0-9._~/-]+$`) })
}

// patterns returns a Read of package patterns.
func (f *file) patterns(what string, to *[]string) func(*yaml.Node) {
	return f.OneOrMore(what, f.Text("a package pattern", func(n *yaml.Node, text string) {
		if pattern := f.pattern(n, text); pattern != "" {
			*to = append(*to, pattern)
		}
	}))
}

// pattern reads a package pattern, in which a "." at the beginning is the
// module. It is empty, with a problem, when it is none.
func (f *file) pattern(n *yaml.Node, text string) string {
	if text == "..." {
		return text
	}
	pattern := text
	if rest, ok := strings.CutPrefix(text, "."); ok && (rest == "" || rest[0] == '/') {
		switch {
		case f.alone:
			f.Problemf(n, "%q speaks of the module, and beside a text there is none: write the path of the package in full", text)
			return ""
		case f.module == "":
			f.Problemf(n, "%q speaks of the module, and there is no go.mod beside %s", text, base(f.loader.file))
			return ""
		}
		pattern = f.module + strings.TrimSuffix(rest, "/")
	}
	if !isImportPath(pattern) {
		f.Problemf(n, "%q is no package pattern: write example.com/shop/web, example.com/shop/... or ./web/...", text)
		return ""
	}
	return pattern
}

// isImportPath reports whether text is the path of a package, or of all below
// one.
func isImportPath(text string) bool {
	return module.CheckImportPath(strings.TrimSuffix(text, "/...")) == nil
}

func noImportPath(text string) string {
	return fmt.Sprintf("%q is no import path: write example.com/lib, or example.com/lib/... for all below it", text)
}

// importPath is isImportPath, with a problem when it is none.
func (f *file) importPath(n *yaml.Node, text string) bool {
	ok := isImportPath(text)
	if !ok {
		f.Problemf(n, "%s", noImportPath(text))
	}
	return ok
}

// lowerWord returns a Read of a word in lower case: a purpose, a region.
func (f *file) lowerWord(what string, to *string) func(*yaml.Node) {
	return f.Text(what, func(n *yaml.Node, text string) {
		if !tag.IsWord(text) {
			f.Problemf(n, "%q is no %s: write one word in lower case, such as us-certified", text, what)
			return
		}
		*to = text
	})
}

func lowerWordShape() strict.Shape { return strict.Matching(`^[a-z0-9._-]+$`) }
