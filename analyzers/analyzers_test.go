package analyzers_test

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"

	"github.com/piivet/piivet/analyzers"
)

func names(all []*analysis.Analyzer) string {
	var names []string
	for _, a := range all {
		names = append(names, a.Name)
	}
	return strings.Join(names, " ")
}

const wantNames = "piitag piilog piimail piistore piishare"

func TestNames(t *testing.T) {
	if got := names(analyzers.All()); got != wantNames {
		t.Errorf("All: %s, want %s", got, wantNames)
	}
	if got := names(analyzers.New(analyzers.Options{Tests: true})); got != wantNames {
		t.Errorf("New: %s, want %s", got, wantNames)
	}
}

func TestValid(t *testing.T) {
	for _, all := range [][]*analysis.Analyzer{analyzers.All(), analyzers.New(analyzers.Options{})} {
		if err := analysis.Validate(all); err != nil {
			t.Error(err)
		}
	}
}

// TestDocs: a driver shows the first line of the text in its list of passes,
// and the URL leads to a page that exists.
func TestDocs(t *testing.T) {
	for _, a := range analyzers.All() {
		title, rest, _ := strings.Cut(a.Doc, "\n\n")
		if !strings.HasPrefix(title, a.Name+": ") || strings.ContainsAny(title, "\n") || strings.HasSuffix(title, ".") {
			t.Errorf("%s: the text starts with %q", a.Name, title)
		}
		for _, part := range []string{"//pii:", "`pii:\""} {
			if !strings.Contains(rest, part) {
				t.Errorf("%s: the text shows no %s", a.Name, part)
			}
		}
		page, ok := strings.CutPrefix(a.URL, "https://github.com/piivet/piivet/blob/main/")
		if !ok || page != "docs/"+a.Name+".md" {
			t.Errorf("%s: URL %s", a.Name, a.URL)
		}
		if _, err := os.Stat("../" + page); err != nil {
			t.Errorf("%s: %v", a.Name, err)
		}
	}
}

func TestFlags(t *testing.T) {
	defaults := func(all []*analysis.Analyzer) string {
		var values []string
		for _, a := range all {
			for _, name := range []string{"tests", "generated"} {
				values = append(values, a.Name+"."+name+"="+a.Flags.Lookup(name).Value.String())
			}
		}
		return strings.Join(values, " ")
	}
	want := func(tests, generated bool) string {
		var values []string
		for _, pass := range strings.Fields(wantNames) {
			values = append(values, fmt.Sprintf("%s.tests=%v %s.generated=%v", pass, tests, pass, generated))
		}
		return strings.Join(values, " ")
	}
	if got := defaults(analyzers.All()); got != want(false, false) {
		t.Errorf("by default: %s", got)
	}
	if got := defaults(analyzers.New(analyzers.Options{Tests: true})); got != want(true, false) {
		t.Errorf("with Tests: %s", got)
	}
	if got := defaults(analyzers.New(analyzers.Options{Generated: true})); got != want(false, true) {
		t.Errorf("with Generated: %s", got)
	}
}
