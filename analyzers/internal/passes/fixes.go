package passes

import (
	"errors"
	"fmt"

	"golang.org/x/tools/go/analysis"

	"github.com/piivet/piivet/analyzers/internal/remedy"
	"github.com/piivet/piivet/analyzers/internal/verdict"
	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/solve"
)

// FixesFlag is the name of the flag that says which fixes a pass offers, and
// AllFixes the value that asks for all.
const (
	FixesFlag = "fixes"
	AllFixes  = "all"
	safeFixes = "safe"
)

// fixesFlag is the flag: true asks for all.
type fixesFlag bool

func (f *fixesFlag) String() string {
	if *f {
		return AllFixes
	}
	return safeFixes
}

func (f *fixesFlag) Set(s string) error {
	if s != AllFixes && s != safeFixes {
		return errors.New("want " + safeFixes + " or " + AllFixes)
	}
	*f = s == AllFixes
	return nil
}

// remedies are the fixes of each finding that change what the program does. A
// defect costs those of the package and becomes one diagnostic, as a defect of the
// engine does.
func remedies(pass *analysis.Pass, res *verdict.Result, findings []flow.Finding) (fixes [][]analysis.SuggestedFix) {
	defer func() {
		if r := recover(); r != nil {
			fixes = nil
			pass.Report(analysis.Diagnostic{
				Pos:      pass.Files[0].Package,
				Category: "internal",
				Message:  fmt.Sprintf("piivet failed on fixes for %s and offers none: %v; please report this", pass.Pkg.Path(), r),
			})
		}
	}()
	res.Ask(func(known *solve.Program) {
		if known == nil {
			return
		}
		finder := remedy.New(pass, known, res.Policy)
		for i := range findings {
			fixes = append(fixes, finder.Fixes(&findings[i]))
		}
	})
	return fixes
}
