package main

import (
	"bytes"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
)

// goplsVersion is the release that is built. Its source is patched, so another
// one is chosen by hand, and by the tests.
const (
	goplsVersion = "v0.23.0"
	goplsModule  = "golang.org/x/tools/gopls"
)

// pinned are the modules that gopls and piivet share and that gopls needs in a
// version of its own.
var pinned = []string{"golang.org/x/tools", "honnef.co/go/tools"}

// builder builds in a directory of the user's cache.
type builder struct {
	self     self
	dir      string
	progress io.Writer
}

func newBuilder(self self, progress io.Writer) (*builder, error) {
	cache, err := os.UserCacheDir()
	if err != nil {
		return nil, fmt.Errorf("no directory to build in: %w", err)
	}
	goVersion, err := output("", "go", "env", "GOVERSION", "GOFLAGS", "GOEXPERIMENT")
	if err != nil {
		return nil, err
	}
	key := sha256.Sum256(fmt.Appendf(nil, "%s %s %s %s %s", goplsVersion, self, self.id, goVersion, patches()))
	return &builder{self, filepath.Join(cache, "piivet", "gopls", fmt.Sprintf("%x", key[:8])), progress}, nil
}

// binary is the built gopls.
func (b *builder) binary() string {
	name := filepath.Join(b.dir, "gopls")
	if runtime.GOOS == "windows" {
		name += ".exe"
	}
	return name
}

// deliver puts the built gopls where it is wanted. What is being developed may
// have changed since it was built, so it is built again.
func (b *builder) deliver(file string, force bool) error {
	if _, err := os.Stat(b.binary()); err != nil || force || b.self.dir != "" {
		if err := b.build(); err != nil {
			return err
		}
	}
	if err := copyFile(file, b.binary()); err != nil {
		return err
	}
	b.say("%s is gopls %s with piivet %s", file, goplsVersion, b.self)
	return nil
}

func (b *builder) say(format string, args ...any) {
	fmt.Fprintf(b.progress, "piivet-gopls: "+format+"\n", args...)
}

func (b *builder) build() error {
	if err := os.MkdirAll(b.dir, 0o777); err != nil {
		return err
	}
	for _, step := range []struct {
		says string
		do   func() error
	}{
		{"fetching gopls " + goplsVersion, b.requirements},
		{"vendoring its modules", func() error { return b.run("go", "mod", "vendor") }},
		{"adding the passes", func() error { return patch(filepath.Join(b.dir, "vendor", filepath.FromSlash(goplsModule))) }},
		{"building", func() error { return b.run("go", "build", "-mod=vendor", "-o", b.binary(), goplsModule) }},
	} {
		b.say("%s", step.says)
		if err := step.do(); err != nil {
			return fmt.Errorf("%s: %w", step.says, err)
		}
	}
	return nil
}

// requirements writes the module that is built, and has the go command complete
// it.
func (b *builder) requirements() error {
	pins, err := b.pins()
	if err != nil {
		return err
	}
	mod := fmt.Sprintf("module piivet-gopls\n\ngo 1.26.0\n\ntool %s\n\nrequire (\n\t%s %s\n\t%s %s\n)\n%s",
		goplsModule, goplsModule, goplsVersion, piivetModule, b.required(), pins)
	files := map[string]string{
		"go.mod":  mod,
		"deps.go": "// Package deps names what is added to gopls, so that it is vendored.\npackage deps\n\nimport _ \"" + passesPackage + "\"\n",
	}
	for name, text := range files {
		if err := os.WriteFile(filepath.Join(b.dir, name), []byte(text), 0o666); err != nil {
			return err
		}
	}
	return b.run("go", "mod", "tidy")
}

// required is the version of piivet in go.mod.
func (b *builder) required() string {
	if b.self.dir != "" {
		return "v0.0.0"
	}
	return b.self.version
}

// pins are the replace directives: gopls keeps the versions that it was released
// with, and what is being developed is taken from its directory.
func (b *builder) pins() (string, error) {
	dir, err := output("", "go", "mod", "download", "-json", goplsModule+"@"+goplsVersion)
	if err != nil {
		return "", err
	}
	versions, err := requiredVersions([]byte(dir))
	if err != nil {
		return "", err
	}
	var text strings.Builder
	for _, module := range pinned {
		version, ok := versions[module]
		if !ok {
			return "", fmt.Errorf("gopls %s does not require %s", goplsVersion, module)
		}
		fmt.Fprintf(&text, "\nreplace %s => %s %s\n", module, module, version)
	}
	if b.self.dir != "" {
		fmt.Fprintf(&text, "\nreplace %s => %s\n", piivetModule, b.self.dir)
	}
	return text.String(), nil
}

// run runs the go command in the directory that is built in. No work space of
// the user's and no flags of theirs decide what is built.
func (b *builder) run(name string, args ...string) error {
	_, err := output(b.dir, name, args...)
	return err
}

// output is what a program prints. The error has what it printed as a
// complaint.
func output(dir, name string, args ...string) (string, error) {
	cmd := exec.Command(name, args...)
	cmd.Dir = dir
	if dir != "" {
		cmd.Env = append(os.Environ(), "GOWORK=off", "GOFLAGS=", "GO111MODULE=on")
	}
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if errors.Is(err, exec.ErrNotFound) {
		return "", errors.New("the go command is not in the path")
	}
	if err != nil {
		return "", fmt.Errorf("%s: %w\n%s", strings.Join(cmd.Args, " "), err, bytes.TrimSpace(stderr.Bytes()))
	}
	return string(out), nil
}

// copyFile puts a program at the place of another, which may be running.
func copyFile(to, from string) error {
	data, err := os.ReadFile(from)
	if err != nil {
		return err
	}
	if info, err := os.Stat(to); err == nil && info.IsDir() {
		return fmt.Errorf("%s is a directory: -o takes the name of the file", to)
	}
	if err := os.Remove(to); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	return os.WriteFile(to, data, 0o777)
}
