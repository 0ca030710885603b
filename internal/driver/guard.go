package driver

import (
	"fmt"
	"go/types"
	"os"
	"reflect"
	"runtime/debug"
	"slices"
	"strings"
	"sync"

	"golang.org/x/tools/go/analysis"
)

// runFunc is the Run of an analyzer.
type runFunc func(*analysis.Pass) (any, error)

// Guard returns the analyzers for go vet, which drops what an analyzer's error
// says and takes a package whose tool crashed, with all above it, out of the
// run: an analyzer that fails, or lacks what it requires because that failed,
// reports this as a diagnostic.
func Guard(analyzers []*analysis.Analyzer) []*analysis.Analyzer {
	g := &guard{failed: map[application]error{}}
	return rewire(analyzers, func(a *analysis.Analyzer, run runFunc) runFunc {
		return g.confessing(recovering(run), slices.Contains(analyzers, a))
	})
}

// guard remembers which analyzers failed.
type guard struct {
	mu     sync.Mutex
	failed map[application]error
}

// application is an analyzer on a package.
type application struct {
	pkg      *types.Package
	analyzer *analysis.Analyzer
}

// confessing hides the error of an analyzer, so that those run that require
// it, and has go vet told by those that it listens to.
func (g *guard) confessing(run runFunc, heard bool) runFunc {
	return func(pass *analysis.Pass) (any, error) {
		err := g.prerequisites(pass)
		if err == nil {
			result, failure := run(pass)
			if failure == nil {
				return result, nil
			}
			err = fmt.Errorf("%s failed: %w", pass.Analyzer.Name, failure)
		}
		g.mu.Lock()
		g.failed[application{pass.Pkg, pass.Analyzer}] = err
		g.mu.Unlock()
		if heard {
			pass.Report(analysis.Diagnostic{Pos: pass.Files[0].Package, Message: err.Error()})
		}
		return noResult(pass.Analyzer), nil
	}
}

// prerequisites is the error of what the pass requires.
func (g *guard) prerequisites(pass *analysis.Pass) error {
	g.mu.Lock()
	defer g.mu.Unlock()
	for _, required := range pass.Analyzer.Requires {
		if err := g.failed[application{pass.Pkg, required}]; err != nil {
			return err
		}
	}
	return nil
}

func noResult(a *analysis.Analyzer) any {
	if a.ResultType == nil {
		return nil
	}
	return reflect.Zero(a.ResultType).Interface()
}

// recovering keeps an analyzer from taking the process down: a panic becomes
// its error.
func recovering(run runFunc) runFunc {
	return func(pass *analysis.Pass) (result any, err error) {
		defer func() {
			if r := recover(); r != nil {
				result, err = nil, fmt.Errorf("internal error: %v (in %s)", r, panicSite(debug.Stack()))
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
func rewire(analyzers []*analysis.Analyzer, wrap func(*analysis.Analyzer, runFunc) runFunc) []*analysis.Analyzer {
	w := wiring{wrap, map[*analysis.Analyzer]*analysis.Analyzer{}}
	out := make([]*analysis.Analyzer, len(analyzers))
	for i, a := range analyzers {
		out[i] = w.copy(a)
	}
	return out
}

type wiring struct {
	wrap   func(*analysis.Analyzer, runFunc) runFunc
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
	c.Run = w.wrap(original, func(pass *analysis.Pass) (any, error) {
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
