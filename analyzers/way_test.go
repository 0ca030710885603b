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
	passes := analyzers.New(analyzers.Options{Configuration: func(string) *analyzers.Configuration {
		return &analyzers.Configuration{Policy: asked}
	}})
	why := &analysis.Analyzer{
		Name: "why", Doc: "report why promises are broken", Requires: passes,
		Run: func(pass *analysis.Pass) (any, error) {
			for _, a := range passes {
				reported, _ := pass.ResultOf[a].([]flow.Finding)
				for _, f := range reported {
					for _, p := range f.Promises {
						pass.Report(analysis.Diagnostic{Pos: f.Apex, Message: f.Source.Name + " to " + f.Sink.Func + ": " + p.Because + unsure(&f)})
					}
				}
			}
			return nil, nil
		},
	}
	analysistest.Run(t, testdata(), why, "transport_addresses", "transport_addresses/endpoint", "transport_clients", "transport_mail", "retention_cookies", "retention_stores")
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
