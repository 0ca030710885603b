package analyzers_test

import (
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/analysistest"

	"github.com/piivet/piivet/analyzers"
	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/policy"
	"github.com/piivet/piivet/internal/policy/require"
)

// TestWay judges the folders about the way to a sink and about how long it
// keeps what it gets by a policy that asks for nothing else.
func TestWay(t *testing.T) {
	if testing.Short() {
		t.Skip("loads packages that the network needs")
	}
	asked := &policy.Policy{Promises: []policy.Promise{
		promise(t, "acme/in-transit", "tls", "share", "mail", "url", "store/sql"),
		promise(t, "acme/retention", "ttl<=30d", "store"),
	}}
	why := broken(asked, func(f *flow.Finding, p flow.Promise) string {
		return f.Source.Name + " to " + f.Sink.Func + ": " + p.Because + unsure(f)
	})
	analysistest.Run(t, testdata(), why, "transport_addresses", "transport_addresses/endpoint", "transport_clients", "transport_mail", "retention_cookies", "retention_stores")
}

// TestConsent judges the folder about checks of consents and objections.
func TestConsent(t *testing.T) {
	asked := &policy.Policy{Promises: []policy.Promise{
		promise(t, "acme/sale", "consent(sale)", "share/ads"),
		promise(t, "acme/marketing", "consent(marketing)", "share/ads"),
		promise(t, "acme/newsletter", "unless-opted-out(marketing)", "mail/marketing"),
	}}
	analysistest.Run(t, testdata(), broken(asked, func(_ *flow.Finding, p flow.Promise) string { return p.ID }), "consent_checks", "consent_checks/records")
}

// broken is an analyzer that reports each promise that a flow breaks, by a text.
func broken(asked *policy.Policy, text func(f *flow.Finding, p flow.Promise) string) *analysis.Analyzer {
	passes := analyzers.New(analyzers.Options{Configuration: func(string) *analyzers.Configuration {
		return &analyzers.Configuration{Policy: asked}
	}})
	return &analysis.Analyzer{
		Name: "broken", Doc: "report which promises are broken", Requires: passes,
		Run: func(pass *analysis.Pass) (any, error) {
			for _, a := range passes {
				reported, _ := pass.ResultOf[a].([]flow.Finding)
				for i := range reported {
					for _, p := range reported[i].Promises {
						pass.Report(analysis.Diagnostic{Pos: reported[i].Apex, Message: text(&reported[i], p)})
					}
				}
			}
			return nil, nil
		},
	}
}

// unsure is what a finding rests on that was not seen.
func unsure(f *flow.Finding) string {
	if f.Approximate == "" {
		return ""
	}
	return " (" + f.Approximate + ")"
}

// promise is one about personal data that reaches sinks.
func promise(t *testing.T, id, requires string, sinks ...string) policy.Promise {
	t.Helper()
	n, err := require.Parse(requires)
	if err != nil {
		t.Fatal(err)
	}
	r, err := policy.Compile(n)
	if err != nil {
		t.Fatal(err)
	}
	return policy.Promise{ID: id, Says: id, Rules: []policy.Rule{{Data: []policy.Data{{Category: "personal"}}, Sinks: sinks, Require: r}}}
}
