package verdict

import (
	"go/token"

	"golang.org/x/tools/go/analysis"
)

// FileKinds returns a function that says what kind of file of the package a
// position is in.
func FileKinds(pass *analysis.Pass) func(token.Pos) (test, generated bool) {
	s := newSources(pass)
	return func(pos token.Pos) (test, generated bool) { return s.test(pos), s.generated(pos) }
}
