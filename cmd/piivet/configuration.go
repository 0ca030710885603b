package main

import (
	"crypto/sha256"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/piivet/piivet/analyzers"
	"github.com/piivet/piivet/internal/binary"
	"github.com/piivet/piivet/internal/driver"
	"github.com/piivet/piivet/internal/named"
	"github.com/piivet/piivet/internal/workspace"
)

// configuration hands the passes what the user's configuration says. It is
// there before the passes are, whose flags say where to look for it.
type configuration struct{ space *workspace.Workspace }

// of is what the passes ask.
func (c *configuration) of(pkgPath string) *analyzers.Configuration { return c.space.For(pkgPath) }

// open looks for configurations from dir, and prints what people should know
// about them.
func (c *configuration) open(dir string, stderr io.Writer) error {
	space, err := workspace.Open(dir, os.Getenv)
	if err != nil {
		return err
	}
	for _, w := range space.Warnings() {
		fmt.Fprintf(stderr, "piivet: %s\n", w)
	}
	c.space = space
	return nil
}

// resolve holds the configurations to the packages that they speak of.
func (c *configuration) resolve(dir, tags string) error {
	problems, err := named.Check(driver.Config{Dir: dir, Tags: tags}, c.space.Mentions())
	if err == nil && len(problems) > 0 {
		err = problems
	}
	return err
}

// identity is what go vet is told that its answers depend on: this binary, and
// all configurations of the work space.
func (c *configuration) identity() (string, error) {
	id, err := binary.ID()
	if err != nil || c.space == nil {
		return id, err
	}
	return fmt.Sprintf("%x", sha256.Sum256(fmt.Appendf(nil, "%s %x", id, c.space.Hash()))), nil
}

// forVet is called once in a run of go vet, in the user's directory.
func (c *configuration) forVet() (identity string, err error) {
	if err := c.open("", os.Stderr); err != nil {
		return "", err
	}
	if dir, err := driver.CacheDir(); err == nil {
		c.space.Leave(dir)
	}
	return c.identity()
}

// forPackage is called in the process that go vet starts for a package.
func (c *configuration) forPackage(args []string) error {
	if len(args) == 0 || !strings.HasSuffix(args[len(args)-1], ".cfg") {
		return nil
	}
	dir, err := driver.CacheDir()
	if err != nil {
		dir = os.DevNull // below which no file is
	}
	c.space, err = workspace.OpenPackage(args[len(args)-1], dir)
	return err
}
