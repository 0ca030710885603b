package directive

import (
	"go/ast"
	"go/token"
	"slices"
	"strings"

	"github.com/piivet/piivet/internal/flow"
)

// Located is a directive at its place in a file.
type Located struct {
	Directive
	// Problems are those of the text and of the place.
	Problems []Problem
	Comment  *ast.Comment
	// Name is the function, method of an interface, or type that the directive
	// is about: types.Info.Defs has its object. It is nil for an allow
	// directive and for one that stands elsewhere.
	Name *ast.Ident
	// Func and Recv are the signature, when Name is a function or method.
	Func *ast.FuncType
	Recv *ast.FieldList

	// lines are those that an allow directive covers, sorted.
	lines []int
	file  *token.File
}

// File returns the directives of a file, in order. It takes no time when there
// are none.
func File(fset *token.FileSet, file *ast.File) []*Located {
	var found []*Located
	var groups []*ast.CommentGroup
	for _, group := range file.Comments {
		for _, comment := range group.List {
			if d, problems, ok := Parse(comment.Text); ok {
				found = append(found, &Located{Directive: d, Problems: problems, Comment: comment})
				groups = append(groups, group)
			}
		}
	}
	if len(found) == 0 {
		return nil
	}
	targets := targetsOf(file)
	tokens := fset.File(file.FileStart)
	var lines *places
	for i, l := range found {
		if !l.takesEffect() {
			continue
		}
		if l.Verb == Allow && lines == nil {
			lines = newPlaces(tokens, file)
		}
		l.attach(targets[groups[i]], lines, groups[i])
		l.check()
	}
	checkTogether(found)
	return found
}

// Pos is the position of the byte at offset i of the comment.
func (l *Located) Pos(i int) token.Pos { return l.Comment.Pos() + token.Pos(i) }

// Covers reports whether an allow directive covers the code at pos: its line,
// the rest of a statement that begins there, and the beginnings of calls that
// go on there.
func (l *Located) Covers(pos token.Pos) bool {
	if l.file == nil || int(pos) < l.file.Base() || int(pos) > l.file.Base()+l.file.Size() {
		return false
	}
	_, covered := slices.BinarySearch(l.lines, l.file.PositionFor(pos, false).Line)
	return covered
}

// Lifts reports whether an allow directive permits a sink of the kind at pos.
func (l *Located) Lifts(kind flow.Kind, pos token.Pos) bool { return l.Allows(kind) && l.Covers(pos) }

// takesEffect reports whether the comment is read as a directive with a verb
// that we know, so that its place matters.
func (l *Located) takesEffect() bool {
	return strings.HasPrefix(l.Comment.Text, prefix) && slices.Contains(verbs, string(l.Verb))
}

func (l *Located) attach(t target, lines *places, group *ast.CommentGroup) {
	if l.Verb == Allow {
		l.file, l.lines = lines.file, lines.covered(group, l.Comment)
		return
	}
	l.Name, l.Func, l.Recv = t.name, t.fn, t.recv
}

// target is what a doc comment is about.
type target struct {
	name *ast.Ident
	fn   *ast.FuncType
	recv *ast.FieldList
}

// targetsOf finds what the comments of a file are about.
func targetsOf(file *ast.File) map[*ast.CommentGroup]target {
	targets := map[*ast.CommentGroup]target{}
	ast.Inspect(file, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.FuncDecl:
			targets[n.Doc] = target{name: n.Name, fn: n.Type, recv: n.Recv}
		case *ast.GenDecl:
			if spec, ok := onlyType(n); ok {
				targets[n.Doc] = target{name: spec.Name}
			}
		case *ast.TypeSpec:
			targets[n.Doc], targets[n.Comment] = target{name: n.Name}, target{name: n.Name}
		case *ast.InterfaceType:
			methodTargets(targets, n)
		}
		return true
	})
	delete(targets, nil)
	return targets
}

// onlyType returns the type of a declaration without parentheses, whose
// comment belongs to the declaration.
func onlyType(decl *ast.GenDecl) (*ast.TypeSpec, bool) {
	if decl.Tok != token.TYPE || decl.Lparen.IsValid() || len(decl.Specs) != 1 {
		return nil, false
	}
	spec, ok := decl.Specs[0].(*ast.TypeSpec)
	return spec, ok
}

func methodTargets(targets map[*ast.CommentGroup]target, t *ast.InterfaceType) {
	for _, method := range t.Methods.List {
		fn, ok := method.Type.(*ast.FuncType)
		if !ok || len(method.Names) != 1 {
			continue
		}
		// An interface stands for the receiver of its methods.
		about := target{name: method.Names[0], fn: fn, recv: &ast.FieldList{}}
		targets[method.Doc], targets[method.Comment] = about, about
	}
}

// text is the directive as messages name it.
func (l *Located) text() string { return prefix + string(l.Verb) }
