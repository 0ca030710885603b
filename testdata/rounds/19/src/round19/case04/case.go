// Package case04 maps network block devices with the tool of the cluster and reports what the tool says.
package case04

import (
	"bytes"
	"errors"
	"fmt"
	"strings"

	"k8s.io/klog/v2"
)

// Mounter has what the tool is told.
type Mounter struct {
	Pool, Image string
	Monitors    []string
	ID          string
	Secret      string `pii:"secret"`
	Keyring     string
}

// Runner runs a tool and returns what it prints.
type Runner interface {
	Run(name string, args ...string) ([]byte, error)
}

// broken is a Runner that always fails.
type broken struct{ code int }

func (b broken) Run(name string, args ...string) ([]byte, error) {
	return []byte(name + ": " + args[0] + " failed\n"), fmt.Errorf("exit status %d", b.code)
}

// echoing is a Runner that repeats what it was called with, as a shell does with set -x.
type echoing struct{}

func (echoing) Run(name string, args ...string) ([]byte, error) {
	var out bytes.Buffer
	fmt.Fprintf(&out, "+ %s %s\n", name, strings.Join(args, " "))
	return out.Bytes(), errors.New("exit status 22")
}

func (m Mounter) args(verb string) []string {
	args := []string{verb, m.Image, "--pool", m.Pool, "--id", m.ID, "-m", strings.Join(m.Monitors, ",")}
	if m.Secret != "" {
		return append(args, "--key="+m.Secret)
	}
	return append(args, "-k", m.Keyring)
}

// ExecError is a failed run.
type ExecError struct {
	Cmd    string
	Args   []string
	Output string
	Err    error
}

func (e *ExecError) Error() string { return e.Cmd + ": " + e.Err.Error() }
func (e *ExecError) Unwrap() error { return e.Err }

func run(r Runner, name string, args ...string) error {
	out, err := r.Run(name, args...)
	if err != nil {
		return &ExecError{name, args, string(out), err}
	}
	return nil
}

// LeakArgs logs the command, CleanArgs its verb.
func LeakArgs(m Mounter) {
	args := m.args("map")
	klog.V(5).Infof("rbd: %v", args) // leak: Mounter.Secret
	_ = run(broken{1}, "rbd", args...)
}

func CleanArgs(m Mounter) {
	args := m.args("map")
	klog.V(5).Infof("rbd: %v of %d", args[0], len(args))
	_ = run(broken{1}, "rbd", args...)
}

// LeakError logs the error field by field, CleanError by its text.
func LeakError(m Mounter) {
	var failed *ExecError
	if err := run(broken{2}, "rbd", m.args("map")...); errors.As(err, &failed) {
		klog.Errorf("%s %q: %v", failed.Cmd, failed.Args, failed.Err) // leak: Mounter.Secret
	}
}

func CleanError(m Mounter) {
	var failed *ExecError
	if err := run(broken{2}, "rbd", m.args("map")...); errors.As(err, &failed) {
		klog.Errorf("%s: %v", failed.Cmd, failed)
	}
}

// LeakOutput logs the output of a tool that repeats its arguments, CleanOutput of one that does not.
func LeakOutput(m Mounter) {
	out, err := echoing{}.Run("rbd", m.args("unmap")...)
	klog.Warningf("%v: %s", err, out) // leak: Mounter.Secret
}

func CleanOutput(m Mounter) {
	out, err := broken{22}.Run("rbd", m.args("unmap")...)
	klog.Warningf("%v: %s", err, out)
}

// LeakStdin has the key in the text that it logs, CleanStdin in the one that the tool reads.
func LeakStdin(m Mounter) {
	input, text := "", "create "+m.Image
	text += " key " + m.Secret
	klog.Info(text, len(input)) // leak: Mounter.Secret
}

func CleanStdin(m Mounter) {
	input, text := "", "create "+m.Image
	input += " key " + m.Secret
	klog.Info(text, len(input))
}
