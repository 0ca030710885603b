package solve_test

import (
	"go/types"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/piivet/piivet/internal/solve/solvetest"
	"github.com/piivet/piivet/internal/summary"
)

// library is imported by the packages below.
const library = `package audit

import (
	"fmt"
	"io"
	"log"
)

type Entry struct {
	Email string ` + "`pii:\"email\"`" + `
	Note  string
}

type Sink interface{ Put(string) error }

type hidden struct{ prefix string }

func (h *hidden) Put(s string) error { log.Print(h.prefix + s); return nil }

func Default() Sink { return &hidden{"audit: "} }

func Record(s string)          { log.Print(s) }
func Write(w io.Writer, s string) { fmt.Fprintln(w, s) }
func Clean(e *Entry)           { e.Email = "" }
func Each(es []Entry, f func(Entry)) { for _, e := range es { f(e) } }
func Logger(prefix string) func(string) { return func(s string) { log.Print(prefix, s) } }
func Pass(s string) string     { return s }
func Drop(s string) string     { return "" }

//pii:protect masked
func Mask(s string) string { return s[:1] }

//pii:source phone
func Caller() string { return "" }

//pii:sink share/crm vendor=acme
func Send(s string) {}

//pii:source address.postal
type Place string

var Last = Entry{}

func Remember(s string) { Last.Note = s }
`

const imports = `package shop

import (
	"audit"
	"log"
	"os"
)

var (
	_ = audit.Pass
	_ = log.Print
	_ = os.Stderr
)

`

func TestAcrossPackages(t *testing.T) {
	const email = "Entry.Email to log/line log.Print"
	w := solvetest.New(t)
	w.Analyze("audit", library)
	cases := []struct{ name, code, want string }{
		{"Recorded", `func Recorded(e audit.Entry) { audit.Record(e.Email) }`, email + " through audit.Record"},
		{"RecordedNote", `func RecordedNote(e audit.Entry) { audit.Record(e.Note) }`, ""},
		{"Masked", `func Masked(e audit.Entry) { audit.Record(audit.Mask(e.Email)) }`, email + " through audit.Record, masked"},
		{"Passed", `func Passed(e audit.Entry) { log.Print(audit.Pass(e.Email)) }`, email},
		{"Dropped", `func Dropped(e audit.Entry) { log.Print(audit.Drop(e.Email)) }`, ""},
		{"Cleaned", `func Cleaned(e audit.Entry) { audit.Clean(&e); log.Print(e.Email) }`, ""},
		{"ToStderr", `func ToStderr(e audit.Entry) { audit.Write(os.Stderr, e.Email) }`, "Entry.Email to log/console fmt.Fprintln through audit.Write"},
		{"InCallback", `func InCallback(es []audit.Entry) { audit.Each(es, func(e audit.Entry) { log.Print(e.Email) }) }`, email},
		{"ByClosure", `func ByClosure(e audit.Entry) { audit.Logger("x")(e.Email) }`, email},
		{"Declared", `func Declared() { log.Print(audit.Caller()) }`, "audit.Caller to log/line log.Print"},
		{"Sent", `func Sent(e audit.Entry) { audit.Send(e.Email) }`, "Entry.Email to share/crm audit.Send"},
		{"OfType", `func OfType(p audit.Place) { log.Print(p) }`, "Place to log/line log.Print"},
		{"ByHidden", `func ByHidden(e audit.Entry) { audit.Default().Put(e.Email) }`, email + " through hidden.Put"},
		{"NoteByHidden", `func NoteByHidden(e audit.Entry) { audit.Default().Put(e.Note) }`, ""},
	}
	text := imports
	for _, c := range cases {
		text += c.code + "\n"
	}
	p := w.Analyze("shop", text)
	for _, c := range cases {
		want := c.want
		if want != "" {
			want += "\n"
		}
		if got := p.FlowsIn(c.name); got != want {
			t.Errorf("%s\ngot:  %swant: %s", c.code, got, want)
		}
	}
}

// TestNothingTrivialIsExported: what types say, importers know.
func TestNothingTrivialIsExported(t *testing.T) {
	p := solvetest.New(t).Analyze("audit", library+`
func Nothing()           {}
func Count(s string) int { return len(s) }
func private(s string)   { log.Print(s) }
`)
	var names []string
	for _, e := range p.Exports.Funcs {
		names = append(names, e.Func.Name())
	}
	for _, name := range []string{"Nothing", "private", "Put"} { // Put is of a hidden type
		if slices.Contains(names, name) {
			t.Errorf("%s is exported", name)
		}
	}
	for _, name := range []string{"Record", "Mask", "Caller", "Send"} {
		if !slices.Contains(names, name) {
			t.Errorf("%s is not exported", name)
		}
	}
	if len(p.Exports.Hidden) == 0 || p.Exports.Hidden[0].Type != "*audit.hidden" || p.Exports.Hidden[0].Method != "Put" {
		t.Errorf("the methods of the hidden type are %v", p.Exports.Hidden)
	}
	if len(p.Exports.Types) != 1 || len(p.Exports.Fields) != 1 {
		t.Errorf("types %v and fields %v are exported", p.Exports.Types, p.Exports.Fields)
	}
}

// exported is what a package exports, without the objects of one run.
func exported(p *solvetest.Package) []any {
	var all []any
	for _, f := range p.Exports.Funcs {
		all = append(all, f.Func.FullName(), f.Summary, f.Directives)
	}
	for _, g := range p.Exports.Globals {
		all = append(all, g.Package, g.Name, g.Content)
	}
	for _, e := range p.Exports.Types {
		all = append(all, e.Type.Name(), e.Directives)
	}
	for _, f := range p.Exports.Fields {
		all = append(all, f.Field.Name(), f.Line, f.Column)
	}
	return append(all, p.Exports.Hidden)
}

// tied is code of which summaries have several entries that are alike but for
// what they came from: writes to one writer, calls without arguments.
const tied = `package tied

import (
	"fmt"
	"io"
)

type out struct {
	w        io.Writer
	done     func()
	finished func()
}

func (o *out) write(format string, args ...any) { fmt.Fprintf(o.w, format, args...) }
func (o *out) quoted(s string)                  { o.write("%q", s) }

func (o *out) Each(a, b, c, d string) {
	o.write("a %s", a)
	o.quoted(b)
	o.write("c %s", c)
	o.write("d")
	o.quoted(d)
}

func Close(a, b, c, d *out) {
	a.done()
	b.finished()
	c.done()
	d.finished()
	a.finished()
	b.done()
}
`

// TestDeterministic analyses the same packages again: flows, with their paths,
// and every byte of what is exported are the same.
func TestDeterministic(t *testing.T) {
	first := analyzeAgain(t, "shop", generated(30))
	if len(first.Flows()) < 30 || len(first.Exports.Funcs) < 30 {
		t.Fatalf("%d flows and %d exported functions are too few", len(first.Flows()), len(first.Exports.Funcs))
	}
	sameAgain(t, 4, first, "shop", generated(30))
	sameAgain(t, 20, analyzeAgain(t, "tied", tied), "tied", tied)
}

func analyzeAgain(t *testing.T, path, text string) *solvetest.Package {
	t.Helper()
	w := solvetest.New(t)
	w.Analyze("audit", library)
	return w.Analyze(path, text)
}

// sameAgain analyses a package so many times more.
func sameAgain(t *testing.T, times int, first *solvetest.Package, path, text string) {
	t.Helper()
	for range times {
		again := analyzeAgain(t, path, text)
		if !reflect.DeepEqual(again.Flows(), first.Flows()) {
			t.Error("flows differ")
		}
		a, b := exported(first), exported(again)
		if len(a) != len(b) {
			t.Fatalf("%d and %d things are exported", len(a), len(b))
		}
		for i := range a {
			if !reflect.DeepEqual(a[i], b[i]) {
				t.Errorf("exports differ:\n%q\n%q", a[i], b[i])
			}
		}
	}
}

// TestSameNameInTwoPackages writes two variables of one name.
func TestSameNameInTwoPackages(t *testing.T) {
	run := func() *solvetest.Package {
		w := solvetest.New(t)
		w.Analyze("a", "package a\nvar Last string")
		w.Analyze("b", "package b\nvar Last string")
		return w.Analyze("shop", "package shop\nimport (\"a\"; \"b\")\nfunc Remember(s, u string) { a.Last = s; b.Last = u }")
	}
	const want = "global a.Last: {in0!}\nglobal b.Last: {in1!}\n"
	for range 20 {
		if got := run().Summary("Remember"); got != want {
			t.Fatalf("got:\n%swant:\n%s", got, want)
		}
	}
}

// TestFailureStaysInside lets the engine fail on one function: the others keep
// their flows, and callers of the one hear that nobody looked.
func TestFailureStaysInside(t *testing.T) {
	w := solvetest.New(t)
	w.Analyze("audit", library)
	w.Facts.Asked = func(fn *types.Func) {
		if fn.Name() == "Drop" {
			panic("index out of range")
		}
	}
	p := w.Analyze("shop", imports+`
func Before(e audit.Entry) { log.Print(e.Email) }
func Bad(e audit.Entry) string { log.Print(e.Email); return audit.Drop(e.Email) }
func After(e audit.Entry) { audit.Record(e.Email) }
func Calls(e audit.Entry) { log.Print(Bad(e)) }
`)
	failures := p.Failures()
	if len(failures) != 1 || failures[0].Func != "shop.Bad" || failures[0].What != "index out of range" || !failures[0].Pos.IsValid() {
		t.Fatalf("failures are %+v, want one that names shop.Bad", failures)
	}
	for name, want := range map[string]string{
		"Before": "Entry.Email to log/line log.Print\n",
		"Bad":    "",
		"After":  "Entry.Email to log/line log.Print through audit.Record\n",
		"Calls":  "Entry.Email to log/line log.Print, approximate: a function that piivet failed on\n",
	} {
		if got := p.FlowsIn(name); got != want {
			t.Errorf("flows in %s:\ngot:  %swant: %s", name, got, want)
		}
	}
}

// TestCorruptFacts: what cannot be read counts as not known.
func TestCorruptFacts(t *testing.T) {
	w := solvetest.New(t)
	w.Analyze("audit", library)
	w.Facts.Damage(func(data []byte) []byte { return data[:len(data)/2] })
	p := w.Analyze("shop", imports+`
func Leaks(e audit.Entry) { log.Print(e.Email) }
func Passed(e audit.Entry) { log.Print(audit.Pass(e.Email)) }
`)
	if len(p.Failures()) > 0 {
		t.Errorf("failures: %v", p.Failures())
	}
	if got := p.FlowsIn("Leaks"); got != "Entry.Email to log/line log.Print\n" {
		t.Errorf("flows: %s", got)
	}
	if got := p.FlowsIn("Passed"); !strings.Contains(got, "approximate: through audit.Pass") {
		t.Errorf("flows through a function of which the fact is damaged: %q", got)
	}
}

// BenchmarkPackage analyses a package of 60 handlers, five functions each and a
// function literal.
func BenchmarkPackage(b *testing.B) {
	w := solvetest.New(b)
	w.Analyze("audit", library)
	in := w.Check("shop", generated(60))
	b.ReportAllocs()
	size := 0
	for b.Loop() {
		p := w.Solve(in)
		size = 0
		for _, f := range p.Exports.Funcs {
			if f.Summary != nil {
				pack := summary.NewPack()
				pack.AddSummary("", f.Summary)
				size += len(pack.Bytes())
			}
		}
	}
	b.ReportMetric(float64(size), "fact-bytes")
}
