package inventory_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/inventory"
	"github.com/piivet/piivet/internal/inventory/inventorytest"
	"github.com/piivet/piivet/internal/policy"
	"github.com/piivet/piivet/internal/report"
	"github.com/piivet/piivet/internal/usage"
)

var (
	hashed      = inventorytest.Protected(flow.Hashed)
	allowed     = inventorytest.Allowed("asked for")
	approximate = inventorytest.Approximate
)

// became writes what became of the promises of a policy: "logs: kept 1/1".
func became(p *policy.Policy, prog policy.Program, flows ...inventory.Flow) []string {
	inv := inventory.New(inventorytest.Parts(flows))
	var out []string
	for _, p := range inv.Promises(inventorytest.Always(p), inv.JudgeBy(inventorytest.Always(p), prog)) {
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
	expect(t, became(inventorytest.Policy(), inventorytest.Program{}), []string{
		"logs: not-exercised", "mail: not-exercised", "erased: not-exercised", "known: not-exercised",
		"staff: organisational people", "both: not-exercised people",
	})
}

func TestBrokenAndKept(t *testing.T) {
	expect(t, became(inventorytest.Policy(), inventorytest.Program{},
		inventorytest.On(1, "contact.email", flow.LogLine), inventorytest.On(2, "contact.email", flow.LogLine, hashed), inventorytest.On(3, "contact.email", flow.LogLine, allowed),
		inventorytest.On(4, "contact.email", flow.MailBody, allowed), inventorytest.On(5, "contact.email", flow.StoreSQL),
		inventorytest.On(6, "health.diagnosis", flow.RespondBody), inventorytest.On(7, "contact.email", flow.StoreCookie, allowed),
	), []string{
		"logs: broken 1/3 allowed 1", "mail: broken 1/1", "erased: broken 1/2 allowed 1", "known: kept 0/1",
		"staff: organisational people", "both: kept 0/1 allowed 1 people",
	})
	expect(t, became(inventorytest.Policy(), inventorytest.Program{Erases: true},
		inventorytest.On(2, "contact.email", flow.LogLine, hashed), inventorytest.On(5, "contact.email", flow.StoreSQL),
		inventorytest.On(6, "health.diagnosis", flow.RespondBody, approximate), inventorytest.On(7, "contact.email", flow.RespondBody, approximate),
	), []string{
		"logs: kept 0/1", "mail: not-exercised", "erased: kept 0/1", "known: broken 1/1",
		"staff: organisational people", "both: not-exercised people",
	})
}

// TestOnce: a flow that came out of two variants of a package is one, and so are
// two that read the same. The worse of them counts.
func TestOnce(t *testing.T) {
	same := inventorytest.On(1, "contact.email", flow.LogLine)
	expect(t, became(inventorytest.Policy(), inventorytest.Program{}, same, inventorytest.On(1, "contact.email", flow.LogLine, hashed), same)[:1], []string{"logs: broken 1/1"})
	inv := inventory.New(inventory.Parts{Packages: []string{"b", "a", "b"}, Flows: []inventory.Flow{same, same, inventorytest.On(1, "contact.email", flow.LogLine, hashed)}})
	if len(inv.Flows) != 2 || !slices.Equal(inv.Packages, []string{"a", "b"}) {
		t.Errorf("got %d flows in %v", len(inv.Flows), inv.Packages)
	}
}

// TestFingerprints: what the passes report has the fingerprints that it has
// there, whatever else is in the inventory.
func TestFingerprints(t *testing.T) {
	flows := []inventory.Flow{
		inventorytest.On(1, "contact.email", flow.LogLine, hashed), inventorytest.On(2, "contact.email", flow.LogLine),
		inventorytest.On(3, "contact.email", flow.LogLine, allowed), inventorytest.On(4, "contact.email", flow.LogLine),
		inventorytest.On(5, "contact.email", flow.StoreSQL),
	}
	reported := report.Finish([]report.Finding{flows[1].Shown, flows[3].Shown})
	inv := inventory.New(inventorytest.Parts(flows))
	verdicts := inv.JudgeBy(inventorytest.Always(inventorytest.Policy()), inventorytest.Program{}).Flows
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
	other := &policy.Policy{Promises: []policy.Promise{inventorytest.Policy().Promises[0], {ID: "mail", Says: "Another promise."}}}
	other.Promises[0].Rules[0].Require = policy.Never()
	mine := inventorytest.Policy()
	policies := func(pkg string) *policy.Policy {
		if pkg == "example.com/shop" {
			return mine
		}
		return other
	}
	inv := inventory.New(inventory.Parts{Packages: []string{"example.com/shop", "example.com/lib"}, Flows: []inventory.Flow{
		inventorytest.On(1, "contact.email", flow.LogLine, hashed), inventorytest.On(2, "contact.email", flow.LogLine, hashed, inventorytest.In("example.com/lib")),
	}})
	var got []string
	for _, p := range inv.Promises(policies, inv.JudgeBy(policies, inventorytest.Program{})) {
		got = append(got, fmt.Sprintf("%s (%s) %d/%d", p.ID, p.Says, p.Broken, p.Flows))
	}
	expect(t, got[:3], []string{"logs (Logs are hashed.) 1/2", "mail (Another promise.) 0/0", "mail (No mail.) 0/0"})
	if len(got) != 7 {
		t.Errorf("%d promises: %v", len(got), got)
	}
}

func TestWhere(t *testing.T) {
	inv := inventory.New(inventory.Parts{Packages: []string{"p"}, Flows: []inventory.Flow{inventorytest.On(1, "health", flow.LogLine), inventorytest.On(2, "health", flow.LogLine, approximate)}})
	less := inv.Where(func(f *inventory.Flow) bool { return f.Approximate == "" })
	if len(less.Flows) != 1 || len(less.Packages) != 1 || len(inv.Flows) != 2 {
		t.Errorf("%d of %d flows are left, in %v", len(less.Flows), len(inv.Flows), less.Packages)
	}
}

// used is what a package does with two fields, of which nothing reads one.
func used() *usage.Package {
	field := func(name, category string) usage.Field {
		return usage.Field{
			Name: "example.com/shop." + name, Categories: []string{category}, Declared: true, Written: true,
			Pos: flow.Pos{Package: "example.com/shop", File: "user.go", Line: 4, Column: 2},
		}
	}
	read, unread, other := field("User.Illness", "health.diagnosis"), field("User.Allergy", "health.allergy"), field("User.Fax", "contact.phone")
	read.Read = true
	return &usage.Package{Path: "example.com/shop", Fields: []usage.Field{read, unread, other}}
}

// TestFields: what is demanded of the program is judged by its fields.
func TestFields(t *testing.T) {
	p := &policy.Policy{Promises: []policy.Promise{
		{ID: "minimum", Says: "We ask for what we need.", ProgramRules: inventorytest.Demand(policy.Read)},
		{ID: "map", Says: "We know what we have.", ProgramRules: inventorytest.Demand(policy.Mapped)},
		{ID: "elsewhere", Says: "Another package.", ProgramRules: inventorytest.Demand(policy.Read)},
	}}
	p.Promises[2].ProgramRules[0].Scope = []string{"example.com/lib"}
	inv := inventory.New(inventorytest.Parts(nil, used()))
	j := inv.Judge(inventorytest.Always(p))
	var got []string
	for _, p := range inv.Promises(inventorytest.Always(p), j) {
		line := fmt.Sprintf("%s %s %d/%d", p.ID, p.Status, p.Broken, p.Fields)
		for _, f := range p.Findings {
			line += fmt.Sprintf(" %s: %s, %d", f.Pos.Text(), f.Message, len(f.Fingerprint))
		}
		got = append(got, line)
	}
	expect(t, got, []string{
		"minimum broken 1/2 user.go:4:2: User.Allergy (pii:allergy) is written or stored, and nothing reads it, 32",
		"map kept 0/2", "elsewhere not-exercised 0/0",
	})
	// What the program stores, it is held to, and answers for itself.
	stored := inventorytest.On(1, "contact.email", flow.StoreSQL)
	stored.Sink.Entity = "users"
	erases := &usage.Package{Path: "example.com/shop", Ops: []usage.Op{{Verb: usage.Erase, Kind: flow.StoreSQL, Entity: "users", Func: "example.com/shop.Forget"}}}
	for _, tt := range []struct {
		uses []*usage.Package
		want inventory.Status
	}{{nil, inventory.Broken}, {[]*usage.Package{erases}, inventory.Kept}} {
		inv := inventory.New(inventorytest.Parts([]inventory.Flow{stored}, tt.uses...))
		policies := inventorytest.Always(inventorytest.Policy())
		if got := inv.Promises(policies, inv.Judge(policies))[2]; got.ID != "erased" || got.Status != tt.want {
			t.Errorf("with %d packages, %s is %s, want %s", len(tt.uses), got.ID, got.Status, tt.want)
		}
	}
}

// TestIdle: a promise that nothing is held to says why.
func TestIdle(t *testing.T) {
	rule := func(data string) []policy.Rule {
		return []policy.Rule{{Data: []policy.Data{{Category: data}}, Sinks: []string{"log"}, Require: policy.Never(), Settles: true}}
	}
	elsewhere := rule("contact")
	elsewhere[0].Scope = []string{"example.com/lib"}
	p := &policy.Policy{Promises: []policy.Promise{
		{ID: "default", Rules: rule("contact"), Default: true},
		{ID: "busy", Rules: rule("contact")},
		{ID: "no sink", Rules: rule("health.diagnosis")},
		{ID: "no sink for a field", Rules: rule("health.allergy")},
		{ID: "no data", Rules: rule("financial")},
		{ID: "elsewhere", Rules: elsewhere},
		{ID: "staff", ProgramRules: inventorytest.Demand(policy.Organisational)},
	}}
	inv := inventory.New(inventorytest.Parts([]inventory.Flow{
		inventorytest.On(1, "contact.email", flow.LogLine), inventorytest.On(2, "health.diagnosis", flow.MailBody),
	}, used()))
	var got []string
	for _, p := range inv.Promises(inventorytest.Always(p), inv.Judge(inventorytest.Always(p))) {
		got = append(got, p.ID+": "+string(p.Idle))
	}
	expect(t, got, []string{
		"default: replaced", "busy: ", "no sink: no-sink", "no sink for a field: no-sink", "no data: no-data", "elsewhere: no-sink", "staff: ",
	})
}
