package passes

import (
	"golang.org/x/tools/go/analysis"

	"github.com/piivet/piivet/analyzers/internal/verdict"
)

// Options are what a pass can be told.
type Options struct {
	// Tests also reports findings in _test.go files.
	Tests bool
	// Generated also reports findings in generated files.
	Generated bool
	// Strict leaves out findings that rest on something that was not seen.
	Strict bool
	// Copies also reports personal data in fields without a tag: piitag does.
	Copies bool
	// Folded puts the path and the promises into the message, for drivers that
	// have no place for related information.
	Folded bool
	// AllFixes also offers fixes that change what the program does: several with
	// a diagnostic, of which a person picks one. Piitag has none of these.
	AllFixes bool
	// Judged is the analyzer that finds what the pass reports; nil stands for
	// the one without a configuration. Package analyzers makes others.
	Judged *analysis.Analyzer
}

// Findings is the analyzer whose *verdict.Result the pass reports.
func (o *Options) Findings() *analysis.Analyzer {
	if o.Judged == nil {
		return verdict.Analyzer
	}
	return o.Judged
}

// Register makes the options flags of the analyzer.
func (o *Options) Register(a *analysis.Analyzer) {
	a.Flags.BoolVar(&o.Tests, "tests", o.Tests, "also report findings in _test.go files")
	a.Flags.BoolVar(&o.Generated, "generated", o.Generated, "also report findings in generated files")
}

// Reports tells whether findings in a file of that kind are reported.
func (o *Options) Reports(test, generated bool) bool {
	return (o.Tests || !test) && (o.Generated || !generated)
}
