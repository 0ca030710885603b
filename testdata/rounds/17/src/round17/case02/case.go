// Package case02 is a proxy that shows its settings when it starts.
package case02

import (
	"flag"
	"fmt"
	"log"
	"strings"
)

// Options are the settings of the proxy.
type Options struct {
	Listen   string
	Upstream string
	Token    string `pii:"token"`
	Pass     string `pii:"password"`
}

// setting is an option with its name.
type setting struct {
	name   string
	value  *string
	secret bool
}

func (o *Options) settings() []setting {
	return []setting{
		{"listen", &o.Listen, false},
		{"upstream", &o.Upstream, false},
		{"token", &o.Token, true},
		{"pass", &o.Pass, true},
	}
}

// register makes flags of the settings; what is set is the default.
func (o *Options) register(fs *flag.FlagSet) {
	for _, s := range o.settings() {
		fs.StringVar(s.value, s.name, *s.value, "the "+s.name+" of the proxy")
	}
}

// lines are the settings in a form that a person reads.
func (o *Options) lines(hide bool) []string {
	token := o.Token
	if hide {
		token = "(hidden)"
	}
	return []string{"listen on " + o.Listen, "forward to " + o.Upstream, "authorize by " + token}
}

// command is the line by which the proxy can be started once more.
func (o *Options) command(with ...string) string {
	args := append([]string{"proxy", "--listen", o.Listen, "--upstream", o.Upstream}, with...)
	return strings.Join(args, " ")
}

// LeakFlags prints every flag, CleanFlags hides what is secret.
func LeakFlags(o *Options) {
	o.register(flag.NewFlagSet("proxy", flag.ContinueOnError))
	for _, s := range o.settings() {
		fmt.Printf("FLAG: --%s=%q\n", s.name, *s.value) // leak: Options.Token, Options.Pass
	}
}

func CleanFlags(o *Options) {
	o.register(flag.NewFlagSet("proxy", flag.ContinueOnError))
	for _, s := range o.settings() {
		if s.secret {
			fmt.Printf("FLAG: --%s is set: %t\n", s.name, *s.value != "")
			continue
		}
		fmt.Printf("FLAG: --%s=%q\n", s.name, *s.value)
	}
}

// LeakBanner asks for the settings as they are, CleanBanner for those that may be shown.
func LeakBanner(o *Options) {
	log.Print("proxy: ", strings.Join(o.lines(false), "; ")) // leak: Options.Token
}

func CleanBanner(o *Options) {
	log.Print("proxy: ", strings.Join(o.lines(true), "; "))
}

// LeakCommand logs the command with the credentials, CleanCommand with the names of the flags that hold them.
func LeakCommand(o *Options) {
	log.Printf("restart by %s", o.command("--pass", o.Pass)) // leak: Options.Pass
}

func CleanCommand(o *Options) {
	log.Printf("restart by %s", o.command("--pass", "$PASS"))
}
