package bench

import (
	"context"
	"encoding/gob"
	"errors"
	"fmt"
	"go/ast"
	"go/types"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/checker"
	"golang.org/x/tools/go/packages"
	"golang.org/x/tools/go/types/objectpath"

	"github.com/piivet/piivet/analyzers/piiflow"
)

// counter counts what is written to it.
type counter int64

func (c *counter) Write(p []byte) (int, error) {
	*c += counter(len(p))
	return len(p), nil
}

// facts counts what the engine exports. Every package counts once, for what it
// exports itself, hidden methods of others in its package fact included.
func (b *bench) facts(ctx context.Context) ([]*Figure, error) {
	fmt.Fprintln(b.Log, "facts")
	load := &packages.Config{Context: ctx, Dir: b.Dir, Mode: packages.LoadAllSyntax}
	pkgs, err := packages.Load(load, b.Patterns...)
	if err != nil {
		return nil, err
	}
	graph, err := checker.Analyze([]*analysis.Analyzer{piiflow.Analyzer}, pkgs, nil)
	if err != nil {
		return nil, err
	}
	var size counter
	var problems error
	analysed, functions := 0, 0
	for act := range graph.All() {
		problems = errors.Join(problems, problem(act))
		if act.Analyzer != piiflow.Analyzer || piiflow.Covered(act.Package.PkgPath) {
			continue
		}
		analysed++
		functions += bodies(act.Package.Syntax)
		if err := encode(&size, act); err != nil {
			return nil, err
		}
	}
	if problems != nil || functions == 0 {
		return nil, errors.Join(problems, fmt.Errorf("facts: %d functions in %d packages", functions, analysed))
	}
	return []*Figure{
		{Name: "facts: packages", Values: []float64{float64(analysed)}},
		{Name: "facts: functions with bodies", Values: []float64{float64(functions)}},
		{Name: "facts: for a function", Unit: "bytes", Digits: 1, Target: 150, Values: []float64{float64(size) / float64(functions)}},
	}, nil
}

// problem is what kept a package from being analysed.
func problem(act *checker.Action) error {
	err := act.Err
	for _, e := range act.Package.Errors {
		err = errors.Join(err, e)
	}
	return err
}

// bodies counts declared functions and methods that have a body. Function
// literals count with the function that they are in.
func bodies(files []*ast.File) (n int) {
	for _, file := range files {
		for _, decl := range file.Decls {
			if fn, ok := decl.(*ast.FuncDecl); ok && fn.Body != nil {
				n++
			}
		}
	}
	return n
}

// encode writes the facts of a package about itself as drivers do: in gob,
// each with the path of its object. Facts on objects that have none are lost.
func encode(w *counter, act *checker.Action) error {
	enc := gob.NewEncoder(w)
	write := func(path objectpath.Path, fact analysis.Fact) error {
		return errors.Join(enc.Encode(path), enc.Encode(fact))
	}
	mine := func(pkg *types.Package) bool { return pkg == act.Package.Types }
	var paths objectpath.Encoder
	for _, f := range act.AllObjectFacts() {
		if !mine(f.Object.Pkg()) {
			continue
		}
		path, err := paths.For(f.Object)
		if err != nil {
			continue
		}
		if err := write(path, f.Fact); err != nil {
			return err
		}
	}
	for _, f := range act.AllPackageFacts() {
		if mine(f.Package) {
			if err := write("", f.Fact); err != nil {
				return err
			}
		}
	}
	return nil
}
