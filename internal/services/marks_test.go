package services

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// line is a line of a file of a service; the path has slashes and starts at
// the root of the service.
type line struct {
	file   string
	number int
}

func (l line) String() string { return fmt.Sprintf("%s:%d", l.file, l.number) }

// marks are what the comments of a service say.
type marks struct {
	// leaks holds, for each marked line, the promises that it breaks, and clean
	// those that it keeps, both sorted.
	leaks, clean map[line][]string
	// program holds what the whole program breaks besides, by the build tag that
	// it takes; the empty one is the service as it stands.
	program map[string]map[line][]string
}

func newMarks() *marks {
	return &marks{leaks: map[line][]string{}, clean: map[line][]string{}, program: map[string]map[line][]string{}}
}

const ids = `([a-z0-9-]+/[a-z0-9-]+(?:, [a-z0-9-]+/[a-z0-9-]+)*)`

var (
	leakMark    = regexp.MustCompile(`^// leak: ` + ids + `$`)
	okMark      = regexp.MustCompile(`^// ok: (?:` + ids + `: )?\S.*$`)
	likeIDs     = regexp.MustCompile(`^// ok: \S*[a-z0-9]/`)
	programMark = regexp.MustCompile(` \(promises(?: -tags ([a-z]+))?: ` + ids + `\)$`)
)

// readMarks reads the marks of all Go files below root.
func readMarks(root string) (*marks, error) {
	m := newMarks()
	err := filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || !strings.HasSuffix(path, ".go") {
			return err
		}
		rel, err := filepath.Rel(root, path)
		if err != nil {
			return err
		}
		src, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		return m.addFile(filepath.ToSlash(rel), src)
	})
	return m, err
}

// addFile adds the marks of one file. What looks like a mark and is none is an
// error, so that no mark is overlooked.
func (m *marks) addFile(name string, src []byte) error {
	fset := token.NewFileSet()
	file, err := parser.ParseFile(fset, name, src, parser.ParseComments|parser.SkipObjectResolution)
	if err != nil {
		return err
	}
	code := codeLines(fset, file)
	for _, group := range file.Comments {
		for _, comment := range group.List {
			at := line{name, fset.Position(comment.Pos()).Line}
			if err := m.add(at, comment.Text, code[at.number]); err != nil {
				return err
			}
		}
	}
	return nil
}

func (m *marks) add(at line, text string, trailing bool) error {
	program := programMark.FindStringSubmatch(text)
	if program != nil {
		text = strings.TrimSuffix(text, program[0])
	}
	leak, ok := leakMark.FindStringSubmatch(text), cleanMark(text)
	if leak == nil && ok == nil {
		if strings.HasPrefix(text, "// leak") || strings.HasPrefix(text, "// ok") {
			return fmt.Errorf("%s: %q is no mark", at, text)
		}
		return nil
	}
	if !trailing {
		return fmt.Errorf("%s: the mark stands on a line without code", at)
	}
	if program != nil {
		if m.program[program[1]] == nil {
			m.program[program[1]] = map[line][]string{}
		}
		m.program[program[1]][at] = sortedIDs(program[2])
	}
	if ok != nil {
		m.clean[at] = sortedIDs(ok[1])
		return nil
	}
	m.leaks[at] = sortedIDs(leak[1])
	return nil
}

// cleanMark returns the promises of the mark, as one text. What looks like ids
// or something of the program is no reason.
func cleanMark(text string) []string {
	match := okMark.FindStringSubmatch(text)
	if match == nil || strings.Contains(text, "(promises") || match[1] == "" && likeIDs.MatchString(text) {
		return nil
	}
	return match
}

// sortedIDs is nil for the empty list.
func sortedIDs(list string) []string {
	if list == "" {
		return nil
	}
	return slices.Sorted(slices.Values(strings.Split(list, ", ")))
}

// codeLines tells on which lines a node other than a comment starts or ends.
func codeLines(fset *token.FileSet, file *ast.File) map[int]bool {
	lines := map[int]bool{}
	ast.Inspect(file, func(n ast.Node) bool {
		switch n.(type) {
		case nil, *ast.Comment, *ast.CommentGroup:
			return false
		}
		lines[fset.Position(n.Pos()).Line] = true
		lines[fset.Position(n.End()).Line] = true
		return true
	})
	return lines
}

// finding is what the command says about one flow, as far as marks are about it.
type finding struct {
	at       line
	column   int
	message  string
	promises []string
	// source is the name of what the data comes from, path are the lines by which
	// it comes, and kind is that of the sink.
	source string
	path   []line
	kind   string
}

// compare returns what marks and findings do not agree on, one text for each
// line, in the order of the lines.
func compare(m *marks, findings []finding) []string {
	found := map[line][]finding{}
	for _, f := range findings {
		found[f.at] = append(found[f.at], f)
	}
	lines := maps.Clone(m.leaks)
	for at := range found {
		lines[at] = m.leaks[at]
	}
	var wrong []string
	for _, at := range slices.SortedFunc(maps.Keys(lines), compareLines) {
		if text := compareLine(lines[at], found[at]); text != "" {
			wrong = append(wrong, at.String()+": "+text)
		}
	}
	return wrong
}

func compareLines(a, b line) int {
	if c := strings.Compare(a.file, b.file); c != 0 {
		return c
	}
	return a.number - b.number
}

// compareLine is empty when findings break the promises of want, all of them
// and no other.
func compareLine(want []string, findings []finding) string {
	broken := map[string]bool{}
	var said []string
	for _, f := range findings {
		for _, id := range f.promises {
			broken[id] = true
		}
		said = append(said, fmt.Sprintf("\n\tcolumn %d: %s %v", f.column, f.message, f.promises))
	}
	got := slices.Sorted(maps.Keys(broken))
	slices.Sort(said)
	switch {
	case len(findings) == 0:
		return fmt.Sprintf("missing: nothing is reported on a line that breaks %v", want)
	case len(want) == 0:
		return "unexpected: " + strings.TrimPrefix(strings.Join(said, ""), "\n\t")
	case !slices.Equal(got, want):
		return fmt.Sprintf("breaks %v, and is marked with %v%s", got, want, strings.Join(said, ""))
	}
	return ""
}

func TestReadMarks(t *testing.T) {
	const src = `package p

func f() {
	g(1) // leak: default/mail, default/logs
	g(2) // ok: acme/mail, acme/logs: a number
	g(3) // leaks nothing, and says so
	g(4) // ok: sealed (promises: acme/erasure)
	g(5) // leak: default/logs (promises -tags forgetful: acme/minimum, acme/erasure)
} // ok: the end of a function

// g is not marked.
func g(int) {}
`
	m := newMarks()
	if err := m.addFile("p.go", []byte(src)); err == nil {
		t.Error("a comment that only looks like a mark was accepted")
	}
	m = newMarks()
	if err := m.addFile("p.go", []byte(strings.Replace(src, "// leaks nothing, and says so", "", 1))); err != nil {
		t.Fatal(err)
	}
	if got, want := m.leaks[line{"p.go", 4}], []string{"default/logs", "default/mail"}; !slices.Equal(got, want) || len(m.leaks) != 2 {
		t.Errorf("leaks %v, want lines 4 and 8, the first with %v", m.leaks, want)
	}
	clean := map[line][]string{{"p.go", 5}: {"acme/logs", "acme/mail"}, {"p.go", 7}: nil, {"p.go", 9}: nil}
	if !reflect.DeepEqual(m.clean, clean) {
		t.Errorf("clean lines %v, want %v", m.clean, clean)
	}
	program := map[string]map[line][]string{"": {{"p.go", 7}: {"acme/erasure"}}, "forgetful": {{"p.go", 8}: {"acme/erasure", "acme/minimum"}}}
	if !reflect.DeepEqual(m.program, program) {
		t.Errorf("the program breaks %v, want %v", m.program, program)
	}
}

func TestMarksThatAreNone(t *testing.T) {
	for _, text := range []string{
		"g() // leak:",
		"g() // leak: logs",
		"g() // leak: default/logs default/mail",
		"g() // leak: default/logs,default/mail",
		"g() // ok",
		"g() // ok:",
		"g() // ok: acme/logs",
		"g() // ok: acme/logs:",
		"g() // ok: acme/logs sealed",
		"g() // ok: acme/logs,acme/mail: sealed",
		"g() // ok: acme/logs, mail: sealed",
		"g()\n// leak: default/logs",
		"g() // ok: sealed (promises acme/erasure)",
		"g() // ok: sealed (promises: erasure)",
		"g() // ok: sealed (promises -tags: acme/erasure)",
		"g() // leak: default/logs (promises -tags Not OK: acme/erasure)",
	} {
		m := newMarks()
		if err := m.addFile("p.go", []byte("package p\n\nfunc g() {\n"+text+"\n}\n")); err == nil {
			t.Errorf("%q was accepted", text)
		}
	}
}

func TestCompare(t *testing.T) {
	at := line{"a.go", 3}
	leak := func(ids ...string) *marks { return &marks{leaks: map[line][]string{at: ids}} }
	found := func(ids ...string) finding { return finding{at: at, column: 2, message: "leaks", promises: ids} }
	for _, c := range []struct {
		name     string
		marks    *marks
		findings []finding
		want     string
	}{
		{"the same", leak("d/logs"), []finding{found("d/logs")}, ""},
		{"several findings make one line", leak("d/logs", "d/mail"), []finding{found("d/mail"), found("d/logs")}, ""},
		{"nothing found", leak("d/logs"), nil, "missing"},
		{"not marked", leak(), []finding{found("d/logs")}, "unexpected"},
		{"no promise", leak(), []finding{found()}, "unexpected"},
		{"one promise too many", leak("d/logs"), []finding{found("d/logs", "d/mail")}, "is marked with [d/logs]"},
		{"one promise too few", leak("d/logs", "d/mail"), []finding{found("d/logs")}, "is marked with [d/logs d/mail]"},
		{"another line", leak("d/logs"), []finding{{at: line{"a.go", 4}, promises: []string{"d/logs"}}}, "missing"},
	} {
		if len(c.marks.leaks[at]) == 0 {
			delete(c.marks.leaks, at)
		}
		got := strings.Join(compare(c.marks, c.findings), "\n")
		if (c.want == "") != (got == "") || !strings.Contains(got, c.want) {
			t.Errorf("%s: compare says %q, want %q in it", c.name, got, c.want)
		}
	}
}
