// Package case14 has indexes over the members of a club.
package case14

import (
	"fmt"
	"log/slog"
	"maps"
	"slices"
	"strings"
)

// Member is of a club.
type Member struct {
	No    int
	Email string `pii:"email"`
	Level string
	Iban  string `pii:"bank-account"`
}

// Index finds values by a key.
type Index[K comparable, V any] map[K][]V

// Group makes an index.
func Group[K comparable, V any](all []V, key func(V) K) Index[K, V] {
	ix := Index[K, V]{}
	for _, v := range all {
		k := key(v)
		ix[k] = append(ix[k], v)
	}
	return ix
}

// Sizes has how many there are of each key.
func (ix Index[K, V]) Sizes() map[K]int {
	n := make(map[K]int, len(ix))
	for k, vs := range ix {
		n[k] = len(vs)
	}
	return n
}

func level(m Member) string  { return m.Level }
func domain(m Member) string { _, d, _ := strings.Cut(m.Email, "@"); return d }
func local(m Member) string  { l, _, _ := strings.Cut(m.Email, "@"); return l }

// LeakSizes counts by the part before the @, CleanSizes by the one after it.
func LeakSizes(all []Member) {
	slog.Info("members", "by", Group(all, local).Sizes()) // leak: Member.Email
}

func CleanSizes(all []Member) {
	slog.Info("members", "by", Group(all, domain).Sizes())
}

// LeakKeys prints the keys of a map from addresses to levels, CleanKeys its values.
func LeakKeys(all []Member) {
	levels := map[string]string{}
	for _, m := range all {
		levels[m.Email] = m.Level
	}
	fmt.Println(slices.Sorted(maps.Keys(levels))) // leak: Member.Email
}

func CleanKeys(all []Member) {
	levels := map[string]string{}
	for _, m := range all {
		levels[m.Email] = m.Level
	}
	fmt.Println(slices.Sorted(maps.Values(levels)))
}

// LeakLevel prints the groups, CleanLevel the names of the groups.
func LeakLevel(all []Member) {
	for name, group := range Group(all, level) {
		fmt.Println(name, group) // leak: Member.Email, Member.Iban
	}
}

func CleanLevel(all []Member) {
	for name, group := range Group(all, level) {
		fmt.Println(name, len(group), cap(group) >= len(group))
	}
}

// LeakClone overwrites the account in the copy of a map and shows the map, CleanClone shows the copy.
func LeakClone(m Member) {
	row := map[string]any{"no": m.No, "iban": m.Iban}
	shown := maps.Clone(row)
	shown["iban"] = "***"
	slog.Info("row", "row", row, "size", len(shown)) // leak: Member.Iban
}

func CleanClone(m Member) {
	row := map[string]any{"no": m.No, "iban": m.Iban}
	shown := maps.Clone(row)
	shown["iban"] = "***"
	slog.Info("row", "row", shown, "size", len(row))
}
