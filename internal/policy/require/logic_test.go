package require_test

import (
	"strings"
	"testing"

	"github.com/piivet/piivet/internal/policy/require"
)

func node(t *testing.T, text string) require.Node {
	t.Helper()
	n, err := require.Parse(text)
	if err != nil {
		t.Fatal(err)
	}
	return n
}

func TestImplies(t *testing.T) {
	for _, tt := range []struct {
		a, b string
		want bool
	}{
		{"never", "encrypted", true},
		{"encrypted", "never", false},
		{"masked", "never", true},
		{"never", "masked and tls", true},
		{"password-hashed", "hashed", true},
		{"hashed", "password-hashed", false},
		{"consent(x)", "unless-opted-out(x)", true},
		{"consent(x)", "unless-opted-out(y)", false},
		{"unless-opted-out(x)", "consent(x)", false},
		{"ttl<=1d", "ttl<=24h", true},
		{"ttl<=1d", "ttl<=30d", true},
		{"ttl<=30d", "ttl<=1d", false},
		{"ttl<=30d", "ttl", true},
		{"ttl", "ttl<=30d", false},
		{"vendor(purpose: a)", "vendor(purpose: a, b)", true},
		{"vendor(purpose: a, b)", "vendor(purpose: a)", false},
		{"vendor(purpose: a, region: eu)", "vendor(region: eu, ch)", true},
		{"vendor(region: eu)", "vendor(purpose: a)", false},
		{"hashed", "hashed or encrypted", true},
		{"hashed or encrypted", "hashed", false},
		{"hashed or password-hashed", "hashed", true},
		{"hashed and tls", "hashed", true},
		{"hashed and tls", "tls and hashed", true},
		{"hashed", "hashed and tls", false},
		{"hashed and (tls or never)", "hashed or ttl", true},
		{"erasable", "exportable", false},
	} {
		if got := require.Implies(node(t, tt.a), node(t, tt.b)); got != tt.want {
			t.Errorf("%s implies %s: %v", tt.a, tt.b, got)
		}
	}
}

func TestPossible(t *testing.T) {
	for text, want := range map[string]bool{
		"never": false, "masked": false, "masked or hashed": true, "never and hashed": false,
		"hashed and encrypted":                                                                                       true,
		"vendor(purpose: a) and vendor(purpose: b)":                                                                  false,
		"vendor(purpose: a) and vendor(region: eu)":                                                                  true,
		"vendor(purpose: a, b) and vendor(purpose: b, c)":                                                            true,
		"vendor(region: eu) and vendor(region: us)":                                                                  false,
		"vendor(region: eu) and (vendor(region: us) or encrypted)":                                                   true,
		"vendor(purpose: a, b) and vendor(purpose: b, c) and vendor(purpose: a, c)":                                  false,
		"never and (" + strings.Repeat("(tls or ttl or hashed or read) and ", 12) + "tls)":                           true, // too many to look at
		"vendor(purpose: a) and (never or vendor(purpose: b, region: eu)) or (vendor(region: eu) and never and tls)": false,
	} {
		if got := require.Possible(node(t, text)); got != want {
			t.Errorf("%s is possible: %v", text, got)
		}
	}
	if require.Possible(node(t, "vendor(purpose: a)"), node(t, "vendor(purpose: b)")) {
		t.Error("a vendor serves two purposes")
	}
}
