// Package case32 reports crashes, with what the program was busy with.
package case32

import (
	"encoding/json"
	"fmt"
	"log"
	"os"
	"runtime/debug"
	"strings"
	"sync"
)

// A Call is on the line.
type Call struct {
	ID     int
	Caller string `pii:"phone"`
	Topic  string `pii:"inquiry"`
	Queue  string
}

// A crumb is something that happened before.
type crumb struct {
	Kind string
	Text string
}

// An incident is what the tracker gets.
type incident struct {
	Message string
	Crumbs  []crumb
	Extra   map[string]any
	Stack   int
}

// Tracker takes incidents.
type Tracker interface {
	//pii:sink share/crash vendor=Crashpad
	Capture(i incident)
}

var tracker Tracker

// A scope collects what is sent with an incident.
type scope struct {
	mu     sync.Mutex
	crumbs []crumb
	extra  map[string]any
	before func(*incident)
}

func newScope() *scope { return &scope{extra: map[string]any{}, before: func(*incident) {}} }

func (s *scope) note(kind, format string, args ...any) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.crumbs = append(s.crumbs, crumb{kind, fmt.Sprintf(format, args...)})
}

func (s *scope) incident(message string) incident {
	i := incident{message, s.crumbs, s.extra, len(debug.Stack())}
	s.before(&i)
	return i
}

// guard runs f, and gives back what it panicked with.
func guard(f func()) (v any) {
	defer func() { v = recover() }()
	f()
	return nil
}

// kinds leaves of crumbs the kinds.
func kinds(i *incident) {
	var ks []crumb
	for _, c := range i.Crumbs {
		ks = append(ks, crumb{Kind: c.Kind})
	}
	i.Crumbs = ks
}

func answer(c Call) {
	if c.Queue == "" {
		panic("no queue")
	}
	var routes map[string]int
	routes[c.Queue] = c.ID
}

func LeakCrumb(c Call) {
	s := newScope()
	s.note("call", "from %s to %s", c.Caller, c.Queue)
	tracker.Capture(s.incident("lost")) // leak: Call.Caller
}

func CleanCrumb(c Call) {
	s := newScope()
	s.note("call", "number %d to %s", c.ID, c.Queue)
	tracker.Capture(s.incident("lost"))
}

func CleanBefore(c Call) {
	s := newScope()
	s.before = kinds
	s.note("call", "from %s", c.Caller)
	tracker.Capture(s.incident("lost"))
}

func LeakExtra(c Call) {
	s := newScope()
	s.extra["call"] = c
	tracker.Capture(s.incident("lost")) // leak: Call.Caller, Call.Topic
}

func CleanExtra(c Call) {
	s := newScope()
	s.extra["call"] = map[string]any{"id": c.ID, "known": c.Caller != ""}
	tracker.Capture(s.incident("lost"))
}

func CleanGuard(c Call) {
	if v := guard(func() { answer(c) }); v != nil {
		tracker.Capture(newScope().incident(fmt.Sprint(v)))
		log.Print(v)
	}
}

func LeakFile(c Call) error {
	text, err := json.Marshal(incident{Message: "lost", Extra: map[string]any{"topic": strings.ToUpper(c.Topic)}})
	if err != nil {
		return err
	}
	return os.WriteFile("crash.json", text, 0o600) // leak: Call.Topic
}

func CleanFile(c Call) error {
	text, err := json.Marshal(incident{Message: "lost", Extra: map[string]any{"words": len(strings.Fields(c.Topic))}})
	if err != nil {
		return err
	}
	return os.WriteFile("crash.json", text, 0o600)
}

func LeakPanic(c Call) {
	defer log.Print("gone")
	panic(fmt.Errorf("call %d about %s", c.ID, c.Topic)) // leak: Call.Topic
}

func CleanPanic(c Call) {
	defer log.Print("gone")
	panic(fmt.Errorf("call %d in %s", c.ID, c.Queue))
}
