package analyzers

import (
	"golang.org/x/tools/go/analysis"

	"github.com/piivet/piivet/analyzers/piilog"
	"github.com/piivet/piivet/analyzers/piimail"
	"github.com/piivet/piivet/analyzers/piishare"
	"github.com/piivet/piivet/analyzers/piistore"
)

// Options are what the passes can be told.
type Options struct {
	// Tests also reports flows in _test.go files.
	Tests bool
	// Generated also reports flows in generated files.
	Generated bool
}

// All returns the passes as they are by default, always in the same order.
func All() []*analysis.Analyzer {
	return []*analysis.Analyzer{
		piilog.Analyzer,
		piimail.Analyzer,
		piistore.Analyzer,
		piishare.Analyzer,
	}
}

// New returns the passes with options, in the order of All. What they do not
// report they share with those of All.
func New(opts Options) []*analysis.Analyzer {
	flows := piilog.Options{Tests: opts.Tests, Generated: opts.Generated}
	return []*analysis.Analyzer{
		piilog.New(flows),
		piimail.New(flows),
		piistore.New(flows),
		piishare.New(flows),
	}
}
