package directive

import (
	"go/ast"
	"go/token"
	"slices"
)

// places knows which lines of a file belong together.
type places struct {
	file *token.File
	// code are the lines on which some code begins or ends.
	code map[int]bool
	// statements are the lines that a statement takes up by its first line,
	// without the bodies in it.
	statements map[int]int
	calls      []lineRange
}

type lineRange struct{ first, last int }

func newPlaces(file *token.File, syntax *ast.File) *places {
	p := &places{file: file, code: map[int]bool{}, statements: map[int]int{}}
	ast.Inspect(syntax, func(n ast.Node) bool {
		switch n := n.(type) {
		case nil, *ast.CommentGroup:
			return false
		case *ast.File:
			return true
		case *ast.CallExpr:
			p.calls = append(p.calls, p.bodiless(n))
		case *ast.BlockStmt, *ast.CaseClause, *ast.CommClause, *ast.LabeledStmt:
			// What they hold are statements of their own.
		case ast.Stmt, ast.Decl, ast.Spec:
			r := p.bodiless(n)
			p.statements[r.first] = max(p.statements[r.first], r.last)
		}
		p.code[p.line(n.Pos())], p.code[p.line(n.End()-1)] = true, true
		return true
	})
	return p
}

// line is the line in this file, whatever //line comments say.
func (p *places) line(pos token.Pos) int { return p.file.PositionFor(pos, false).Line }

// bodiless is the range of lines from the beginning of n to its end or to the
// first body or parenthesis in it that holds statements or declarations of
// their own.
func (p *places) bodiless(n ast.Node) lineRange {
	end := n.End() - 1
	ast.Inspect(n, func(inner ast.Node) bool {
		switch inner := inner.(type) {
		case *ast.BlockStmt:
			end = min(end, inner.Lbrace)
			return false
		case *ast.GenDecl:
			if inner.Lparen.IsValid() {
				end = min(end, inner.Lparen)
			}
		}
		return inner == nil || inner.Pos() <= end
	})
	return lineRange{p.line(n.Pos()), p.line(end)}
}

// covered returns the lines that an allow directive in a group of comments
// covers; none when there is no code on its line or below the group.
func (p *places) covered(group *ast.CommentGroup, comment *ast.Comment) []int {
	line := p.line(comment.Pos())
	if !p.code[line] {
		line = p.line(group.End()-1) + 1
	}
	if !p.code[line] {
		return nil
	}
	lines := []int{line}
	for next := line + 1; next <= p.statements[line]; next++ {
		lines = append(lines, next)
	}
	for _, call := range p.calls {
		if call.first < line && line <= call.last {
			lines = append(lines, call.first)
		}
	}
	slices.Sort(lines)
	return slices.Compact(lines)
}
