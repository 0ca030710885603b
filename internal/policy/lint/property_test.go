package lint_test

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/piivet/piivet/internal/category"
	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/policy"
	"github.com/piivet/piivet/internal/policy/lint"
)

// families are categories right below the root, no two of which overlap.
func families() []string {
	var all []string
	for _, id := range category.All() {
		if id != category.Root && !strings.Contains(string(id), ".") {
			all = append(all, string(id))
		}
	}
	return all
}

var requirements = []string{
	"never", "masked or hashed", "encrypted", "consent(x) and encrypted", "unless-opted-out(x)", "erasable",
	"vendor(purpose: payment)", "vendor(region: eu) or never", "password-hashed",
}

// apart is a policy by chance in which no two rules speak of the same data.
func apart(r *rand.Rand) string {
	text := "promises:\n"
	names := families()
	r.Shuffle(len(names), func(i, j int) { names[i], names[j] = names[j], names[i] })
	for i := 0; len(names) > 2; i++ {
		n := 1 + r.IntN(2)
		sinks := []string{"log", "share", "store/sql", `"*"`}[r.IntN(4)]
		text += fmt.Sprintf("  - {id: p%d, data: [%s], sinks: [%s], require: %q", r.IntN(4), strings.Join(names[:n], ", "), sinks, requirements[r.IntN(len(requirements))])
		if r.IntN(3) == 0 {
			text += ", scope: ./web/..."
		}
		text += "}\n"
		names = names[n:]
	}
	return text
}

// TestNothingOverlaps: rules that do not meet do not contradict each other.
func TestNothingOverlaps(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 5))
	for range 60 {
		text := apart(r)
		if got := complaints(t, text); got != "" {
			t.Fatalf("%s\n%s", text, got)
		}
	}
}

// TestComplaintsAreTrue: a rule that is said to never decide is one without
// which every flow is judged as before.
func TestComplaintsAreTrue(t *testing.T) {
	r := rand.New(rand.NewPCG(8, 13))
	pick := func(words ...string) string { return words[r.IntN(len(words))] }
	said := 0
	for range 150 {
		text := "default: none\npromises:\n"
		for range 4 {
			text += fmt.Sprintf("  - {id: p%d, data: %q, sinks: %q, require: %q, scope: %s}\n", r.IntN(2),
				pick("personal", "contact", "email", "personal,region=eu", "health", "sensitive"), pick("*", "share", "share/crm", "store"),
				pick(requirements...), pick("...", "./web/...", "./web"))
		}
		c, err := draft(t, text)
		if err != nil {
			t.Fatal(err)
		}
		for _, complaint := range lint.Check(c, true) {
			if strings.Contains(complaint.Text, "this never decides") {
				said++
				without(t, text, c.Policy, complaint.Line)
			}
		}
	}
	if said < 20 {
		t.Errorf("only %d rules were said to never decide", said)
	}
}

// without compares the policy with the one that lacks a line.
func without(t *testing.T, text string, all *policy.Policy, line int) {
	lines := strings.SplitAfter(text, "\n")
	lines[line-1] = ""
	c, err := draft(t, strings.Join(lines, ""))
	if err != nil {
		t.Fatal(err)
	}
	broken := func(p *policy.Policy, pkg string, f *flow.Flow) bool {
		return len(p.In(pkg).Judge(f, none{})) > 0
	}
	for _, id := range []string{"contact.email", "health.diagnosis", "usage.ip"} {
		for _, kind := range []flow.Kind{flow.ShareCRM, flow.ShareAds, flow.StoreSQL, flow.LogLine} {
			for _, region := range []string{"", "eu"} {
				for _, guard := range []string{"", "consent(x)"} {
					for p := flow.Protection(0); p < 16; p++ {
						f := &flow.Flow{
							Source: flow.Source{Categories: []string{id}, Region: region}, Protection: p,
							Sink: flow.Sink{Kind: kind, Vendor: "v", Purpose: "payment", Region: region}, Guards: []string{guard},
						}
						for _, pkg := range []string{"example.com/shop/web", "example.com/shop/web/x", "example.com/shop"} {
							if broken(all, pkg, f) != broken(c.Policy, pkg, f) {
								t.Fatalf("line %d of\n%sdecides about %v to %s in %s", line, text, f.Source, kind, pkg)
							}
						}
					}
				}
			}
		}
	}
}

type none struct{}

func (none) Erasable(*flow.Flow) bool   { return false }
func (none) Exportable(*flow.Flow) bool { return false }
