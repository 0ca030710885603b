package driver

import (
	"errors"
	"go/token"
	"go/types"
	"runtime/debug"
	"strings"
	"testing"
	"time"

	"golang.org/x/tools/go/packages"
	"honnef.co/go/tools/go/loader"
	"honnef.co/go/tools/lintcmd/runner"

	"github.com/piivet/piivet/internal/report"
)

func TestExplain(t *testing.T) {
	fset := token.NewFileSet()
	file := fset.AddFile("/w/p/types.go", -1, 100)
	file.SetLines([]int{0, 10, 20})
	n := newNames(&goEnv{dir: "/w/p", root: "/w"}, nil)
	spec := &loader.PackageSpec{PkgPath: "example.com/p"}
	for _, test := range []struct {
		name string
		err  error
		want []string
	}{
		{"compiler", packages.Error{Msg: "# example.com/p\n./a.go:3:5: undefined: x\n\thave that\nb.go:7: too\ntoo many errors"},
			[]string{"a.go:3:5: undefined: x have that", "b.go:7:1: too"}},
		{"linker", packages.Error{Msg: "# example.com/p\nit does\nnot link"}, []string{"example.com/p: it does not link"}},
		{"go list", packages.Error{Pos: "/w/q/a.go:2:8", Msg: "cannot find it; try:\n\tgo get it"},
			[]string{"../q/a.go:2:8: cannot find it; try: go get it"}},
		{"no place", packages.Error{Pos: "-", Msg: "bad luck"}, []string{"example.com/p: bad luck"}},
		{"the package is named", packages.Error{Msg: "package example.com/p is odd"}, []string{"package example.com/p is odd"}},
		{"type checker", types.Error{Fset: fset, Pos: file.Pos(12), Msg: "not so"}, []string{"types.go:2:3: not so"}},
		{"other", errors.New("no export data"), []string{"example.com/p: no export data"}},
	} {
		var got []string
		for _, p := range explain(spec, test.err, n) {
			got = append(got, p.String())
		}
		if strings.Join(got, "\n") != strings.Join(test.want, "\n") {
			t.Errorf("%s: got %q, want %q", test.name, got, test.want)
		}
	}
}

func TestCutPosition(t *testing.T) {
	for s, want := range map[string]token.Position{
		"a.go:1:2: msg":         {Filename: "a.go", Line: 1, Column: 2},
		"a.go:10: msg":          {Filename: "a.go", Line: 10, Column: 1},
		"dir/go.mod:3: unknown": {Filename: "dir/go.mod", Line: 3, Column: 1},
		`C:\w\a.go:1:2: msg`:    {Filename: `C:\w\a.go`, Line: 1, Column: 2},
		"no position: at all":   {},
		"":                      {},
		"-: msg":                {},
	} {
		if got, _ := cutPosition(s); got != want {
			t.Errorf("%q: got %+v, want %+v", s, got, want)
		}
	}
}

func TestTidy(t *testing.T) {
	at := func(line int, msg string) Problem {
		return Problem{Pos: report.Position{File: "a.go", Shown: "a.go", Line: line, Column: 1}, Message: msg}
	}
	got := tidy([]Problem{at(10, "x"), at(9, "y"), at(10, "x"), {Package: "p", Message: "z"}})
	var text []string
	for _, p := range got {
		text = append(text, p.String())
	}
	if want := "p: z\na.go:9:1: y\na.go:10:1: x"; strings.Join(text, "\n") != want {
		t.Errorf("got %q", text)
	}
}

func TestConsequences(t *testing.T) {
	results := []runner.Result{
		{Package: &loader.PackageSpec{ID: "p", PkgPath: "p"}, Initial: true, Failed: true, Errors: []error{errors.New("x")}},
		{Package: &loader.PackageSpec{ID: "q", PkgPath: "q"}, Initial: true, Failed: true},
		{Package: &loader.PackageSpec{ID: "q [q.test]", PkgPath: "q"}, Initial: true, Failed: true},
		{Package: &loader.PackageSpec{ID: "q.test", PkgPath: "q.test", Name: "main"}, Initial: true, Failed: true},
		{Package: &loader.PackageSpec{ID: "dep", PkgPath: "dep"}, Failed: true},
	}
	got := consequences([]Problem{{}}, results, &goEnv{goVersion: "go1.99.1"})
	if len(got) != 2 || got[0].Message != "not checked, because of what they import: q" ||
		!strings.Contains(got[1].Message, "the go command is go1.99.1") {
		t.Errorf("got %q", got)
	}
	if got := consequences(nil, results[:1], &goEnv{goVersion: "go1.99.1"}); len(got) != 0 {
		t.Errorf("without problems: got %q", got)
	}
	if got := consequences([]Problem{{}}, results[:1], &goEnv{goVersion: "go1.21"}); len(got) != 0 {
		t.Errorf("with an older go command: got %q", got)
	}
}

func TestEnumerate(t *testing.T) {
	ten := strings.Split("a b c d e f g h i j", " ")
	for _, test := range []struct {
		list []string
		want string
	}{
		{ten[:2], "a, b"},
		{append(ten, "k"), "a, b, c, d, e, f, g, h, i, j, k"},
		{append(ten, "k", "l"), "a, b, c, d, e, f, g, h, i, j and 2 more packages"},
	} {
		if got := enumerate(test.list); got != test.want {
			t.Errorf("got %q, want %q", got, test.want)
		}
	}
}

func TestPanicSite(t *testing.T) {
	var site string
	func() {
		defer func() {
			recover()
			site = panicSite(debug.Stack())
		}()
		t.Log(1 / len(site))
	}()
	if !strings.HasSuffix(site, "/internal/driver.TestPanicSite.func1") {
		t.Errorf("got %q", site)
	}
	if got := panicSite([]byte("goroutine 1:\nmain.main()\n\tmain.go:1\n")); got != "unknown function" {
		t.Errorf("got %q", got)
	}
}

func TestProgress(t *testing.T) {
	var w strings.Builder
	stop := showProgress(&w, &runner.Stats{})
	time.Sleep(time.Second / 2)
	stop()
	if got := w.String(); !strings.HasPrefix(got, eraseLine+"piivet: loading packages") || !strings.HasSuffix(got, eraseLine) {
		t.Errorf("got %q", got)
	}
	showProgress(nil, &runner.Stats{})()
}
