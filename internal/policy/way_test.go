package policy_test

import (
	"testing"
	"time"

	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/policy"
)

const day = 24 * time.Hour

// TestWay has what is met by a way or by how long something is kept.
func TestWay(t *testing.T) {
	clear := flow.Flow{Transport: "an http:// address"}
	forever := flow.Flow{Kept: flow.Retention{Kind: flow.KeptForEver}}
	session := flow.Flow{Kept: flow.Retention{Kind: flow.KeptSession}}
	some := flow.Flow{Kept: flow.Retention{Kind: flow.KeptSomeTime}}
	month := flow.Flow{Kept: flow.Retention{Kind: flow.KeptFor, Time: 30 * day}}
	longer := flow.Flow{Kept: flow.Retention{Kind: flow.KeptFor, Time: 30*day + 1}}
	masked := flow.Flow{Protection: flow.Masked, Transport: "x", Kept: forever.Kept}
	for _, tt := range []struct {
		require string
		f       flow.Flow
		met     bool
		because string
	}{
		{"tls", flow.Flow{}, true, ""},
		{"tls", clear, false, "an http:// address"},
		{"tls", masked, true, ""},
		{"encrypted or tls", clear, false, "an http:// address"},
		{"ttl", flow.Flow{}, false, "nothing says that it expires"},
		{"ttl", forever, false, "kept for ever"},
		{"ttl", session, true, ""},
		{"ttl", some, true, ""},
		{"ttl", month, true, ""},
		{"ttl", masked, true, ""},
		{"ttl<=30d", forever, false, "kept for ever"},
		{"ttl<=30d", session, true, ""},
		{"ttl<=30d", some, false, "kept for a time that is no constant"},
		{"ttl<=30d", month, true, ""},
		{"ttl<=30d", longer, false, "kept for 720h0m0.000000001s"},
		{"ttl<=29d", month, false, "kept for 30d"},
		{"ttl<=30d and tls", flow.Flow{Transport: "x", Kept: forever.Kept}, false, "kept for ever, x"},
	} {
		r, err := policy.Compile(parse(t, tt.require))
		if err != nil {
			t.Fatal(err)
		}
		if got := r.Met(&tt.f, policy.Granted()); got != tt.met {
			t.Errorf("%s: %v %q met %v, want %v", tt.require, tt.f.Kept, tt.f.Transport, got, tt.met)
		}
		tt.f.Source.Categories, tt.f.Sink.Kind = []string{"contact.email"}, flow.StoreCache
		p := &policy.Policy{Promises: []policy.Promise{{ID: "acme/x", Rules: []policy.Rule{{
			Data: []policy.Data{{Category: "contact.email"}}, Sinks: []string{"*"}, Require: r,
		}}}}}
		because := ""
		for _, broken := range p.Judge(&tt.f, policy.Granted()) {
			because = broken.Because
		}
		if because != tt.because {
			t.Errorf("%s: %v %q breaks because %q, want %q", tt.require, tt.f.Kept, tt.f.Transport, because, tt.because)
		}
		if r.String() != tt.require {
			t.Errorf("%s is written %s", tt.require, r)
		}
	}
}
