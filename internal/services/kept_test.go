package services

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/policy"
	"github.com/piivet/piivet/internal/policy/config"
	"github.com/piivet/piivet/internal/policy/require"
)

// checkKept holds the promises that the clean lines of a service name to the
// data map, and to probes for what must never get somewhere.
func checkKept(t *testing.T, piivet, dir string, p *policy.Policy, m *marks) {
	t.Helper()
	out, err := output(piivet, dir, "map", "-format", "json", "./...")
	if err != nil {
		t.Fatal(err)
	}
	kept, err := keptLines(out, p)
	if err != nil {
		t.Fatal(err)
	}
	clean := map[line]bool{}
	for at := range m.clean {
		clean[at] = true
	}
	for at, ids := range probeLines(t, piivet, dir, p, clean) {
		kept[at] = union(kept[at], ids)
	}
	for _, text := range compareKept(m, kept) {
		t.Error(text)
	}
}

// decided are the promises of the policy that a flow decides: some rule asks
// for something else than what only the program can tell.
func decided(p *policy.Policy) map[string]bool {
	ids := map[string]bool{}
	for _, promise := range p.Promises {
		for _, rule := range promise.Rules {
			ids[promise.ID] = ids[promise.ID] || !ofProgram(rule.Require)
		}
	}
	return ids
}

func ofProgram(r policy.Requirement) bool {
	text := r.String()
	return !slices.ContainsFunc(strings.FieldsFunc(text, func(c rune) bool { return strings.ContainsRune(" ()", c) }), func(word string) bool {
		return !slices.Contains([]string{require.Erasable, require.Exportable, "and", "or"}, word)
	})
}

// keptLines reads the data map: the promises that flows decide and that every
// flow on a line which they speak of keeps, sorted.
func keptLines(out []byte, p *policy.Policy) (map[line][]string, error) {
	byFlow := decided(p)
	kept, not := map[line]map[string]bool{}, map[line]map[string]bool{}
	for text := range bytes.Lines(out) {
		var f struct {
			Pos      jsonPos
			Concerns []struct{ Promise, Outcome string }
		}
		if err := json.Unmarshal(text, &f); err != nil {
			return nil, fmt.Errorf("%q is no flow: %w", text, err)
		}
		at := f.Pos.line()
		if kept[at] == nil {
			kept[at], not[at] = map[string]bool{}, map[string]bool{}
		}
		for _, c := range f.Concerns {
			if c.Outcome == policy.Kept.String() && byFlow[c.Promise] {
				kept[at][c.Promise] = true
			} else {
				not[at][c.Promise] = true
			}
		}
	}
	lines := map[line][]string{}
	for at, ids := range kept {
		maps.DeleteFunc(ids, func(id string, _ bool) bool { return not[at][id] })
		if len(ids) > 0 {
			lines[at] = slices.Sorted(maps.Keys(ids))
		}
	}
	return lines, nil
}

func union(a, b []string) []string {
	all := slices.Concat(a, b)
	slices.Sort(all)
	return slices.Compact(all)
}

// compareKept returns what marks and command do not agree on. A line that leaks
// says what it breaks, and not what it keeps besides.
func compareKept(m *marks, kept map[line][]string) []string {
	lines := maps.Clone(m.clean)
	for at := range kept {
		if m.leaks[at] == nil {
			lines[at] = m.clean[at]
		}
	}
	var wrong []string
	for _, at := range slices.SortedFunc(maps.Keys(lines), compareLines) {
		if want := lines[at]; !slices.Equal(want, kept[at]) {
			wrong = append(wrong, fmt.Sprintf("%s: keeps %v, and is marked with %v", at, kept[at], want))
		}
	}
	return wrong
}

// unkept are the promises of the service's own company that a flow decides and
// that no clean line names.
func unkept(dir string, p *policy.Policy, m *marks) []string {
	byFlow, named := decided(p), map[string]bool{}
	for _, ids := range m.clean {
		for _, id := range ids {
			named[id] = true
		}
	}
	return slices.DeleteFunc(ownPromises(dir, p), func(id string) bool { return !byFlow[id] || named[id] })
}

// loadPolicy reads what holds in a service.
func loadPolicy(t *testing.T, dir string) *policy.Policy {
	t.Helper()
	c, err := config.Load(filepath.Join(dir, config.Name))
	if err != nil {
		t.Fatal(err)
	}
	return c.Policy
}

func TestKeptLines(t *testing.T) {
	p := &policy.Policy{Promises: []policy.Promise{
		{ID: "acme/logs", Rules: []policy.Rule{{Require: policy.Value(flow.Masked)}}},
		{ID: "acme/retention", Rules: []policy.Rule{{Require: policy.Erasable()}, {Require: policy.Never()}}},
		{ID: "acme/erasure", Rules: []policy.Rule{{Require: policy.AllOf(policy.Erasable(), policy.Exportable())}}},
		{ID: "acme/map", ProgramRules: []policy.ProgramRule{{Demands: []policy.Demand{policy.Mapped}}}},
	}}
	const out = `{"pos":{"file":"a.go","line":3},"concerns":[{"promise":"acme/logs","outcome":"kept"},{"promise":"acme/erasure","outcome":"kept"},{"promise":"acme/map","outcome":"kept"}]}
{"pos":{"file":"a.go","line":3},"concerns":[{"promise":"acme/retention","outcome":"kept"}]}
{"pos":{"file":"a.go","line":4},"concerns":[{"promise":"acme/logs","outcome":"kept"}]}
{"pos":{"file":"a.go","line":4},"concerns":[{"promise":"acme/logs","outcome":"broken"},{"promise":"acme/retention","outcome":"allowed"}]}
{"pos":{"file":"a.go","line":5},"concerns":[]}
`
	got, err := keptLines([]byte(out), p)
	if err != nil {
		t.Fatal(err)
	}
	if want := map[line][]string{{"a.go", 3}: {"acme/logs", "acme/retention"}}; !reflect.DeepEqual(got, want) {
		t.Errorf("kept are %v, want %v", got, want)
	}
	if _, err := keptLines([]byte("a.go:3\n"), p); err == nil {
		t.Error("a line that is no flow was accepted")
	}
}

func TestCompareKept(t *testing.T) {
	m := newMarks()
	m.clean[line{"a.go", 3}] = []string{"acme/logs", "acme/mail"}
	m.clean[line{"a.go", 4}] = nil
	m.leaks[line{"a.go", 5}] = []string{"acme/logs"}
	for _, c := range []struct {
		name string
		kept map[line][]string
		want []string
	}{
		{"the same", map[line][]string{{"a.go", 3}: {"acme/logs", "acme/mail"}}, nil},
		{"besides a leak", map[line][]string{{"a.go", 3}: {"acme/logs", "acme/mail"}, {"a.go", 5}: {"acme/mail"}}, nil},
		{"nothing is kept", nil, []string{"a.go:3: keeps [], and is marked with [acme/logs acme/mail]"}},
		{"one too many", map[line][]string{{"a.go", 3}: {"acme/logs"}}, []string{"a.go:3: keeps [acme/logs], and is marked with [acme/logs acme/mail]"}},
		{"not named", map[line][]string{{"a.go", 3}: {"acme/logs", "acme/mail"}, {"a.go", 4}: {"acme/mail"}}, []string{"a.go:4: keeps [acme/mail], and is marked with []"}},
		{"not marked", map[line][]string{{"a.go", 3}: {"acme/logs", "acme/mail"}, {"a.go", 6}: {"acme/mail"}}, []string{"a.go:6: keeps [acme/mail], and is marked with []"}},
	} {
		if got := compareKept(m, c.kept); !slices.Equal(got, c.want) {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}

func TestUnkept(t *testing.T) {
	never := []policy.Rule{{Require: policy.Never()}}
	p := &policy.Policy{Promises: []policy.Promise{
		{ID: "acme/logs", Rules: never}, {ID: "acme/mail", Rules: never}, {ID: "default/logs", Rules: never},
		{ID: "acme/erasure", Rules: []policy.Rule{{Require: policy.Erasable()}}},
		{ID: "acme/staff", ProgramRules: []policy.ProgramRule{{Demands: []policy.Demand{policy.Organisational}}}},
	}}
	m := newMarks()
	m.clean[line{"a.go", 3}] = []string{"acme/logs"}
	if got := unkept("acme", p, m); !slices.Equal(got, []string{"acme/mail"}) {
		t.Errorf("no line keeps %v, want acme/mail alone", got)
	}
	if got := unbroken("acme", p, m); !slices.Equal(got, []string{"acme/logs", "acme/mail", "acme/erasure"}) {
		t.Errorf("no line breaks %v, want all but acme/staff", got)
	}
}
