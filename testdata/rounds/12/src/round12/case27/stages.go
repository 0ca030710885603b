// Package case27 cleans lists of subscribers in stages that run side by side.
package case27

import (
	"fmt"
	"log/slog"
	"strconv"
	"strings"
	"sync"
)

// Subscriber gets a newspaper.
type Subscriber struct {
	No     int
	Name   string `pii:"name"`
	Street string `pii:"street"`
}

// line is what goes from stage to stage.
type line struct {
	no   int
	text string
	err  error
}

// stage runs f over all that comes in.
func stage[I, O any](in <-chan I, f func(I) (O, bool)) <-chan O {
	out := make(chan O)
	go func() {
		defer close(out)
		for v := range in {
			if o, ok := f(v); ok {
				out <- o
			}
		}
	}()
	return out
}

// source sends a list.
func source[T any](list ...T) <-chan T {
	out := make(chan T)
	go func() {
		defer close(out)
		for _, v := range list {
			out <- v
		}
	}()
	return out
}

// merge sends what comes from any of several channels.
func merge[T any](ins ...<-chan T) <-chan T {
	out := make(chan T)
	var wg sync.WaitGroup
	for _, in := range ins {
		wg.Go(func() {
			for v := range in {
				out <- v
			}
		})
	}
	go func() {
		wg.Wait()
		close(out)
	}()
	return out
}

func byName(s Subscriber) (line, bool)   { return line{no: s.No, text: s.Name}, s.No > 0 }
func byStreet(s Subscriber) (line, bool) { return line{no: s.No, text: s.Street}, s.No > 0 }

func trim(l line) (line, bool) {
	l.text = strings.TrimSpace(l.text)
	return l, l.text != ""
}

// LeakStages logs what comes out of the last stage, CleanStages its number.
func LeakStages(list []Subscriber) {
	for l := range stage(stage(source(list...), byName), trim) {
		slog.Info("line", "no", l.no, "text", l.text) // leak: Subscriber.Name
	}
}

func CleanStages(list []Subscriber) {
	for l := range stage(stage(source(list...), byName), trim) {
		slog.Info("line", "no", l.no, "err", l.err)
	}
}

// LeakMerged merges names and numbers, CleanMerged numbers and lengths.
func LeakMerged(list []Subscriber) {
	names := stage(source(list...), func(s Subscriber) (string, bool) { return s.Street, true })
	numbers := stage(source(list...), func(s Subscriber) (string, bool) { return strconv.Itoa(s.No), true })
	for text := range merge(numbers, names) {
		slog.Info("merged", "text", text) // leak: Subscriber.Street
	}
}

func CleanMerged(list []Subscriber) {
	names := stage(source(list...), func(s Subscriber) (string, bool) { return fmt.Sprint(len(s.Street)), true })
	numbers := stage(source(list...), func(s Subscriber) (string, bool) { return strconv.Itoa(s.No), true })
	for text := range merge(numbers, names) {
		slog.Info("merged", "text", text)
	}
}

// LeakInvalid has a stage that reports by an error.
func LeakInvalid(list []Subscriber) {
	lines := stage(stage(source(list...), byStreet), func(l line) (error, bool) {
		return fmt.Errorf("line %d: no house number in %q", l.no, l.text), !strings.ContainsAny(l.text, "0123456789")
	})
	for err := range lines {
		slog.Warn("invalid", "err", err) // leak: Subscriber.Street
	}
}

func CleanInvalid(list []Subscriber) {
	lines := stage(stage(source(list...), byStreet), func(l line) (error, bool) {
		return fmt.Errorf("line %d: no house number in %d bytes", l.no, len(l.text)), !strings.ContainsAny(l.text, "0123456789")
	})
	for err := range lines {
		slog.Warn("invalid", "err", err)
	}
}
