package remedy

import (
	"go/ast"
	"go/token"
	"go/types"

	"golang.org/x/tools/go/analysis"

	"github.com/piivet/piivet/internal/expose"
	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/model"
	"github.com/piivet/piivet/internal/policy"
)

// Known is what the engine knows of the package at hand.
type Known interface {
	// Row is what models, directives and the configuration say about a
	// function; nil when they say nothing.
	Row(fn *types.Func) *model.Row
	// Source is what a field with that struct tag holds; nil when that is no
	// personal data.
	Source(field *types.Var, structTag string) *flow.Source
	// Tagged reports whether values of the type hold personal data by its tags.
	Tagged(t types.Type) bool
}

// Finder proposes fixes in one package. It is not safe for concurrent use.
type Finder struct {
	pass   *analysis.Pass
	known  Known
	policy *policy.Policy
	shown  expose.Cache
}

// New returns a finder for the package of the pass. The policy is what findings
// were judged by.
func New(pass *analysis.Pass, known Known, p *policy.Policy) *Finder {
	return &Finder{pass: pass, known: known, policy: p}
}

// Fixes are the fixes of a finding, alternatives to each other; their messages
// differ.
func (r *Finder) Fixes(f *flow.Finding) []analysis.SuggestedFix {
	file := r.editable(f.Apex)
	if file == nil || f.Generated {
		return nil
	}
	h := r.holder(file, f)
	if h == nil {
		return nil
	}
	fixes := r.redactors(h)
	if !r.whole(h) {
		return fixes
	}
	if fix, ok := r.identifier(h); ok {
		fixes = append(fixes, fix)
	}
	if fix, ok := r.method(h); ok {
		fixes = append(fixes, fix)
	}
	return fixes
}

// editable is the file of the package that a position is in; nil when people
// do not edit it: a generated one, or one whose text is not what was parsed.
func (r *Finder) editable(pos token.Pos) *ast.File {
	for _, file := range r.pass.Files {
		if pos < file.FileStart || file.FileEnd < pos {
			continue
		}
		if ast.IsGenerated(file) || r.pass.Fset.PositionFor(pos, false) != r.pass.Fset.PositionFor(pos, true) {
			return nil
		}
		return file
	}
	return nil
}

// fix is a fix of one edit or more, in the order of the text.
func fix(message string, edits ...analysis.TextEdit) analysis.SuggestedFix {
	return analysis.SuggestedFix{Message: message, TextEdits: edits}
}

func insert(pos token.Pos, text string) analysis.TextEdit {
	return analysis.TextEdit{Pos: pos, End: pos, NewText: []byte(text)}
}

// quotable is how long an expression may be that a message quotes, in bytes.
const quotable = 40

// quoted is an expression as messages name it.
func quoted(e ast.Expr) string {
	if text := types.ExprString(e); len(text) <= quotable {
		return text
	}
	return "the argument"
}
