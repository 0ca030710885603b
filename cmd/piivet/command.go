package main

import (
	"fmt"
	"io"
	"os"
	"strings"
)

// command is what piivet does when its first argument is a name, and not a flag
// or a package.
type command struct {
	// name is the word, args what may follow it, and about the command in a few
	// words; usage is the whole help text.
	name, args, about string
	usage             func() string
	// run gets what follows the name.
	run func(args []string, stdout, stderr *os.File) error
}

// commands lists the commands in the order of the help text.
func commands() []*command {
	return []*command{promisesCommand(), mapCommand(), initCommand(), suggestCommand(), policyCommand()}
}

func commandNamed(name string) *command {
	for _, c := range commands() {
		if c.name == name {
			return c
		}
	}
	return nil
}

// commandList has a line for each command.
func commandList() string {
	var b strings.Builder
	for _, c := range commands() {
		fmt.Fprintf(&b, "       piivet %-27s  %s\n", c.name+" "+c.args, c.about)
	}
	return b.String()
}

func (c *command) help(w io.Writer) error {
	_, err := fmt.Fprintf(w, "usage: piivet %s %s\n\n%s", c.name, c.args, c.usage())
	return err
}
