package piiflow_test

import (
	"bytes"
	"encoding/gob"
	"go/types"
	"reflect"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"

	"github.com/piivet/piivet/analyzers/piiflow"
	"github.com/piivet/piivet/internal/solve"
	"github.com/piivet/piivet/internal/solve/solvetest"
)

const audit = `package audit

import "log"

//pii:source phone
type Phone string

//pii:source phone
func Caller() string { return "" }

func (e *Entry) Log() { log.Print(e.Email) }

type Store interface{ Put(s string) error }

type hidden struct{}

func (*hidden) Put(s string) error { log.Print(s); return nil }

func Default() Store { return &hidden{} }

type Entry struct {
	Email string ` + "`pii:\"email\"`" + `
}

var Last = &Entry{}

func Record(s string) { log.Print(s) }

func Remember(s string) { Last.Email = s }
func Drop(s string) string { return "" }
`

const shop = `package shop

import (
	"audit"
	"log"
)

type User struct {
	Email string ` + "`pii:\"email\"`" + `
}

func Leaks(u User) { log.Print(u.Email) }

func Drops(u User) string { log.Print(u.Email); return audit.Drop(u.Email) }

func Records(u User) { audit.Record(u.Email) }
`

// alone is a package that imports none of these.
const alone = `package shop

import "log"

type User struct {
	Email string ` + "`pii:\"email\"`" + `
}

func Leaks(u User) { log.Print(u.Email) }
`

// driver runs the analyzer on packages, importees first, and hands facts on
// the way that drivers do: as bytes.
type driver struct {
	t *testing.T
	*solvetest.World
	facts map[factKey][]byte

	// asked, when not nil, hears of every fact that is asked for, with a nil
	// object for one of a package.
	asked func(obj types.Object)
	// reported are the diagnostics of the last package.
	reported []analysis.Diagnostic
}

type factKey struct {
	about any // types.Object or *types.Package
	kind  reflect.Type
}

func newDriver(t *testing.T) *driver {
	return &driver{t: t, World: solvetest.New(t), facts: map[factKey][]byte{}}
}

func (d *driver) export(about any, fact analysis.Fact) {
	var buf bytes.Buffer
	if err := gob.NewEncoder(&buf).Encode(fact); err != nil {
		d.t.Error(err)
	}
	d.facts[factKey{about, reflect.TypeOf(fact)}] = buf.Bytes()
}

func (d *driver) load(about any, fact analysis.Fact) bool {
	data, ok := d.facts[factKey{about, reflect.TypeOf(fact)}]
	if ok {
		if err := gob.NewDecoder(bytes.NewReader(data)).Decode(fact); err != nil {
			d.t.Error(err)
		}
	}
	return ok
}

func (d *driver) run(path, text string) *piiflow.Result {
	d.t.Helper()
	in := d.Check(path, text)
	d.reported = nil
	result, err := piiflow.Analyzer.Run(d.pass(in))
	if err != nil {
		d.t.Fatal(err)
	}
	return result.(*piiflow.Result)
}

func (d *driver) pass(in solve.Input) *analysis.Pass {
	ask := func(obj types.Object) {
		if d.asked != nil {
			d.asked(obj)
		}
	}
	return &analysis.Pass{
		Analyzer: piiflow.Analyzer, Fset: in.Fset, Files: in.Files, Pkg: in.Pkg.Pkg, TypesInfo: in.Info,
		Report:            func(diag analysis.Diagnostic) { d.reported = append(d.reported, diag) },
		ExportObjectFact:  func(obj types.Object, fact analysis.Fact) { d.export(obj, fact) },
		ExportPackageFact: func(fact analysis.Fact) { d.export(in.Pkg.Pkg, fact) },
		ImportObjectFact: func(obj types.Object, fact analysis.Fact) bool {
			ask(obj)
			return d.load(obj, fact)
		},
		ImportPackageFact: func(pkg *types.Package, fact analysis.Fact) bool {
			ask(nil)
			return d.load(pkg, fact)
		},
	}
}

// messages are the flows as findings word them.
func messages(r *piiflow.Result) string {
	var all []string
	for _, fl := range r.Flows {
		msg := fl.Func + ": " + fl.Source.Name + " reaches " + fl.Sink.Func
		if fl.Through != "" {
			msg += " through " + fl.Through
		}
		all = append(all, msg)
	}
	return strings.Join(all, "\n")
}

const (
	leaks   = "shop.Leaks: User.Email reaches log.Print\n"
	drops   = "shop.Drops: User.Email reaches log.Print\n"
	records = "shop.Records: User.Email reaches log.Print through audit.Record"
)

func TestFlows(t *testing.T) {
	d := newDriver(t)
	d.run("audit", audit)
	r := d.run("shop", shop)
	if got, want := messages(r), leaks+drops+records; got != want {
		t.Errorf("got:\n%s\nwant:\n%s", got, want)
	}
	if len(d.reported) > 0 {
		t.Errorf("the engine reports %v", d.reported)
	}
}

// TestFacts has one of each kind that the engine declares.
func TestFacts(t *testing.T) {
	d := newDriver(t)
	d.run("audit", audit)
	exported := map[reflect.Type]int{}
	for key := range d.facts {
		exported[key.kind]++
	}
	for _, fact := range piiflow.Analyzer.FactTypes {
		if exported[reflect.TypeOf(fact)] == 0 {
			t.Errorf("no %T is exported", fact)
		}
	}
}

// TestFailure lets the engine fail on one function: that is said once, and the
// flows of the others are found.
func TestFailure(t *testing.T) {
	d := newDriver(t)
	d.run("audit", audit)
	d.asked = func(obj types.Object) {
		if obj != nil && obj.Name() == "Drop" {
			panic("index out of range")
		}
	}
	r := d.run("shop", shop)
	if got, want := messages(r), leaks+records; got != want {
		t.Errorf("got:\n%s\nwant:\n%s", got, want)
	}
	d.reportedOnce("piivet failed on shop.Drops and says nothing about it: index out of range; please report this")
}

// TestPackageFailure lets the engine fail before it looks at any function.
func TestPackageFailure(t *testing.T) {
	d := newDriver(t)
	d.run("audit", audit)
	d.asked = func(obj types.Object) {
		if obj == nil {
			panic("nil map")
		}
	}
	if r := d.run("shop", shop); len(r.Flows) > 0 {
		t.Errorf("flows %v", r.Flows)
	}
	d.reportedOnce("piivet failed on shop and says nothing about it: nil map; please report this")
}

func (d *driver) reportedOnce(message string) {
	d.t.Helper()
	if len(d.reported) != 1 {
		d.t.Fatalf("reports are %v, want one", d.reported)
	}
	got := d.reported[0]
	if got.Message != message || got.Category != "internal" || !got.Pos.IsValid() {
		d.t.Errorf("reported %+v\nwant %s", got, message)
	}
}

// TestCovered: of the standard library, and of what models say all about, no
// code is looked at.
func TestCovered(t *testing.T) {
	for _, path := range []string{"log/slog", "go.uber.org/zap"} {
		d := newDriver(t)
		r := d.run(path, alone)
		if len(r.Flows) > 0 || len(d.facts) > 0 {
			t.Errorf("%s has flows %v and %d facts", path, r.Flows, len(d.facts))
		}
	}
	d := newDriver(t)
	if r := d.run("example.com/slog", alone); len(r.Flows) != 1 {
		t.Errorf("a package of a like name has flows %v", r.Flows)
	}
}
