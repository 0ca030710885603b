package bench

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os/exec"
	"strings"
	"time"
)

// usage is what a command used, with all processes that it started and waited
// for.
type usage struct {
	cpu  time.Duration // user and system
	wall time.Duration
	peak int64 // bytes of the largest process; 0 where that is not known
}

// command is something to run.
type command struct {
	dir string
	env []string // beside the environment of this process
	// findings tells that exit code 1 may mean findings.
	findings bool
	args     []string
}

func (c command) String() string { return strings.Join(c.args, " ") }

// shown is how much of what a command has to say is shown.
const shown = 2000

// run measures the command. What it wrote goes to log when it found something,
// into the error when it failed.
func (c command) run(ctx context.Context, log io.Writer) (usage, error) {
	cmd := exec.CommandContext(ctx, c.args[0], c.args[1:]...)
	cmd.Dir = c.dir
	cmd.Env = append(cmd.Environ(), c.env...)
	var out bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &out
	start := time.Now()
	err := cmd.Run()
	wall := time.Since(start)
	text := strings.TrimSpace(out.String())
	if len(text) > shown {
		text = text[:shown] + "\n..."
	}
	var exit *exec.ExitError
	switch {
	case ctx.Err() != nil:
		return usage{}, ctx.Err()
	case c.findings && errors.As(err, &exit) && exit.ExitCode() == 1:
		// go vet ends with 1 as well when a package is broken or a tool crashes.
		fmt.Fprintf(log, "%s: %v\n%s\n", c, err, text)
	case err != nil:
		return usage{}, fmt.Errorf("%s: %w\n%s", c, err, text)
	}
	state := cmd.ProcessState
	return usage{state.UserTime() + state.SystemTime(), wall, peak(state)}, nil
}
