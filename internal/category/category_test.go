package category

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/piivet/piivet/internal/suggest"
)

func TestLookup(t *testing.T) {
	for _, tt := range []struct {
		word string
		want ID
	}{
		{"personal", Root},
		{"contact", "contact"},
		{"email", "contact.email"},
		{"contact.email", "contact.email"},
		{"e-mail", "contact.email"},
		{"E_Mail", "contact.email"},
		{"mail", "contact.email"},
		{"phone_number", "contact.phone"},
		{"dob", "demographic.date-of-birth"},
		{"dateOfBirth", "demographic.date-of-birth"},
		{"cvv", "financial.card.cvv"},
		{"financial.card.cvv", "financial.card.cvv"},
		{"", ""},
		{"-", ""},
		{"e", ""},
		{"emails!", ""},
		{"contact.", ""},
		{".email", ""},
		{"card.cvv", ""},
		{"health.email", ""},
		{"personal.contact", ""},
		{"fullname firstname", ""},
	} {
		got, ok := Lookup(tt.word)
		if got != tt.want || ok != (tt.want != "") {
			t.Errorf("Lookup(%q) = %q, %v; want %q", tt.word, got, ok, tt.want)
		}
	}
}

// What real privacy policies say they collect, in their words, has a place in
// the tree.
func TestPoliciesHaveNames(t *testing.T) {
	for word, want := range map[string]ID{
		"name": "contact", "company": "contact", "job-title": "contact", "email": "contact", "phone": "contact",
		"country": "contact", "street": "contact", "fax": "contact", "username": "contact",
		"ssn": "government-id", "passport": "government-id", "tax-id": "government-id", "drivers-license": "government-id",
		"date-of-birth": "demographic", "demographics": "demographic",
		"card": "financial", "bank-account": "financial", "transaction": "financial",
		"insurance": "insurance", "claim": "insurance",
		"medical": "health", "prescription": "health", "medical-record": "health",
		"password": "credential", "session": "credential", "token": "credential", "api-key": "credential",
		"ip": "usage", "cookie-id": "usage", "browser": "usage", "visit-log": "usage", "page-view": "usage",
		"download": "usage", "referrer": "usage", "site_usage": "usage", "clicks": "usage",
		"telephony-log": "telephony", "device-event": "device", "location": "location",
		"correspondence": "correspondence", "feedback": "correspondence", "survey": "correspondence", "inquiry": "correspondence",
		"applicant": "employment", "contest": "account", "order": "account",
		"religion": "special", "ethnicity": "special", "political-opinion": "special", "union-membership": "special",
		"sexual-orientation": "special", "genetic": "special", "biometric": "special",
		"child": "child", "guardian": "child",
	} {
		if id, ok := Lookup(word); !ok || !id.Under(want) {
			t.Errorf("Lookup(%q) = %q, %v; want a category under %q", word, id, ok, want)
		}
	}
}

// No word stands for two categories, and each is written as a tag can hold it.
func TestNamesAreUnique(t *testing.T) {
	owner := map[string]ID{}
	for _, n := range tree {
		names := map[string]bool{fold(n.id.Leaf()): true, fold(string(n.id)): true}
		for _, word := range strings.Fields(n.also) {
			if word != fold(word) {
				t.Errorf("%s: %q is not folded", n.id, word)
			}
			if names[word] {
				t.Errorf("%s: %q is said twice", n.id, word)
			}
			names[word] = true
		}
		for name := range names {
			if other, ok := owner[name]; ok {
				t.Errorf("%q stands for %s and for %s", name, other, n.id)
			}
			owner[name] = n.id
			if id, ok := Lookup(name); !ok || id != n.id {
				t.Errorf("Lookup(%q) = %q, %v; want %q", name, id, ok, n.id)
			}
		}
		if strings.Trim(string(n.id), "abcdefghijklmnopqrstuvwxyz-.") != "" || n.says == "" {
			t.Errorf("malformed node %+v", n)
		}
	}
}

// Every category comes after the one it lies under.
func TestParentsComeFirst(t *testing.T) {
	seen := map[ID]bool{}
	for _, id := range All() {
		if dot := strings.LastIndexByte(string(id), '.'); dot >= 0 && !seen[id[:dot]] {
			t.Errorf("%s comes before %s", id, id[:dot])
		}
		seen[id] = true
	}
	if All()[0] != Root || len(seen) != len(tree) {
		t.Errorf("All() = %v", All())
	}
}

// Under is a partial order with the root on top, and two categories below a
// third are above or below each other when they have one in common.
func TestUnderLaws(t *testing.T) {
	ids := All()
	for _, a := range ids {
		if !a.Under(a) || !a.Under(Root) || (a != Root && Root.Under(a)) {
			t.Errorf("%s: not reflexive, or not under the root", a)
		}
		for _, b := range ids {
			if a != b && a.Under(b) && b.Under(a) {
				t.Errorf("%s and %s lie under each other", a, b)
			}
			for _, c := range ids {
				if a.Under(b) && b.Under(c) && !a.Under(c) {
					t.Errorf("%s under %s under %s, yet not under it", a, b, c)
				}
				if a.Under(b) && a.Under(c) && !b.Under(c) && !c.Under(b) {
					t.Errorf("%s lies under both %s and %s", a, b, c)
				}
			}
		}
	}
	for _, pair := range [][2]ID{{"contact.email", "contact.ema"}, {"contactless", "contact"}, {"contact", "contact.email"}, {"contact.email", "health"}} {
		if pair[0].Under(pair[1]) {
			t.Errorf("%s lies under %s", pair[0], pair[1])
		}
	}
}

func TestSensitive(t *testing.T) {
	for _, a := range All() {
		for _, b := range All() {
			if a.Under(b) && b.Sensitive() && !a.Sensitive() {
				t.Errorf("%s is sensitive and %s is not", b, a)
			}
		}
	}
	for id, want := range map[ID]bool{
		Root: false, "contact": false, "contact.email": false, "usage.ip": false, "location": false, "location.area": false,
		"location.coordinates": true, "health": true, "health.diagnosis": true, "government-id.ssn": true, "financial.card.cvv": true,
		"credential.password": true, "special.religion": true, "insurance.claim": true, "child": true, "nosuch": false,
	} {
		if id.Sensitive() != want {
			t.Errorf("%s: Sensitive() = %v, want %v", id, !want, want)
		}
	}
}

func TestSaysAndLeaf(t *testing.T) {
	for _, id := range All() {
		if says := id.Says(); says == "" || strings.HasSuffix(says, ".") {
			t.Errorf("%s says %q", id, says)
		}
	}
	if got := ID("nosuch").Says(); got != "" {
		t.Errorf("nosuch says %q", got)
	}
	if got := ID("financial.card.cvv").Leaf(); got != "cvv" {
		t.Errorf("Leaf() = %q", got)
	}
	if got := Root.Leaf(); got != "personal" {
		t.Errorf("Leaf() = %q", got)
	}
}

func TestSuggest(t *testing.T) {
	for word, want := range map[string]string{
		"emial": "email", "contact.emial": "contact.email", "pasword": "password", "Adress": "address",
		"telefone": "phone", "location.ip": "usage.ip", "date-of-brith": "date-of-birth",
		"xyzzy": "", "": "", "usage.xyzzy": "",
	} {
		if got, ok := Suggest(word); got != want || ok != (want != "") {
			t.Errorf("Suggest(%q) = %q, %v; want %q", word, got, ok, want)
		}
	}
}

// One wrong letter in a name leads back to it, or to another name that is just
// as close.
func TestSuggestForTypos(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 7))
	for _, id := range All() {
		for range 20 {
			typo := mistype(r, id.Leaf())
			if _, known := Lookup(typo); known {
				continue
			}
			got, ok := Suggest(typo)
			if !ok {
				t.Errorf("Suggest(%q) finds nothing; it is one letter from %s", typo, id)
				continue
			}
			if got != id.Leaf() && !closeTo(got, typo) {
				t.Errorf("Suggest(%q) = %q, which is farther than %q", typo, got, id.Leaf())
			}
		}
	}
}

func mistype(r *rand.Rand, word string) string {
	i := r.IntN(len(word))
	switch letter := string(rune('a' + r.IntN(26))); r.IntN(3) {
	case 0:
		return word[:i] + letter + word[i+1:]
	case 1:
		return word[:i] + letter + word[i:]
	default:
		return word[:i] + word[i+1:]
	}
}

// closeTo reports whether some name of the category is one edit from typo.
func closeTo(leaf, typo string) bool {
	id, _ := Lookup(leaf)
	for _, n := range tree {
		if n.id != id {
			continue
		}
		for _, name := range append(strings.Fields(n.also), fold(leaf)) {
			if _, ok := suggest.Distance(fold(typo), name, 1); ok {
				return true
			}
		}
	}
	return false
}

func BenchmarkLookup(b *testing.B) {
	for b.Loop() {
		if _, ok := Lookup("guardian"); !ok {
			b.Fatal("not found")
		}
	}
}
