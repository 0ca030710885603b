// Piivet-gopls builds a gopls that has the passes of piivet in it.
//
//	piivet-gopls [-o FILE] [-force]
//	piivet-gopls -version
//
// gopls has no plugins, so it is built from the source of its release, which
// comes through the module proxy: its modules are vendored into a directory of
// the user's cache, two files and two lines are added there, and the go command
// builds the result. It takes a minute or two the first time; after that the
// answer is in the cache. Give your editor the path of FILE ("gopls" by default,
// in the working directory) in place of gopls: docs/gopls.md has the settings of
// each.
//
// The exit code is 0 when FILE is there, and 2 when it could not be built.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
)

func main() {
	if err := run(os.Args[1:], os.Stdout, os.Stderr); err != nil {
		fmt.Fprintf(os.Stderr, "piivet-gopls: %v\n", err)
		os.Exit(2)
	}
}

const usage = `piivet-gopls builds a gopls that has the passes of piivet in it.

  piivet-gopls [flags]

flags:
  -o file    where to put it (default gopls)
  -force     build it again, even if it is in the cache
  -version   print which gopls is built, and with which piivet
`

func run(args []string, stdout, stderr io.Writer) error {
	fs := flag.NewFlagSet("piivet-gopls", flag.ContinueOnError)
	fs.SetOutput(io.Discard)
	out := fs.String("o", "gopls", "")
	force := fs.Bool("force", false, "")
	version := fs.Bool("version", false, "")
	switch err := fs.Parse(args); {
	case errors.Is(err, flag.ErrHelp):
		_, err := io.WriteString(stdout, usage)
		return err
	case err != nil:
		return fmt.Errorf("%w (piivet-gopls -h lists the flags)", err)
	case fs.NArg() > 0:
		return fmt.Errorf("%s: piivet-gopls takes no arguments", fs.Arg(0))
	}
	self, err := findSelf()
	if err != nil {
		return err
	}
	if *version {
		_, err := fmt.Fprintf(stdout, "gopls %s with piivet %s\n", goplsVersion, self)
		return err
	}
	b, err := newBuilder(self, stderr)
	if err != nil {
		return err
	}
	return b.deliver(*out, *force)
}
