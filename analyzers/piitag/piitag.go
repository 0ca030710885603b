package piitag

import (
	"cmp"
	_ "embed"
	"go/ast"
	"go/token"
	"reflect"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/piivet/piivet/analyzers/internal/passes"
	"github.com/piivet/piivet/analyzers/internal/verdict"
	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/passdoc"
	"github.com/piivet/piivet/internal/tag"
)

//go:embed doc.go
var source string

const name = "piitag"

// stale is the code of a directive that permits nothing.
const stale tag.Code = "stale"

// Options are what the pass can be told.
type Options = passes.Options

// Analyzer is the pass as it is by default.
var Analyzer = New(Options{})

// New returns the pass, which asks an analyzer made by verdict.New which
// directives were of use. Its result is the []flow.Tagging that it asks for.
func New(opts Options) *analysis.Analyzer {
	judged := opts.Findings()
	a := &analysis.Analyzer{
		Name:       name,
		Doc:        passdoc.Must(source, name),
		URL:        passes.URL(name),
		Requires:   []*analysis.Analyzer{judged},
		ResultType: reflect.TypeFor[[]flow.Tagging](),
	}
	opts.Register(a)
	a.Flags.BoolVar(&opts.Copies, "copies", opts.Copies, "also report personal data that is stored in fields without a tag")
	a.Run = func(pass *analysis.Pass) (any, error) {
		res := pass.ResultOf[judged].(*verdict.Result)
		if res.Broken != nil {
			pass.Report(configuration(pass, res.Broken))
			return []flow.Tagging(nil), nil
		}
		c := &checker{pass: pass, used: res.UsedAllows}
		found := c.files()
		if opts.Copies {
			found = append(found, c.copies(res.Copies)...)
		}
		kinds := verdict.FileKinds(pass)
		for _, d := range found {
			if opts.Reports(kinds(d.Pos)) {
				pass.Report(d)
			}
		}
		return c.taggings, nil
	}
	return a
}

// files returns what is wrong in the files of the package.
func (c *checker) files() []analysis.Diagnostic {
	var found []analysis.Diagnostic
	for _, file := range c.pass.Files {
		found = append(found, c.file(file)...)
	}
	return found
}

// configuration reports what is wrong in the configuration of the package. It
// can stand nowhere but in a Go file.
func configuration(pass *analysis.Pass, err error) analysis.Diagnostic {
	name := pass.Files[0].Name
	return analysis.Diagnostic{
		Pos: name.Pos(), End: name.End(),
		Category: "configuration",
		Message:  "nothing is checked until the configuration is mended: " + strings.Join(strings.Split(err.Error(), "\n"), "; "),
		URL:      passes.URL("configuration"),
	}
}

// checker checks the files of a package.
type checker struct {
	pass *analysis.Pass
	// used are the positions of the directives that permitted something, sorted.
	used  []token.Pos
	found []analysis.Diagnostic
	// taggings are what diagnostics about copies ask for.
	taggings []flow.Tagging
}

// file returns what is wrong in a file, in the order of the text.
func (c *checker) file(file *ast.File) []analysis.Diagnostic {
	c.found = nil
	ast.Walk(fields{checker: c}, file)
	c.directives(file)
	slices.SortStableFunc(c.found, func(a, b analysis.Diagnostic) int { return cmp.Compare(a.Pos, b.Pos) })
	return c.found
}

// report adds a diagnostic, with at most one edit as its fix.
func (c *checker) report(code tag.Code, pos, end token.Pos, message string, edit *analysis.TextEdit) {
	d := analysis.Diagnostic{
		Pos: pos, End: end,
		Category: string(code),
		Message:  message,
		URL:      passes.URL(name) + "#" + string(code),
	}
	if edit != nil {
		d.SuggestedFixes = []analysis.SuggestedFix{{Message: fixMessage(edit), TextEdits: []analysis.TextEdit{*edit}}}
	}
	c.found = append(c.found, d)
}

func fixMessage(edit *analysis.TextEdit) string {
	if text := strings.TrimSpace(string(edit.NewText)); text != "" {
		return "Write " + text
	}
	return "Remove it"
}
