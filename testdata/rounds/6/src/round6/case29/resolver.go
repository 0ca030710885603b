// Package case29 resolves authors of reviews in batches.
package case29

import (
	"errors"
	"log/slog"
	"strings"

	"round6/case29/loader"
)

type Author struct {
	No   int
	Name string `pii:"name"`
	Nick string
}

type Review struct {
	Author string `pii:"username"`
	Stars  int
}

func authors(all ...Author) func([]int) (map[int]Author, error) {
	return func(nos []int) (map[int]Author, error) {
		m := map[int]Author{}
		for _, a := range all {
			m[a.No] = a
		}
		return m, nil
	}
}

func labels(all ...Author) func([]int) (map[int]string, error) {
	return func([]int) (map[int]string, error) {
		m := map[int]string{}
		for _, a := range all {
			m[a.No] = strings.Join([]string{a.Nick, a.Name}, "/")
		}
		return m, nil
	}
}

func none([]string) (map[string]int, error) { return nil, nil }

var errDown = errors.New("database is down")

func down([]string) (map[string]int, error) { return nil, errDown }

func LeakLoaded(a Author) {
	l := loader.New(authors(a))
	got, err := l.Load(a.No)()
	slog.Info("author", "is", got.Name, "err", err) // leak: Author.Name
}

func CleanLoaded(a Author) {
	l := loader.New(authors(a))
	got, err := l.Load(a.No)()
	slog.Info("author", "is", got.Nick, "err", err)
}

func LeakLabel(a Author) {
	l := loader.New(labels(a))
	first, second := l.Load(a.No), l.Load(a.No+1)
	label, _ := first()
	_, err := second()
	slog.Info("author", "label", label, "other", err) // leak: Author.Name
}

func CleanLabel(a Author) {
	l := loader.New(labels(a))
	first, second := l.Load(a.No), l.Load(a.No+1)
	label, _ := first()
	_, err := second()
	slog.Info("author", "label", label != "", "other", err)
}

func LeakMissing(r Review) {
	if _, err := loader.New(none).Load(r.Author)(); err != nil {
		slog.Error("review", "stars", r.Stars, "err", err) // leak: Review.Author
	}
}

func CleanDown(r Review) {
	if _, err := loader.New(down).Load(r.Author)(); err != nil {
		slog.Error("review", "stars", r.Stars, "err", err)
	}
}
