// Package case40 dispatches by tables, compares structs, and uses the newer builtins.
package case40

import (
	"log"
	"log/slog"
	"strings"
)

// Vote was cast by a member.
type Vote struct {
	Poll   string
	Member string `pii:"employee-id"`
	Choice string `pii:"political-opinion"`
	Union  string `pii:"union-membership"`
}

// handlers do something with a vote, and say what to log.
var handlers = map[string]func(Vote) string{
	"count": func(v Vote) string { return v.Poll },
	"recall": func(v Vote) string {
		return strings.Join([]string{v.Poll, v.Choice}, "=")
	},
}

// pick gives the handler that is asked for, or one that does nothing.
func pick(name string) func(Vote) string {
	if h, ok := handlers[name]; ok {
		return h
	}
	return func(Vote) string { return "?" }
}

func LeakPick(v Vote) {
	log.Print(pick("recall")(v)) // leak: Vote.Choice
}

func CleanPick(v Vote) {
	log.Print(pick("none")(Vote{Poll: v.Poll}))
}

// LeakEqual logs the vote that differs, CleanEqual that it does.
func LeakEqual(v, w Vote) {
	if v != w {
		slog.Warn("differs", "vote", w) // leak: Vote.Member, Vote.Choice, Vote.Union
	}
}

func CleanEqual(v, w Vote) {
	slog.Warn("differs", "vote", v != w)
}

// LeakMax takes the larger of two texts, CleanMax of two lengths.
func LeakMax(v, w Vote) {
	log.Print(max(v.Poll, w.Choice)) // leak: Vote.Choice
}

func CleanMax(v, w Vote) {
	log.Print(max(len(v.Poll), len(w.Choice)))
}

// LeakClear clears another map than it prints.
func LeakClear(v, w Vote) {
	votes := map[string]Vote{"v": v}
	seen := map[string]Vote{"w": w}
	clear(seen)
	log.Print(votes) // leak: Vote.Member, Vote.Choice, Vote.Union
}

func CleanClear(v, w Vote) {
	votes := map[string]Vote{"v": v}
	seen := map[string]Vote{"w": w}
	clear(seen)
	log.Print(len(votes), seen)
}

// ballot is a key for votes that have something in common.
type ballot struct{ poll, choice string }

func LeakTally(v, w Vote) {
	n := map[ballot]int{}
	for _, v := range []Vote{v, w} {
		n[ballot{v.Poll, v.Choice}]++
	}
	log.Print(n) // leak: Vote.Choice
}

func CleanTally(v, w Vote) {
	n := map[ballot]int{}
	for _, v := range []Vote{v, w} {
		n[ballot{poll: v.Poll}]++
	}
	log.Print(n)
}

// LeakConst indexes an array by constants.
func LeakConst(v, w Vote) {
	const poll, member = 0, 1
	row := [...]string{poll: v.Poll, member: v.Member}
	log.Print(row[member]) // leak: Vote.Member
}

func CleanConst(v, w Vote) {
	const poll, member = 0, 1
	row := [...]string{poll: v.Poll, member: v.Member}
	log.Print(row[poll])
}
