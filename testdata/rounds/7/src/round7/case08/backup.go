// Package case08 starts the tools that make and restore backups.
package case08

import (
	"bytes"
	"context"
	"fmt"
	"log"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

type Target struct {
	Host     string
	User     string
	Password string `pii:"password"`
}

// tool stands for what is installed on the machine.
var tool = "/bin/true"

// A runner starts commands and says that it did.
type runner struct {
	show func(*exec.Cmd) string
}

func (r runner) run(ctx context.Context, stdin string, args ...string) error {
	cmd := exec.CommandContext(ctx, tool, args...)
	cmd.Stdin = strings.NewReader(stdin)
	log.Print("running ", r.show(cmd))
	var out bytes.Buffer
	cmd.Stderr = &out
	if err := cmd.Run(); err != nil {
		return fmt.Errorf("%s: %w: %s", r.show(cmd), err, out.String())
	}
	return nil
}

func line(c *exec.Cmd) string { return c.String() }
func name(c *exec.Cmd) string { return filepath.Base(c.Path) }

func restore(t Target) []string { return []string{"--host=" + t.Host, "--username=" + t.User} }

// Every user of the machine sees the arguments of a process.
func LeakArgument(ctx context.Context, t Target) error {
	args := append(restore(t), "--password="+t.Password)
	return runner{line}.run(ctx, "", args...) // leak: Target.Password
}

func CleanArgument(ctx context.Context, t Target) error {
	return runner{line}.run(ctx, t.Password+"\n", append(restore(t), "--password-stdin")...)
}

// attached runs a command that prints where we do.
func attached(c *exec.Cmd) error {
	c.Stdout = os.Stdout
	return c.Run()
}

func LeakScript(ctx context.Context, t Target) error {
	script := fmt.Sprintf("PGPASSWORD=%s pg_dump -h %s", t.Password, t.Host)
	return attached(exec.CommandContext(ctx, "/bin/echo", "-c", script)) // leak: Target.Password
}

func CleanScript(ctx context.Context, t Target) error {
	script := fmt.Sprintf("PGPASSFILE=%s pg_dump -h %s", "/run/secrets/pgpass", t.Host)
	return attached(exec.CommandContext(ctx, "/bin/echo", "-c", script))
}

func CleanNamed(ctx context.Context, t Target) error {
	return runner{name}.run(ctx, t.Password, restore(t)...)
}
