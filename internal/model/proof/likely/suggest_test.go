package likely

import (
	"flag"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/piivet/piivet/internal/category"
	"github.com/piivet/piivet/internal/likely"
)

// score counts what became of the fields of one half.
type score struct {
	fields, personal   int
	right, wrong, said int // suggestions, by whether field and category are right
	missed             int
}

func (s *score) precision() float64 { return float64(s.right) / float64(max(1, s.said)) }
func (s *score) recall() float64    { return float64(s.right) / float64(max(1, s.personal)) }

// right reports whether the category is one of those that are, or lies above or
// below one.
func (l *labelled) right(id category.ID) bool {
	return slices.ContainsFunc(l.categories, func(want category.ID) bool { return id.Under(want) || want.Under(id) })
}

func (l *labelled) guess() (likely.Guess, bool) {
	return likely.Declared(l.owner, l.all, l.own).Guess(l.name, l.field.Type())
}

// add counts a field and says what is wrong with the suggestion, if anything.
func (s *score) add(l *labelled) (mistake string) {
	s.fields++
	if len(l.categories) > 0 {
		s.personal++
	}
	g, ok := l.guess()
	switch {
	case !ok && len(l.categories) > 0:
		s.missed++
		return fmt.Sprintf("%s (%s) %s: nothing, want %v", l, l.field.Type(), g.Words, l.categories)
	case !ok:
		return ""
	}
	s.said++
	if l.right(g.Category) {
		s.right++
		return ""
	}
	s.wrong++
	return fmt.Sprintf("%s (%s): %s, want %v", l, l.field.Type(), g.Category, l.categories)
}

// TestPrecision holds nine of ten suggestions to be right, on either half.
func TestPrecision(t *testing.T) {
	all, err := fields()
	if err != nil {
		t.Fatal(err)
	}
	var tuning, heldOut score
	for _, l := range all {
		if l.heldOut() {
			heldOut.add(l) // what is wrong there stays unread
		} else if mistake := tuning.add(l); mistake != "" {
			t.Log(mistake)
		}
	}
	table := "| half | fields | personal | suggestions | right | precision | recall |\n| --- | --- | --- | --- | --- | --- | --- |\n"
	for _, half := range []struct {
		name  string
		score *score
	}{{"tuning", &tuning}, {"held out", &heldOut}} {
		s := half.score
		table += fmt.Sprintf("| %s | %d | %d | %d | %d | %.2f | %.2f |\n", half.name, s.fields, s.personal, s.said, s.right, s.precision(), s.recall())
		if s.precision() < 0.9 {
			t.Errorf("%s: fewer than nine of ten suggestions are right", half.name)
		}
	}
	t.Log("\n" + table)
	shown(t, table)
}

var update = flag.Bool("update", false, "write the table into the page")

// shown holds the page about suggestions to the table.
func shown(t *testing.T, table string) {
	const name, start, end = "../../../../docs/suggestions.md", "<!-- what go test ./likely -update measured -->\n", "<!-- until here -->\n"
	page, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	before, rest, ok1 := strings.Cut(string(page), start)
	_, after, ok2 := strings.Cut(rest, end)
	want := before + start + table + end + after
	switch {
	case !ok1 || !ok2:
		t.Fatalf("%s has no place for the table", name)
	case *update:
		err = os.WriteFile(name, []byte(want), 0o644)
	case want != string(page):
		err = fmt.Errorf("%s is stale: run go test ./likely -update in internal/model/proof", name)
	}
	if err != nil {
		t.Error(err)
	}
}
