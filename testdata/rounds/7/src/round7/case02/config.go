// Package case02 connects to a cluster with a configuration that people log when a connection fails.
package case02

import (
	"errors"
	"fmt"
	"log"
	"log/slog"
	"os"
)

// Config says where a cluster is, and who connects.
type Config struct {
	Host     string
	Username string
	Password string `pii:"password"`
	Bearer   string `pii:"token"`
	TLS      TLS
}

type TLS struct {
	Insecure bool
	Key      []byte `pii:"private-key"`
}

type sanitized Config

// String shows no more than an operator needs.
func (c *Config) String() string {
	if c == nil {
		return "<nil>"
	}
	s := sanitized(*c)
	if s.Password != "" {
		s.Password = "--- REDACTED ---"
	}
	if s.Bearer != "" {
		s.Bearer = "--- REDACTED ---"
	}
	s.TLS = s.TLS.sanitized()
	return fmt.Sprintf("%#v", s)
}

func (t TLS) sanitized() TLS {
	if len(t.Key) > 0 {
		t.Key = []byte("--- TRUNCATED ---")
	}
	return t
}

// A cluster holds the configuration that it was made of.
type cluster struct {
	name string
	conf *Config
}

func (c cluster) GoString() string { return "cluster " + c.name + " of " + c.conf.Host }

var errRefused = errors.New("connection refused")

func dial(c *Config) error { return fmt.Errorf("dial %v: %w", *c, errRefused) }

func connect(c *Config) error { return fmt.Errorf("connect %v: %w", c, errRefused) }

func LeakValue(c Config) {
	log.Printf("using %+v", c) // leak: Config.Password, Config.Bearer, TLS.Key
}

func CleanValue(c Config) {
	log.Printf("using %+v", &c)
}

func LeakSyntax(c Config) {
	log.Printf("using %#v", &c) // leak: Config.Password, Config.Bearer, TLS.Key
}

func CleanSyntax(c Config) {
	log.Printf("using %#v", cluster{"blue", &c})
}

func LeakRefused(c Config) {
	if err := dial(&c); err != nil {
		slog.Error("no cluster", "error", err) // leak: Config.Password, Config.Bearer, TLS.Key
	}
}

func CleanRefused(c Config) {
	if err := connect(&c); err != nil {
		slog.Error("no cluster", "error", err)
	}
}

// The handler of slog asks a pointer for its method, JSON does not.
func LeakJSON(c Config) {
	l := slog.New(slog.NewJSONHandler(os.Stdout, nil))
	l.Info("using", "config", &c) // leak: Config.Password, Config.Bearer, TLS.Key
}

func CleanText(c Config) {
	l := slog.New(slog.NewTextHandler(os.Stdout, nil))
	l.Info("using", "config", &c)
}
