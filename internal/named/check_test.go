package named_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"github.com/piivet/piivet/internal/driver"
	"github.com/piivet/piivet/internal/named"
	"github.com/piivet/piivet/internal/policy/config"
)

const module = `
-- go.mod --
module example.com/m
go 1.26
-- core/core.go --
package core

import "os"

type Base struct{ Mail string }

func (*Base) Deliver() {}

type Account struct {
	*Base
	Name string
	note string
}

func (Account) Show() {}
func (a *Account) hide() {}

type Other = Account

type Box[T any] struct{ Value T }

func (Box[T]) Open() {}

type Closer interface{ Close() error }
type Stream interface {
	Closer
	Read(to []byte) int
}

var Log, quiet = os.Stderr, 1

const Limit = 1

func Send(addr, body string) (string, error) { return "", nil }
func form(addr string)                       { undefined() }
-- tagged/tagged.go --
//go:build extra

package tagged

func Send() {}
-- syntax/syntax.go --
package syntax

func F( {
`

func extract(t *testing.T, archive string) string {
	t.Helper()
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

// check loads a configuration and returns what is wrong with its names.
func check(t *testing.T, dir, tags, content string) []string {
	t.Helper()
	file := filepath.Join(dir, config.Name)
	if err := os.WriteFile(file, []byte(content), 0o666); err != nil {
		t.Fatal(err)
	}
	c, err := config.Load(file)
	if err != nil {
		t.Fatal(err)
	}
	problems, err := named.Check(driver.Config{Dir: dir, Tags: tags}, c.Mentions)
	if err != nil {
		t.Fatal(err)
	}
	var lines []string
	for _, p := range problems {
		lines = append(lines, strings.TrimPrefix(p.Error(), dir+string(filepath.Separator)))
	}
	return lines
}

// Each case names something that is not there, and its twin what is.
func TestCheck(t *testing.T) {
	row := func(text string) string {
		return "version: 1\nmodels:\n  - package: example.com/m/core\n    rows:\n      - " + text + "\n"
	}
	function := func(name string) string { return row("{func: " + name + ", neutral: true}") }
	source := func(text string) string { return "sources:\n  - {" + text + ", category: email}\n" }
	const core, other = ".piivet.yaml:5: models: example.com/m/core", ".piivet.yaml:2: sources: example.com/m/core"
	dir := extract(t, module)
	for _, tt := range []struct{ wrong, want, right string }{
		{function("Snd"), core + " has no function Snd; did you mean Send?", function("Send")},
		{function("forn"), core + " has no function forn; did you mean form?", function("form")},
		{function("[Send, Nothing]"), core + " has no function Nothing", function("[Send, form]")},
		{function("Nothing"), core + " has no function Nothing", function("Nothing*")},
		{function("Log"), core + ".Log is a variable, not a function", row("{var: Log, writer: log/line}")},
		{row("{var: quite, writer: log/line}"), core + " has no variable quite; did you mean quiet?", row("{var: quiet, writer: log/line}")},
		{row("{var: Limit, writer: log/line}"), core + ".Limit is a constant, not a variable", row("{var: Log, writer: log/line}")},
		{row("{type: Strem, writer: log/line}"), core + " has no type Strem; did you mean Stream?", row("{type: Stream, writer: log/line}")},
		{function("Account.Shw"), core + ".Account has no method Shw; did you mean Show?", function("Account.Show")},
		{function("Acount.hide"), core + " has no type Acount; did you mean Account?", function("Account.hide")},
		{function("Account.Deliver"), core + ".Account has no method Deliver of its own: example.com/m/core.Base declares it, write that", function("Base.Deliver")},
		{function("Other.Show"), core + ".Other is another name of example.com/m/core.Account: write that", function("Account.Show")},
		{function("Box.Opens"), core + ".Box has no method Opens; did you mean Open?", function("Box.Open")},
		{function("Stream.Close"), core + ".Stream has no method Close of its own: example.com/m/core.Closer declares it, write that", function("Closer.Close")},
		{source("type: example.com/m/core.Account, field: Nam"), other + ".Account has no field Nam; did you mean Name?", source("type: example.com/m/core.Account, field: Name")},
		{source("type: example.com/m/core.Account, field: nota"), other + ".Account has no field nota; did you mean note?", source("type: example.com/m/core.Account, field: not*")},
		{source("type: example.com/m/core.Account, field: Mail"), other + ".Account has no field Mail of its own: it is a field of example.com/m/core.Base, write that", source("type: example.com/m/core.Base, field: Mail")},
		{source("type: example.com/m/core.Stream, field: X"), other + ".Stream is no struct and has no field X", source("type: example.com/m/core.Box, field: Value")},
		{source("func: example.com/m/core.Send, param: adr"), other + ".Send has no parameter adr; did you mean addr?", source("func: example.com/m/core.Send, param: addr")},
		{source("func: example.com/m/core.Send, result: 2"), other + ".Send has no result 2: the last one is 1", source("func: example.com/m/core.Send, result: 1")},
		{source("func: example.com/m/core.form"), other + ".form has no results", source("func: example.com/m/core.form, param: addr")},
		{source("func: example.com/m/cor.Send"), ".piivet.yaml:2: sources: no package example.com/m/cor is part of this build: correct the path, add its module with go get, or write example.com/m/cor/... in models for what may be missing", source("func: example.com/m/core.Send")},
		{source("func: std.Send"), ".piivet.yaml:2: sources: no package std is part of this build: correct the path, add its module with go get, or write std/... in models for what may be missing", source("func: os.Getwd")},
	} {
		if got := strings.Join(check(t, dir, "", tt.wrong), "\n"); got != tt.want {
			t.Errorf("%s: got\n%s\nwant\n%s", tt.wrong, got, tt.want)
		}
		if got := check(t, dir, "", tt.right); got != nil {
			t.Errorf("%s: got %q, want nothing", tt.right, got)
		}
	}
}

// A package that build tags leave out is there with them, and one that cannot
// be parsed is the run's to complain about.
func TestCheckBuilds(t *testing.T) {
	dir := extract(t, module)
	const tagged = "sources: [{func: example.com/m/tagged.Send, param: x, category: email}]\n"
	if got := check(t, dir, "", tagged); len(got) != 1 || !strings.Contains(got[0], "no package example.com/m/tagged") {
		t.Errorf("without the tag: %q", got)
	}
	if got := check(t, dir, "extra", tagged); len(got) != 1 || !strings.Contains(got[0], "tagged.Send has no parameter x") {
		t.Errorf("with the tag: %q", got)
	}
	if got := check(t, dir, "", "sources: [{type: example.com/m/syntax.T, category: email}]\n"); got != nil {
		t.Errorf("broken: %q", got)
	}
}

// Without an exact name the go command is not asked: there is no module here.
func TestNothingToCheck(t *testing.T) {
	problems, err := named.Check(driver.Config{Dir: filepath.Join(t.TempDir(), "nosuch")}, nil)
	if problems != nil || err != nil {
		t.Errorf("got %v, %v", problems, err)
	}
}
