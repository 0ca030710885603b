package resolve

import (
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/piivet/piivet/internal/model/proof/load"
	"github.com/piivet/piivet/internal/model/schema"
)

const lib = "github.com/piivet/piivet/internal/model/proof/resolve/testdata/lib"

var loadLib = sync.OnceValues(func() (*load.Universe, error) { return load.Load(".", false, "./testdata/lib") })

// check resolves and checks rows about the package lib; the first stands on
// line 4.
func check(t *testing.T, rows ...string) (names, problems []string) {
	t.Helper()
	text := "packages:\n  - package: " + lib + "\n    rows:\n      - " + strings.Join(rows, "\n      - ") + "\n"
	file, err := schema.Parse("lib.yaml", []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	u, err := loadLib()
	if err != nil {
		t.Fatal(err)
	}
	file.Library = u.Package(lib).Module
	targets, errs := All(&schema.Catalog{Files: []*schema.File{file}}, u)
	for _, target := range targets {
		names = append(names, target.Name)
		errs = append(errs, Check(target)...)
	}
	for _, err := range errs {
		problems = append(problems, strings.ReplaceAll(err.Error(), lib, "lib"))
	}
	return names, problems
}

func TestGoodRows(t *testing.T) {
	names, problems := check(t,
		`{func: Printf, sink: log/line, args: [0, "1..."], encoder: printf}`,
		`{func: base.Send, sink: mail/body, args: [1.Body.Text, 1.hidden], flow: recv -> result}`,
		`{func: "Sender.S*", sink: mail/body, args: "0.Body"}`,
		`{func: Each, callback: {func: 1, args: "0[]"}}`,
		`{func: Map, callback: {func: 0, args: 1, result: result}}`,
		`{func: Tuple, flow: 0 -> result1}`,
		`{func: Quack, neutral: true, until: v2.0.0}`,
		`{func: "*", neutral: true}`,
		`{var: Out, writer: log/console}`,
		`{type: Sender, writer: mail/body}`,
	)
	slices.Sort(names)
	if got := strings.Join(names, " "); got != "Each Map Out Print Printf Sender Sender.Send Tuple base.Send" {
		t.Errorf("the rows are about %s", got)
	}
	if len(problems) > 0 {
		t.Errorf("%q", problems)
	}
}

func TestBadRows(t *testing.T) {
	for row, want := range map[string]string{
		`{func: Println, neutral: true}`:                             "lib.Println: there is no such thing; did you mean Printf?",
		`{func: Quack, neutral: true}`:                               "lib.Quack: there is no such thing",
		`{func: Client.Send, neutral: true}`:                         "lib.Client.Send: there is no such thing",
		`{var: Print, writer: {}}`:                                   "lib.Print: it is not of that kind: func, var or type",
		`{func: Print, neutral: true, until: v2.0.0}`:                "lib.Print: it is still there, in spite of until v2.0.0",
		`{func: "Z*", neutral: true}`:                                "lib.Z*: the pattern matches nothing",
		`{func: Tuple, flow: 1 -> result}`:                           "lib.Tuple: 1: it has 1 parameters",
		`{func: Tuple, flow: 0 -> result2}`:                          "lib.Tuple: result2: it has 2 results",
		`{func: Tuple, flow: recv -> result}`:                        "lib.Tuple: recv: it has no receiver",
		`{func: Tuple, sink: log/line, args: 0...}`:                  "lib.Tuple: 0...: that parameter is not variadic",
		`{func: Print, sink: log/line, args: 0}`:                     "lib.Print: 0: that parameter is variadic: 0... is its elements",
		`{func: Print, sink: log/line, args: 0..., encoder: printf}`: "lib.Print: 0...: with encoder printf the argument before it is the format",
		`{func: Tuple, sink: store/sql, args: 0, query: 0}`:          "lib.Tuple: query: argument 0 is no text but int",
		`{func: base.Send, sink: mail/body, args: 1.Body.Txt}`:       "lib.base.Send: 1.Body.Txt: *lib.Part has no field Txt",
		`{func: base.Send, sink: mail/body, args: "0[]"}`:            "lib.base.Send: 0[]: string has no elements",
		`{func: Each, sink: mail/body, args: "0[5]"}`:                "lib.Each: 0[5]: [5]: it has 2 parameters",
		`{func: Each, callback: 0}`:                                  "lib.Each: callback: 0 is no function but []string",
		`{func: Each, callback: {func: 1, args: [0, 0]}}`:            "lib.Each: callback: 1 has 1 parameters, args lists 2",
		`{func: Each, callback: {func: 1, result: 0}}`:               "lib.Each: callback: 1 has no result",
		`{func: Print, writer: {}}`:                                  "lib.Print: writer and source are about the result, and it has none",
		`{func: Print, wraps: 0...}`:                                 "lib.Print: wraps is about the result or the receiver, and it has neither",
	} {
		_, problems := check(t, row)
		if len(problems) != 1 || problems[0] != "lib.yaml:4: "+want {
			t.Errorf("%s: %q, want lib.yaml:4: %s", row, problems, want)
		}
	}
	_, problems := check(t, `{func: Print, neutral: true}`, `{func: "Print*", neutral: true}`, `{func: "Printf*", neutral: true}`)
	if want := "lib.yaml:5: lib.Print*: other rows describe all that the pattern matches"; len(problems) != 1 || problems[0] != want {
		t.Errorf("%q, want %q", problems, want)
	}
}

// TestPackagesBelow: a path that stands for many packages must stand for one
// that is there.
func TestPackagesBelow(t *testing.T) {
	u, err := loadLib()
	if err != nil {
		t.Fatal(err)
	}
	above := strings.TrimSuffix(lib, "/lib")
	text := "packages:\n  - {package: " + above + "/..., closed: true}\n  - {package: " + above + "/nothing/..., closed: true}\n"
	file, err := schema.Parse("lib.yaml", []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	_, errs := All(&schema.Catalog{Files: []*schema.File{file}}, u)
	if len(errs) != 1 || !strings.HasPrefix(errs[0].Error(), "lib.yaml:3: "+above+"/nothing/...: ") {
		t.Errorf("%v", errs)
	}
}
