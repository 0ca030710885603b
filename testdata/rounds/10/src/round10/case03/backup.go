// Package case03 runs backups by a command-line tool.
package case03

import (
	"context"
	"log/slog"
	"os/exec"
	"strings"
)

// Job is one backup.
type Job struct {
	Name       string
	Repository string
	Key        string `pii:"secret"`
}

// arguments are those of the tool. The key is given apart so that it can be left out of what is shown.
func (j *Job) arguments(key string) []string {
	return []string{"backup", "--repo", j.Repository, "--key", key, j.Name}
}

type runner struct {
	log   *slog.Logger
	start func(ctx context.Context, args []string) error
}

func newRunner() *runner {
	return &runner{log: slog.Default(), start: func(context.Context, []string) error { return nil }}
}

func LeakCommand(ctx context.Context, j *Job) {
	r := newRunner()
	args := j.arguments(j.Key)
	r.log.Info("running", "job", j.Name, "args", strings.Join(args, " ")) // leak: Job.Key
	_ = r.start(ctx, args)
}

func CleanCommand(ctx context.Context, j *Job) {
	r := newRunner()
	args := j.arguments(j.Key)
	r.log.Info("running", "job", j.Name, "args", strings.Join(j.arguments("***"), " "))
	_ = r.start(ctx, args)
}

// LeakString prints the command as it would be typed; CleanString hands the key over on standard input.
func LeakString(ctx context.Context, j *Job) {
	cmd := exec.CommandContext(ctx, "vaultdump", "--repo", j.Repository)
	cmd.Env = append(cmd.Env, "VAULT_KEY="+j.Key)
	slog.Debug("environment", "n", len(cmd.Env))
	slog.Info("starting", "cmd", cmd.String(), "env", cmd.Env) // leak: Job.Key
}

func CleanString(ctx context.Context, j *Job) {
	cmd := exec.CommandContext(ctx, "vaultdump", "--repo", j.Repository)
	cmd.Stdin = strings.NewReader(j.Key)
	slog.Debug("environment", "n", len(cmd.Env))
	slog.Info("starting", "cmd", cmd.String(), "env", cmd.Env)
}

// LeakOverwritten restores the key before it logs, CleanOverwritten after.
func LeakOverwritten(ctx context.Context, j *Job) {
	args := j.arguments("***")
	args[4] = j.Key
	slog.Warn("failed", "args", args) // leak: Job.Key
}

func CleanOverwritten(ctx context.Context, j *Job) {
	args := j.arguments("***")
	slog.Warn("failed", "args", args)
	args[4] = j.Key
}
