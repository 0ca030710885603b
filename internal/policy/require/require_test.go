package require_test

import (
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/piivet/piivet/internal/policy/require"
)

// TestParse has the tree of a text by what it is written as.
func TestParse(t *testing.T) {
	for text, want := range map[string]string{
		"never":                               "never",
		"  masked  or\nhashed ":               "masked or hashed",
		"masked or hashed or encrypted":       "masked or hashed or encrypted",
		"masked or hashed and encrypted":      "masked or (hashed and encrypted)",
		"(masked or hashed) and encrypted":    "(masked or hashed) and encrypted",
		"((never))":                           "never",
		"(a)":                                 "",
		"consent(marketing)":                  "consent(marketing)",
		"consent ( marketing ) and tls":       "consent(marketing) and tls",
		"unless-opted-out(sharing)":           "unless-opted-out(sharing)",
		"ttl":                                 "ttl",
		"ttl or erasable":                     "ttl or erasable",
		"ttl<=30d":                            "ttl<=30d",
		"ttl <= 30d and encrypted":            "ttl<=30d and encrypted",
		"vendor(purpose: a, b)":               "vendor(purpose: a, b)",
		"vendor(region:us-certified)":         "vendor(region: us-certified)",
		"vendor(region: eu, ch, purpose: a)":  "vendor(purpose: a, region: eu, ch)",
		"erasable and exportable":             "erasable and exportable",
		"read":                                "read",
		"mapped":                              "mapped",
		"organisational":                      "organisational",
		"password-hashed and (tls or masked)": "password-hashed and (tls or masked)",
	} {
		n, err := require.Parse(text)
		if want == "" {
			if err == nil {
				t.Errorf("%q is read", text)
			}
			continue
		}
		if err != nil || n.String() != want {
			t.Errorf("%q is read as %v (%v), want %s", text, n, err, want)
			continue
		}
		if again, err := require.Parse(n.String()); err != nil || !reflect.DeepEqual(again, n) {
			t.Errorf("%q is written as %q, which is read as %v (%v)", text, n, again, err)
		}
	}
}

func TestAtom(t *testing.T) {
	n, err := require.Parse("vendor(purpose: admin, technical, admin, region: eu) and ttl<=2w")
	if err != nil {
		t.Fatal(err)
	}
	vendor, ttl := n.(require.And)[0].(require.Atom), n.(require.And)[1].(require.Atom)
	if !reflect.DeepEqual(vendor.Purposes, []string{"admin", "technical"}) || !reflect.DeepEqual(vendor.Regions, []string{"eu"}) {
		t.Errorf("the vendor is %+v", vendor)
	}
	if ttl.Limit != 14*24*time.Hour {
		t.Errorf("the limit is %v", ttl.Limit)
	}
	var names []string
	require.Walk(n, func(a require.Atom) { names = append(names, a.Name) })
	if got := strings.Join(names, " "); got != "vendor ttl" {
		t.Errorf("the walk meets %s", got)
	}
}

func TestErrors(t *testing.T) {
	for text, want := range map[string]string{
		"":                          "a requirement is missing at the end: write one of never, masked, ",
		"masked or":                 "a requirement is missing at the end",
		"masked hashed":             `"hashed" stands where and, or, or the end was expected`,
		"or masked":                 `"or" stands where a requirement was expected`,
		", masked":                  `"," stands where a requirement was expected`,
		"mask":                      `unknown requirement "mask"; did you mean "masked"?`,
		"encypted":                  `unknown requirement "encypted"; did you mean "encrypted"?`,
		"rot13":                     `unknown requirement "rot13": there are never, masked, hashed, `,
		"Masked":                    `unknown requirement "Masked"; did you mean "masked"?`,
		"(masked":                   "a parenthesis is not closed",
		"masked)":                   "a parenthesis is closed that was not opened",
		"()":                        `")" stands where a requirement was expected`,
		"masked(x)":                 `"(" stands where and, or, or the end was expected`,
		"consent":                   "consent needs to say what it is about: consent(marketing)",
		"consent()":                 "consent names one purpose in lower case: consent(marketing)",
		"consent(Marketing)":        "consent names one purpose in lower case: consent(marketing)",
		"consent(a, b)":             "consent is not closed: write consent(marketing)",
		"unless-opted-out(x":        "unless-opted-out is not closed: write unless-opted-out(marketing)",
		"ttl<30d":                   "ttl is written ttl<=30d",
		"ttl<=":                     `bad duration "": a duration is a whole number above 0 and a unit: 90s, 15m, 24h, 30d, 8w or 1y`,
		"ttl<=30":                   `bad duration "30": a duration is`,
		"ttl<=0d":                   `bad duration "0d"`,
		"ttl<=1.5h":                 `bad duration "1.5h"`,
		"ttl<=30 d":                 `bad duration "30"`,
		"ttl<=-1d":                  `bad duration "-1d"`,
		"ttl<=4000000000y":          `bad duration "4000000000y"`,
		"vendor":                    "vendor needs to say what it is about: vendor(purpose: payment, fulfilment)",
		"vendor(payment)":           "vendor is written vendor(purpose: payment, fulfilment)",
		"vendor(purpose: )":         "vendor is written vendor(purpose: payment, fulfilment)",
		"vendor(purpos: a)":         `unknown attribute "purpos" of a vendor; did you mean "purpose"?`,
		"vendor(region: a b)":       "vendor is not closed: write vendor(purpose: payment, fulfilment)",
		"vendor(region:a,region:b)": "region: is given twice",
		strings.Repeat("(", 40):     "parentheses are nested more than 16 deep",
	} {
		n, err := require.Parse(text)
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v, %v; want %s", text, n, err, want)
		}
	}
}

// TestAtomsAreWhole: the example of each requirement is one.
func TestAtomsAreWhole(t *testing.T) {
	for _, kind := range require.Atoms() {
		n, err := require.Parse(kind.Example)
		if err != nil || n.String() != kind.Example || n.(require.Atom).Name != kind.Name || kind.Says == "" {
			t.Errorf("the example of %s is read as %v, %v", kind.Name, n, err)
		}
	}
}

// FuzzParse: what is read is written as something that is read as the same.
func FuzzParse(f *testing.F) {
	for _, kind := range require.Atoms() {
		f.Add(kind.Example + " and (masked or " + kind.Name + ")")
	}
	f.Add("vendor(purpose: a, region: b, c) or ((ttl <= 3w))")
	f.Fuzz(func(t *testing.T, text string) {
		n, err := require.Parse(text)
		if err != nil {
			return
		}
		again, err := require.Parse(n.String())
		if err != nil || again.String() != n.String() {
			t.Errorf("%q is written as %q, which is read as %v (%v)", text, n, again, err)
		}
	})
}
