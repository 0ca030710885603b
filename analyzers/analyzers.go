package analyzers

import (
	"golang.org/x/tools/go/analysis"

	"github.com/piivet/piivet/analyzers/piilog"
	"github.com/piivet/piivet/analyzers/piimail"
	"github.com/piivet/piivet/analyzers/piishare"
	"github.com/piivet/piivet/analyzers/piistore"
	"github.com/piivet/piivet/analyzers/piitag"
)

// Options are what the passes can be told.
type Options struct {
	// Tests also reports what is in _test.go files.
	Tests bool
	// Generated also reports what is in generated files.
	Generated bool
}

// All returns the passes as they are by default, always in the same order.
func All() []*analysis.Analyzer {
	return []*analysis.Analyzer{
		piitag.Analyzer,
		piilog.Analyzer,
		piimail.Analyzer,
		piistore.Analyzer,
		piishare.Analyzer,
	}
}

// New returns the passes with options, in the order of All. What they require
// they share with those of All.
func New(opts Options) []*analysis.Analyzer {
	each := piilog.Options{Tests: opts.Tests, Generated: opts.Generated}
	return []*analysis.Analyzer{
		piitag.New(each),
		piilog.New(each),
		piimail.New(each),
		piistore.New(each),
		piishare.New(each),
	}
}
