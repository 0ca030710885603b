// Package case13 reads visits by way of iterators.
package case13

import (
	"bufio"
	"fmt"
	"iter"
	"log"
	"maps"
	"os"
	"slices"
	"strings"
)

// Visit is a page that somebody saw.
type Visit struct {
	Page  string
	IP    string `pii:"ip"`
	Agent string `pii:"browser"`
	Query string `pii:"search-query"`
	Bytes int
}

func filter[T any](in iter.Seq[T], keep func(T) bool) iter.Seq[T] {
	return func(yield func(T) bool) {
		for v := range in {
			if keep(v) && !yield(v) {
				return
			}
		}
	}
}

func convert[T, U any](in iter.Seq[T], f func(T) U) iter.Seq[U] {
	return func(yield func(U) bool) {
		for v := range in {
			if !yield(f(v)) {
				return
			}
		}
	}
}

func take[T any](in iter.Seq[T], n int) iter.Seq[T] {
	return func(yield func(T) bool) {
		for v := range in {
			if n--; n < 0 || !yield(v) {
				return
			}
		}
	}
}

func large(v Visit) bool { return v.Bytes > 100 }

// LeakPipe logs the addresses of large visits, CleanPipe their pages.
func LeakPipe(vs []Visit) {
	for ip := range take(convert(filter(slices.Values(vs), large), func(v Visit) string { return v.IP }), 2) {
		log.Print("large: ", ip) // leak: Visit.IP
	}
}

func CleanPipe(vs []Visit) {
	for page := range take(convert(filter(slices.Values(vs), large), func(v Visit) string { return v.Page }), 2) {
		log.Print("large: ", page)
	}
}

// LeakGroups prints visits by address, CleanGroups by page.
func LeakGroups(vs []Visit) {
	by := map[string]int{}
	for v := range filter(slices.Values(vs), large) {
		by[v.IP] += v.Bytes
	}
	for _, key := range slices.Sorted(maps.Keys(by)) {
		fmt.Printf("%s: %d\n", key, by[key]) // leak: Visit.IP
	}
}

func CleanGroups(vs []Visit) {
	by := map[string]int{}
	for v := range filter(slices.Values(vs), large) {
		by[v.Page] += v.Bytes
	}
	for _, key := range slices.Sorted(maps.Keys(by)) {
		fmt.Printf("%s: %d\n", key, by[key])
	}
}

// LeakWrite writes queries into a file, CleanWrite how long they are.
func LeakWrite(vs []Visit) error {
	f, err := os.Create("queries.txt")
	if err != nil {
		return err
	}
	defer f.Close()
	for q := range convert(slices.Values(vs), func(v Visit) string { return v.Query }) {
		if _, err := fmt.Fprintln(f, q); err != nil { // leak: Visit.Query
			return err
		}
	}
	return nil
}

func CleanWrite(vs []Visit) error {
	f, err := os.Create("queries.txt")
	if err != nil {
		return err
	}
	defer f.Close()
	w := bufio.NewWriter(f)
	for n := range convert(slices.Values(vs), func(v Visit) int { return len(strings.Fields(v.Query)) }) {
		if _, err := fmt.Fprintln(w, n); err != nil {
			return err
		}
	}
	return w.Flush()
}

// LeakPull logs the first agent, CleanPull whether there is one.
func LeakPull(vs []Visit) {
	next, stop := iter.Pull(convert(slices.Values(vs), func(v Visit) string { return v.Agent }))
	defer stop()
	if agent, ok := next(); ok {
		log.Printf("first agent %q", agent) // leak: Visit.Agent
	}
}

func CleanPull(vs []Visit) {
	next, stop := iter.Pull(convert(slices.Values(vs), func(v Visit) string { return v.Agent }))
	defer stop()
	if agent, ok := next(); ok {
		log.Printf("first agent is a phone: %t", strings.Contains(agent, "Mobile"))
	}
}
