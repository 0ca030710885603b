package driver

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io"
	"os"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/packages"
	"honnef.co/go/tools/config"
	"honnef.co/go/tools/lintcmd/cache"
	"honnef.co/go/tools/lintcmd/runner"

	"github.com/piivet/piivet/internal/fix"
	"github.com/piivet/piivet/internal/inventory"
	"github.com/piivet/piivet/internal/report"
)

// Config says what to run on what.
type Config struct {
	// Dir is the working directory; patterns and the text format are relative
	// to it. Empty means the process's own.
	Dir string
	// Patterns name packages as for the go command; none means "./...".
	Patterns []string
	// Tests also loads _test.go files.
	Tests bool
	// Tags are build tags, separated by commas.
	Tags string
	// Analyzers are the passes, with their flags set.
	Analyzers []*analysis.Analyzer
	// Salt is what else decides the findings, such as the hash of a
	// configuration; it becomes part of every key of the cache.
	Salt []byte
	// CacheDir is the directory of the cache; empty means [CacheDir].
	CacheDir string
	// Progress is where a terminal shows how far the run is; nil means nowhere.
	Progress io.Writer
}

// Outcome is what a run found.
type Outcome struct {
	// Root is the directory that the names of files are relative to: that of the
	// module, or of the workspace.
	Root string
	// Findings went through report.Finish.
	Findings []report.Finding
	// Fixes are the edits that mend tags and directives, and Tags those that add
	// tags, in files of the user's own.
	Fixes, Tags []fix.Edit
	// Inventory has the packages, and what analyzers with the results []flow.Placed
	// and *usage.Package said of them.
	Inventory *inventory.Inventory
	// Problems are what kept packages from being checked, sorted.
	Problems []Problem
}

// Run analyses the packages. An error means that there is nothing to say about
// any of them.
func Run(cfg Config) (*Outcome, error) {
	env, err := environment(cfg.Dir)
	if err != nil {
		return nil, err
	}
	if len(cfg.Patterns) == 0 {
		cfg.Patterns = []string{"./..."}
	}
	failures := &failures{}
	results, err := analyse(cfg, env, failures)
	if err != nil {
		return nil, err
	}
	names := newNames(env, results)
	all, err := collect(results, names)
	if err != nil {
		return nil, err
	}
	problems := problems(results, names)
	problems = append(problems, failures.problems()...)
	if len(results) == 0 {
		problems = append(problems, Problem{Message: fmt.Sprintf("no packages match %s", quoted(cfg.Patterns))})
	}
	problems = tidy(problems)
	problems = append(problems, consequences(problems, results, env)...)
	return &Outcome{
		Root:      env.root,
		Findings:  report.Finish(all.findings),
		Fixes:     all.fixes,
		Tags:      all.tags,
		Inventory: inventory.New(all.inventory),
		Problems:  problems,
	}, nil
}

// analyse is the part that the cache can answer.
func analyse(cfg Config, env *goEnv, failures *failures) ([]runner.Result, error) {
	cache, err := prepareCache(cfg)
	if err != nil {
		return nil, err
	}
	defer cache.Close()
	r, err := runner.New(config.Config{}, cache)
	if err != nil {
		return nil, err
	}
	analyzers, err := instrument(cfg.Analyzers, cache, failures)
	if err != nil {
		return nil, err
	}
	defer showProgress(cfg.Progress, &r.Stats)()
	results, err := r.Run(cfg.loading(env), analyzers, cfg.Patterns)
	if err != nil {
		return nil, loadError(err)
	}
	slices.SortFunc(results, compareResults)
	return results, nil
}

// loading says how packages are loaded.
func (cfg *Config) loading(env *goEnv) *packages.Config {
	load := &packages.Config{Dir: env.dir, Tests: cfg.Tests}
	load.Env, load.BuildFlags = buildFlags(os.Environ())
	if cfg.Tags != "" {
		load.BuildFlags = append(load.BuildFlags, "-tags="+cfg.Tags)
	}
	return load
}

// Declarations loads the packages of a run, cfg.Patterns, with the types of
// what they declare; the bodies of functions are left out, so type errors of
// the packages mean nothing. Test files are not read.
func Declarations(cfg Config) ([]*packages.Package, error) {
	env, err := environment(cfg.Dir)
	if err != nil {
		return nil, err
	}
	cfg.Tests = false
	load := cfg.loading(env)
	load.Mode = packages.NeedName | packages.NeedFiles | packages.NeedCompiledGoFiles | packages.NeedImports | packages.NeedModule | packages.NeedTypes | packages.NeedSyntax
	load.ParseFile = parseDeclarations
	pkgs, err := packages.Load(load, cfg.Patterns...)
	if err != nil {
		return nil, loadError(err)
	}
	return pkgs, nil
}

func parseDeclarations(fset *token.FileSet, name string, src []byte) (*ast.File, error) {
	file, err := parser.ParseFile(fset, name, src, parser.SkipObjectResolution|parser.ParseComments)
	if file == nil {
		return nil, err
	}
	for _, decl := range file.Decls {
		if f, ok := decl.(*ast.FuncDecl); ok {
			f.Body = nil
		}
	}
	return file, err
}

// prepareCache opens the cache, and salts its keys.
func prepareCache(cfg Config) (*honest, error) {
	dir := cfg.CacheDir
	if dir == "" {
		var err error
		if dir, err = CacheDir(); err != nil {
			return nil, err
		}
	}
	disk, err := openCache(dir)
	if err != nil {
		return nil, err
	}
	salt, err := salt(cfg.Analyzers, cfg.Salt)
	if err != nil {
		return nil, err
	}
	cache.SetSalt(salt)
	return &honest{Cache: disk}, nil
}

// instrument wraps the analyzers: what they find is recorded, and that they
// failed, and their facts are kept aside.
func instrument(analyzers []*analysis.Analyzer, cache *honest, failures *failures) ([]*analysis.Analyzer, error) {
	facts := newFactStore(cache.Cache)
	wired := rewire(analyzers, func(a *analysis.Analyzer, run runFunc) runFunc {
		if len(a.FactTypes) > 0 {
			run = facts.instrument(run)
		}
		run = recovering(recorded(run))
		return func(pass *analysis.Pass) (any, error) {
			result, err := run(pass)
			if err != nil {
				cache.failed.Store(true)
				failures.add(pass, err)
			}
			return result, err
		}
	})
	return wired, hideFacts(wired)
}

// loadError is the go command's own words, in one line.
func loadError(err error) error {
	message := err.Error()
	if _, stderr, found := strings.Cut(message, "stderr: "); found {
		message = stderr
	}
	return fmt.Errorf("cannot load packages: %s", strings.Join(strings.Fields(message), " "))
}
