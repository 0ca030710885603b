// Package case39 prepares answers of a survey for a report, stage by stage.
package case39

import (
	"fmt"
	"log"
	"strconv"
	"strings"
)

type Answer struct {
	Form    int
	Name    string `pii:"name"`
	Opinion string `pii:"political-opinion"`
	Comment string `pii:"comment"`
	Stars   int
}

// A stage makes something of something else, or drops it.
type stage[I, O any] func(I) (O, bool, error)

func then[A, B, C any](f stage[A, B], g stage[B, C]) stage[A, C] {
	return func(a A) (c C, ok bool, err error) {
		b, ok, err := f(a)
		if err != nil || !ok {
			return c, false, err
		}
		return g(b)
	}
}

func each[A, B any](f func(A) B) stage[A, B] {
	return func(a A) (B, bool, error) { return f(a), true, nil }
}

func keep[A any](f func(A) bool) stage[A, A] {
	return func(a A) (A, bool, error) { return a, f(a), nil }
}

// tap shows what goes by.
func tap[A any](show func(A)) stage[A, A] {
	return func(a A) (A, bool, error) {
		show(a)
		return a, true, nil
	}
}

func run[A, B any](s stage[A, B], in []A) ([]B, error) {
	var out []B
	for i, a := range in {
		b, ok, err := s(a)
		if err != nil {
			return out, fmt.Errorf("item %d: %w", i, err)
		}
		if ok {
			out = append(out, b)
		}
	}
	return out, nil
}

// anonymous leaves of an answer what identifies nobody.
func anonymous(a Answer) Answer {
	a.Name = ""
	a.Opinion = ""
	a.Comment = ""
	return a
}

func nameless(a Answer) Answer {
	a.Name = ""
	return a
}

func rated(a Answer) bool { return a.Stars > 0 }

func stars(a Answer) int { return a.Stars }

func line(a Answer) string { return strings.Join([]string{strconv.Itoa(a.Stars), a.Comment}, " ") }

func strict(a Answer) (int, bool, error) {
	if a.Stars > 5 {
		return 0, false, fmt.Errorf("%d stars by %s", a.Stars, a.Name)
	}
	return a.Stars, true, nil
}

func show[A any](a A) { log.Printf("at %v", a) }

func LeakReport(as []Answer) {
	out, err := run(then(keep(rated), each(line)), as)
	log.Print(out, err) // leak: Answer.Comment
}

func CleanReport(as []Answer) {
	out, err := run(then(keep(rated), each(stars)), as)
	log.Print(out, err)
}

func LeakNameless(as []Answer) {
	out, _ := run(then(each(nameless), keep(rated)), as)
	fmt.Println(out) // leak: Answer.Opinion, Answer.Comment
}

func CleanAnonymous(as []Answer) {
	out, _ := run(then(each(anonymous), keep(rated)), as)
	fmt.Println(out)
}

func LeakStrict(as []Answer) {
	_, err := run(then(keep(rated), strict), as)
	log.Print(err) // leak: Answer.Name
}

func CleanStrict(as []Answer) {
	_, err := run(then(each(anonymous), strict), as)
	log.Print(err)
}

func LeakTap(as []Answer) {
	s := then(tap(func(a Answer) { log.Print("at ", a.Name) }), each(stars)) // leak: Answer.Name
	_, _ = run(s, as)
}

func CleanTap(as []Answer) {
	s := then(each(stars), tap(show[int]))
	_, _ = run(s, as)
}
