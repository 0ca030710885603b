// Package case22 is a chat server whose configuration can be read, changed and packed up for support.
package case22

import (
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"os"
)

const fake = "********"

// SQLSettings are of the database.
type SQLSettings struct {
	Driver      string
	DataSource  *string  `pii:"secret"`
	Replicas    []string `pii:"secret"`
	AtRestKey   *string  `pii:"secret"`
	MaxIdle     *int
	Diagnostics bool
}

// MailSettings are of outgoing mail.
type MailSettings struct {
	Server   string
	Password *string `pii:"password"`
}

// Config is all.
type Config struct {
	SQL     SQLSettings
	Mail    MailSettings
	Plugins map[string]map[string]any
}

// Clone makes a copy that shares nothing.
func (c *Config) Clone() *Config {
	text, err := json.Marshal(c)
	if err != nil {
		return &Config{}
	}
	var out Config
	if err := json.Unmarshal(text, &out); err != nil {
		return &Config{}
	}
	return &out
}

// Sanitize hides secrets in place.
func (c *Config) Sanitize() {
	if c.Mail.Password != nil && *c.Mail.Password != "" {
		*c.Mail.Password = fake
	}
	if c.SQL.AtRestKey != nil {
		*c.SQL.AtRestKey = fake
	}
	c.SQL.DataSource = new(string)
	*c.SQL.DataSource = fake
	for i := range c.SQL.Replicas {
		c.SQL.Replicas[i] = fake
	}
}

// sanitizeMail is an earlier form of it.
func (c *Config) sanitizeMail() {
	if c.Mail.Password != nil {
		*c.Mail.Password = fake
	}
}

func deref[T any](p *T) (v T) {
	if p != nil {
		v = *p
	}
	return v
}

func ping(s SQLSettings) error {
	if deref(s.MaxIdle) > 0 {
		return nil
	}
	return fmt.Errorf("%s: dial %q: connection refused", s.Driver, deref(s.DataSource))
}

func packet(name string, v any) error {
	text, err := json.MarshalIndent(v, "", "  ")
	if err != nil {
		return errors.New("cannot encode " + name)
	}
	return os.WriteFile(name, text, 0o600)
}

// LeakPacket packs up what hides the mail alone, CleanPacket what hides all.
func LeakPacket(c *Config) error {
	s := c.Clone()
	s.sanitizeMail()
	return packet("config.json", s) // leak: SQLSettings.DataSource, SQLSettings.Replicas, SQLSettings.AtRestKey
}

func CleanPacket(c *Config) error {
	s := c.Clone()
	s.Sanitize()
	return packet("config.json", s)
}

// LeakPing logs why the database is not there, CleanPing that it is not.
func LeakPing(c *Config) {
	if err := ping(c.SQL); err != nil {
		slog.Error("ping", "err", err) // leak: SQLSettings.DataSource
	}
}

func CleanPing(c *Config) {
	if err := ping(c.SQL); err != nil {
		slog.Error("ping", "driver", c.SQL.Driver, "failed", err != nil)
	}
}

// LeakChanged logs what a change was from, CleanChanged that there was one.
func LeakChanged(before, after *Config) {
	if deref(before.SQL.AtRestKey) != deref(after.SQL.AtRestKey) {
		slog.Info("changed", "what", "AtRestKey", "was", *before.SQL.AtRestKey) // leak: SQLSettings.AtRestKey
	}
}

func CleanChanged(before, after *Config) {
	if deref(before.SQL.AtRestKey) != deref(after.SQL.AtRestKey) {
		slog.Info("changed", "what", "AtRestKey", "was", before.SQL.AtRestKey != nil)
	}
}

// LeakPlugin keeps a secret under the name of a plugin, CleanPlugin the name of the driver.
func LeakPlugin(c *Config) {
	s := &Config{Plugins: map[string]map[string]any{"jobs": {}}}
	s.Plugins["jobs"]["replica"] = c.SQL.Replicas[0]
	s.Sanitize()
	text, _ := json.Marshal(s)
	slog.Info(string(text)) // leak: SQLSettings.Replicas
}

func CleanPlugin(c *Config) {
	s := &Config{Plugins: map[string]map[string]any{"jobs": {}}}
	s.Plugins["jobs"]["replica"] = c.SQL.Driver
	s.Sanitize()
	text, _ := json.Marshal(s)
	slog.Info(string(text))
}
