package analyzers_test

import (
	"maps"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis/analysistest"

	"github.com/piivet/piivet/analyzers/piiflow"
	"github.com/piivet/piivet/analyzers/piilog"
)

// cited runs the passes as they are by default and lists the promises that
// findings cite.
func cited(t *testing.T) string {
	t.Helper()
	found := map[string]bool{}
	for _, r := range analysistest.Run(quiet{}, testdata(), piilog.Analyzer, "passes_log") {
		for _, d := range r.Diagnostics {
			found[d.Category] = true
		}
	}
	return strings.Join(slices.Sorted(maps.Keys(found)), " ")
}

// TestConfigurationFlag: what the flag of the engine says counts for the passes
// as they are by default, in the packages that it calls own.
func TestConfigurationFlag(t *testing.T) {
	flags := &piiflow.Analyzer.Flags
	reset := func() {
		if err := flags.Set("configuration", ""); err != nil {
			t.Fatal(err)
		}
	}
	t.Cleanup(reset)
	const strict = "promises: [{id: acme/logs, data: personal, sinks: log, require: never}]\n"
	const neutral = "models: [{package: passes_log, rows: [{func: [annotate, count], neutral: true}]}]\n"
	byDefault := cited(t)
	if !strings.Contains(byDefault, "default/telemetry") {
		t.Fatalf("without a configuration the findings cite %q", byDefault)
	}
	for _, tt := range []struct{ text, want string }{
		{"scope: {own: passes_log}\n" + strict, "acme/logs"},
		{"scope: {own: passes_log}\nallow: [{data: personal, sinks: log, reason: a test}]\n", ""},
		{"scope: {own: passes_other}\n" + strict, byDefault},
		{"scope: {own: passes_log}\n" + neutral, strings.Replace(byDefault, " default/telemetry", "", 1)},
		{"", byDefault},
	} {
		if err := flags.Set("configuration", tt.text); err != nil {
			t.Fatal(err)
		}
		if got := cited(t); got != tt.want {
			t.Errorf("with %q the findings cite %q, want %q", tt.text, got, tt.want)
		}
	}
	if err := flags.Set("configuration", "scope: {own: a}\nsinks: []\n"); err == nil || !strings.HasPrefix(err.Error(), `configuration:2: unknown key "sinks"`) {
		t.Errorf("a mistake is told as %v", err)
	}
}
