package piitag

import (
	"go/ast"
	"go/token"
	"os"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/piivet/piivet/internal/directive"
	"github.com/piivet/piivet/internal/tag"
)

const misplaced = directive.Misplaced

// directives checks the directives of a file.
func (c *checker) directives(file *ast.File) {
	for _, l := range directive.File(c.pass.Fset, file) {
		for _, p := range l.Problems {
			c.report(p.Code, l.Pos(p.Start), l.Pos(p.End), p.Message, commentEdit(l, p.Fix))
		}
		if l.Verb == directive.Allow && len(l.Problems) == 0 && !c.wasUsed(l) {
			c.stale(l)
		}
	}
}

func commentEdit(l *directive.Located, fix *tag.Edit) *analysis.TextEdit {
	if fix == nil {
		return nil
	}
	return &analysis.TextEdit{Pos: l.Pos(fix.Start), End: l.Pos(fix.End), NewText: []byte(fix.Text)}
}

func (c *checker) wasUsed(l *directive.Located) bool {
	_, used := slices.BinarySearch(c.used, l.Comment.Pos())
	return used
}

func (c *checker) stale(l *directive.Located) {
	message := "//pii:allow " + strings.Join(l.Kinds, ",") + " permits nothing here"
	c.report(stale, l.Comment.Pos(), l.Comment.End(), message, &analysis.TextEdit{Pos: c.beginning(l.Comment), End: l.Comment.End()})
}

// beginning is where a comment begins, with the space before it: what must go
// so that nothing is left of it.
func (c *checker) beginning(comment *ast.Comment) token.Pos {
	file := c.pass.Fset.File(comment.Pos())
	read := c.pass.ReadFile
	if read == nil { // nogo has none
		read = os.ReadFile
	}
	content, err := read(file.Name())
	offset := file.Offset(comment.Pos())
	if err != nil || offset > len(content) {
		return comment.Pos()
	}
	before := string(content[:offset])
	line := strings.TrimRight(before, " \t")
	if alone := strings.HasSuffix(line, "\n"); alone {
		line = strings.TrimSuffix(strings.TrimSuffix(line, "\n"), "\r")
	}
	return comment.Pos() - token.Pos(len(before)-len(line))
}
