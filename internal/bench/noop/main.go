// Noop is the tool that piivet is measured against: a tool for go vet with one
// pass, which has a fact type and does nothing. Because of the fact type go
// vet has it look at every package that the checked ones import; what it costs
// is what any such tool costs at least.
package main

import (
	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/unitchecker"
)

type fact struct{}

func (*fact) AFact() {}

func main() {
	unitchecker.Main(&analysis.Analyzer{
		Name:      "noop",
		Doc:       "does nothing",
		FactTypes: []analysis.Fact{(*fact)(nil)},
		Run:       func(*analysis.Pass) (any, error) { return nil, nil },
	})
}
