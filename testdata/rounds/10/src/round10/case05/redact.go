// Package case05 masks the settings of an operator before they are logged.
package case05

import (
	"encoding/json"
	"log/slog"
	"maps"
)

// Settings are what an administrator has configured.
type Settings struct {
	Region   string
	APIKey   string `pii:"api-key"`
	Upstream Upstream
	Mirrors  []Upstream
	Hooks    map[string]string
}

// Upstream is another server.
type Upstream struct {
	Host     string
	Password string `pii:"password"`
}

const stars = "****"

// masked is a copy of s that may be shown, except that it forgets the mirrors.
func masked(s Settings) Settings {
	s.APIKey = stars
	s.Upstream.Password = stars
	return s
}

// maskedAll remembers them, in a slice of its own.
func maskedAll(s Settings) Settings {
	s = masked(s)
	mirrors := make([]Upstream, len(s.Mirrors))
	for i, m := range s.Mirrors {
		m.Password = stars
		mirrors[i] = m
	}
	s.Mirrors = mirrors
	return s
}

func LeakMirrors(s Settings) {
	slog.Info("settings", "value", masked(s)) // leak: Upstream.Password
}

func CleanMirrors(s Settings) {
	slog.Info("settings", "value", maskedAll(s))
}

// LeakOrder encodes first and masks then.
func LeakOrder(s Settings) {
	text, _ := json.Marshal(s.Upstream)
	s.Upstream.Password = stars
	slog.Info("upstream", "json", string(text)) // leak: Upstream.Password
}

func CleanOrder(s Settings) {
	s.Upstream.Password = stars
	text, _ := json.Marshal(s.Upstream)
	slog.Info("upstream", "json", string(text))
}

// LeakLoop masks the copies that a loop makes.
func LeakLoop(s Settings) {
	for _, m := range s.Mirrors {
		m.Password = stars
	}
	slog.Info("mirrors", "list", s.Mirrors) // leak: Upstream.Password
}

func CleanLoop(s Settings) {
	for i := range s.Mirrors {
		s.Mirrors[i].Password = stars
	}
	slog.Info("mirrors", "list", s.Mirrors)
}

// LeakHooks adds the key to the map that it logs, CleanHooks to a copy.
func LeakHooks(s Settings) {
	all := s.Hooks
	all["key"] = s.APIKey
	slog.Info("hooks", "map", s.Hooks) // leak: Settings.APIKey
}

func CleanHooks(s Settings) {
	all := maps.Clone(s.Hooks)
	all["key"] = s.APIKey
	slog.Info("hooks", "map", s.Hooks)
}
