package driver

import (
	"fmt"
	"os"
	"runtime/debug"
	"strings"

	"golang.org/x/tools/go/analysis"
)

// runFunc is the Run of an analyzer.
type runFunc func(*analysis.Pass) (any, error)

// Guard returns the analyzers with every one of them, and every one that they
// require, kept from taking the process down: a panic becomes the analyzer's
// error. failed is told of each error; it may be called from several
// goroutines.
func Guard(analyzers []*analysis.Analyzer, failed func(pass *analysis.Pass, err error)) []*analysis.Analyzer {
	return rewire(analyzers, func(run runFunc) runFunc { return guarded(run, failed) })
}

func guarded(run runFunc, failed func(*analysis.Pass, error)) runFunc {
	return func(pass *analysis.Pass) (result any, err error) {
		defer func() {
			if r := recover(); r != nil {
				result, err = nil, fmt.Errorf("internal error: %v (in %s)", r, panicSite(debug.Stack()))
			}
			if err != nil {
				failed(pass, err)
			}
		}()
		return run(pass)
	}
}

// panicSite finds the function that panicked: the first below the call of
// panic that is not of the runtime.
func panicSite(stack []byte) string {
	_, below, found := strings.Cut(string(stack), "\npanic(")
	if !found {
		return "unknown function"
	}
	lines := strings.Split(below, "\n")
	for i := 2; i < len(lines); i += 2 { // a function and its file take a line each
		name := lines[i]
		if strings.HasPrefix(name, "runtime.") {
			continue
		}
		if args := strings.LastIndexByte(name, '('); args > 0 {
			name = name[:args]
		}
		return name
	}
	return "unknown function"
}

// rewire copies the graph of analyzers, with wrap around the Run of each. The
// analyzers themselves stay as they are, and inside Run each sees itself and
// the results of what it requires under the original's name.
func rewire(analyzers []*analysis.Analyzer, wrap func(runFunc) runFunc) []*analysis.Analyzer {
	w := wiring{wrap, map[*analysis.Analyzer]*analysis.Analyzer{}}
	out := make([]*analysis.Analyzer, len(analyzers))
	for i, a := range analyzers {
		out[i] = w.copy(a)
	}
	return out
}

type wiring struct {
	wrap   func(runFunc) runFunc
	copies map[*analysis.Analyzer]*analysis.Analyzer
}

func (w wiring) copy(original *analysis.Analyzer) *analysis.Analyzer {
	if c, ok := w.copies[original]; ok {
		return c
	}
	c := new(analysis.Analyzer)
	*c = *original
	w.copies[original] = c
	c.Requires = make([]*analysis.Analyzer, len(original.Requires))
	for i, required := range original.Requires {
		c.Requires[i] = w.copy(required)
	}
	c.Run = w.wrap(func(pass *analysis.Pass) (any, error) {
		return original.Run(w.translate(pass, original))
	})
	return c
}

// translate is the pass as the original expects it.
func (w wiring) translate(pass *analysis.Pass, original *analysis.Analyzer) *analysis.Pass {
	p := *pass
	p.Analyzer = original
	p.ResultOf = make(map[*analysis.Analyzer]any, len(original.Requires))
	for _, required := range original.Requires {
		p.ResultOf[required] = pass.ResultOf[w.copies[required]]
	}
	if p.ReadFile == nil { // the runner leaves it out
		p.ReadFile = os.ReadFile
	}
	return &p
}
