package passes

import "golang.org/x/tools/go/analysis"

// Options are what a pass can be told.
type Options struct {
	// Tests also reports findings in _test.go files.
	Tests bool
	// Generated also reports findings in generated files.
	Generated bool
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
