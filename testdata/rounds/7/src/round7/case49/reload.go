// Package case49 reads its configuration again when that changes, and says what is new.
package case49

import (
	"encoding/json"
	"fmt"
	"log"
	"maps"
	"slices"
	"sync/atomic"
)

type Config struct {
	Addr    string            `json:"addr"`
	APIKey  string            `json:"api_key" pii:"api-key"`
	Admins  []string          `json:"admins" pii:"email"`
	Headers map[string]string `json:"headers"`
}

// A watcher holds the current configuration.
type watcher struct {
	current atomic.Pointer[Config]
	changed []func(old, now *Config)
}

func (w *watcher) load(raw []byte) error {
	c := new(Config)
	if err := json.Unmarshal(raw, c); err != nil {
		return fmt.Errorf("configuration: %w", err)
	}
	w.set(c)
	return nil
}

func (w *watcher) set(c *Config) {
	old := w.current.Swap(c)
	if old == nil {
		old = &Config{}
	}
	for _, f := range w.changed {
		f(old, c)
	}
}

func (w *watcher) onChange(f func(old, now *Config)) { w.changed = append(w.changed, f) }

// keys are the names of what differs.
func keys(old, now *Config) []string {
	var out []string
	if old.Addr != now.Addr {
		out = append(out, "addr")
	}
	if old.APIKey != now.APIKey {
		out = append(out, "api_key")
	}
	if !slices.Equal(old.Admins, now.Admins) {
		out = append(out, "admins")
	}
	return out
}

// added are those who were not there before.
func added(old, now []string) []string {
	var out []string
	for _, s := range now {
		if !slices.Contains(old, s) {
			out = append(out, s)
		}
	}
	return out
}

// masked shows the last letters of a key.
//
//pii:protect masked
func masked(key string) string {
	if len(key) < 12 {
		return "****"
	}
	return "****" + key[len(key)-2:]
}

func LeakAdded(c Config) {
	w := &watcher{}
	w.onChange(func(old, now *Config) {
		log.Print("new admins: ", added(old.Admins, now.Admins)) // leak: Config.Admins
	})
	w.set(&c)
}

func CleanAdded(c Config) {
	w := &watcher{}
	w.onChange(func(old, now *Config) {
		log.Print("changed: ", keys(old, now), ", new admins: ", len(added(old.Admins, now.Admins)))
	})
	w.set(&c)
}

func LeakKey(c Config) {
	w := &watcher{}
	w.set(&c)
	log.Print("key is ", w.current.Load().APIKey) // leak: Config.APIKey
}

func CleanKey(c Config) {
	w := &watcher{}
	w.set(&c)
	log.Print("key is ", masked(w.current.Load().APIKey))
}

func LeakHeaders(c Config) {
	w := &watcher{}
	w.set(&c)
	now := w.current.Load()
	h := maps.Clone(now.Headers)
	h["X-Api-Key"] = now.APIKey
	log.Print("headers are ", h) // leak: Config.APIKey
}

func CleanHeaders(c Config) {
	w := &watcher{}
	w.set(&c)
	now := w.current.Load()
	h := maps.Clone(now.Headers)
	h["X-Api-Key"] = now.APIKey
	log.Print("headers are ", now.Headers)
}

func LeakLoaded(raw []byte) error {
	w := &watcher{}
	if err := w.load(raw); err != nil {
		return err
	}
	log.Printf("%+v", *w.current.Load()) // leak: Config.APIKey, Config.Admins
	return nil
}

func CleanLoaded(raw []byte) error {
	w := &watcher{}
	if err := w.load(raw); err != nil {
		return err
	}
	c := *w.current.Load()
	c.APIKey, c.Admins = masked(c.APIKey), nil
	log.Printf("%+v", c)
	return nil
}

func LeakReplaced(c Config) {
	w := &watcher{}
	w.set(&c)
	old := w.current.Load()
	w.set(&Config{Addr: ":81"})
	log.Print("was ", old.Admins) // leak: Config.Admins
}

func CleanReplaced(c Config) {
	w := &watcher{}
	w.set(&c)
	w.set(&Config{Addr: ":81"})
	log.Print("is ", w.current.Load().Addr)
}
