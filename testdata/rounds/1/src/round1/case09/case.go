// Package case09 has results with names, which deferred functions change.
package case09

import (
	"errors"
	"fmt"
	"log/slog"
)

type Voter struct {
	ID    int
	Name  string `pii:"name"`
	Party string `pii:"political-opinion"`
	Ward  string
}

func named(v Voter) (line string) {
	defer func() { line = "redacted" }()
	line = v.Name
	return line
}

// unnamed has already taken its result when the deferred function runs.
func unnamed(v Voter) string {
	line := v.Name
	defer func() { line = "redacted" }()
	return line
}

func LeakUnnamed(v Voter) {
	slog.Info("voter", "line", unnamed(v)) // leak: Voter.Name
}

func CleanNamed(v Voter) {
	slog.Info("voter", "line", named(v))
}

func annotate(v Voter) (text string, err error) {
	defer func() {
		if err != nil {
			err = fmt.Errorf("voter of %s: %w", v.Party, err)
		}
	}()
	return v.Ward, errors.New("no ballot")
}

func LeakAnnotated(v Voter) {
	_, err := annotate(v)
	slog.Error("ballot", "err", err) // leak: Voter.Party
}

func CleanAnnotated(v Voter) {
	text, _ := annotate(v)
	slog.Error("ballot", "ward", text)
}

func split(v Voter) (public, private string) {
	private, public = v.Name+"/"+v.Party, v.Ward
	return
}

func LeakSecondResult(v Voter) {
	_, line := split(v)
	slog.Info("split", "line", line) // leak: Voter.Name, Voter.Party
}

func CleanFirstResult(v Voter) {
	line, _ := split(v)
	slog.Info("split", "line", line)
}

func swapped(v Voter) (first, second string) {
	first, second = v.Ward, v.Name
	return second, first
}

func LeakSwappedResults(v Voter) {
	first, second := swapped(v)
	slog.Info("swapped", "first", first, "length", len(second)) // leak: Voter.Name
}

func CleanSwappedResults(v Voter) {
	first, second := swapped(v)
	slog.Info("swapped", "second", second, "length", len(first))
}
