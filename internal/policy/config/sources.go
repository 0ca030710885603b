package config

import (
	"regexp"
	"strings"
	"sync"

	"go.yaml.in/yaml/v3"
	"golang.org/x/mod/module"

	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/model/strict"
	"github.com/piivet/piivet/internal/overlay"
	"github.com/piivet/piivet/internal/tag"
)

func (f *file) sourceRecord(s *overlay.Source) strict.Record {
	return strict.Record{
		What: "a source",
		Keys: []strict.Key{
			{Name: "type", Read: f.Text("type", f.sourceType(s)), Is: strict.Matching(`\.`),
				Says: "A type, with its import path: example.com/core.Account. A * stands for any text without a dot."},
			{Name: "field", Read: f.Text("field", f.sourceField(s)), Is: strict.Matching(namePattern),
				Says: "A field of the type, also with *. Every field and the value itself, when it is left out."},
			{Name: "func", Read: f.Text("func", f.sourceFunc(s)), Is: strict.Matching(`\.`),
				Says: "A function or method, with its import path: example.com/core.Load or example.com/web.Form.Email."},
			{Name: "param", Read: f.Text("param", f.sourceParam(s)), Is: strict.Matching(`^[A-Za-z_]`),
				Says: "The name of a parameter of the function."},
			{Name: "result", Read: f.Index("result", &s.Result), Is: strict.Index(),
				Says: "The index of a result of the function, from 0; 0 when neither it nor param is there."},
			{Name: "category", Read: f.tagText("category", func(_ *yaml.Node, t tag.Tag) { s.Tag = t }), Is: tagShape(), Required: true, Example: "email",
				Says: `What the data is, as in a tag: email, or "email,region=eu".`},
		},
		OneOf: []string{"type", "func"},
		Needs: [][2]string{{"field", "type"}, {"param", "func"}, {"result", "func"}},
		Apart: [][2]string{{"param", "result"}},
	}
}

func (f *file) source(n *yaml.Node) {
	s := overlay.Source{Pos: flow.Pos{File: base(f.File), Line: n.Line}}
	if !f.Record(n, f.sourceRecord(&s)) {
		return
	}
	if !s.Tag.Personal() && s.Field == "" {
		f.Problemf(n, "category %q says that something is no personal data: only a field can be that", s.Tag)
		return
	}
	f.sources = append(f.sources, s)
	f.nameSource(n, &s)
}

// namePattern is a name in which `*` stands for any text.
const namePattern = `^[\p{L}_*][\p{L}\p{Nd}_*]*$`

func isName(text string) bool { return nameExpr().MatchString(text) }

// What is compiled at the start of the program would cost those who have no
// configuration.
var nameExpr = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(namePattern) })

func (f *file) sourceType(s *overlay.Source) func(*yaml.Node, string) {
	return func(n *yaml.Node, text string) {
		dot := strings.LastIndexByte(text, '.')
		if dot < 0 || module.CheckImportPath(text[:dot]) != nil || !isName(text[dot+1:]) {
			f.Problemf(n, "%q is no type: write its import path and its name, such as example.com/core.Account or example.com/core.*Request", text)
			return
		}
		s.Package, s.Type = text[:dot], text[dot+1:]
	}
}

func (f *file) sourceField(s *overlay.Source) func(*yaml.Node, string) {
	return func(n *yaml.Node, text string) {
		if s.Field = text; !isName(text) {
			f.Problemf(n, "%q is no field: write a name, or a pattern such as Data*", text)
		}
	}
}

func (f *file) sourceFunc(s *overlay.Source) func(*yaml.Node, string) {
	return func(n *yaml.Node, text string) {
		var ok bool
		if s.Package, s.Func, ok = cutFunc(text); !ok {
			f.Problemf(n, "%q is no function: write its import path and its name, such as example.com/core.Load, or example.com/web.Form.Email for a method", text)
		}
	}
}

// endsPath reports whether what stands before a dot cannot be the name of a
// type: the ends of gopkg.in/yaml.v3 and github.com/nats-io/nats.go.
func endsPath(part string) bool {
	digits, ok := strings.CutPrefix(part, "v")
	return part == "go" || ok && digits != "" && strings.Trim(digits, "0123456789") == ""
}

// cutFunc takes "example.com/web.Form.Email" apart. Only a path can have dots
// before its last slash; behind it, the name of a function has one part, and
// that of a method two.
func cutFunc(text string) (pkg, name string, ok bool) {
	slash := strings.LastIndexByte(text, '/') + 1
	parts := strings.Split(text[slash:], ".")
	from := max(1, len(parts)-2)
	if from < len(parts)-1 && endsPath(parts[from]) {
		from++
	}
	pkg = text[:slash] + strings.Join(parts[:from], ".")
	for _, part := range parts[from:] {
		if !isName(part) {
			return "", "", false
		}
	}
	name = strings.Join(parts[from:], ".")
	return pkg, name, name != "" && module.CheckImportPath(pkg) == nil
}

func (f *file) sourceParam(s *overlay.Source) func(*yaml.Node, string) {
	return func(n *yaml.Node, text string) {
		if s.Param = text; !isName(text) || strings.Contains(text, "*") || text == "_" {
			f.Problemf(n, "%q is no name of a parameter", text)
		}
	}
}
