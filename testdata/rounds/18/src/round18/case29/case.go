// Package case29 is a tool with commands for the accounts of a mail server.
package case29

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"sort"
	"strings"
)

// Mailbox is an account.
type Mailbox struct {
	Name     string `pii:"username"`
	Password string `pii:"password"`
	Quota    int
}

// command is one of the tool.
type command struct {
	name, help string
	run        func(c *cli, args []string) error
}

// cli has what commands work on.
type cli struct {
	out, log io.Writer
	boxes    []Mailbox
	quiet    bool
}

var errUsage = errors.New("usage: mailctl [-q] list|quota|show [name]")

func commands() map[string]command {
	all := []command{
		{"list", "lists accounts", (*cli).list},
		{"quota", "lists quotas", (*cli).quota},
		{"show", "shows an account", (*cli).show},
	}
	m := map[string]command{}
	for _, c := range all {
		m[c.name] = c
	}
	return m
}

func (c *cli) list(args []string) error {
	for _, b := range c.boxes {
		fmt.Fprintln(c.out, b.Quota, len(b.Name))
	}
	return nil
}

func (c *cli) quota([]string) error {
	sort.Slice(c.boxes, func(i, j int) bool { return c.boxes[i].Name < c.boxes[j].Name })
	for i, b := range c.boxes {
		fmt.Fprintf(c.out, "%d\t%d\n", i, b.Quota)
	}
	return nil
}

func (c *cli) show(args []string) error {
	if len(args) == 0 {
		return errUsage
	}
	for _, b := range c.boxes {
		if strings.EqualFold(b.Name, args[0]) {
			return nil
		}
	}
	return fmt.Errorf("no account %q", args[0])
}

func run(c *cli, args ...string) error {
	fs := flag.NewFlagSet("mailctl", flag.ContinueOnError)
	fs.SetOutput(c.log)
	fs.BoolVar(&c.quiet, "q", false, "print nothing")
	if err := fs.Parse(args); err != nil {
		return err
	}
	cmd, ok := commands()[fs.Arg(0)]
	if !ok {
		return errUsage
	}
	if c.quiet {
		c.out = io.Discard
	}
	return cmd.run(c, fs.Args()[1:])
}

func newCLI(boxes ...Mailbox) *cli { return &cli{out: os.Stdout, log: os.Stderr, boxes: boxes} }

// LeakShow prints the error of a command, which quotes the name; CleanShow prints whether there was one.
func LeakShow(b Mailbox) {
	if err := run(newCLI(), "show", b.Name); err != nil {
		fmt.Fprintln(os.Stderr, err) // leak: Mailbox.Name
	}
}

func CleanShow(b Mailbox) {
	if err := run(newCLI(), "show", b.Name); err != nil {
		fmt.Fprintln(os.Stderr, errUsage)
	}
}

// LeakList prints the accounts after they were sorted, CleanList leaves that to a command that prints quotas.
func LeakList(b Mailbox) error {
	c := newCLI(b, Mailbox{Name: "other"})
	if err := run(c, "quota"); err != nil {
		return err
	}
	_, err := fmt.Fprintln(c.out, c.boxes) // leak: Mailbox.Name, Mailbox.Password
	return err
}

func CleanList(b Mailbox) error {
	c := newCLI(b, Mailbox{Name: "other"})
	if err := run(c, "quota"); err != nil {
		return err
	}
	_, err := fmt.Fprintln(c.out, len(c.boxes))
	return err
}

// LeakFlag prints the value of a flag that has the password by default, CleanFlag whether it is set.
func LeakFlag(b Mailbox) {
	fs := flag.NewFlagSet("passwd", flag.ContinueOnError)
	fs.SetOutput(io.Discard)
	err := fs.Parse([]string{"-password=" + b.Password})
	fmt.Fprintln(os.Stderr, "passwd:", err, fs.NArg())
	pw := fs.String("new", b.Password, "the new `password`")
	fs.SetOutput(os.Stderr)
	fmt.Fprintln(os.Stderr, "setting", *pw) // leak: Mailbox.Password
}

func CleanFlag(b Mailbox) {
	fs := flag.NewFlagSet("passwd", flag.ContinueOnError)
	fs.SetOutput(io.Discard)
	pw := fs.String("new", "", "the new `password`")
	_ = fs.Parse([]string{"-new=" + b.Password})
	fmt.Fprintln(os.Stderr, "setting", *pw != "", fs.NFlag())
}
