// Package case47 configures a client by options, and prints what it was configured with.
package case47

import (
	"flag"
	"fmt"
	"log"
	"os"
	"time"
)

// Secrets are loaded from elsewhere.
type Secrets struct {
	Token string `pii:"token"`
}

type config struct {
	name    string
	timeout time.Duration
	token   string
	logf    func(string, ...any)
}

type Option func(*config)

func WithTimeout(d time.Duration) Option { return func(c *config) { c.timeout = d } }
func WithToken(t string) Option          { return func(c *config) { c.token = t } }
func WithName(n string) Option           { return func(c *config) { c.name = n } }
func WithLogf(f func(string, ...any)) Option {
	return func(c *config) { c.logf = f }
}

func build(opts ...Option) *config {
	c := &config{name: "default", logf: func(string, ...any) {}}
	for _, o := range opts {
		o(c)
	}
	return c
}

// describe tells the logger all that is set.
func (c *config) describe() { c.logf("%s: timeout %v, token %s", c.name, c.timeout, c.token) }

func LeakName(s Secrets) {
	c := build(WithName("client "+s.Token), WithTimeout(time.Second))
	log.Print(c.name, c.timeout) // leak: Secrets.Token
}

func CleanName(s Secrets) {
	c := build(WithToken("client "+s.Token), WithTimeout(time.Second))
	log.Print(c.name, c.timeout)
}

func LeakLogf(s Secrets) {
	c := build(WithToken(s.Token), WithLogf(log.Printf))
	c.describe() // leak: Secrets.Token
}

func CleanLogf(s Secrets) {
	c := build(WithToken(s.Token))
	c.describe()
}

// LeakUsage shows the default of a flag in the usage text.
func LeakUsage(s Secrets) {
	f := flag.NewFlagSet("tool", flag.ContinueOnError)
	token := f.String("token", s.Token, "access `token`")
	f.SetOutput(os.Stderr)
	f.PrintDefaults() // leak: Secrets.Token
	_ = *token
}

func CleanUsage(s Secrets) {
	f := flag.NewFlagSet("tool", flag.ContinueOnError)
	token := f.String("token", "", "access `token`")
	f.SetOutput(os.Stderr)
	f.PrintDefaults()
	if *token == "" {
		*token = s.Token
	}
}

func LeakDump(s Secrets) {
	fmt.Fprintf(os.Stderr, "%+v\n", build(WithToken(s.Token))) // leak: Secrets.Token
}

func CleanDump(s Secrets) {
	fmt.Fprintf(os.Stderr, "%+v\n", build(WithToken(""), WithTimeout(time.Duration(len(s.Token)))))
}
