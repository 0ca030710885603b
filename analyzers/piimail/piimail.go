package piimail

import (
	_ "embed"

	"golang.org/x/tools/go/analysis"

	"github.com/piivet/piivet/analyzers/internal/passes"
	"github.com/piivet/piivet/internal/passdoc"
)

//go:embed doc.go
var source string

const name = "piimail"

// Options are what the pass can be told.
type Options = passes.Options

// Analyzer is the pass as it is by default.
var Analyzer = passes.Default(name, passdoc.Must(source, name))

// New returns the pass. Its result is the []flow.Finding that it reported.
func New(opts Options) *analysis.Analyzer {
	return passes.New(name, passdoc.Must(source, name), opts)
}
