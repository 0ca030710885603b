// Package case48 starts jobs as child processes, and logs what it starts them with.
package case48

import (
	"fmt"
	"log/slog"
	"os/exec"
	"slices"
	"strings"
)

// Job runs in a process of its own.
type Job struct {
	Name  string
	Limit int
	Token string `pii:"token"`
	Vars  []Var
}

// Var is a variable that a user has set for the job.
type Var struct {
	Name  string
	Value string `pii:"secret"`
}

func (j Job) own() []string {
	return []string{"JOB_NAME=" + j.Name, fmt.Sprintf("JOB_LIMIT=%d", j.Limit), "JOB_TOKEN=" + j.Token}
}

func (j Job) given() []string {
	var env []string
	for _, v := range j.Vars {
		env = append(env, v.Name+"="+v.Value)
	}
	return env
}

// command is ready to be started.
func command(j Job, env []string) *exec.Cmd {
	cmd := exec.Command("runner", "--limit", fmt.Sprint(j.Limit))
	cmd.Dir = "/srv/jobs"
	cmd.Env = env
	return cmd
}

// withoutTokens replaces the values of variables that are called like tokens.
func withoutTokens(env []string) []string {
	shown := slices.Clone(env)
	for i, kv := range shown {
		if name, _, ok := strings.Cut(kv, "="); ok && strings.HasSuffix(name, "_TOKEN") {
			shown[i] = name + "=***"
		}
	}
	return shown
}

// namesOf leaves all values out.
func namesOf(env []string) []string {
	shown := make([]string, len(env))
	for i, kv := range env {
		shown[i], _, _ = strings.Cut(kv, "=")
	}
	return shown
}

// LeakOwn logs the variables of a command, CleanOwn those whose names tell that they may be seen.
func LeakOwn(j Job) {
	cmd := command(j, j.own())
	slog.Info("starting", "dir", cmd.Dir, "env", cmd.Env) // leak: Job.Token
}

func CleanOwn(j Job) {
	cmd := command(j, j.own())
	slog.Info("starting", "dir", cmd.Dir, "env", withoutTokens(cmd.Env))
}

// LeakGiven takes the variables of users for harmless, CleanGiven shows their names.
func LeakGiven(j Job) {
	cmd := command(j, j.given())
	slog.Info("starting", "dir", cmd.Dir, "env", withoutTokens(cmd.Env)) // leak: Var.Value
}

func CleanGiven(j Job) {
	cmd := command(j, j.given())
	slog.Info("starting", "dir", cmd.Dir, "env", namesOf(cmd.Env))
}

// LeakAppended logs after the token has been added, CleanAppended before.
func LeakAppended(j Job) {
	cmd := command(j, []string{"JOB_NAME=" + j.Name})
	cmd.Env = append(cmd.Env, "JOB_TOKEN="+j.Token)
	slog.Info("starting", "env", strings.Join(cmd.Environ(), " ")) // leak: Job.Token
}

func CleanAppended(j Job) {
	cmd := command(j, []string{"JOB_NAME=" + j.Name})
	slog.Info("starting", "env", strings.Join(cmd.Env, " "))
	cmd.Env = append(cmd.Env, "JOB_TOKEN="+j.Token)
}
