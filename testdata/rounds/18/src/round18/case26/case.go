// Package case26 has settings that are read once and replaced while the server runs.
package case26

import (
	"fmt"
	"log/slog"
	"os"
	"strings"
	"sync"
	"sync/atomic"
)

// Settings are of the server.
type Settings struct {
	Name    string
	DSN     string `pii:"secret"`
	Version int
}

// Masked is a copy that may be shown.
func (s *Settings) Masked() *Settings {
	c := *s
	c.DSN = strings.Repeat("*", 8)
	return &c
}

// Live has the settings of now.
type Live struct {
	p    atomic.Pointer[Settings]
	subs []func(old, new *Settings)
}

func (l *Live) Load() *Settings { return l.p.Load() }

// Swap replaces the settings and tells who has asked for it.
func (l *Live) Swap(s *Settings) {
	old := l.p.Swap(s)
	for _, f := range l.subs {
		f(old, s)
	}
}

func fromEnv() *Settings {
	return &Settings{Name: "api", DSN: os.Getenv("API_DSN"), Version: 1}
}

var settings = sync.OnceValue(fromEnv)

var shown = sync.OnceValues(func() (string, error) {
	s := settings()
	if s.DSN == "" {
		return "", fmt.Errorf("%s has no dsn", s.Name)
	}
	return fmt.Sprintf("%s v%d", s.Name, s.Version), nil
})

// LeakOnce logs the settings that are read once, CleanOnce the text that is made of them once.
func LeakOnce() {
	slog.Info("settings", "all", *settings()) // leak: Settings.DSN
}

func CleanOnce() {
	text, err := shown()
	slog.Info("settings", "all", text, "err", err)
}

// LeakSwap logs the settings of now, CleanSwap those that a masked copy was put in for.
func LeakSwap(s *Settings) {
	var l Live
	l.Swap(s)
	slog.Info("live", "settings", *l.Load()) // leak: Settings.DSN
}

func CleanSwap(s *Settings) {
	var l Live
	l.Swap(s.Masked())
	slog.Info("live", "settings", *l.Load())
}

// LeakSubs prints the old settings when they are replaced, CleanSubs the new ones, which are masked.
func LeakSubs(s *Settings) {
	var l Live
	l.Swap(s)
	l.subs = append(l.subs, func(old, _ *Settings) {
		fmt.Printf("replaced %+v\n", *old) // leak: Settings.DSN
	})
	l.Swap(&Settings{Name: "next", Version: 2})
}

func CleanSubs(s *Settings) {
	var l Live
	l.Swap(s)
	l.subs = append(l.subs, func(old, now *Settings) {
		fmt.Printf("replaced %d by %d, %t\n", old.Version, now.Version, old.DSN == now.DSN)
	})
	l.Swap(&Settings{Name: "next", Version: 2})
}

// LeakCAS puts the settings back, CleanCAS has them replaced by then.
func LeakCAS(s *Settings) {
	var l Live
	l.p.Store(&Settings{Name: "first"})
	if old := l.Load(); l.p.CompareAndSwap(old, s) {
		fmt.Println("now", *l.Load(), old.Name) // leak: Settings.DSN
	}
}

func CleanCAS(s *Settings) {
	var l Live
	l.p.Store(s)
	if old := l.Load(); l.p.CompareAndSwap(old, &Settings{Name: "second"}) {
		fmt.Println("now", *l.Load(), old.Name)
	}
}
