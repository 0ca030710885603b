// Package cobra is a stub of the package of the same path, with what the cases use.
package cobra

import (
	"fmt"
	"io"
	"os"
)

type Command struct {
	Use, Short string
	RunE       func(cmd *Command, args []string) error
	Run        func(cmd *Command, args []string)
	args       []string
}

func (c *Command) SetArgs(a []string) { c.args = a }

func (c *Command) Execute() error {
	if c.Run != nil {
		c.Run(c, c.args)
		return nil
	}
	return c.RunE(c, c.args)
}

func (c *Command) OutOrStdout() io.Writer                 { return os.Stdout }
func (c *Command) ErrOrStderr() io.Writer                 { return os.Stderr }
func (c *Command) Println(i ...interface{})               { fmt.Fprintln(os.Stderr, i...) }
func (c *Command) Printf(format string, i ...interface{}) { fmt.Fprintf(os.Stderr, format, i...) }
func (c *Command) PrintErrln(i ...interface{})            { fmt.Fprintln(os.Stderr, i...) }
