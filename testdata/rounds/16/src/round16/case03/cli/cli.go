// Package cli is the command line.
package cli

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"maps"
	"slices"
)

// ErrUsage says that somebody called it wrong.
var ErrUsage = errors.New("usage")

// Command is a command.
type Command struct {
	Help string
	Run  func(ctx context.Context, args []string) error
}

// App has commands.
type App struct {
	Name     string
	Err      io.Writer
	Commands map[string]Command
}

// Usage lists commands.
func (a *App) Usage() {
	for _, name := range slices.Sorted(maps.Keys(a.Commands)) {
		fmt.Fprintf(a.Err, "%s %s\t%s\n", a.Name, name, a.Commands[name].Help)
	}
}

// Run runs a command, and prints its error.
func (a *App) Run(ctx context.Context, args ...string) int {
	fs := flag.NewFlagSet(a.Name, flag.ContinueOnError)
	fs.SetOutput(a.Err)
	quiet := fs.Bool("quiet", false, "print no errors")
	if err := fs.Parse(args); err != nil {
		return 2
	}
	c, ok := a.Commands[fs.Arg(0)]
	if !ok {
		a.Usage()
		return 2
	}
	err := c.Run(ctx, fs.Args()[1:])
	switch {
	case errors.Is(err, ErrUsage):
		a.Usage()
		return 2
	case err != nil:
		if !*quiet {
			fmt.Fprintf(a.Err, "%s %s: %v\n", a.Name, fs.Arg(0), err)
		}
		return 1
	}
	return 0
}
