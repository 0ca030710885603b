package bench

import (
	"context"
	"crypto/rand"
	"fmt"
	"io"
	"os"
	"path/filepath"
)

// Config says what to measure.
type Config struct {
	// Dir is in the module that is checked.
	Dir string
	// Patterns name its packages as for the go command; none means "./...".
	Patterns []string
	// Runs is how often each pair of tools runs, at least once.
	Runs int
	// Starts is how often tools are started for the time that this takes, at
	// least once.
	Starts int
	// OnlyFacts leaves out all that takes time to measure.
	OnlyFacts bool
	// Log gets what the tools have to say, and what is being measured.
	Log io.Writer
}

// bench is a run of the benchmarks.
type bench struct {
	Config
	tools *tools
	temp  string
}

// Run takes the figures, always the same in the same order. It must run in the
// module of piivet, whose tools it builds. What the runs leave in the build
// cache the go command removes in time.
func Run(ctx context.Context, cfg Config) (figures []*Figure, err error) {
	if len(cfg.Patterns) == 0 {
		cfg.Patterns = []string{"./..."}
	}
	temp, err := os.MkdirTemp("", "piivet-bench")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(temp)
	b := &bench{cfg, &tools{temp, cfg.Log, map[string]bool{}}, temp}
	if cfg.OnlyFacts {
		return b.facts(ctx)
	}
	if err := b.seed(ctx); err != nil {
		return nil, err
	}
	// Facts come last: they are counted in this process, and the processes that
	// a large one starts would count as large.
	for _, measure := range []func(context.Context) ([]*Figure, error){b.vettool, b.alone, b.start, b.facts} {
		more, err := measure(ctx)
		if err != nil {
			return nil, err
		}
		figures = append(figures, more...)
	}
	return figures, nil
}

// seed builds everything that the tools have the go command build, tests too.
func (b *bench) seed(ctx context.Context) error {
	fmt.Fprintln(b.Log, "building")
	for _, args := range [][]string{
		{"go", "build", "-o", os.DevNull},
		{"go", "list", "-deps", "-test", "-export", "-f", "{{/* nothing */}}"},
	} {
		if _, err := b.in(args...).run(ctx, b.Log); err != nil {
			return err
		}
	}
	return nil
}

// in is a command over the packages of the module.
func (b *bench) in(args ...string) command {
	return command{dir: b.Dir, args: append(args, b.Patterns...)}
}

// vettool compares piivet under go vet with a pass that does nothing, cold.
func (b *bench) vettool(ctx context.Context) ([]*Figure, error) {
	p := &pair{ours: "piivet", theirs: "noop", ratio: 1.25, memory: 200}
	for run := range b.Runs {
		fmt.Fprintf(b.Log, "go vet -vettool, run %d\n", run+1)
		theirs, err := b.vetWith(ctx, noopPath)
		if err != nil {
			return nil, err
		}
		ours, err := b.vetWith(ctx, piivetPath)
		if err != nil {
			return nil, err
		}
		p.add(ours, theirs)
	}
	return p.figures("go vet -vettool, cold: "), nil
}

func (b *bench) vetWith(ctx context.Context, pkg string) (usage, error) {
	exe, err := b.tools.build(ctx, pkg)
	if err != nil {
		return usage{}, err
	}
	c := b.in("go", "vet", "-vettool="+exe)
	c.findings = pkg == piivetPath // the other one has none
	return c.run(ctx, b.Log)
}

// alone compares the command piivet with plain go vet, cold and then warm.
func (b *bench) alone(ctx context.Context) ([]*Figure, error) {
	exe, err := b.tools.build(ctx, piivetPath)
	if err != nil {
		return nil, err
	}
	cold := &pair{ours: "piivet", theirs: "go vet", ratio: 0.8, memory: 600}
	warm := &pair{ours: "piivet", theirs: "go vet", ratio: 1.2}
	for run := range b.Runs {
		fmt.Fprintf(b.Log, "piivet and go vet, run %d\n", run+1)
		// The flag gives a name of a function that there is not.
		vet := b.in("go", "vet", "-printf.funcs=bench"+rand.Text())
		vet.findings = true
		own := b.in(exe)
		own.findings = true
		own.env = []string{"PIIVET_CACHE=" + filepath.Join(b.temp, "cache"+rand.Text())}
		for _, p := range []*pair{cold, warm} {
			theirs, err := vet.run(ctx, b.Log)
			if err != nil {
				return nil, err
			}
			ours, err := own.run(ctx, b.Log)
			if err != nil {
				return nil, err
			}
			p.add(ours, theirs)
		}
	}
	return append(cold.figures("alone, cold: "), warm.figures("alone, warm: ")...), nil
}
