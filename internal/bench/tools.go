package bench

import (
	"context"
	"crypto/rand"
	"fmt"
	"io"
	"os/exec"
	"path/filepath"
	"strings"
)

const (
	piivetPath = "github.com/piivet/piivet/cmd/piivet"
	noopPath   = "github.com/piivet/piivet/internal/bench/noop"
)

// tools builds tools, each time another one.
type tools struct {
	dir string
	log io.Writer
	ids map[string]bool // answers to -V=full of those built
}

// build makes a binary of the package that no cache has heard of, and returns
// its name.
func (t *tools) build(ctx context.Context, pkg string) (string, error) {
	nonce := rand.Text()
	exe := filepath.Join(t.dir, nonce, filepath.Base(pkg)+".exe") // the ending does no harm elsewhere
	build := command{args: []string{"go", "build", "-buildvcs=false", "-ldflags=-buildid=" + nonce, "-o", exe, pkg}}
	if _, err := build.run(ctx, t.log); err != nil {
		return "", fmt.Errorf("%w\n(the tools are built from the module of piivet: run this in it)", err)
	}
	out, err := exec.CommandContext(ctx, exe, "-V=full").Output()
	if err != nil {
		return "", fmt.Errorf("%s -V=full: %w", exe, err)
	}
	_, id, found := strings.Cut(strings.TrimSpace(string(out)), "buildID=")
	if !found || t.ids[id] {
		return "", fmt.Errorf("%s built again is the same tool to go vet (%q): it would not be cold", pkg, out)
	}
	t.ids[id] = true
	return exe, nil
}
