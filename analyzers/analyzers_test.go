package analyzers_test

import (
	"errors"
	"fmt"
	"os"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/analysistest"

	"github.com/piivet/piivet/analyzers"
	"github.com/piivet/piivet/internal/policy"
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

// configured are the passes with a configuration for one package.
func configured(pkgPath string, c *analyzers.Configuration) []*analysis.Analyzer {
	return analyzers.New(analyzers.Options{Configuration: func(path string) *analyzers.Configuration {
		if path == pkgPath {
			return c
		}
		return nil
	}})
}

func TestValid(t *testing.T) {
	for _, all := range [][]*analysis.Analyzer{
		analyzers.All(), analyzers.New(analyzers.Options{}), configured("", nil),
	} {
		if err := analysis.Validate(all); err != nil {
			t.Error(err)
		}
		if engine := analyzers.Engine(all); engine == nil || engine.Name != "piiflow" {
			t.Errorf("the engine of %s is %v", names(all), engine)
		}
	}
	if analyzers.Engine(analyzers.All()) == analyzers.Engine(configured("", nil)) {
		t.Error("passes with a configuration share the engine of those without")
	}
}

// TestConfiguration: a package that has a configuration is judged by it, and
// all others by the default policy; each of them has the same leak.
func TestConfiguration(t *testing.T) {
	mine := &policy.Policy{Promises: []policy.Promise{{
		ID: "acme/logs", Says: "x",
		Rules: []policy.Rule{{Data: []policy.Data{{Category: policy.Personal}}, Sinks: []string{"log"}, Require: policy.Never()}},
	}}}
	for _, tt := range []struct {
		name string
		c    *analyzers.Configuration
		want string
	}{
		{"passes_log", &analyzers.Configuration{Policy: mine}, "acme/logs"},
		{"passes_log", &analyzers.Configuration{Policy: &policy.Policy{}}, ""},
		{"passes_log", &analyzers.Configuration{}, "default/logs"},
		{"passes_other", &analyzers.Configuration{Policy: mine}, "default/logs"},
	} {
		log := configured(tt.name, tt.c)[1]
		cited := map[string]bool{}
		for _, res := range analysistest.Run(quiet{}, testdata(), log, "passes_log") {
			for _, d := range res.Diagnostics {
				cited[d.Category] = true
			}
		}
		if tt.want == "" && len(cited) > 0 || tt.want != "" && !cited[tt.want] || tt.want != "acme/logs" && cited["acme/logs"] {
			t.Errorf("with a configuration for %s the findings cite %v, want %q", tt.name, cited, tt.want)
		}
	}
}

// quiet is a test that does not mind what analysistest has to say.
type quiet struct{}

func (quiet) Errorf(string, ...any) {}

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

// TestBrokenConfiguration: what is wrong in a configuration takes the place of
// all findings.
func TestBrokenConfiguration(t *testing.T) {
	passes := analyzers.New(analyzers.Options{Lookup: func(*analysis.Pass) (*analyzers.Configuration, error) {
		return nil, errors.New("a.yaml:1: one thing\na.yaml:2: another")
	}})
	var said []string
	for _, a := range passes {
		for _, r := range analysistest.Run(quiet{}, testdata(), a, "passes_log") {
			for _, d := range r.Diagnostics {
				said = append(said, a.Name+": "+d.Message)
			}
		}
	}
	want := "piitag: nothing is checked until the configuration is mended: a.yaml:1: one thing; a.yaml:2: another"
	if strings.Join(said, "\n") != want {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(said, "\n"), want)
	}
}
