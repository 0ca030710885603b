package services

import (
	"errors"
	"fmt"
	"maps"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/piivet/piivet/internal/policy"
)

var (
	promiseLine = regexp.MustCompile(`^([a-z0-9-]+/[a-z0-9-]+): (kept by )?`)
	brokenLine  = regexp.MustCompile(`^    (\S+\.go):(\d+):\d+: `)
)

// checkProgram runs the command on the promises of a service whose marks speak
// of the whole program: as it stands, and with each build tag that a mark names.
// What the marks show broken, one of these variants has to keep.
func checkProgram(t *testing.T, piivet, dir string, p *policy.Policy, m *marks) {
	if len(m.program) == 0 {
		return
	}
	tags := slices.Sorted(maps.Keys(m.program))
	if tags[0] != "" {
		tags = slices.Insert(tags, 0, "")
	}
	kept := map[string]bool{}
	for _, tag := range tags {
		out, err := output(piivet, dir, "promises", "-tags", tag, "./...")
		if err != nil {
			t.Fatal(err)
		}
		got, err := brokenLines(string(out), kept)
		if err != nil {
			t.Fatalf("%v in\n%s", err, out)
		}
		for _, text := range comparePromises(m.promises(tag), got) {
			t.Errorf("piivet promises -tags %q: %s", tag, text)
		}
	}
	byFlow := decided(p)
	for _, id := range ownPromises(dir, p) {
		if !byFlow[id] && !kept[id] {
			t.Errorf("no variant keeps %s", id)
		}
	}
}

// promises are the lines that the marks say break each promise, when all
// packages together are built with the tag.
func (m *marks) promises(tag string) map[string]map[line]bool {
	broken := map[string]map[line]bool{}
	for _, lines := range []map[line][]string{m.leaks, m.program[""], m.program[tag]} {
		for at, ids := range lines {
			for _, id := range ids {
				add(broken, id, at)
			}
		}
	}
	return broken
}

func add(broken map[string]map[line]bool, id string, at line) {
	if broken[id] == nil {
		broken[id] = map[line]bool{}
	}
	broken[id][at] = true
}

// brokenLines reads what "piivet promises" prints for people, and adds the
// promises that are kept.
func brokenLines(out string, kept map[string]bool) (map[string]map[line]bool, error) {
	broken := map[string]map[line]bool{}
	var id string
	for text := range strings.Lines(out) {
		if match := promiseLine.FindStringSubmatch(text); match != nil {
			id = match[1]
			kept[id] = kept[id] || match[2] != ""
		}
		if match := brokenLine.FindStringSubmatch(text); match != nil {
			number, err := strconv.Atoi(match[2])
			if err != nil || id == "" {
				return nil, fmt.Errorf("%q is of no promise", text)
			}
			add(broken, id, line{filepath.ToSlash(match[1]), number})
		}
	}
	if id == "" {
		return nil, errors.New("there are no promises")
	}
	return broken, nil
}

// comparePromises returns what marks and command do not agree on.
func comparePromises(want, got map[string]map[line]bool) []string {
	var wrong []string
	all := maps.Clone(want)
	maps.Copy(all, got)
	for _, id := range slices.Sorted(maps.Keys(all)) {
		for _, at := range slices.SortedFunc(maps.Keys(want[id]), compareLines) {
			if !got[id][at] {
				wrong = append(wrong, fmt.Sprintf("%s: missing: nothing there breaks %s", at, id))
			}
		}
		for _, at := range slices.SortedFunc(maps.Keys(got[id]), compareLines) {
			if !want[id][at] {
				wrong = append(wrong, fmt.Sprintf("%s: unexpected: breaks %s", at, id))
			}
		}
	}
	return wrong
}

func TestComparePromises(t *testing.T) {
	m := newMarks()
	m.leaks[line{"a.go", 3}] = []string{"acme/logs"}
	m.program[""] = map[line][]string{{"a.go", 4}: {"acme/erasure"}}
	m.program["forgetful"] = map[line][]string{{"a.go", 5}: {"acme/erasure"}}
	const out = `acme/logs: broken by 1 of 2 flows
    What is logged is hashed.
    a.go:3:1: User.Name (pii:name) reaches log.Print
acme/erasure: broken by 1 of 2 flows
    What we store can be erased.
    a.go:5:2: User.Name (pii:name) reaches os.WriteFile
acme/minimum: kept by 2 fields
    What we collect is used.
3 promises: 1 kept, 2 broken, 0 not exercised, 0 organisational
`
	kept := map[string]bool{}
	got, err := brokenLines(out, kept)
	if err != nil {
		t.Fatal(err)
	}
	for tag, want := range map[string][]string{
		"":          {"a.go:4: missing: nothing there breaks acme/erasure", "a.go:5: unexpected: breaks acme/erasure"},
		"forgetful": {"a.go:4: missing: nothing there breaks acme/erasure"},
	} {
		if wrong := comparePromises(m.promises(tag), got); !slices.Equal(wrong, want) {
			t.Errorf("with the tag %q: %q, want %q", tag, wrong, want)
		}
	}
	if !kept["acme/minimum"] || kept["acme/logs"] || kept["acme/erasure"] {
		t.Errorf("kept are %v", kept)
	}
	if _, err := brokenLines("    a.go:3:1: User.Name (pii:name) reaches log.Print\n", kept); err == nil {
		t.Error("a line of no promise was accepted")
	}
}
