// Package case03 compares two lists of voters, one of which is pulled.
package case03

import (
	"iter"
	"log/slog"
	"slices"
)

type Voter struct {
	Ward string
	Name string `pii:"name"`
	Born string `pii:"date-of-birth"`
}

func names(vs []Voter) iter.Seq2[string, string] {
	return func(yield func(string, string) bool) {
		for _, v := range vs {
			if !yield(v.Ward, v.Name) {
				return
			}
		}
	}
}

func wards(s iter.Seq2[string, string]) iter.Seq[string] {
	return func(yield func(string) bool) {
		for w := range s {
			if !yield(w) {
				return
			}
		}
	}
}

func zip[A, B any](a iter.Seq[A], b iter.Seq[B]) iter.Seq2[A, B] {
	return func(yield func(A, B) bool) {
		next, stop := iter.Pull(b)
		defer stop()
		for x := range a {
			y, ok := next()
			if !ok || !yield(x, y) {
				return
			}
		}
	}
}

func LeakPull(v Voter) {
	next, stop := iter.Pull2(names([]Voter{v}))
	defer stop()
	_, name, ok := next()
	slog.Info("first", "name", name, "more", ok) // leak: Voter.Name
}

func CleanPull(v Voter) {
	next, stop := iter.Pull2(names([]Voter{v}))
	defer stop()
	ward, _, ok := next()
	slog.Info("first", "ward", ward, "more", ok)
}

func LeakZip(v Voter) {
	births := slices.Values([]string{v.Born})
	for w, b := range zip(wards(names([]Voter{v})), births) {
		slog.Info("voter", "ward", w, "born", b) // leak: Voter.Born
	}
}

func CleanZip(v Voter) {
	births := slices.Values([]string{v.Born})
	for w, b := range zip(wards(names([]Voter{v})), births) {
		slog.Info("voter", "ward", w, "known", b != "")
	}
}

func LeakChunks(v Voter) {
	for c := range slices.Chunk([]Voter{v, {Ward: "west"}}, 2) {
		slog.Info("chunk", "first", c[0].Name) // leak: Voter.Name
	}
}

func CleanChunks(v Voter) {
	for c := range slices.Chunk([]Voter{v, {Ward: "west"}}, 2) {
		slog.Info("chunk", "first", c[0].Ward)
	}
}
