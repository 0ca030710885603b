package main

import (
	"crypto/sha256"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/piivet/piivet/analyzers/piiflow"
)

// A package that has tests and that others import comes twice in a run of go
// vet: for its facts, and with its _test.go files for what is reported. The
// engine looks at the same files both times when no pass reports on tests. If it
// found nothing the first time, as in most packages, it need not look again.

// quiet knows of the packages of one run in which the engine found nothing. What
// it knows lies in the directory that the go command makes for the run and
// removes behind it, so that no other run sees it.
type quiet struct{ dir string }

// quietIn is for the run that the file by which go vet describes a package is of;
// nil where that file lies elsewhere than in the directory of a run.
func quietIn(unitFile string) *quiet {
	work := filepath.Dir(filepath.Dir(unitFile))
	if filepath.Base(unitFile) != "vet.cfg" || !strings.HasPrefix(filepath.Base(work), "go-build") {
		return nil
	}
	return &quiet{filepath.Join(work, "piivet")}
}

func (q *quiet) file(pkgPath string) string {
	return filepath.Join(q.dir, fmt.Sprintf("%x", sha256.Sum256([]byte(pkgPath))))
}

func (q *quiet) has(pkgPath string) bool {
	_, err := os.Stat(q.file(pkgPath))
	return err == nil
}

// add may fail: then the engine looks again.
func (q *quiet) add(pkgPath string) {
	if os.MkdirAll(q.dir, 0o700) == nil {
		os.WriteFile(q.file(pkgPath), nil, 0o600)
	}
}

// once has the engine remember that it found nothing in the package, or not look
// at it because it knows.
func (q *quiet) once(engine *analysis.Analyzer, u *unit) {
	run := engine.Run
	engine.Run = func(pass *analysis.Pass) (any, error) {
		if u.withTests() && q.has(u.ImportPath) {
			return piiflow.Nothing(pass), nil
		}
		said := false
		listening := *pass
		listening.Report = func(d analysis.Diagnostic) {
			said = true
			pass.Report(d)
		}
		result, err := run(&listening)
		if r, ok := result.(*piiflow.Result); ok && err == nil && u.VetxOnly && !said && len(r.Flows)+len(r.Copies) == 0 {
			q.add(u.ImportPath)
		}
		return result, err
	}
}
