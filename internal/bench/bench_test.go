package bench

import (
	"bytes"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"
)

const tinyModule = `
-- go.mod --
module example.com/tiny
go 1.26
-- tiny.go --
package tiny

import "log"

type User struct {
	Email string ` + "`pii:\"email\"`" + `
}

func Leak(u User) { log.Print(u.Email) }

func Clean(u User) { log.Print(len(u.Email)) }
-- other/other.go --
package other

import "example.com/tiny"

func Leak(u tiny.User) { tiny.Leak(u) }
`

// module writes the files of an archive to a directory.
func module(t *testing.T, archive string) string {
	dir := t.TempDir()
	for _, f := range txtar.Parse([]byte(archive)).Files {
		name := filepath.Join(dir, filepath.FromSlash(f.Name))
		if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, f.Data, 0o666); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// Every figure is there, and can be true; what the tools find is no error, and
// is shown.
func TestRun(t *testing.T) {
	if testing.Short() {
		t.Skip("builds tools and runs them")
	}
	var log, table bytes.Buffer
	figures, err := Run(t.Context(), Config{Dir: module(t, tinyModule), Runs: 1, Starts: 5, Log: &log})
	if err != nil {
		t.Fatalf("%v\n%s", err, &log)
	}
	values := map[string]float64{}
	for _, f := range figures {
		if len(f.Values) > 0 {
			values[f.Name] = f.Median()
		}
	}
	for _, want := range []struct {
		name     string
		min, max float64
	}{
		{"go vet -vettool, cold: CPU, piivet", 0.02, 60},
		{"go vet -vettool, cold: CPU, noop", 0.02, 60},
		{"go vet -vettool, cold: CPU, piivet / noop", 0.1, 10},
		{"go vet -vettool, cold: largest process, piivet", 5, 1000},
		{"go vet -vettool, cold: largest process, noop", 5, 1000},
		{"alone, cold: CPU, piivet", 0.02, 60},
		{"alone, cold: CPU, go vet", 0.02, 60},
		{"alone, cold: CPU, piivet / go vet", 0.01, 50},
		{"alone, cold: largest process, piivet", 5, 1000},
		{"alone, cold: largest process, go vet", 5, 1000},
		{"alone, warm: CPU, piivet", 0.01, 60},
		{"alone, warm: CPU, go vet", 0.01, 60},
		{"alone, warm: CPU, piivet / go vet", 0.01, 50},
		{"alone, warm: largest process, piivet", 5, 1000},
		{"alone, warm: largest process, go vet", 5, 1000},
		{"start: piivet", 1, 5000},
		{"start: noop", 1, 5000},
		{"start: piivet - noop", -100, 1000},
		{"facts: packages", 2, 2},
		{"facts: functions with bodies", 3, 3},
		{"facts: for a function", 20, 1000},
	} {
		v, ok := values[want.name]
		if !ok && runtime.GOOS == "windows" && strings.Contains(want.name, "largest process") {
			continue
		}
		if !ok || v < want.min || v > want.max {
			t.Errorf("%s is %v (%v); want %v to %v", want.name, v, ok, want.min, want.max)
		}
	}
	// The vet of the toolchain has more to do on packages that it has not seen.
	if cold, warm := values["alone, cold: CPU, go vet"], values["alone, warm: CPU, go vet"]; cold <= warm {
		t.Errorf("go vet took %v s cold and %v s warm", cold, warm)
	}
	for _, want := range []string{"tiny.go:9:21", "-vettool="} {
		if !strings.Contains(log.String(), want) {
			t.Errorf("what piivet found is not shown: no %q in\n%s", want, &log)
		}
	}
	if err := Write(&table, figures); err != nil {
		t.Fatal(err)
	}
	if lines := strings.Count(table.String(), "\n"); lines != len(figures)+1 {
		t.Errorf("%d lines for %d figures:\n%s", lines, len(figures), &table)
	}
}

// A package that does not compile is an error that shows the compiler's words.
func TestBroken(t *testing.T) {
	dir := module(t, "-- go.mod --\nmodule example.com/broken\ngo 1.26\n-- b.go --\npackage broken\n\nvar x int = \"\"\n")
	_, err := Run(t.Context(), Config{Dir: dir, Runs: 1, Log: new(bytes.Buffer)})
	if err == nil || !strings.Contains(err.Error(), "b.go:3:13") {
		t.Errorf("got %v", err)
	}
}

func TestExitCodes(t *testing.T) {
	for _, tt := range []struct {
		findings bool
		args     []string
		fails    bool
	}{
		{false, []string{"go", "version"}, false},
		{false, []string{"go", "tool", "no-such-tool"}, true},
		{true, []string{"go", "no-such-command"}, true}, // exit code 2
	} {
		var log bytes.Buffer
		_, err := command{findings: tt.findings, args: tt.args}.run(t.Context(), &log)
		if (err != nil) != tt.fails {
			t.Errorf("%q: %v", tt.args, err)
		}
		if err != nil && !strings.Contains(err.Error(), "no-such-") {
			t.Errorf("%q: what it wrote is lost: %v", tt.args, err)
		}
	}
}

func TestTable(t *testing.T) {
	var out bytes.Buffer
	err := Write(&out, []*Figure{
		{Name: "odd", Unit: "s", Digits: 1, Target: 3, Values: []float64{5, 1, 3}},
		{Name: "even", Digits: 2, Target: 1.25, Values: []float64{2, 1}},
		{Name: "one", Values: []float64{7}},
		{Name: "none", Unit: "MB", Target: 200},
	})
	want := `figure   median    min to max     target
odd      3.0 s     1.0 to 5.0 s   at most 3 s
even     1.50      1.00 to 2.00   at most 1.25, missed
one      7         -              -
none     unknown   -              -
`
	if err != nil || out.String() != want {
		t.Errorf("%v, got\n%s\nwant\n%s", err, &out, want)
	}
}

// Ratios are those of the runs of a pair, not of the sums.
func TestPair(t *testing.T) {
	p := &pair{ours: "a", theirs: "b"}
	p.add(usage{cpu: 2e9}, usage{cpu: 1e9})
	p.add(usage{cpu: 30e9}, usage{cpu: 10e9})
	p.add(usage{cpu: 5e9}, usage{cpu: 5e9})
	figures := p.figures("x: ")
	i := slices.IndexFunc(figures, func(f *Figure) bool { return f.Name == "x: CPU, a / b" })
	if i < 0 || !slices.Equal(figures[i].Values, []float64{2, 3, 1}) || figures[i].Median() != 2 {
		t.Errorf("got %+v", figures)
	}
}
