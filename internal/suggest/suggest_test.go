package suggest

import (
	"math/rand/v2"
	"testing"
)

func TestNearest(t *testing.T) {
	words := []string{"log/line", "log/console", "mail/body", "store/sql", "ssn"}
	for _, tt := range []struct {
		word, want string
	}{
		{"log/lin", "log/line"},
		{"log/lnie", "log/line"},
		{"logline", "log/line"},
		{"mail/bodies", "mail/body"},
		{"sns", "ssn"},
		{"xyz", ""},
		{"", ""},
		{"storage", ""},
	} {
		got, ok := Nearest(tt.word, words...)
		if got != tt.want || ok != (tt.want != "") {
			t.Errorf("Nearest(%q) = %q, %v; want %q", tt.word, got, ok, tt.want)
		}
	}
}

func TestNearestTakesTheClosest(t *testing.T) {
	if got, _ := Nearest("emails", "emerald", "email", "emailed"); got != "email" {
		t.Errorf("Nearest(emails) = %q, want email", got)
	}
}

// A distance is zero for equal words only, does not depend on the order, and
// changes by at most one when a letter is added.
func TestDistanceLaws(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	word := func() string {
		b := make([]byte, r.IntN(7))
		for i := range b {
			b[i] = "abc"[r.IntN(3)]
		}
		return string(b)
	}
	for range 2000 {
		a, b := word(), word()
		ab, _ := Distance(a, b, 100)
		ba, _ := Distance(b, a, 100)
		if ab != ba {
			t.Fatalf("Distance(%q, %q) = %d, the other way %d", a, b, ab, ba)
		}
		if (ab == 0) != (a == b) {
			t.Fatalf("Distance(%q, %q) = %d", a, b, ab)
		}
		longer, _ := Distance(a+"x", b, 100)
		if longer < ab-1 || longer > ab+1 {
			t.Fatalf("Distance(%q, %q) = %d, with a letter more %d", a, b, ab, longer)
		}
	}
}
