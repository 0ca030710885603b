// Package case47 has the adapters for sequences that everybody writes.
package case47

import (
	"iter"
	"log"
	"slices"
	"strings"
)

// Voter is on the roll.
type Voter struct {
	No    int
	Name  string `pii:"name"`
	Party string `pii:"political-opinion"`
}

func Map[A, B any](seq iter.Seq[A], f func(A) B) iter.Seq[B] {
	return func(yield func(B) bool) {
		for a := range seq {
			if !yield(f(a)) {
				return
			}
		}
	}
}

func Take[A any](seq iter.Seq[A], n int) iter.Seq[A] {
	return func(yield func(A) bool) {
		if n <= 0 {
			return
		}
		left := n
		for a := range seq {
			if !yield(a) {
				return
			}
			if left--; left == 0 {
				return
			}
		}
	}
}

func Concat[A any](seqs ...iter.Seq[A]) iter.Seq[A] {
	return func(yield func(A) bool) {
		for _, s := range seqs {
			for a := range s {
				if !yield(a) {
					return
				}
			}
		}
	}
}

func Zip[A, B any](as iter.Seq[A], bs iter.Seq[B]) iter.Seq2[A, B] {
	return func(yield func(A, B) bool) {
		next, stop := iter.Pull(bs)
		defer stop()
		for a := range as {
			b, ok := next()
			if !ok || !yield(a, b) {
				return
			}
		}
	}
}

// Tap looks at what goes by.
func Tap[A any](seq iter.Seq[A], f func(A)) iter.Seq[A] {
	return Map(seq, func(a A) A { f(a); return a })
}

func Last[A any](seq iter.Seq[A]) (last A) {
	for last = range seq {
	}
	return last
}

func name(v Voter) string { return v.Name }
func no(v Voter) int      { return v.No }

// LeakConcat has names in the second sequence, CleanConcat constants.
func LeakConcat(vs []Voter) {
	seq := Concat(slices.Values([]string{"first"}), Map(slices.Values(vs), name))
	log.Print(Last(seq)) // leak: Voter.Name
}

func CleanConcat(vs []Voter) {
	seq := Concat(slices.Values([]string{"first"}), Map(slices.Values(vs), func(Voter) string { return "next" }))
	log.Print(Last(seq))
}

// LeakZip logs the second half of pairs, CleanZip the first.
func LeakZip(vs []Voter) {
	for n, who := range Zip(Map(slices.Values(vs), no), Map(slices.Values(vs), name)) {
		log.Print(n > 0, who) // leak: Voter.Name
	}
}

func CleanZip(vs []Voter) {
	for n, who := range Zip(Map(slices.Values(vs), no), Map(slices.Values(vs), name)) {
		log.Print(n, who != "")
	}
}

// LeakTap logs on the way, CleanTap only counts.
func LeakTap(vs []Voter) {
	seen := Tap(slices.Values(vs), func(v Voter) { log.Print("seen ", v.Party) }) // leak: Voter.Party
	log.Print(Last(Map(Take(seen, 1), no)))
}

func CleanTap(vs []Voter) {
	parties := 0
	seen := Tap(slices.Values(vs), func(v Voter) { parties += len(v.Party) })
	log.Print(Last(Map(Take(seen, 1), no)), parties)
}

// LeakSorted sorts by name and logs in that order, CleanSorted logs numbers in that order.
func LeakSorted(vs []Voter) {
	sorted := slices.SortedFunc(slices.Values(vs), func(a, b Voter) int { return strings.Compare(a.Name, b.Name) })
	log.Print(slices.Collect(Map(slices.Values(sorted), name))) // leak: Voter.Name
}

func CleanSorted(vs []Voter) {
	sorted := slices.SortedFunc(slices.Values(vs), func(a, b Voter) int { return strings.Compare(a.Name, b.Name) })
	log.Print(slices.Collect(Map(slices.Values(sorted), no)))
}
