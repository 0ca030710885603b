// Package case11 is a tool for the command line that manages accounts.
package case11

import (
	"bytes"
	"flag"
	"fmt"
	"io"
	"os"
	"strings"
	"text/tabwriter"
)

// Account is what the tool shows.
type Account struct {
	ID    int
	Login string `pii:"username"`
	Key   string `pii:"api-key"`
	Note  string `pii:"comment"`
}

// accountFlag sets the login by -login.
type accountFlag struct{ a *Account }

func (f accountFlag) String() string {
	if f.a == nil {
		return ""
	}
	return f.a.Login
}

func (f accountFlag) Set(text string) error {
	login, key, _ := strings.Cut(text, ":")
	f.a.Login, f.a.Key = login, key
	return nil
}

// options are the flags that the tool understands.
type options struct {
	account Account
	verbose bool
	format  string
}

func parse(args []string) (*options, error) {
	var o options
	fs := flag.NewFlagSet("accounts", flag.ContinueOnError)
	fs.SetOutput(io.Discard)
	fs.Var(accountFlag{&o.account}, "login", "login:key")
	fs.BoolVar(&o.verbose, "v", false, "say more")
	fs.StringVar(&o.format, "format", "short", "short or long")
	err := fs.Parse(args)
	return &o, err
}

// LeakVerbose says whom it works for, CleanVerbose how.
func LeakVerbose(args []string) {
	o, err := parse(args)
	if err == nil && o.verbose {
		fmt.Fprintf(os.Stderr, "using %s\n", accountFlag{&o.account}) // leak: Account.Login
	}
}

func CleanVerbose(args []string) {
	o, err := parse(args)
	if err == nil && o.verbose {
		fmt.Fprintf(os.Stderr, "using %s\n", o.format)
	}
}

// table lays rows out in columns.
func table(rows ...[]string) string {
	var buf bytes.Buffer
	tw := tabwriter.NewWriter(&buf, 0, 8, 1, ' ', 0)
	for _, row := range rows {
		fmt.Fprintln(tw, strings.Join(row, "\t"))
	}
	_ = tw.Flush()
	return buf.String()
}

func LeakTable(accounts []Account) {
	rows := [][]string{{"ID", "NOTE"}}
	for _, a := range accounts {
		rows = append(rows, []string{fmt.Sprint(a.ID), a.Note})
	}
	fmt.Print(table(rows...)) // leak: Account.Note
}

func CleanTable(accounts []Account) {
	rows := [][]string{{"ID", "NOTE"}}
	for _, a := range accounts {
		rows = append(rows, []string{fmt.Sprint(a.ID), strings.Repeat("*", len(a.Note))})
	}
	fmt.Print(table(rows...))
}

// A command is one verb of the tool.
type command struct {
	name string
	run  func(out io.Writer, a Account) error
}

var commands = []command{
	{"show", func(out io.Writer, a Account) error {
		_, err := fmt.Fprintf(out, "%d\n", a.ID)
		return err
	}},
	{"key", func(out io.Writer, a Account) error {
		if a.Key == "" {
			return fmt.Errorf("%d has no key", a.ID)
		}
		_, err := io.WriteString(out, a.Key)
		return err
	}},
}

func find(name string) *command {
	for i := range commands {
		if commands[i].name == name {
			return &commands[i]
		}
	}
	return nil
}

// LeakCommand lets the command write into memory and prints that.
func LeakCommand(accounts []Account) {
	var out strings.Builder
	for _, a := range accounts {
		if err := find("key").run(&out, a); err != nil {
			fmt.Println(err)
		}
	}
	fmt.Println(out.String()) // leak: Account.Key
}

func CleanCommand(accounts []Account) {
	var out strings.Builder
	for _, a := range accounts {
		if err := find("key").run(&out, a); err != nil {
			fmt.Println(err)
		}
	}
	fmt.Println(out.Len())
}

// LeakOut writes to the console, CleanOut to nowhere.
func LeakOut(accounts []Account) {
	var out io.Writer = os.Stdout
	for _, a := range accounts {
		fmt.Fprintf(out, "%-10s|%5d\n", a.Login, a.ID) // leak: Account.Login
	}
}

func CleanOut(accounts []Account) {
	var out io.Writer = io.Discard
	for _, a := range accounts {
		fmt.Fprintf(out, "%-10s|%5d\n", a.Login, a.ID)
	}
}
