package analyzers

import (
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"

	common "github.com/piivet/piivet/analyzers/internal/passes"
	"github.com/piivet/piivet/analyzers/internal/piiusage"
	"github.com/piivet/piivet/analyzers/internal/verdict"
	"github.com/piivet/piivet/analyzers/piiflow"
	"github.com/piivet/piivet/analyzers/piilog"
	"github.com/piivet/piivet/analyzers/piimail"
	"github.com/piivet/piivet/analyzers/piishare"
	"github.com/piivet/piivet/analyzers/piistore"
	"github.com/piivet/piivet/analyzers/piitag"
	"github.com/piivet/piivet/internal/overlay"
	"github.com/piivet/piivet/internal/policy"
)

// Options are what the passes can be told.
type Options struct {
	// Tests also reports what is in _test.go files.
	Tests bool
	// Generated also reports what is in generated files.
	Generated bool
	// Strict leaves out findings that rest on something that was not seen.
	Strict bool
	// Copies also reports personal data that is stored in fields without a tag.
	Copies bool
	// Folded puts the path of a finding and the promises that it breaks into the
	// message, for drivers that have no good place for related information.
	Folded bool
	// AllFixes also offers fixes that change what the program does: several with
	// a diagnostic, of which a person picks one. It is for drivers that apply none
	// unless they are told which.
	AllFixes bool
	// Key is added to the name of the engine, for drivers that keep facts by the
	// names of analyzers and would not notice that the configuration has changed.
	// It has letters, digits and underscores only.
	Key string
	// Configuration is what the owners of a package told piivet about it, by
	// the path of the package without a mark of a test variant. It returns nil
	// for packages that are not the user's own, of which nothing but the
	// source and the built-in catalog counts. Passes call it from several
	// goroutines, and read no files themselves. Nil stands for none.
	Configuration func(pkgPath string) *Configuration
	// Lookup is asked instead of Configuration by drivers that outlive an edit
	// of the configuration. An error takes the place of all findings in the
	// package: it says what is wrong in the configuration, and where.
	Lookup func(*analysis.Pass) (*Configuration, error)
}

// Configuration is what the owners of packages told piivet. It is made by
// package internal/workspace from a file, and never changed after that.
type Configuration struct {
	// Policy is what findings are judged by; nil stands for the default.
	Policy *policy.Policy
	// Overlay is what the engine is told; nil stands for nothing.
	Overlay *overlay.Overlay
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

// New returns the passes with options, in the order of All. They have an engine
// of their own, so they must not run together with those of All.
func New(opts Options) []*analysis.Analyzer {
	var passes []*analysis.Analyzer
	skipTests := func() bool { return !ReportTests(passes) }
	each := piilog.Options{
		Tests: opts.Tests, Generated: opts.Generated, Strict: opts.Strict, Copies: opts.Copies, Folded: opts.Folded, AllFixes: opts.AllFixes,
		Judged: judged(opts.lookup(), skipTests, opts.Key),
	}
	passes = []*analysis.Analyzer{
		piitag.New(each),
		piilog.New(each),
		piimail.New(each),
		piistore.New(each),
		piishare.New(each),
	}
	return passes
}

// ReportTests tells whether one of the passes reports what it finds in _test.go
// files: a flag can have changed what the options said. If none does, those
// files need not be loaded.
func ReportTests(passes []*analysis.Analyzer) bool {
	return slices.ContainsFunc(passes, func(pass *analysis.Analyzer) bool {
		tests := pass.Flags.Lookup("tests")
		return tests != nil && tests.Value.String() == "true"
	})
}

// OffersAllFixes tells whether one of the passes offers fixes that change what the
// program does: a flag can have changed what the options said.
func OffersAllFixes(passes []*analysis.Analyzer) bool {
	return slices.ContainsFunc(passes, func(pass *analysis.Analyzer) bool {
		fixes := pass.Flags.Lookup(common.FixesFlag)
		return fixes != nil && fixes.Value.String() == common.AllFixes
	})
}

// Inventory returns analyzers for what judges a program as a whole: one lists all
// flows, whether a promise speaks of them or not, one tells what own packages do
// with stores and tagged fields. They report nothing, and of the options Generated
// and Strict mean nothing to them. Their engine is their own. Own tells packages of
// the program from those of libraries, by the path without a mark of a test
// variant; it is called from several goroutines.
func Inventory(opts Options, own func(pkgPath string) bool) []*analysis.Analyzer {
	engine := engine(opts.lookup(), func() bool { return !opts.Tests }, opts.Key)
	return []*analysis.Analyzer{
		verdict.Inventory(engine),
		piiusage.New(piiusage.Config{Engine: engine, Own: own}),
	}
}

// lookup asks the options for the configuration of the package at hand.
type lookup func(*analysis.Pass) (*Configuration, error)

func (o *Options) lookup() lookup {
	switch {
	case o.Lookup != nil:
		return o.Lookup
	case o.Configuration == nil:
		return func(*analysis.Pass) (*Configuration, error) { return nil, nil }
	}
	return func(pass *analysis.Pass) (*Configuration, error) {
		path, _, _ := strings.Cut(pass.Pkg.Path(), " ") // a test variant has a mark behind it
		return o.Configuration(path), nil
	}
}

// judged is the analyzer whose findings the passes report.
func judged(of lookup, skipTests func() bool, key string) *analysis.Analyzer {
	byDefault := policy.Default()
	return verdict.New(verdict.Config{
		Engine: engine(of, skipTests, key),
		Policy: func(pass *analysis.Pass) (*policy.Policy, error) {
			c, err := of(pass)
			if c == nil || c.Policy == nil {
				return byDefault, err
			}
			return c.Policy, err
		},
	})
}

func engine(of lookup, skipTests func() bool, key string) *analysis.Analyzer {
	return piiflow.New(piiflow.Config{
		Overlay: func(pass *analysis.Pass) *overlay.Overlay {
			if c, err := of(pass); c != nil && err == nil {
				return c.Overlay
			}
			return nil
		},
		SkipTests: skipTests,
		Key:       key,
	})
}

// Engine finds the engine among what passes require: drivers that show nothing
// of an analyzer that they are not given have its internal diagnostics to show.
func Engine(passes []*analysis.Analyzer) *analysis.Analyzer {
	for _, a := range passes {
		if a.ResultType == piiflow.Analyzer.ResultType {
			return a
		}
		if engine := Engine(a.Requires); engine != nil {
			return engine
		}
	}
	return nil
}
