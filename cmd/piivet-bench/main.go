// Piivet-bench measures what piivet costs over a module, beside tools that do
// as much or less on the same machine at the same time.
//
//	go run ./cmd/piivet-bench -C DIR [-n RUNS] [-facts] [packages]
//
// runs in the module of piivet, whose tools it builds, and prints a table to
// standard output: for each figure the median of the runs, the smallest and the
// largest value, and the target where there is one. What the tools have to say,
// and what is being measured, goes to standard error. The packages, by default
// "./...", are built first, with their tests; nothing is compiled while the
// clock runs.
//
// # Figures
//
// CPU is the user and system time of a command and all processes below it; the
// largest process is the one among them, the go command included, with the most
// memory at its peak. Ratios are taken pair by pair. A MB is 2^20 bytes.
//
//   - "go vet -vettool, cold": piivet as a tool for go vet against noop, a pass
//     with facts that does nothing. go vet has never seen either tool.
//   - "alone, cold": the command piivet with an empty cache against plain go
//     vet, made cold by a flag with a new value. "Warm" is the same once more.
//   - "start": the time that passes until the tool has answered for a package
//     with nothing in it, as go vet starts it; the difference to noop is what
//     piivet needs until it looks at the first package.
//   - "facts": the bytes of the facts that the engine exports, for a function on
//     average. Functions are declared functions and methods with a body, without
//     those of tests, in all packages of the build that the engine looks at: not
//     those of the standard library, nor of libraries that models say all about.
//     With -facts these figures are all.
//
// # Exit codes
//
//	0  everything was measured, whether targets are met or not
//	1  something could not be measured
//	2  wrong usage
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/signal"

	"github.com/piivet/piivet/internal/bench"
)

// starts is how often tools are started for the time that this takes.
const starts = 50

// errUsage is the exit code 2; flags have been told what is wrong.
var errUsage = errors.New("wrong usage")

func main() {
	err := run(os.Args[1:])
	switch {
	case err == nil || errors.Is(err, flag.ErrHelp):
		return
	case errors.Is(err, errUsage):
		os.Exit(2)
	}
	fmt.Fprintf(os.Stderr, "piivet-bench: %v\n", err)
	os.Exit(1)
}

func run(args []string) error {
	flags := flag.NewFlagSet("piivet-bench", flag.ContinueOnError)
	dir := flags.String("C", ".", "check packages of the module in `DIR`")
	runs := flags.Int("n", 5, "run each pair of tools `RUNS` times")
	facts := flags.Bool("facts", false, "count facts, and measure nothing else")
	if err := flags.Parse(args); err != nil {
		if errors.Is(err, flag.ErrHelp) {
			return err
		}
		return errUsage
	}
	if *runs < 1 {
		fmt.Fprintf(os.Stderr, "piivet-bench: -n is %d; at least one run is needed\n", *runs)
		return errUsage
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	figures, err := bench.Run(ctx, bench.Config{Dir: *dir, Patterns: flags.Args(), Runs: *runs, Starts: starts, OnlyFacts: *facts, Log: os.Stderr})
	if err != nil {
		return err
	}
	return bench.Write(os.Stdout, figures)
}
