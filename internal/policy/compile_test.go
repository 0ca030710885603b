package policy_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/policy"
	"github.com/piivet/piivet/internal/policy/require"
)

func parse(t *testing.T, text string) require.Node {
	t.Helper()
	n, err := require.Parse(text)
	if err != nil {
		t.Fatal(err)
	}
	return n
}

// TestCompile holds what is compiled to what it asks of each single protection.
func TestCompile(t *testing.T) {
	for text, met := range map[string]string{
		"never":                              "masked",
		"masked":                             "masked",
		"hashed":                             "masked hashed password-hashed",
		"encrypted":                          "masked encrypted",
		"password-hashed":                    "masked password-hashed",
		"hashed or encrypted":                "masked hashed password-hashed encrypted",
		"hashed and password-hashed":         "masked password-hashed",
		"hashed and encrypted":               "masked",
		"encrypted or (hashed and never)":    "masked encrypted",
		"(encrypted or hashed) and (hashed)": "masked hashed password-hashed",
		"encrypted or hashed and never":      "masked encrypted",
		"(encrypted or hashed) and never":    "masked",
		"masked or password-hashed or password-hashed": "masked password-hashed",
	} {
		r, err := policy.Compile(parse(t, text))
		if err != nil {
			t.Errorf("%s: %v", text, err)
			continue
		}
		var got []string
		for _, name := range flow.ProtectionNames() {
			if p, _ := flow.ParseProtection(name); r.Met(&flow.Flow{Protection: p}, policy.Granted()) {
				got = append(got, name)
			}
		}
		if strings.Join(got, " ") != met {
			t.Errorf("%s is met by %v, want %s", text, got, met)
		}
		if r.Met(&flow.Flow{}, policy.Granted()) {
			t.Errorf("%s is met by nothing", text)
		}
	}
}

// TestGuardsAndVendors holds requirements on the way to flows with one thing
// each.
func TestGuardsAndVendors(t *testing.T) {
	with := map[string]flow.Flow{
		"nothing":       {},
		"masked":        {Protection: flow.Masked},
		"encrypted":     {Protection: flow.Encrypted},
		"consent":       {Guards: []string{"consent(marketing)"}},
		"other consent": {Guards: []string{"consent(sharing)"}},
		"no objection":  {Guards: []string{"not-opted-out(marketing)"}},
		"payment":       {Sink: flow.Sink{Purpose: "payment"}},
		"payment, eu":   {Sink: flow.Sink{Purpose: "payment", Region: "eu"}},
		"eu":            {Sink: flow.Sink{Region: "eu"}},
		"us":            {Sink: flow.Sink{Region: "us"}},
		"mail":          {Sink: flow.Sink{Kind: flow.MailBody, Purpose: "mail"}},
		"mail, vendor":  {Sink: flow.Sink{Kind: flow.MailBody, Purpose: "mail", Vendor: "SendGrid"}},
	}
	for text, want := range map[string]string{
		"consent(marketing)":                           "consent, masked",
		"unless-opted-out(marketing)":                  "consent, masked, no objection",
		"vendor(purpose: payment, fulfilment)":         "mail, masked, payment, payment, eu",
		"vendor(region: eu, ch)":                       "eu, mail, masked, payment, eu",
		"vendor(purpose: payment, region: eu)":         "mail, masked, payment, eu",
		"consent(marketing) or encrypted":              "consent, encrypted, masked",
		"consent(marketing) and vendor(purpose: mail)": "masked",
		"vendor(purpose: mail)":                        "mail, mail, vendor, masked",
	} {
		r, err := policy.Compile(parse(t, text))
		if err != nil {
			t.Errorf("%s: %v", text, err)
			continue
		}
		var met []string
		for name, f := range with {
			if r.Met(&f, policy.Granted()) {
				met = append(met, name)
			}
		}
		slices.Sort(met)
		if got := strings.Join(met, ", "); got != want {
			t.Errorf("%s is met by %s, want %s", text, got, want)
		}
	}
}

// TestEveryRequirement: each is for flows, or for the program.
func TestEveryRequirement(t *testing.T) {
	for _, kind := range require.Atoms() {
		n := parse(t, kind.Example)
		demands, err := policy.Demands(n)
		if len(demands) == 1 && string(demands[0]) == kind.Name && err == nil {
			continue
		}
		if demands != nil || err != nil {
			t.Errorf("%s demands %v, %v", kind.Name, demands, err)
		}
		if r, err := policy.Compile(n); err != nil || r.String() != kind.Example {
			t.Errorf("%s is compiled to %v, %v", kind.Name, r, err)
		}
		if _, err := policy.Compile(require.Or{parse(t, "masked"), n}); err != nil {
			t.Errorf("masked or %s: %v", kind.Name, err)
		}
	}
}

// TestSettles: what says how data travels does not say that it may.
func TestSettles(t *testing.T) {
	for text, want := range map[string]bool{
		"never": true, "masked": true, "hashed or encrypted": true, "password-hashed": true,
		"consent(x)": true, "unless-opted-out(x)": true, "vendor(purpose: a)": true, "tls and encrypted": true,
		"tls": false, "ttl": false, "ttl<=3d": false, "erasable": false, "exportable": false, "read": false, "mapped": false,
		"organisational": false, "tls or (ttl and erasable)": false,
	} {
		if got := policy.Settles(parse(t, text)); got != want {
			t.Errorf("%s settles: %v, want %v", text, got, want)
		}
	}
}
