// Package passes is what piilog, piimail, piistore and piishare have in
// common, which is all but their names and what they say about themselves:
// each reports the findings of its family of sinks.
package passes

import (
	"fmt"
	"path"
	"reflect"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/piivet/piivet/analyzers/internal/verdict"
	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/position"
)

// URL is the address of the documentation page of an analyzer.
func URL(name string) string {
	return "https://github.com/piivet/piivet/blob/main/docs/" + name + ".md"
}

// New returns the pass with that name, which reports what an analyzer made by
// verdict.New found for it. The result of the pass is the []flow.Finding that
// it reported.
func New(name, doc string, opts Options) *analysis.Analyzer { return build(name, doc, &opts) }

// Default returns the pass without options, for programs that take analyzers one
// by one. Not all of them print related information, so that there is a flag for
// Folded, too.
func Default(name, doc string) *analysis.Analyzer {
	opts := new(Options)
	a := build(name, doc, opts)
	a.Flags.BoolVar(&opts.Folded, "folded", false, "put the path and the promises into the message")
	return a
}

func build(name, doc string, opts *Options) *analysis.Analyzer {
	judged := opts.Findings()
	a := &analysis.Analyzer{
		Name:       name,
		Doc:        doc,
		URL:        URL(name),
		Requires:   []*analysis.Analyzer{judged},
		ResultType: reflect.TypeFor[[]flow.Finding](),
	}
	opts.Register(a)
	a.Flags.BoolVar(&opts.Strict, "strict", opts.Strict, "leave out findings that rest on code that was not seen")
	a.Flags.Var((*fixesFlag)(&opts.AllFixes), FixesFlag, "which fixes come with a finding: safe, those that change nothing at run time, or all")
	a.Run = func(pass *analysis.Pass) (any, error) {
		res := pass.ResultOf[judged].(*verdict.Result)
		findings := opts.choose(name, res.Findings)
		places := position.New(pass.Fset, pass.Pkg, pass.Files)
		var fixes [][]analysis.SuggestedFix
		if opts.AllFixes && len(findings) > 0 {
			fixes = remedies(pass, res, findings)
		}
		for i := range findings {
			d := opts.diagnostic(places, &findings[i])
			if fixes != nil {
				d.SuggestedFixes = fixes[i]
			}
			pass.Report(d)
		}
		return findings, nil
	}
	return a
}

// choose returns the findings that the pass with that name reports.
func (o *Options) choose(name string, all []flow.Finding) []flow.Finding {
	var chosen []flow.Finding
	for _, f := range all {
		if f.Analyzer == name && o.Reports(f.Test, f.Generated) && (!o.Strict || f.Approximate == "") {
			chosen = append(chosen, f)
		}
	}
	return chosen
}

// diagnostic is the finding as drivers understand it. The category is the first
// broken promise, which editors show as the code of the diagnostic.
func (o *Options) diagnostic(places *position.Resolver, f *flow.Finding) analysis.Diagnostic {
	d := analysis.Diagnostic{
		Pos:      f.Apex,
		End:      f.End,
		Category: f.Promises[0].ID,
		Message:  f.Message(),
		URL:      URL(f.Analyzer),
	}
	if o.Folded {
		d.Message += folded(f)
	} else {
		d.Related = related(places, f)
	}
	return d
}

// related are the steps of the path and the broken promises.
func related(places *position.Resolver, f *flow.Finding) []analysis.RelatedInformation {
	var all []analysis.RelatedInformation
	for _, step := range f.Path {
		if pos, ok := places.Resolve(step.Pos); ok {
			all = append(all, analysis.RelatedInformation{Pos: pos, Message: step.Text()})
		}
	}
	for _, p := range f.Promises {
		all = append(all, analysis.RelatedInformation{Pos: f.Apex, Message: "promise " + p.ID + ": " + p.Text()})
	}
	return all
}

// folded is the same behind the message, in its line.
func folded(f *flow.Finding) string {
	steps := make([]string, len(f.Path))
	for i, step := range f.Path {
		steps[i] = step.Text()
		if step.Pos.IsValid() {
			steps[i] += fmt.Sprintf(" (%s:%d)", path.Join(path.Base(step.Pos.Package), step.Pos.File), step.Pos.Line)
		}
	}
	text := ": " + strings.Join(steps, ", ")
	for _, p := range f.Promises {
		text += "; promise " + p.ID + ": " + p.Text()
	}
	return strings.Join(strings.Fields(text), " ")
}
