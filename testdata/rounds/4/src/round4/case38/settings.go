// Package case38 is a command with flags, a configuration and subcommands.
package case38

import (
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"os"
	"strings"
)

// Config is what a file and flags say.
type Config struct {
	Server string `json:"server"`
	User   string `json:"user" pii:"username"`
	Secret Secret `json:"secret" pii:"password"`
	Depth  int    `json:"depth"`
}

// A Secret hides itself, but for JSON.
type Secret string

func (Secret) String() string   { return "hidden" }
func (Secret) GoString() string { return "hidden" }

type command struct {
	name string
	run  func(c *Config, args []string, out io.Writer) error
}

var commands = []command{
	{"show", func(c *Config, _ []string, out io.Writer) error {
		_, err := fmt.Fprintln(out, c.Server, c.Secret)
		return err
	}},
	{"whoami", func(c *Config, _ []string, out io.Writer) error {
		_, err := fmt.Fprintln(out, c.Server, c.User)
		return err
	}},
}

func load(text string, args ...string) (*Config, error) {
	c := &Config{Depth: 1}
	if err := json.NewDecoder(strings.NewReader(text)).Decode(c); err != nil {
		return nil, fmt.Errorf("config: %w", err)
	}
	fs := flag.NewFlagSet("tool", flag.ContinueOnError)
	fs.IntVar(&c.Depth, "depth", c.Depth, "how deep")
	fs.StringVar(&c.User, "user", c.User, "who")
	return c, fs.Parse(args)
}

func LeakDump(text string) {
	c, err := load(text)
	if err != nil {
		return
	}
	json.NewEncoder(os.Stdout).Encode(c.Secret) // leak: Config.Secret
}

func CleanDump(text string) {
	c, err := load(text)
	if err != nil {
		return
	}
	json.NewEncoder(os.Stdout).Encode(c.Depth)
}

func LeakUser(text string) {
	c, err := load(text, "-depth", "3")
	if err != nil {
		return
	}
	fmt.Fprintf(os.Stderr, "%s as %s, %v\n", c.Server, c.User, c.Secret) // leak: Config.User
}

func CleanUser(text string) {
	c, err := load(text, "-depth", "3")
	if err != nil {
		return
	}
	fmt.Fprintf(os.Stderr, "%s as %s, %v\n", c.Server, "somebody", c.Secret)
}

func LeakCommand(text string) error {
	c, err := load(text)
	if err != nil {
		return err
	}
	var out strings.Builder
	if err := commands[1].run(c, nil, &out); err != nil {
		return err
	}
	fmt.Print(out.String()) // leak: Config.User
	return nil
}

func CleanCommand(text string) error {
	c, err := load(text)
	if err != nil {
		return err
	}
	var out strings.Builder
	if err := commands[1].run(c, nil, &out); err != nil {
		return err
	}
	fmt.Print(out.Len(), len(commands))
	return nil
}
