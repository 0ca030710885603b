// Package case30 builds pipelines of iterators.
package case30

import (
	"iter"
	"log"
	"maps"
	"slices"
	"strings"
)

type Reader struct {
	ID    int
	Name  string `pii:"name"`
	Email string `pii:"email"`
	Genre string
}

func all(rs []Reader) iter.Seq[Reader] {
	return func(yield func(Reader) bool) {
		for _, r := range rs {
			if !yield(r) {
				return
			}
		}
	}
}

func mapped[A, B any](seq iter.Seq[A], f func(A) B) iter.Seq[B] {
	return func(yield func(B) bool) {
		for a := range seq {
			if !yield(f(a)) {
				return
			}
		}
	}
}

func filtered[A any](seq iter.Seq[A], keep func(A) bool) iter.Seq[A] {
	return func(yield func(A) bool) {
		for a := range seq {
			if keep(a) && !yield(a) {
				return
			}
		}
	}
}

func pairs(rs []Reader) iter.Seq2[string, string] {
	return func(yield func(string, string) bool) {
		for _, r := range rs {
			if !yield(r.Genre, r.Email) {
				return
			}
		}
	}
}

func LeakMapped(rs []Reader) {
	for name := range mapped(all(rs), func(r Reader) string { return r.Name }) {
		log.Print(name) // leak: Reader.Name
	}
}

func CleanMapped(rs []Reader) {
	for genre := range mapped(all(rs), func(r Reader) string { return r.Genre }) {
		log.Print(genre)
	}
}

func LeakFiltered(rs []Reader) {
	kept := filtered(all(rs), func(r Reader) bool { return r.ID > 0 })
	log.Print(slices.Collect(kept)[0].Email) // leak: Reader.Email
}

func CleanFiltered(rs []Reader) {
	kept := filtered(all(rs), func(r Reader) bool { return r.Email != "" })
	log.Print(len(slices.Collect(kept)))
}

func LeakSecond(rs []Reader) {
	for genre, email := range pairs(rs) {
		log.Print(genre, email) // leak: Reader.Email
	}
}

func CleanFirst(rs []Reader) {
	for genre, email := range pairs(rs) {
		log.Print(genre, len(email))
	}
}

func LeakCollected(rs []Reader) {
	m := maps.Collect(pairs(rs))
	for _, email := range m {
		log.Print(email) // leak: Reader.Email
	}
}

func CleanCollected(rs []Reader) {
	m := maps.Collect(pairs(rs))
	for genre := range m {
		log.Print(genre)
	}
}

func LeakPull(rs []Reader) {
	next, stop := iter.Pull(all(rs))
	defer stop()
	r, ok := next()
	log.Print(ok, r.Name) // leak: Reader.Name
}

func CleanPull(rs []Reader) {
	next, stop := iter.Pull(all(rs))
	defer stop()
	r, ok := next()
	log.Print(ok, r.Genre)
}

func LeakSplit(rs []Reader) {
	for part := range strings.SplitSeq(rs[0].Name, "_") {
		log.Print(part) // leak: Reader.Name
	}
}

func CleanSplit(rs []Reader) {
	n := 0
	for range strings.SplitSeq(rs[0].Name, "_") {
		n++
	}
	log.Print(n)
}

func LeakChunks(rs []Reader) {
	for chunk := range slices.Chunk(rs, 1) {
		log.Print(chunk[0].Name) // leak: Reader.Name
	}
}

func CleanBackward(rs []Reader) {
	for i, r := range slices.Backward(rs) {
		log.Print(i, r.Genre)
	}
}
