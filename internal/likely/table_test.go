package likely

import (
	"slices"
	"strings"
	"testing"

	"github.com/piivet/piivet/internal/category"
)

// TestTables holds the tables to words that names can have: a phrase that Words
// would write otherwise is never found.
func TestTables(t *testing.T) {
	check := func(where string, phrases []string) {
		t.Helper()
		for i, p := range phrases {
			if got := strings.Join(Words(p), " "); got != p {
				t.Errorf("%s: %q is never found, names have %q", where, p, got)
			}
			if slices.Contains(phrases[:i], p) {
				t.Errorf("%s: %q twice", where, p)
			}
		}
	}
	known := category.All()
	type key struct {
		setting setting
		phrase  string
	}
	seen := map[key]category.ID{}
	for _, e := range table {
		if !slices.Contains(known, e.category) {
			t.Errorf("no category %s", e.category)
		}
		phrases := strings.Split(e.phrases, ", ")
		check(string(e.category), phrases)
		for _, p := range phrases {
			if other, ok := seen[key{e.setting, p}]; ok {
				t.Errorf("%s and %s are both called %q", other, e.category, p)
			}
			seen[key{e.setting, p}] = e.category
		}
	}
	for i, s := range settings {
		if setting(i) != anywhere && len(s.owners) == 0 {
			t.Errorf("setting %d has no words", i)
		}
		check("owners", s.owners)
		check("beside", s.beside)
	}
	for _, v := range vetoes {
		if !slices.Contains(known, v.category) {
			t.Errorf("no category %s", v.category)
		}
		check("before "+string(v.category), v.before)
		check("owners "+string(v.category), v.owners)
	}
	check("wrapping", wrapping)
	check("plain", plain)
	check("somebody", somebody)
	check("trailing", trailing)
	for word, meant := range compounds {
		check(word, []string{meant})
	}
}
