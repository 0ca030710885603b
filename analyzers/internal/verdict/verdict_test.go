package verdict_test

import (
	"fmt"
	"go/token"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"

	"github.com/piivet/piivet/analyzers/internal/passtest"
	"github.com/piivet/piivet/analyzers/internal/verdict"
	"github.com/piivet/piivet/analyzers/piiflow"
	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/policy"
)

// engine stands for one that found what the test made by hand.
var engine = &analysis.Analyzer{Name: "handmade"}

// judge holds flows of a package to the default policy.
func judge(p *passtest.Package, flows ...flow.Flow) *verdict.Result {
	return judgeBy(p, policy.Default(), flows...)
}

func judgeBy(p *passtest.Package, by *policy.Policy, flows ...flow.Flow) *verdict.Result {
	a := verdict.New(verdict.Config{Engine: engine, Policy: func(*analysis.Pass) (*policy.Policy, error) { return by, nil }})
	return p.Run(a, map[*analysis.Analyzer]any{engine: &piiflow.Result{Flows: flows}}).(*verdict.Result)
}

// lines writes findings as "line: pass promises flags".
func lines(p *passtest.Package, res *verdict.Result) []string {
	var out []string
	for _, f := range res.Findings {
		line := fmt.Sprintf("%d: %s", p.Pass.Fset.Position(f.Apex).Line, f.Analyzer)
		for _, promise := range f.Promises {
			line += " " + promise.ID
		}
		if f.Generated {
			line += " generated"
		}
		if f.Test {
			line += " test"
		}
		out = append(out, line)
	}
	return out
}

func usedLines(p *passtest.Package, res *verdict.Result) []int {
	var out []int
	for _, pos := range res.UsedAllows {
		out = append(out, p.Pass.Fset.Position(pos).Line)
	}
	return out
}

func expect[T any](t *testing.T, what string, got, want []T) {
	t.Helper()
	if fmt.Sprint(got) != fmt.Sprint(want) {
		t.Errorf("%s:\n got %v\nwant %v", what, got, want)
	}
}

func TestJudge(t *testing.T) {
	p := passtest.Load(t, "example.com/shop", map[string]string{"a.go": `package shop

func f() {
	/*a*/println(1)
	/*b*/println(2)
	/*c*/println(3)
}
`})
	password := p.Flow(flow.StoreCookie, "a")
	password.Source.Categories = []string{"credential.password"}
	masked := p.Flow(flow.LogLine, "c")
	masked.Protection = flow.Masked
	res := judge(p,
		p.Flow(flow.LogLine, "b"), password, masked,
		p.Flow(flow.RespondBody, "c"), p.Flow(flow.MailRecipient, "c"), p.Flow(flow.StoreSQL, "c"),
		p.Flow(flow.URLQuery, "b"))
	expect(t, "findings", lines(p, res), []string{
		"4: piistore default/cookies default/passwords",
		"5: piilog default/logs",
		"5: piishare default/third-party",
	})
	if says := res.Findings[1].Promises[0].Says; says != policy.Default().Promises[0].Says {
		t.Errorf("the finding says %q", says)
	}
}

func TestScopeOfThePackage(t *testing.T) {
	web := &policy.Policy{Promises: []policy.Promise{{ID: "web", Rules: []policy.Rule{{
		Data: []policy.Data{{Category: policy.Personal}}, Sinks: []string{"*"},
		Scope: []string{"example.com/shop/web"}, Require: policy.Never(),
	}}}}}
	for path, want := range map[string]int{
		"example.com/shop/web": 1, "example.com/shop/web [example.com/shop/web.test]": 1, "example.com/shop": 0,
	} {
		p := passtest.Load(t, path, map[string]string{"a.go": "package shop\n\nvar X = /*a*/1\n"})
		if got := len(judgeBy(p, web, p.Flow(flow.LogLine, "a")).Findings); got != want {
			t.Errorf("%d findings in %s, want %d", got, path, want)
		}
	}
}

func TestAllow(t *testing.T) {
	p := passtest.Load(t, "example.com/shop", map[string]string{"a.go": `package shop

func f() {
	/*trailing*/println(1) //pii:allow log/line -- asked for
	/*below*/println(2)

	//pii:allow log -- asked for
	defer /*above*/println(3)

	//pii:allow store, mail -- another kind of sink
	defer /*other*/println(4)

	/*noReason*/println(5) //pii:allow log

	/*kept*/println(6) //pii:allow log -- nothing to lift here

	//pii:allow log -- one
	defer /*twice*/println(7) //pii:allow * -- two
}
`})
	var flows []flow.Flow
	for _, mark := range []string{"trailing", "below", "above", "other", "noReason", "twice"} {
		flows = append(flows, p.Flow(flow.LogLine, mark))
	}
	masked := p.Flow(flow.LogLine, "kept")
	masked.Protection = flow.Masked
	res := judge(p, append(flows, masked)...)
	expect(t, "findings", lines(p, res), []string{
		"5: piilog default/logs", "11: piilog default/logs", "13: piilog default/logs",
	})
	expect(t, "used directives", usedLines(p, res), []int{4, 7, 17, 18})
}

func TestAllowLiftsOnlyWhatAdmitsExceptions(t *testing.T) {
	p := passtest.Load(t, "example.com/shop", map[string]string{"a.go": `package shop

func f() {
	/*a*/println(1) //pii:allow log -- asked for
}
`})
	rules := policy.Default().Promise("default/logs").Rules
	strict := policy.Promise{ID: "strict", Rules: rules, NoExceptions: true}
	lax := policy.Promise{ID: "lax", Rules: rules}
	for _, tt := range []struct {
		promises []policy.Promise
		findings []string
		used     []int
	}{
		{[]policy.Promise{lax}, nil, []int{4}},
		{[]policy.Promise{lax, strict}, []string{"4: piilog strict"}, []int{4}},
		{[]policy.Promise{strict}, []string{"4: piilog strict"}, nil},
	} {
		res := judgeBy(p, &policy.Policy{Promises: tt.promises}, p.Flow(flow.LogLine, "a"))
		expect(t, "findings", lines(p, res), tt.findings)
		expect(t, "used directives", usedLines(p, res), tt.used)
	}
}

const generatedFile = `// Code generated by a program. DO NOT EDIT.

package shop

func Generated(s string) {
	/*apex*/Hand/*paren*/(s)
}

func inner(s string) { /*innerSink*/println(s) }
`

const handFile = `package shop

// User is tagged here.
type User struct{ /*tag*/Email string }

func Hand(s string) {
	/*before*/_ = s
	func() { /*first*/deep/*firstParen*/(s) }()
}

func deep(s string) {
	/*sink*/println(s) //pii:allow mail -- another kind of sink
}
`

func TestGenerated(t *testing.T) {
	p := passtest.Load(t, "example.com/shop", map[string]string{"gen.go": generatedFile, "hand.go": handFile})
	tag := p.Step(flow.StepTag, "User.Email", "tag")
	apex := p.Step(flow.StepCall, "Hand", "apex")
	first := p.Step(flow.StepCall, "deep", "first")
	sink := p.Step(flow.StepSink, "println", "sink")
	abroad := flow.Step{Kind: flow.StepSink, Func: "log.Print", Pos: flow.Pos{Package: "example.com/other", File: "hand.go", Line: 4, Column: 1}}
	for _, tt := range []struct {
		name    string
		path    []flow.Step
		want    string
		through string
		in      string
	}{
		{"to the first written step", []flow.Step{tag, apex, first, sink}, "8: piilog default/logs", "deep", "example.com/shop.Hand"},
		{"by parentheses", []flow.Step{tag, p.Step(flow.StepStore, "x", "before"), p.Step(flow.StepCall, "Hand", "paren"), p.Step(flow.StepCall, "deep", "firstParen"), sink}, "8: piilog default/logs", "deep", "example.com/shop.Hand"},
		{"to the sink", []flow.Step{tag, apex, sink}, "12: piilog default/logs", "", "example.com/shop.deep"},
		{"without the apex", []flow.Step{tag, sink}, "12: piilog default/logs", "", "example.com/shop.deep"},
		{"a generated sink", []flow.Step{tag, apex, first, p.Step(flow.StepSink, "println", "innerSink")}, "6: piilog default/logs generated", "Hand", "caller"},
		{"a sink elsewhere", []flow.Step{tag, apex, first, abroad}, "6: piilog default/logs generated", "Hand", "caller"},
		{"no path", nil, "6: piilog default/logs generated", "Hand", "caller"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			f := p.Flow(flow.LogLine, "apex", tt.path...)
			f.End += token.Pos(len("Hand/*paren*/(s)"))
			f.Through, f.Func = "Hand", "caller"
			res := judge(p, f)
			expect(t, "findings", lines(p, res), []string{tt.want})
			if got := res.Findings[0]; got.Through != tt.through || got.Func != tt.in || got.End <= got.Apex || tt.through == "deep" && got.Apex != p.At("first") {
				t.Errorf("through %q in %q from %d to %d, want %q and %q", got.Through, got.Func, got.Apex, got.End, tt.through, tt.in)
			}
		})
	}
}

// TestMovedTogether: flows of several generated calls that end in one written
// sink are one finding.
func TestMovedTogether(t *testing.T) {
	generated := strings.Replace(generatedFile, "\n}\n", "\n\t/*again*/Hand(s)\n}\n", 1)
	p := passtest.Load(t, "example.com/shop", map[string]string{"gen.go": generated, "hand.go": handFile})
	sink := p.Step(flow.StepSink, "println", "sink")
	one := p.Flow(flow.LogLine, "apex", p.Step(flow.StepCall, "Hand", "apex"), sink)
	two := p.Flow(flow.LogLine, "again", p.Step(flow.StepCall, "Hand", "again"), sink)
	one.Through, two.Through = "Hand", "Hand"
	expect(t, "findings", lines(p, judge(p, one, two)), []string{"12: piilog default/logs"})
	other := two
	other.Source.Full, other.Source.Name = "example.com/shop.User.Phone", "User.Phone"
	expect(t, "findings of two sources", lines(p, judge(p, one, other)), []string{"12: piilog default/logs", "12: piilog default/logs"})
}

func TestKindsOfFiles(t *testing.T) {
	const cgo = "// Code generated by cmd/cgo; DO NOT EDIT.\n\n"
	const body = "package shop\n\nvar X = /*a*/1\n"
	for _, tt := range []struct{ name, file, text, want string }{
		{"written", "a.go", body, ""},
		{"test", "a_test.go", body, " test"},
		{"generated", "a.go", "// Code generated by x. DO NOT EDIT.\n\n" + body, " generated"},
		{"generated test", "a_test.go", "// Code generated by x. DO NOT EDIT.\n\n" + body, " generated test"},
		{"generated from a written template", "a.go", "// Code generated by x. DO NOT EDIT.\n\n//line page.tmpl:1\n" + body, ""},
		{"through cgo", "a.cgo1.go", cgo + "//line a.go:1:1\n" + body, ""},
		{"generated, through cgo", "a.cgo1.go", cgo + "//line a.go:1:1\n// Code generated by x. DO NOT EDIT.\n\n" + body, " generated"},
		{"mark after the package clause", "a.go", body + "\n// Code generated by x. DO NOT EDIT.\n", ""},
	} {
		p := passtest.Load(t, "example.com/shop", map[string]string{tt.file: tt.text})
		got := lines(p, judge(p, p.Flow(flow.LogLine, "a")))
		if len(got) != 1 || !strings.HasSuffix(got[0], ": piilog default/logs"+tt.want) {
			t.Errorf("%s: %q, want one that ends in %q", tt.name, got, tt.want)
		}
	}
}

func TestEngineFailed(t *testing.T) {
	p := passtest.Load(t, "example.com/shop", map[string]string{"a.go": "package shop\n"})
	a := verdict.New(verdict.Config{Engine: engine})
	if _, err := a.Run(p.Pass); err == nil || !strings.Contains(err.Error(), "handmade") {
		t.Errorf("without flows: %v, want an error that names the engine", err)
	}
}

// TestSorted: the order does not depend on that of the flows.
func TestSorted(t *testing.T) {
	p := passtest.Load(t, "example.com/shop", map[string]string{"a.go": "package shop\n\nvar X = /*a*/1\n\nvar Y = /*b*/2\n"})
	flows := []flow.Flow{p.Flow(flow.LogLine, "a"), p.Flow(flow.LogConsole, "a"), p.Flow(flow.LogLine, "b")}
	phone := p.Flow(flow.LogLine, "a")
	phone.Source.Full = "example.com/shop.User.Phone"
	flows = append(flows, phone)
	want := lines(p, judge(p, flows...))
	slices.Reverse(flows)
	expect(t, "findings of reversed flows", lines(p, judge(p, flows...)), want)
}
