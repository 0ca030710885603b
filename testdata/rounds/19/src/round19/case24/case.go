// Package case24 is a command line tool for a code host, which keeps tokens and shows who is signed in.
package case24

import (
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/spf13/cobra"
)

// Host is one that somebody is signed in to.
type Host struct {
	Name  string
	User  string
	Token string `pii:"token"`
	Proto string
}

// Config has values by host and key.
type Config interface {
	Get(host, key string) (string, error)
	Hosts() []string
}

type fileConfig struct{ hosts []Host }

func (c fileConfig) Get(host, key string) (string, error) {
	for _, h := range c.hosts {
		if h.Name != host {
			continue
		}
		switch key {
		case "user":
			return h.User, nil
		case "git_protocol":
			return h.Proto, nil
		case "oauth_token":
			return h.Token, nil
		}
	}
	return "", fmt.Errorf("no %s for %s", key, host)
}

func (c fileConfig) Hosts() []string {
	var names []string
	for _, h := range c.hosts {
		names = append(names, h.Name)
	}
	return names
}

// IO is where a command reads and writes.
type IO struct {
	Out, Err io.Writer
	color    bool
}

func system() *IO { return &IO{Out: os.Stdout, Err: os.Stderr} }

func (s *IO) bold(text string) string {
	if s.color {
		return "\x1b[1m" + text + "\x1b[m"
	}
	return text
}

// display shows a token as asked for.
func display(token string, show bool) string {
	if show {
		return token
	}
	if i := strings.LastIndexByte(token, '_'); i > -1 {
		return token[:i+1] + strings.Repeat("*", len(token)-i-1)
	}
	return strings.Repeat("*", len(token))
}

// statusCommand prints who is signed in.
func statusCommand(s *IO, c Config, show bool) *cobra.Command {
	return &cobra.Command{Use: "status", RunE: func(cmd *cobra.Command, args []string) error {
		for _, host := range c.Hosts() {
			token, err := c.Get(host, "oauth_token")
			if err != nil {
				return errors.New("not signed in to " + host)
			}
			fmt.Fprintf(s.Out, "%s\n  token: %s\n", s.bold(host), display(token, show)) // leak: Host.Token
		}
		return nil
	}}
}

// hidden is a Config without tokens.
type hidden struct{ Config }

func (h hidden) Get(host, key string) (string, error) {
	if key == "oauth_token" {
		return "*****", nil
	}
	return h.Config.Get(host, key)
}

// LeakStatus shows tokens, CleanStatus takes them from a configuration that hides them.
func LeakStatus(h Host) error {
	var c Config = fileConfig{[]Host{h}}
	return statusCommand(system(), c, true).Execute()
}

func CleanStatus(h Host) error {
	var c Config = hidden{fileConfig{[]Host{h}}}
	return statusCommand(system(), c, true).Execute()
}

// LeakDisplay prints the token as it is, CleanDisplay as stars.
func LeakDisplay(h Host) {
	fmt.Fprintln(system().Err, h.Name, display(h.Token, true)) // leak: Host.Token
}

func CleanDisplay(h Host) {
	fmt.Fprintln(system().Err, h.Name, strings.Repeat("*", len(h.Token)))
}

// LeakArgs prints the command for git with the header that it sets, CleanArgs with the protocol.
func LeakArgs(h Host) {
	c := fileConfig{[]Host{h}}
	token, _ := c.Get(h.Name, "oauth_token")
	args := []string{"git", "-c", "http.extraHeader=Authorization: " + token, "push"}
	(&cobra.Command{Use: "push"}).Println(strings.Join(args, " ")) // leak: Host.Token
}

func CleanArgs(h Host) {
	c := fileConfig{[]Host{h}}
	proto, _ := c.Get(h.Name, "git_protocol")
	args := []string{"git", "-c", "http.extraHeader=Authorization: " + proto, "push"}
	(&cobra.Command{Use: "push"}).Println(strings.Join(args, " "))
}

// LeakExport writes a script that sets the token, CleanExport one that asks for it.
func LeakExport(h Host) error {
	script := fmt.Sprintf("export HOST=%s\nexport TOKEN=%s\n", h.Name, h.Token)
	return os.WriteFile("env.sh", []byte(script), 0o700) // leak: Host.Token
}

func CleanExport(h Host) error {
	script := fmt.Sprintf("export HOST=%s\nexport TOKEN=%s\n", h.Name, "$(cat)")
	return os.WriteFile("env.sh", []byte(script), 0o700)
}
