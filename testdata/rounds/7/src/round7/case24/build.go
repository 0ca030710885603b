// Package case24 runs the steps of a build, and hides secrets in what they print.
package case24

import (
	"encoding/base64"
	"fmt"
	"io"
	"maps"
	"os"
	"slices"
	"strings"
)

type Secret struct {
	Name  string
	Value string `pii:"secret"`
}

// A masker is a writer that puts stars in the place of secrets.
type masker struct {
	w io.Writer
	r *strings.Replacer
}

func newMasker(w io.Writer, secrets ...string) io.Writer {
	if len(secrets) == 0 {
		return w
	}
	var pairs []string
	for _, s := range secrets {
		if s != "" {
			pairs = append(pairs, s, "***")
		}
	}
	return &masker{w, strings.NewReplacer(pairs...)}
}

func (m *masker) Write(p []byte) (int, error) {
	if _, err := io.WriteString(m.w, m.r.Replace(string(p))); err != nil {
		return 0, err
	}
	return len(p), nil
}

// A step prints while it runs.
type step func(out io.Writer, env map[string]string) error

func printenv(out io.Writer, env map[string]string) error {
	for _, k := range slices.Sorted(maps.Keys(env)) {
		if _, err := fmt.Fprintf(out, "%s=%s\n", k, env[k]); err != nil {
			return err
		}
	}
	return nil
}

func names(out io.Writer, env map[string]string) error {
	_, err := fmt.Fprintln(out, strings.Join(slices.Sorted(maps.Keys(env)), " "))
	return err
}

func run(out io.Writer, s Secret, steps ...step) error {
	env := map[string]string{"CI": "true", s.Name: s.Value}
	for i, f := range steps {
		if err := f(out, env); err != nil {
			return fmt.Errorf("step %d: %w", i+1, err)
		}
	}
	return nil
}

func LeakUnmasked(s Secret) error {
	return run(newMasker(os.Stdout), s, names, printenv) // leak: Secret.Value
}

func CleanMasked(s Secret) error {
	return run(newMasker(os.Stdout, s.Value), s, names, printenv)
}

func CleanNames(s Secret) error {
	return run(newMasker(os.Stdout), s, names)
}

func count(out io.Writer, env map[string]string) error {
	_, err := fmt.Fprintln(out, len(env))
	return err
}

func LeakEncoded(s Secret) error {
	s.Value = base64.StdEncoding.EncodeToString([]byte(s.Value))
	return run(os.Stdout, s, printenv) // leak: Secret.Value
}

func CleanEncoded(s Secret) error {
	s.Value = base64.StdEncoding.EncodeToString([]byte(s.Value))
	return run(os.Stdout, s, count)
}
