// Package case22 leads an application for a loan through its states.
package case22

import (
	"fmt"
	"log/slog"
	"strings"
)

// Application is a request for money.
type Application struct {
	Ref    string
	Income string `pii:"income"`
	Score  string `pii:"credit-score"`
}

// A state does its work and gives the next one; nil ends it.
type state func(*run) state

type run struct {
	app  Application
	note string
	path []string
}

func (r *run) step(name string) { r.path = append(r.path, name) }

func received(r *run) state {
	r.step("received")
	if r.app.Income == "" {
		return rejected
	}
	return scored
}

func scored(r *run) state {
	r.step("scored")
	r.note = "score " + r.app.Score
	return decided
}

func decided(r *run) state {
	r.step("decided")
	return nil
}

func rejected(r *run) state {
	r.step("rejected")
	return nil
}

func start(app Application) *run {
	r := &run{app: app}
	for s := state(received); s != nil; {
		s = s(r)
	}
	return r
}

// LeakNote logs what a state has left behind, CleanNote through which states it went.
func LeakNote(app Application) {
	r := start(app)
	slog.Info("done", "ref", r.app.Ref, "how", r.note) // leak: Application.Score
}

func CleanNote(app Application) {
	r := start(app)
	slog.Info("done", "ref", r.app.Ref, "how", strings.Join(r.path, ","))
}

// status is where an application is.
type status int

const (
	open status = iota
	checked
	closed
)

func (s status) String() string { return [...]string{"open", "checked", "closed"}[s] }

// edge is one step of a table.
type edge struct {
	to     status
	action func(*Application) string
}

var edges = map[status]edge{
	open:    {checked, func(a *Application) string { return "checked " + a.Ref }},
	checked: {closed, func(a *Application) string { return "closed with " + a.Income }},
}

// LeakTable takes the second edge, CleanTable the first.
func LeakTable(app Application) {
	if e, ok := edges[checked]; ok {
		slog.Info(e.action(&app), "now", e.to) // leak: Application.Income
	}
}

func CleanTable(app Application) {
	if e, ok := edges[open]; ok {
		slog.Info(e.action(&app), "now", e.to)
	}
}

// LeakInvalid names the state and what was in it.
func LeakInvalid(app Application) {
	defer func() {
		if p := recover(); p != nil {
			slog.Error("invalid", "state", p) // leak: Application.Score
		}
	}()
	if _, ok := edges[closed]; !ok {
		panic(fmt.Errorf("%v: score %s", closed, app.Score))
	}
}

func CleanInvalid(app Application) {
	defer func() {
		if p := recover(); p != nil {
			slog.Error("invalid", "state", p)
		}
	}()
	if _, ok := edges[closed]; !ok {
		panic(fmt.Errorf("%v: ref %s", closed, app.Ref))
	}
}

// LeakHistory shows the first version, CleanHistory the last.
func LeakHistory(app Application) {
	history := map[status]Application{open: app}
	app.Income, app.Score = "", ""
	history[closed] = app
	slog.Info("history", "first", history[open].Income) // leak: Application.Income
}

func CleanHistory(app Application) {
	history := map[status]Application{open: app}
	app.Income, app.Score = "", ""
	history[closed] = app
	slog.Info("history", "last", history[closed].Income)
}
