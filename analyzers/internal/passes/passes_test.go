package passes_test

import (
	"fmt"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"

	"github.com/piivet/piivet/analyzers/internal/passes"
	"github.com/piivet/piivet/analyzers/internal/passtest"
	"github.com/piivet/piivet/analyzers/internal/verdict"
	"github.com/piivet/piivet/internal/flow"
)

var judged = &analysis.Analyzer{Name: "handmade"}

// report runs a pass on findings and says which sources it reported, in its
// diagnostics and in its result.
func report(t *testing.T, p *passtest.Package, a *analysis.Analyzer, findings ...flow.Finding) string {
	t.Helper()
	p.Reported = nil
	result := p.Run(a, map[*analysis.Analyzer]any{judged: &verdict.Result{Findings: findings}})
	var diagnostics, returned []string
	for _, d := range p.Reported {
		name, _, _ := strings.Cut(d.Message, " ")
		diagnostics = append(diagnostics, name)
	}
	for _, f := range result.([]flow.Finding) {
		returned = append(returned, f.Source.Name)
	}
	if fmt.Sprint(diagnostics) != fmt.Sprint(returned) {
		t.Errorf("reported %v, returned %v", diagnostics, returned)
	}
	return strings.Join(diagnostics, " ")
}

func shop(t *testing.T) *passtest.Package {
	return passtest.Load(t, "example.com/shop", map[string]string{"a.go": `package shop

type User struct{ /*tag*/Email string }

func f(u User) {
	/*apex*/g(u.Email)
}

func g(s string) {
	/*sink*/println(s)
}
`})
}

func finding(p *passtest.Package, source, pass string) flow.Finding {
	f := flow.Finding{
		Flow:     p.Flow(flow.LogLine, "apex"),
		Analyzer: pass,
		Promises: []flow.Promise{{ID: "default/logs", Says: "nothing is logged"}},
	}
	f.Source.Name = source
	return f
}

func with(judged *analysis.Analyzer, opts passes.Options) passes.Options {
	opts.Judged = judged
	return opts
}

func TestChoice(t *testing.T) {
	p := shop(t)
	test, generated, both := finding(p, "test", "piilog"), finding(p, "generated", "piilog"), finding(p, "both", "piilog")
	test.Test, generated.Generated, both.Test, both.Generated = true, true, true, true
	guessed := finding(p, "guessed", "piilog")
	guessed.Approximate = "through dep.Unseen, whose code is not seen"
	if got := report(t, p, passes.New("piilog", "piilog: x", with(judged, passes.Options{Strict: true})), guessed, finding(p, "plain", "piilog")); got != "plain" {
		t.Errorf("strictly, %q is reported", got)
	}
	all := []flow.Finding{finding(p, "plain", "piilog"), test, finding(p, "mail", "piimail"), generated, both}
	for _, tt := range []struct {
		opts passes.Options
		want string
	}{
		{passes.Options{}, "plain"},
		{passes.Options{Tests: true}, "plain test"},
		{passes.Options{Generated: true}, "plain generated"},
		{passes.Options{Tests: true, Generated: true}, "plain test generated both"},
	} {
		if got := report(t, p, passes.New("piilog", "piilog: x", with(judged, tt.opts)), all...); got != tt.want {
			t.Errorf("%+v reports %q, want %q", tt.opts, got, tt.want)
		}
	}
	if got := report(t, p, passes.New("piimail", "piimail: x", passes.Options{Judged: judged}), all...); got != "mail" {
		t.Errorf("piimail reports %q", got)
	}
}

// TestFixesFlag: all fixes come only when they are asked for, by a word.
func TestFixesFlag(t *testing.T) {
	a := passes.New("piilog", "piilog: x", passes.Options{Judged: judged})
	fixes := a.Flags.Lookup(passes.FixesFlag)
	if fixes == nil || fixes.Value.String() != "safe" {
		t.Fatalf("the flag is %+v", fixes)
	}
	if err := fixes.Value.Set("some"); err == nil || err.Error() != "want safe or all" {
		t.Errorf("an unknown value: %v", err)
	}
	for _, word := range []string{passes.AllFixes, "safe"} {
		if err := fixes.Value.Set(word); err != nil || fixes.Value.String() != word {
			t.Errorf("%s: %v, %v", word, fixes.Value, err)
		}
	}
	// A package that the engine did not look at has none.
	asked := passes.New("piilog", "piilog: x", passes.Options{Judged: judged, AllFixes: true})
	p := shop(t)
	if got := report(t, p, asked, finding(p, "plain", "piilog")); got != "plain" || len(p.Reported[0].SuggestedFixes) > 0 {
		t.Errorf("reported %q, with fixes %v", got, p.Reported[0].SuggestedFixes)
	}
}

func TestFlags(t *testing.T) {
	p := shop(t)
	test := finding(p, "test", "piilog")
	test.Test = true
	flagged := passes.New("piilog", "piilog: x", passes.Options{Judged: judged})
	other := passes.New("piilog", "piilog: x", passes.Options{Judged: judged})
	if err := flagged.Flags.Set("tests", "true"); err != nil {
		t.Fatal(err)
	}
	if got := report(t, p, flagged, test); got != "test" {
		t.Errorf("with -tests: %q", got)
	}
	if got := report(t, p, other, test); got != "" {
		t.Errorf("the flag of one pass changed another: %q", got)
	}
	asked := passes.New("piilog", "piilog: x", passes.Options{Judged: judged, Tests: true})
	if err := asked.Flags.Set("tests", "false"); err != nil {
		t.Fatal(err)
	}
	if got := report(t, p, asked, test); got != "" {
		t.Errorf("with -tests=false: %q", got)
	}
}

func TestDiagnostic(t *testing.T) {
	p := shop(t)
	f := finding(p, "User.Email", "piilog")
	f.Promises = append(f.Promises, flow.Promise{ID: "acme/mail", Says: "no mail"})
	f.Through = "g"
	tag := p.Step(flow.StepTag, "User.Email", "tag")
	tag.Detail = `tagged pii:"email"`
	abroad := flow.Step{Kind: flow.StepCall, Func: "lost", Pos: flow.Pos{Package: "example.com/other", File: "a.go", Line: 3, Column: 1}}
	call := p.Step(flow.StepCall, "g", "apex")
	call.Detail = "parameter s"
	f.Path = []flow.Step{tag, call, abroad, p.Step(flow.StepSink, "println", "sink")}
	report(t, p, passes.New("piilog", "piilog: x", passes.Options{Judged: judged}), f)

	d := p.Reported[0]
	if d.Pos != p.At("apex") || d.End != f.End {
		t.Errorf("reported at %v", p.Pass.Fset.Position(d.Pos))
	}
	if want := "User.Email (pii:email) reaches sink through g"; d.Message != want {
		t.Errorf("message %q, want %q", d.Message, want)
	}
	if d.Category != "default/logs" || d.URL != "https://github.com/piivet/piivet/blob/main/docs/piilog.md" {
		t.Errorf("category %q, URL %q", d.Category, d.URL)
	}
	var related []string
	for _, r := range d.Related {
		at := p.Pass.Fset.Position(r.Pos)
		related = append(related, fmt.Sprintf("%d:%d %s", at.Line, at.Column, r.Message))
	}
	want := []string{
		`3:26 User.Email is tagged pii:"email"`,
		"6:10 passed to g (parameter s)",
		"10:10 written to println",
		"6:10 promise default/logs: nothing is logged",
		"6:10 promise acme/mail: no mail",
	}
	if strings.Join(related, "\n") != strings.Join(want, "\n") {
		t.Errorf("related:\n%s\nwant:\n%s", strings.Join(related, "\n"), strings.Join(want, "\n"))
	}
}
