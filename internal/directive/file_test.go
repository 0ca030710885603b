package directive

import (
	"fmt"
	"go/ast"
	goparser "go/parser"
	"go/token"
	"slices"
	"strings"
	"testing"

	"github.com/piivet/piivet/internal/flow"
)

func parseFile(t *testing.T, src string) (*token.FileSet, *ast.File, []*Located) {
	t.Helper()
	fset := token.NewFileSet()
	file, err := goparser.ParseFile(fset, "p.go", src, goparser.ParseComments|goparser.SkipObjectResolution)
	if err != nil {
		t.Fatal(err)
	}
	return fset, file, File(fset, file)
}

// The comment at the end of each directive says what it is attached to.
func TestAttach(t *testing.T) {
	_, _, found := parseFile(t, `package p

// A sends.
//
//pii:sink log/line // A
//pii:source email // A
func A(s string) string { return s }

//pii:sink log/line args=recv,0 // M
func (t *T) M(s string) {}

//pii:source credential // T
type T struct{}

type (
	//pii:source email // U
	U string

	I interface {
		// Send sends.
		//
		//pii:sink mail/body recv // Send
		Send(s string)
		Sum(s string) string //pii:protect hashed // Sum
	}
)

//pii:source health param=body // Generic
func Generic[V any](body V) {}

func f() {
	//pii:source location // local
	type local string
}
`)
	if len(found) != 9 {
		t.Errorf("found %d directives, want 9", len(found))
	}
	for _, l := range found {
		_, want, _ := strings.Cut(l.Comment.Text, " // ")
		if l.Name == nil || l.Name.Name != want || !l.Valid || len(l.Problems) > 0 {
			t.Errorf("%s: attached to %v, %+v", l.Comment.Text, l.Name, l.Problems)
		}
	}
}

// The comment at the end of each directive is its one problem.
func TestPlaceProblems(t *testing.T) {
	_, _, found := parseFile(t, `package p

//pii:neutral // //pii:neutral must stand in the doc comment of a function or of a method of an interface

//pii:sink log/line // //pii:sink must stand in the doc comment of a function or of a method of an interface
var v = 1

//pii:source email // //pii:source must stand in the doc comment of a function, of a method of an interface, or of a type
type (
	A string
	B string
)

//pii:neutral // //pii:neutral stands on the type T: it belongs in the doc comment of a function or of a method of an interface
type T struct {
	//pii:source email // //pii:source must stand in the doc comment of a function, of a method of an interface, or of a type
	f string
}

//pii:source email result=1 // //pii:source stands on the type U, which has no results and parameters
type U string

func f(s string) string {
	//pii:protect masked // //pii:protect must stand in the doc comment of a function or of a method of an interface
	return s
}

//pii:protect masked // //pii:protect stands on g, which has no result, and gets no pointer to what it could protect
//pii:source email // //pii:source stands on g, which has no result: name a parameter with param=
//pii:source email param=adress // param=adress is not there: did you mean "address"?
//pii:source email param=zzz // param=zzz is not there: g has no parameter of that name
//pii:sink log/line args=recv // recv is not there: g has no receiver
//pii:sink log/line args=3 // argument 3 is not there: g has 2 parameters, counted from 0
//pii:sink log/line args=0... // argument 0 of g is not variadic
//pii:sink log/line args=1... // argument 1 of g is not variadic
func g(address, name string) {}

//pii:source email result=1 // result=1 is not there: h has one result
//pii:sink log/line // //pii:sink stands on h, which has no parameters
//pii:sink log/line args=0... // argument 0 is not there: h has no parameter, counted from 0
func h() string { return "" }

func allow() {
	//pii:allow log/line -- why // //pii:allow stands neither on a line of code nor above one

}

//pii:allow log/line -- why // //pii:allow stands neither on a line of code nor above one
`)
	if len(found) != 20 {
		t.Errorf("found %d directives, want 20", len(found))
	}
	for _, l := range found {
		_, want, _ := strings.Cut(l.Comment.Text, " // ")
		if len(l.Problems) != 1 || l.Problems[0].Message != want || l.Problems[0].Code != Misplaced || l.Valid {
			t.Errorf("%s: valid %v, %+v", l.Comment.Text, l.Valid, l.Problems)
		}
	}
}

// An argument that is not there does not take the others with it.
func TestArgumentLeftOut(t *testing.T) {
	_, _, found := parseFile(t, `package p

//pii:sink log/line args=0,5
func f(s string) {}
`)
	l := found[0]
	if !l.Valid || !slices.Equal(l.Args, []Arg{{Index: 0}}) || len(l.Problems) != 1 {
		t.Errorf("%+v, %+v", l.Directive, l.Problems)
	}
}

func TestTogether(t *testing.T) {
	_, _, found := parseFile(t, `package p

//pii:protect masked
//pii:neutral // //pii:neutral contradicts //pii:protect on f
//pii:protect hashed // //pii:protect is given twice on f
func f(s string) string { return s }

//pii:sink log/line args=0
//pii:sink mail/body args=1
//pii:source email result=0
//pii:source email result=1
//pii:neutral
func g(s, b string) (x, y string) { return }

//pii:neutral
func h() {}

//pii:protect masked
func i() string { return "" }
`)
	for _, l := range found {
		_, want, _ := strings.Cut(l.Comment.Text, " // ")
		got := ""
		for _, p := range l.Problems {
			got += p.Message
		}
		if got != want {
			t.Errorf("%s: %s", l.Comment.Text, got)
		}
	}
}

// A directive that is dead for a space is reported once, wherever it stands.
func TestDeadDirective(t *testing.T) {
	_, _, found := parseFile(t, "package p\n\n// pii:neutral\n\nvar v int\n")
	if len(found) != 1 || len(found[0].Problems) != 1 || found[0].Valid {
		t.Errorf("%+v", found)
	}
}

// Lines that end in "yes" are covered by the directive of the test, others are
// not.
func TestCovers(t *testing.T) {
	for name, body := range map[string]string{
		"on the line": `
	x()
	x() //pii:allow log -- w // yes
	x()`,
		"above": `
	x()
	//pii:allow log -- w
	x() // yes
	x()`,
		"above with other comments": `
	//pii:allow log -- w
	// More words.
	x() // yes`,
		"above a blank line": `
	//pii:allow log -- w

	x()`,
		"above a call on several lines": `
	//pii:allow log -- w
	x( // yes
		y(), // yes
	) // yes
	x()`,
		"at the end of a call on several lines": `
	x()
	x( // yes
		y(),
	) //pii:allow log -- w // yes`,
		"among the arguments": `
	x( // yes
		y(),
		//pii:allow log -- w
		z(), // yes
	)`,
		"one of several calls": `
	_ = []int{
		x(),
		y(), //pii:allow log -- w // yes
		z(),
	}`,
		"a chain": `
	x(). // yes
		y().
		z(). //pii:allow log -- w // yes
		w()`,
		"above if": `
	//pii:allow log -- w
	if x() { // yes
		y()
	} else {
		z()
	}`,
		"above a call with a function": `
	//pii:allow log -- w
	x(1, // yes
		2, func() { // yes
			y()
		})`,
		"in a function that is an argument": `
	x(func() {
		y() //pii:allow log -- w // yes
		z()
	})`,
		"above a case": `
	switch {
	//pii:allow log -- w
	case x( // yes
		1): // no
		y()
	}`,
	} {
		fset, file, found := parseFile(t, "package p\n\nfunc f() {"+body+"\n}\n")
		lines := strings.Split(body, "\n")
		for i, line := range lines {
			pos := fset.File(file.FileStart).LineStart(i + 3)
			if want := strings.HasSuffix(line, "yes"); found[0].Lifts(flow.LogLine, pos) != want {
				t.Errorf("%s: line %d %q: covered is %v", name, i, line, !want)
			}
		}
	}
}

func TestCoversOtherDeclarations(t *testing.T) {
	fset, file, found := parseFile(t, `package p

//pii:allow log -- w
var a = x( // yes
	1) // yes

var (
	//pii:allow log -- w
	b = x( // yes
		1) // yes
	c = x()
)

//pii:allow log -- w
func f(a int, // yes
	b int) { // yes
	x()
}
`)
	tokens := fset.File(file.FileStart)
	var covered []int
	for line := 1; line <= tokens.LineCount(); line++ {
		if slices.ContainsFunc(found, func(l *Located) bool { return l.Covers(tokens.LineStart(line)) }) {
			covered = append(covered, line)
		}
	}
	if want := []int{4, 5, 9, 10, 15, 16}; !slices.Equal(covered, want) {
		t.Errorf("lines %v are covered, want %v", covered, want)
	}
}

func TestCoversOneFileOnly(t *testing.T) {
	fset := token.NewFileSet()
	var all []*Located
	var files []*ast.File
	for i := range 2 {
		src := "package p\n\nvar a = x() //pii:allow log -- w\n"
		file, err := goparser.ParseFile(fset, fmt.Sprint(i, ".go"), src, goparser.ParseComments)
		if err != nil {
			t.Fatal(err)
		}
		files, all = append(files, file), append(all, File(fset, file)...)
	}
	for i, l := range all {
		for j, file := range files {
			if l.Covers(file.Decls[0].Pos()) != (i == j) {
				t.Errorf("the directive in file %d covers file %d: %v", i, j, i != j)
			}
		}
	}
	if all[0].Covers(token.NoPos) {
		t.Error("no position is covered")
	}
	if all[0].Allows(flow.MailBody) || all[0].Lifts(flow.MailBody, files[0].Decls[0].Pos()) {
		t.Error("another kind is lifted")
	}
}

func TestPos(t *testing.T) {
	fset, _, found := parseFile(t, "package p\n\n//pii:snik log/line\nfunc f() {}\n")
	l := found[0]
	if pos := fset.Position(l.Pos(l.Problems[0].Start)); pos.Line != 3 || pos.Column != 1 {
		t.Errorf("the problem is at %v", pos)
	}
}

func TestNoDirectives(t *testing.T) {
	if _, _, found := parseFile(t, "// Package p.\npackage p\n\n// f does.\nfunc f() {}\n"); found != nil {
		t.Errorf("found %+v", found)
	}
}

// Wherever a directive stands, it is about something or has a problem.
func TestAnywhere(t *testing.T) {
	lines := strings.Split(`package p

import "fmt"

// T is a type.
type T[K comparable] struct {
	a, b string
	fmt.Stringer
}

type I interface {
	~int | string
	M(x int) (y string)
}

const (
	c = iota
	d
)

func (t *T[K]) m(xs ...int) func() {
outer:
	for i := range xs {
		switch {
		case i > 0:
			continue outer
		default:
		}
	}
	return func() {
		fmt.Println(
			"a",
		)
	}
}`, "\n")
	for _, text := range []string{"//pii:neutral", "//pii:sink log/line", "//pii:source email", "//pii:protect masked", "//pii:allow log -- w", "// pii:neutral", "//pii:x"} {
		for i := range len(lines) + 1 {
			src := strings.Join(slices.Insert(slices.Clone(lines), i, text), "\n")
			if i == 0 {
				src = strings.Join(lines, "\n") + " " + text
			}
			fset, _, found := parseFile(t, src)
			if len(found) != 1 {
				t.Fatalf("%s at line %d: found %d", text, i, len(found))
			}
			l := found[0]
			about := l.Name != nil || len(l.lines) > 0
			if len(l.Problems) == 0 && !about || l.Valid && !about {
				t.Errorf("%s at %v is about nothing and has no problem", text, fset.Position(l.Comment.Pos()))
			}
		}
	}
}
