// Package case03 is a command that copies a mailbox, with a configuration and a verbose mode.
package case03

import (
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"os"
	"strings"
)

// A Config is what the command is told by file, environment and flags.
type Config struct {
	Server   string `json:"server"`
	Username string `json:"username" pii:"username"`
	Secret   string `json:"secret" pii:"secret"`
	Folder   string `json:"folder"`
	Verbose  bool   `json:"verbose"`
}

// An app is one run.
type app struct {
	cfg    Config
	out    io.Writer
	status io.Writer
}

func (a *app) verbosef(format string, args ...any) {
	if !a.cfg.Verbose {
		return
	}
	fmt.Fprintf(a.status, "debug: "+format+"\n", args...)
}

// public is the configuration as it may be shown.
func (c Config) public() Config {
	if c.Username != "" {
		c.Username = "(set)"
	}
	if c.Secret != "" {
		c.Secret = "(set)"
	}
	return c
}

// overlay puts what o sets on top of c.
func overlay(c, o Config) Config {
	if o.Server != "" {
		c.Server = o.Server
	}
	if o.Folder != "" {
		c.Folder = o.Folder
	}
	c.Verbose = c.Verbose || o.Verbose
	return c
}

func (a *app) run(args []string) int {
	fs := flag.NewFlagSet("copy", flag.ContinueOnError)
	fs.SetOutput(a.status)
	folder := fs.String("folder", a.cfg.Folder, "what to copy")
	if err := fs.Parse(args); err != nil {
		return 2
	}
	a.cfg = overlay(a.cfg, Config{Folder: *folder})
	a.verbosef("copying %s from %s", a.cfg.Folder, a.cfg.Server)
	fmt.Fprintln(a.out, "copied", a.cfg.Folder)
	return 0
}

func LeakVerbose(c Config) {
	a := &app{c, os.Stdout, os.Stderr}
	a.verbosef("configuration %+v", c) // leak: Config.Username, Config.Secret
	a.run(nil)
}

func CleanVerbose(c Config) {
	a := &app{c, os.Stdout, os.Stderr}
	a.verbosef("configuration %+v", c.public())
	a.run([]string{"-folder", "sent"})
}

func LeakPrinted(c Config) {
	enc := json.NewEncoder(os.Stdout)
	enc.SetIndent("", "  ")
	shown := c.public()
	shown.Username = c.Username
	_ = enc.Encode(shown) // leak: Config.Username
}

func CleanPrinted(c Config) {
	enc := json.NewEncoder(os.Stdout)
	enc.SetIndent("", "  ")
	_ = enc.Encode(c.public())
}

func LeakPrompt(c Config) {
	var b strings.Builder
	b.WriteString("mailbox of ")
	b.WriteString(c.Username)
	b.WriteString("? [y/N] ")
	fmt.Fprint(os.Stderr, b.String()) // leak: Config.Username
}

func CleanPrompt(c Config) {
	var b strings.Builder
	b.WriteString("mailbox at ")
	b.WriteString(c.Server)
	b.WriteString("? [y/N] ")
	fmt.Fprint(os.Stderr, b.String())
}

func CleanQuiet(c Config) {
	a := &app{c, io.Discard, io.Discard}
	a.verbosef("configuration %+v", c)
	a.run(nil)
}

func LeakSaved(c Config) error {
	text, err := json.Marshal(overlay(c, Config{Folder: "drafts"}))
	if err != nil {
		return err
	}
	return os.WriteFile("copy.json", text, 0o600) // leak: Config.Username, Config.Secret
}

func CleanSaved(c Config) error {
	text, err := json.Marshal(overlay(Config{Folder: "drafts"}, c))
	if err != nil {
		return err
	}
	return os.WriteFile("copy.json", text, 0o600)
}
