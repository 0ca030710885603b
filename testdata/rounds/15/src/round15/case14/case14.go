// Package case14 makes a client by functional options.
package case14

import (
	"fmt"
	"log/slog"
	"net/http"
	"strings"
	"time"
)

// Partner is who calls our interface.
type Partner struct {
	Name   string
	Key    string `pii:"api-key"`
	Secret string `pii:"secret"`
}

type client struct {
	base    string
	key     string
	agent   string
	timeout time.Duration
	headers http.Header
	log     *slog.Logger
}

// String leaves the key and the headers out.
func (c *client) String() string { return fmt.Sprintf("%s (%s)", c.base, c.timeout) }

type option func(*client) error

func withKey(key string) option {
	return func(c *client) error {
		if strings.ContainsAny(key, " \n") {
			return fmt.Errorf("bad key %q", key)
		}
		c.key = key
		return nil
	}
}

func withHeader(name, value string) option {
	return func(c *client) error {
		c.headers.Set(name, value)
		return nil
	}
}

func withAgent(agent string) option { return func(c *client) error { c.agent = agent; return nil } }

func dial(base string, opts ...option) (*client, error) {
	c := &client{base: base, timeout: time.Second, headers: http.Header{}, log: slog.Default()}
	for _, o := range opts {
		if err := o(c); err != nil {
			return nil, fmt.Errorf("dial %s: %w", base, err)
		}
	}
	return c, nil
}

// LeakDump logs what the client is made of, CleanDump its text.
func LeakDump(p Partner) error {
	c, err := dial("https://api.example.com", withKey(p.Key))
	if err != nil {
		return err
	}
	slog.Info("dialed", "client", fmt.Sprintf("%+v", *c)) // leak: Partner.Key
	return nil
}

func CleanDump(p Partner) error {
	c, err := dial("https://api.example.com", withKey(p.Key))
	if err != nil {
		return err
	}
	slog.Info("dialed", "client", fmt.Sprintf("%+v", c))
	return nil
}

// LeakOption logs the error of an option, CleanOption that there is one.
func LeakOption(p Partner) {
	if _, err := dial("https://api.example.com", withKey(p.Key+" ")); err != nil {
		slog.Error("no client", "error", err) // leak: Partner.Key
	}
}

func CleanOption(p Partner) {
	if _, err := dial("https://api.example.com", withKey(p.Key+" ")); err != nil {
		slog.Error("no client", "partner", p.Name)
	}
}

// LeakHeaders logs the headers, of which one has the secret; CleanHeaders their agent.
func LeakHeaders(p Partner) error {
	c, err := dial("https://api.example.com", withAgent("importer"), withHeader("X-Secret", p.Secret))
	if err != nil {
		return err
	}
	c.log.Info("dialed", "headers", c.headers) // leak: Partner.Secret
	return nil
}

func CleanHeaders(p Partner) error {
	c, err := dial("https://api.example.com", withAgent("importer"), withHeader("X-Secret", p.Secret))
	if err != nil {
		return err
	}
	c.log.Info("dialed", "agent", c.agent, "headers", len(c.headers))
	return nil
}
