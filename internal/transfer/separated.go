package transfer

import (
	"regexp"
	"slices"
	"strings"
	"sync"

	"golang.org/x/tools/go/ssa"

	"github.com/piivet/piivet/internal/access"
	"github.com/piivet/piivet/internal/bounds"
	"github.com/piivet/piivet/internal/model"
	"github.com/piivet/piivet/internal/summary"
)

// A text that one function puts together another one may take apart. What stands in it before
// a separator is a part of it, of each separator by which the package does that.

// SeparatorsIn adds the constants by which a function asks for the fronts of texts.
func SeparatorsIn(fn *ssa.Function, seps []string) []string {
	for _, b := range fn.Blocks {
		for _, instr := range b.Instrs {
			v, isValue := instr.(ssa.Value)
			if !isValue || len(seps) == bounds.Separators.Limit {
				continue
			}
			if asked, ok := frontAsked(v); ok && asked.end == nil && !slices.Contains(seps, asked.sep) {
				seps = append(seps, asked.sep)
			}
		}
	}
	return seps
}

// withFronts is a text made of two with what stands before separators, where that is known.
func (f *Frame) withFronts(n, x, y *summary.Node, i *ssa.BinOp) *summary.Node {
	for _, sep := range f.env.Separators() {
		if front, ok := frontIn(x, i.X, sep); ok {
			n = n.With(access.Before(sep), front)
		} else if front, ok := frontIn(y, i.Y, sep); ok {
			n = n.With(access.Before(sep), front.AddLabels(x.All()))
		}
	}
	return n
}

// frontIn is what stands before a separator in a text, if it is in that.
func frontIn(n *summary.Node, v ssa.Value, sep string) (*summary.Node, bool) {
	if text, ok := constantText(v); ok {
		return nil, strings.Contains(text, sep)
	}
	return n.Known(access.Before(sep))
}

// verb is one of a format, or a sign of percent. It is made for who asks: go vet starts a
// process for each package.
var verb = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`%[-+# 0-9.*\[\]]*.`) })

// printedFronts is a text that a row prints by a constant format, with what stands before
// separators.
func (r *rowCall) printedFronts(n *summary.Node, m model.Move, format string) *summary.Node {
	seps := r.f.env.Separators()
	if len(seps) == 0 {
		return n
	}
	plain := verb().ReplaceAllStringFunc(format, func(v string) string { return strings.Repeat("\x00", len(v)) })
	for _, sep := range seps {
		if end := strings.Index(plain, sep); end >= 0 {
			n = n.With(access.Before(sep), r.printed(m, format, func(at int) bool { return at <= end }))
		}
	}
	return n
}
