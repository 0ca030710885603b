package policy_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/policy"
)

// answers is a program by what it grants.
type answers struct{ erasable, exportable bool }

func (a answers) Erasable(*flow.Flow) bool   { return a.erasable }
func (a answers) Exportable(*flow.Flow) bool { return a.exportable }

var programs = map[string]policy.Program{
	"nothing":    answers{},
	"erasable":   answers{erasable: true},
	"exportable": answers{exportable: true},
	"granted":    policy.Granted(),
}

func TestAskedOfTheProgram(t *testing.T) {
	for text, want := range map[string]string{
		"erasable":                "erasable, granted",
		"exportable":              "exportable, granted",
		"erasable and exportable": "granted",
		"erasable or exportable":  "erasable, exportable, granted",
		"erasable and encrypted":  "",
		"erasable or encrypted":   "erasable, granted",
	} {
		r, err := policy.Compile(parse(t, text))
		if err != nil {
			t.Fatal(err)
		}
		var met []string
		for name, p := range programs {
			if r.Met(&flow.Flow{}, p) {
				met = append(met, name)
			}
			if !r.Met(&flow.Flow{Protection: flow.Masked}, p) {
				t.Errorf("%s is not met by masked data, given %s", text, name)
			}
		}
		slices.Sort(met)
		if got := strings.Join(met, ", "); got != want {
			t.Errorf("%s is met given %s, want %s", text, got, want)
		}
	}
}

// TestJudgedByProgram: who sees one package reports nothing that the program
// may disprove.
func TestJudgedByProgram(t *testing.T) {
	rule := func(r policy.Requirement) []policy.Rule {
		return []policy.Rule{{Data: []policy.Data{{Category: policy.Personal}}, Sinks: []string{"store"}, Require: r}}
	}
	p := &policy.Policy{Promises: []policy.Promise{
		{ID: "erased", Rules: rule(policy.Erasable())},
		{ID: "both", Rules: rule(policy.AllOf(policy.Value(flow.Encrypted), policy.Erasable()))},
		{ID: "staff", ProgramRules: []policy.ProgramRule{{Demands: []policy.Demand{policy.Organisational}}}},
	}}
	f := plain("contact.email", flow.StoreSQL)
	if got := ids(p.Judge(&f, answers{})); got != "erased both" {
		t.Errorf("in a program that erases nothing: %q", got)
	}
	if broken := p.Judge(&f, answers{}); broken[0].Because != "nothing erases it" || broken[1].Because != "nothing erases it" {
		t.Errorf("the reasons are %+v", broken)
	}
	if got := ids(p.Judge(&f, policy.Granted())); got != "both" {
		t.Errorf("seen from one package: %q", got)
	}
	f.Protection = flow.Encrypted
	if got := ids(p.Judge(&f, policy.Granted())); got != "" {
		t.Errorf("encrypted, seen from one package: %q", got)
	}
}

func TestDemands(t *testing.T) {
	for text, want := range map[string]string{
		"read":                            "[read] <nil>",
		"mapped and read and mapped":      "[mapped read] <nil>",
		"organisational":                  "[organisational] <nil>",
		"masked":                          "[] <nil>",
		"erasable or ttl":                 "[] <nil>",
		"encrypted and read":              "[] read is not about flows, and encrypted is: write two entries with the same id",
		"mapped or erasable":              "[] mapped is not about flows, and erasable is: write two entries with the same id",
		"read or mapped":                  "[] read, mapped and organisational are joined by and, not by or: a program is held to each",
		"read and (mapped or read)":       "[] read, mapped and organisational are joined by and, not by or: a program is held to each",
		"ttl<=3d and (read or encrypted)": "[] read is not about flows, and ttl<=3d is: write two entries with the same id",
	} {
		demands, err := policy.Demands(parse(t, text))
		if got := fmt.Sprint(demands, err); got != want {
			t.Errorf("%s: %s, want %s", text, got, want)
		}
	}
}

func TestProgramRule(t *testing.T) {
	r := policy.ProgramRule{
		Demands: []policy.Demand{policy.Read, policy.Mapped},
		Data:    []policy.Data{{Category: "contact", Region: "eu"}},
		Except:  []policy.Data{{Category: "contact.name"}},
		Scope:   []string{"a/..."},
	}
	if r.String() != "read and mapped" {
		t.Errorf("the rule reads %q", r.String())
	}
	eu := &flow.Source{Region: "eu"}
	for id, want := range map[string]bool{"contact.email": true, "contact.name": false, "usage.ip": false} {
		if r.Covers(id, eu) != want || r.Covers(id, &flow.Source{}) {
			t.Errorf("whether it speaks of %s: %v, elsewhere %v", id, r.Covers(id, eu), r.Covers(id, &flow.Source{}))
		}
	}
	p := &policy.Policy{Promises: []policy.Promise{{ID: "x", ProgramRules: []policy.ProgramRule{r}}}}
	if in, out := p.In("a/b").Promises[0], p.In("b").Promises[0]; len(in.ProgramRules) != 1 || len(out.ProgramRules) != 0 {
		t.Errorf("in scope it has %v, out of it %v", in.ProgramRules, out.ProgramRules)
	}
}
