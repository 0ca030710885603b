// Package case08 loads the configuration of a gateway and logs it when it starts.
package case08

import (
	"encoding/json"
	"fmt"
	"log/slog"
	"os"
	"strings"
)

// Upstream is a server with a key.
type Upstream struct {
	URL string `json:"url"`
	Key string `json:"key" pii:"api-key"`
}

// LogValue leaves the key out.
func (u Upstream) LogValue() slog.Value {
	return slog.GroupValue(slog.String("url", u.URL), slog.Bool("key", u.Key != ""))
}

// Config is all that the gateway has to know.
type Config struct {
	Listen   string              `json:"listen"`
	Admin    string              `json:"admin" pii:"password"`
	Main     Upstream            `json:"main"`
	Mirrors  []Upstream          `json:"mirrors"`
	Features map[string]bool     `json:"features"`
	Extra    map[string]Upstream `json:"extra"`
}

// Redacted is a copy with what must not be shown replaced, all the way down.
func (c Config) Redacted() Config {
	c.Admin = "redacted"
	c.Main.Key = "redacted"
	mirrors := make([]Upstream, len(c.Mirrors))
	for i, m := range c.Mirrors {
		mirrors[i] = Upstream{URL: m.URL}
	}
	c.Mirrors = mirrors
	c.Extra = nil
	return c
}

// shallow is an earlier form of Redacted.
func (c Config) shallow() Config {
	c.Admin = "redacted"
	c.Main.Key = "redacted"
	c.Extra = nil
	return c
}

func load(text string) (*Config, error) {
	var c Config
	dec := json.NewDecoder(strings.NewReader(text))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&c); err != nil {
		return nil, fmt.Errorf("config: %w", err)
	}
	if key, ok := os.LookupEnv("GATEWAY_KEY"); ok {
		c.Main.Key = key
	}
	return &c, nil
}

var logger = slog.New(slog.NewJSONHandler(os.Stderr, nil))

// LeakUpstream logs the server inside of a slice, where nobody asks for its method. CleanUpstream logs it alone.
func LeakUpstream(text string) {
	c, err := load(text)
	if err != nil {
		return
	}
	logger.Info("start", "upstreams", []Upstream{c.Main}) // leak: Upstream.Key
}

func CleanUpstream(text string) {
	c, err := load(text)
	if err != nil {
		return
	}
	logger.Info("start", "upstream", c.Main)
}

// LeakConfig logs the shallow copy, CleanConfig the deep one.
func LeakConfig(text string) {
	if c, err := load(text); err == nil {
		logger.Info("start", "config", c.shallow()) // leak: Upstream.Key
	}
}

func CleanConfig(text string) {
	if c, err := load(text); err == nil {
		logger.Info("start", "config", c.Redacted())
	}
}

// LeakOrder logs the configuration and drops the copy, CleanOrder logs the copy and drops the rest.
func LeakOrder(text string) {
	c, err := load(text)
	if err != nil {
		return
	}
	c.Mirrors, c.Extra = nil, nil
	_, c.Main = c.Redacted(), Upstream{}
	logger.Info("start", "config", c) // leak: Config.Admin
}

func CleanOrder(text string) {
	c, err := load(text)
	if err != nil {
		return
	}
	c.Mirrors, c.Extra = nil, nil
	*c, c.Main = c.Redacted(), Upstream{}
	logger.Info("start", "config", c)
}
