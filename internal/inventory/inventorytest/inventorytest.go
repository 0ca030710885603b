// Package inventorytest makes flows by hand, for tests of what is said about an
// inventory.
package inventorytest

import (
	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/inventory"
	"github.com/piivet/piivet/internal/policy"
	"github.com/piivet/piivet/internal/report"
	"github.com/piivet/piivet/internal/usage"
)

// Package is the package that flows are in.
const Package = "example.com/shop"

// Parts are flows of the package, and what packages do.
func Parts(flows []inventory.Flow, packages ...*usage.Package) inventory.Parts {
	places := map[flow.Pos]report.Position{}
	for _, p := range packages {
		for _, pos := range p.Positions() {
			places[pos] = report.Position{File: pos.File, Line: pos.Line, Column: pos.Column}
		}
	}
	return inventory.Parts{Packages: []string{Package}, Flows: flows, Usage: packages, Places: places}
}

// Option changes a flow.
type Option func(*inventory.Flow)

// On is a flow of data of a category to a sink, on a line of shop.go.
func On(line int, category string, kind flow.Kind, options ...Option) inventory.Flow {
	f := inventory.Flow{Package: Package}
	f.Source = flow.Source{Name: "User." + category, Full: Package + ".User." + category, Categories: []string{category}}
	f.Sink = flow.Sink{Kind: kind, Func: "sink"}
	for _, o := range options {
		o(&f)
	}
	f.Shown = report.Finding{
		Analyzer:    f.Sink.Kind.Pass(),
		Pos:         report.Position{File: "shop.go", Line: line, Column: 1},
		End:         report.Position{File: "shop.go", Line: line, Column: 9},
		Message:     f.Message(),
		Categories:  f.Source.Categories,
		Source:      report.Source{Name: f.Source.Full, Pos: report.Position{File: "user.go", Line: 7, Column: 2}},
		Sink:        f.Sink,
		Protection:  f.Protection.Names(),
		Guards:      f.Guards,
		Approximate: f.Approximate != "",
		Func:        Package + ".Sell",
	}
	return f
}

// Protected says what was done to the data.
func Protected(p flow.Protection) Option { return func(f *inventory.Flow) { f.Protection = p } }

// Allowed says why the code allows the flow.
func Allowed(reason string) Option { return func(f *inventory.Flow) { f.Allow = reason } }

// Approximate says that a part of the way was not seen.
func Approximate(f *inventory.Flow) { f.Approximate = "through x.Y, whose code is not seen" }

// In says which package the flow is in.
func In(pkg string) Option { return func(f *inventory.Flow) { f.Package = pkg } }

// Guarded says which check stands before the sink.
func Guarded(guard string) Option { return func(f *inventory.Flow) { f.Guards = []string{guard} } }

// By says what takes the data, and for whom.
func By(fn, vendor, purpose, region string) Option {
	return func(f *inventory.Flow) {
		f.Sink.Func, f.Sink.Vendor, f.Sink.Purpose, f.Sink.Region = fn, vendor, purpose, region
	}
}

// Rule is one rule about all personal data.
func Rule(r policy.Requirement, sinks ...string) []policy.Rule {
	return []policy.Rule{{Data: []policy.Data{{Category: policy.Personal}}, Sinks: sinks, Require: r}}
}

// Demand is one rule for the program, about health data.
func Demand(d policy.Demand) []policy.ProgramRule {
	return []policy.ProgramRule{{Demands: []policy.Demand{d}, Data: []policy.Data{{Category: "health"}}}}
}

// Policy has promises of all kinds.
func Policy() *policy.Policy {
	return &policy.Policy{Promises: []policy.Promise{
		{ID: "logs", Says: "Logs are hashed.", Rules: Rule(policy.Value(flow.Hashed), "log")},
		{ID: "mail", Says: "No mail.", Rules: Rule(policy.Never(), "mail"), NoExceptions: true},
		{ID: "erased", Says: "All is erased.", Rules: Rule(policy.Erasable(), "store")},
		{ID: "known", Says: "The map tells.", ProgramRules: Demand(policy.Mapped)},
		{ID: "staff", Says: "Staff are discreet.", ProgramRules: Demand(policy.Organisational)},
		{ID: "both", Says: "Cookies are none, and staff do not ask.", Rules: Rule(policy.Never(), "store/cookie"), ProgramRules: Demand(policy.Organisational)},
	}}
}

// Always is one policy for all packages.
func Always(p *policy.Policy) inventory.Policies { return func(string) *policy.Policy { return p } }

// Program grants what it says.
type Program struct{ Erases, Exports bool }

// Erasable is what Erases says, of every flow.
func (p Program) Erasable(*flow.Flow) bool { return p.Erases }

// Exportable is what Exports says, of every flow.
func (p Program) Exportable(*flow.Flow) bool { return p.Exports }

// Usage is what a package does that declares the fields of [On] for e-mail
// addresses and diagnoses, and one more that nothing reads.
func Usage() *usage.Package {
	at := func(line int) flow.Pos { return flow.Pos{Package: Package, File: "user.go", Line: line, Column: 2} }
	field := func(name, category string, line int, read bool) usage.Field {
		return usage.Field{Name: Package + "." + name, Categories: []string{category}, Pos: at(line), Declared: true, Written: true, Read: read}
	}
	email := field("User.contact.email", "contact.email", 7, true)
	email.Entries = []usage.Entry{{By: "(*net/http.Request).FormValue", Pos: at(20)}}
	diagnosis := field("User.health.diagnosis", "health.diagnosis", 8, true)
	diagnosis.Region, diagnosis.Subject = "eu", "child"
	return &usage.Package{
		Path:   Package,
		Fields: []usage.Field{email, diagnosis, field("User.Fax", "contact.phone", 9, false)},
		Ops: []usage.Op{
			{Verb: usage.Erase, Kind: flow.StoreSQL, Entity: "patients", Func: Package + ".Forget", Pos: at(30)},
			{Verb: usage.Erase, Kind: flow.StoreCookie, Func: Package + ".Leave", Pos: at(31)},
		},
	}
}

// Stored says what in the store the data is written to.
func Stored(entity string) Option { return func(f *inventory.Flow) { f.Sink.Entity = entity } }
