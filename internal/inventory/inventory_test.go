package inventory_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/inventory"
	"github.com/piivet/piivet/internal/policy"
	"github.com/piivet/piivet/internal/report"
)

// on is a flow on a line of a file of the package example.com/shop.
func on(line int, category string, kind flow.Kind, change ...func(*inventory.Flow)) inventory.Flow {
	f := inventory.Flow{Package: "example.com/shop"}
	f.Source = flow.Source{Name: "User." + category, Full: "example.com/shop.User." + category, Categories: []string{category}}
	f.Sink = flow.Sink{Kind: kind, Func: "sink"}
	for _, c := range change {
		c(&f)
	}
	f.Shown = report.Finding{
		Analyzer:   f.Sink.Kind.Pass(),
		Pos:        report.Position{File: "shop.go", Line: line, Column: 1},
		Message:    f.Message(),
		Categories: f.Source.Categories,
		Source:     report.Source{Name: f.Source.Full},
		Sink:       f.Sink,
		Protection: f.Protection.Names(),
		Func:       "example.com/shop.Sell",
	}
	return f
}

func hashed(f *inventory.Flow)      { f.Protection = flow.Hashed }
func allowed(f *inventory.Flow)     { f.Allow = "asked for" }
func approximate(f *inventory.Flow) { f.Approximate = "through x.Y, whose code is not seen" }
func in(pkg string) func(*inventory.Flow) {
	return func(f *inventory.Flow) { f.Package = pkg }
}

// always is one policy for all packages.
func always(p *policy.Policy) inventory.Policies { return func(string) *policy.Policy { return p } }

// shop has one promise of each kind.
func shop() *policy.Policy {
	rule := func(r policy.Requirement, sinks ...string) []policy.Rule {
		return []policy.Rule{{Data: []policy.Data{{Category: policy.Personal}}, Sinks: sinks, Require: r}}
	}
	demand := func(d policy.Demand) []policy.ProgramRule {
		return []policy.ProgramRule{{Demands: []policy.Demand{d}, Data: []policy.Data{{Category: "health"}}}}
	}
	return &policy.Policy{Promises: []policy.Promise{
		{ID: "logs", Says: "Logs are hashed.", Rules: rule(policy.Value(flow.Hashed), "log")},
		{ID: "mail", Says: "No mail.", Rules: rule(policy.Never(), "mail"), NoExceptions: true},
		{ID: "erased", Says: "All is erased.", Rules: rule(policy.Erasable(), "store")},
		{ID: "known", Says: "The map tells.", ProgramRules: demand(policy.Mapped)},
		{ID: "staff", Says: "Staff are discreet.", ProgramRules: demand(policy.Organisational)},
		{ID: "both", Says: "Cookies are none, and staff do not ask.", Rules: rule(policy.Never(), "store/cookie"), ProgramRules: demand(policy.Organisational)},
	}}
}

// program grants what it says.
type program struct{ erasable bool }

func (p program) Erasable(*flow.Flow) bool   { return p.erasable }
func (p program) Exportable(*flow.Flow) bool { return false }

// became writes what became of the promises of a policy: "logs: kept 1/1".
func became(p *policy.Policy, prog policy.Program, flows ...inventory.Flow) []string {
	inv := inventory.New([]string{"example.com/shop"}, flows)
	var out []string
	for _, p := range inv.Promises(always(p), inv.Judge(always(p), prog)) {
		line := fmt.Sprintf("%s: %s", p.ID, p.Status)
		if p.Flows > 0 {
			line += fmt.Sprintf(" %d/%d", p.Broken, p.Flows)
		}
		if p.Allowed > 0 {
			line += fmt.Sprintf(" allowed %d", p.Allowed)
		}
		if p.People {
			line += " people"
		}
		out = append(out, line)
		if len(p.Findings) != p.Broken {
			out = append(out, fmt.Sprintf("%d findings", len(p.Findings)))
		}
	}
	return out
}

func expect(t *testing.T, got, want []string) {
	t.Helper()
	if !slices.Equal(got, want) {
		t.Errorf("got\n\t%s\nwant\n\t%s", strings.Join(got, "\n\t"), strings.Join(want, "\n\t"))
	}
}

func TestNothingIsHeldToAnything(t *testing.T) {
	expect(t, became(shop(), program{}), []string{
		"logs: not-exercised", "mail: not-exercised", "erased: not-exercised", "known: not-exercised",
		"staff: organisational people", "both: not-exercised people",
	})
}

func TestBrokenAndKept(t *testing.T) {
	expect(t, became(shop(), program{},
		on(1, "contact.email", flow.LogLine), on(2, "contact.email", flow.LogLine, hashed), on(3, "contact.email", flow.LogLine, allowed),
		on(4, "contact.email", flow.MailBody, allowed), on(5, "contact.email", flow.StoreSQL),
		on(6, "health.diagnosis", flow.RespondBody), on(7, "contact.email", flow.StoreCookie, allowed),
	), []string{
		"logs: broken 1/3 allowed 1", "mail: broken 1/1", "erased: broken 1/2 allowed 1", "known: kept 0/1",
		"staff: organisational people", "both: kept 0/1 allowed 1 people",
	})
	expect(t, became(shop(), program{erasable: true},
		on(2, "contact.email", flow.LogLine, hashed), on(5, "contact.email", flow.StoreSQL),
		on(6, "health.diagnosis", flow.RespondBody, approximate), on(7, "contact.email", flow.RespondBody, approximate),
	), []string{
		"logs: kept 0/1", "mail: not-exercised", "erased: kept 0/1", "known: broken 1/1",
		"staff: organisational people", "both: not-exercised people",
	})
}

// TestOnce: a flow that came out of two variants of a package is one, and so are
// two that read the same. The worse of them counts.
func TestOnce(t *testing.T) {
	same := on(1, "contact.email", flow.LogLine)
	expect(t, became(shop(), program{}, same, on(1, "contact.email", flow.LogLine, hashed), same)[:1], []string{"logs: broken 1/1"})
	inv := inventory.New([]string{"b", "a", "b"}, []inventory.Flow{same, same, on(1, "contact.email", flow.LogLine, hashed)})
	if len(inv.Flows) != 2 || !slices.Equal(inv.Packages, []string{"a", "b"}) {
		t.Errorf("got %d flows in %v", len(inv.Flows), inv.Packages)
	}
}

// TestFingerprints: what the passes report has the fingerprints that it has
// there, whatever else is in the inventory.
func TestFingerprints(t *testing.T) {
	flows := []inventory.Flow{
		on(1, "contact.email", flow.LogLine, hashed), on(2, "contact.email", flow.LogLine),
		on(3, "contact.email", flow.LogLine, allowed), on(4, "contact.email", flow.LogLine),
		on(5, "contact.email", flow.StoreSQL),
	}
	reported := report.Finish([]report.Finding{flows[1].Shown, flows[3].Shown})
	inv := inventory.New([]string{"example.com/shop"}, flows)
	verdicts := inv.Judge(always(shop()), program{})
	seen := map[string]bool{}
	for i, v := range verdicts {
		if seen[v.Finding.Fingerprint] || v.Finding.Fingerprint == "" {
			t.Errorf("flow %d has the fingerprint %q", i, v.Finding.Fingerprint)
		}
		seen[v.Finding.Fingerprint] = true
	}
	for i, want := range map[int]string{1: reported[0].Fingerprint, 3: reported[1].Fingerprint} {
		if got := verdicts[i].Finding.Fingerprint; got != want {
			t.Errorf("flow %d has the fingerprint %s, its finding has %s", i, got, want)
		}
	}
	// What breaks a promise only for want of code elsewhere is no finding of a pass.
	if v := verdicts[4].Finding; len(v.Promises) != 1 || v.Promises[0].ID != "erased" || v.Severity != report.Error {
		t.Errorf("the stored address: %+v", v)
	}
}

// TestPolicies: packages of two modules are held to two policies, whose promises
// are listed one after the other, and those that they share once.
func TestPolicies(t *testing.T) {
	other := &policy.Policy{Promises: []policy.Promise{shop().Promises[0], {ID: "mail", Says: "Another promise."}}}
	other.Promises[0].Rules[0].Require = policy.Never()
	mine := shop()
	policies := func(pkg string) *policy.Policy {
		if pkg == "example.com/shop" {
			return mine
		}
		return other
	}
	inv := inventory.New([]string{"example.com/shop", "example.com/lib"}, []inventory.Flow{
		on(1, "contact.email", flow.LogLine, hashed), on(2, "contact.email", flow.LogLine, hashed, in("example.com/lib")),
	})
	var got []string
	for _, p := range inv.Promises(policies, inv.Judge(policies, program{})) {
		got = append(got, fmt.Sprintf("%s (%s) %d/%d", p.ID, p.Says, p.Broken, p.Flows))
	}
	expect(t, got[:3], []string{"logs (Logs are hashed.) 1/2", "mail (Another promise.) 0/0", "mail (No mail.) 0/0"})
	if len(got) != 7 {
		t.Errorf("%d promises: %v", len(got), got)
	}
}

func TestWhere(t *testing.T) {
	inv := inventory.New([]string{"p"}, []inventory.Flow{on(1, "health", flow.LogLine), on(2, "health", flow.LogLine, approximate)})
	less := inv.Where(func(f *inventory.Flow) bool { return f.Approximate == "" })
	if len(less.Flows) != 1 || len(less.Packages) != 1 || len(inv.Flows) != 2 {
		t.Errorf("%d of %d flows are left, in %v", len(less.Flows), len(inv.Flows), less.Packages)
	}
}
