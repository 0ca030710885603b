package policy_test

import (
	"slices"
	"testing"

	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/policy"
)

func personal() []policy.Data { return []policy.Data{{Category: policy.Personal}} }

// TestOutcome has a flow for each thing that one can do to a promise.
func TestOutcome(t *testing.T) {
	hashed := policy.Rule{Data: personal(), Except: []policy.Data{{Category: "usage"}}, Sinks: []string{"log"}, Require: policy.Value(flow.Hashed)}
	p := &policy.Policy{
		Promises: []policy.Promise{
			{ID: "lenient", Rules: []policy.Rule{hashed}},
			{ID: "strict", Rules: []policy.Rule{hashed}, NoExceptions: true},
			{ID: "default", Rules: []policy.Rule{{Data: personal(), Sinks: []string{"log", "mail"}, Require: policy.Never()}}, Default: true},
		},
		Allows: []policy.Allow{{Data: []policy.Data{{Category: "contact.phone"}}, Sinks: []string{"log"}}},
	}
	p.Promises[0].Rules[0].Settles = true
	for _, tt := range []struct {
		says       string
		categories []string
		kind       flow.Kind
		protection flow.Protection
		want       []policy.Outcome // of the promises in their order
	}{
		{"in the clear", []string{"contact.email"}, flow.LogLine, 0, []policy.Outcome{policy.Broken, policy.Broken, policy.Unconcerned}},
		{"hashed", []string{"contact.email"}, flow.LogLine, flow.Hashed, []policy.Outcome{policy.Kept, policy.Kept, policy.Unconcerned}},
		{"allowed", []string{"contact.phone"}, flow.LogLine, 0, []policy.Outcome{policy.Allowed, policy.Broken, policy.Unconcerned}},
		{"allowed, and hashed", []string{"contact.phone"}, flow.LogLine, flow.Hashed, []policy.Outcome{policy.Kept, policy.Kept, policy.Unconcerned}},
		{"allowed for one of two categories", []string{"contact.email", "contact.phone"}, flow.LogLine, 0, []policy.Outcome{policy.Broken, policy.Broken, policy.Unconcerned}},
		{"excepted for one of two categories", []string{"contact.phone", "usage.cookie-id"}, flow.LogLine, 0, []policy.Outcome{policy.Allowed, policy.Broken, policy.Unconcerned}},
		{"excepted", []string{"usage.cookie-id"}, flow.LogLine, 0, []policy.Outcome{policy.Unconcerned, policy.Unconcerned, policy.Unconcerned}},
		{"another sink", []string{"contact.email"}, flow.MailBody, 0, []policy.Outcome{policy.Unconcerned, policy.Unconcerned, policy.Broken}},
		{"a sink of no promise", []string{"contact.email"}, flow.StoreSQL, 0, []policy.Outcome{policy.Unconcerned, policy.Unconcerned, policy.Unconcerned}},
	} {
		f := flow.Flow{Source: flow.Source{Categories: tt.categories}, Sink: flow.Sink{Kind: tt.kind}, Protection: tt.protection}
		var got []policy.Outcome
		for i := range p.Promises {
			got = append(got, p.Outcome(&f, &p.Promises[i], policy.Granted()))
		}
		if !slices.Equal(got, tt.want) {
			t.Errorf("%s: %v, want %v", tt.says, got, tt.want)
		}
		// A promise that speaks of no flow is not concerned; a default one may be
		// silent about one that it speaks of.
		for i, promise := range p.Promises {
			speaks := promise.Rules[0].SpeaksOf(&f)
			if concerned := got[i] != policy.Unconcerned; concerned && !speaks || speaks && !concerned && !promise.Default {
				t.Errorf("%s: %s speaks of it: %v, and is %v", tt.says, promise.ID, speaks, got[i])
			}
		}
	}
}

// TestWorstRule: of several rules of a promise the one counts that is kept least.
func TestWorstRule(t *testing.T) {
	rule := func(r policy.Requirement) policy.Rule {
		return policy.Rule{Data: personal(), Sinks: []string{"log"}, Require: r}
	}
	f := plain("contact.email", flow.LogLine)
	f.Protection = flow.Hashed
	for _, rules := range [][]policy.Rule{
		{rule(policy.Value(flow.Hashed)), rule(policy.Never())},
		{rule(policy.Never()), rule(policy.Value(flow.Hashed))},
	} {
		p := &policy.Policy{Promises: []policy.Promise{{ID: "two", Rules: rules}}}
		if got := p.Outcome(&f, &p.Promises[0], policy.Granted()); got != policy.Broken {
			t.Errorf("the flow is %v", got)
		}
	}
}
