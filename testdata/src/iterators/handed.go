package iterators

import (
	"iter"
	"log"
	"maps"
	"slices"

	"iterators/dep"
)

// Functions of libraries take the elements of a sequence that the callers hand over.

func collect[E any](seq iter.Seq[E]) []E                           { return slices.Collect(seq) }
func collectPairs(seq iter.Seq2[string, string]) map[string]string { return maps.Collect(seq) }

func first[E any](seq iter.Seq[E]) (e E) {
	next, stop := iter.Pull(seq)
	defer stop()
	e, _ = next()
	return e
}

func zip[A, B any](as iter.Seq[A], bs iter.Seq[B]) iter.Seq2[A, B] {
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

func pairs(us []User) iter.Seq2[string, string] {
	return func(yield func(string, string) bool) {
		for _, u := range us {
			if !yield(u.Nick, u.Email) {
				return
			}
		}
	}
}

func loud(us []User) iter.Seq[string] {
	return func(yield func(string) bool) {
		for _, u := range us {
			log.Print(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
			if !yield(u.Nick) {
				return
			}
		}
	}
}

func handed(us []User) {
	log.Print(collect(mails(us)))      // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(collect(nicks(us)))      // ok
	log.Print(len(collect(mails(us)))) // ok
	log.Print(collect(loud(us)))       // ok
	log.Print(first(mails(us)))        // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(first(nicks(us)))        // ok
	log.Print(dep.Sorted(mails(us)))   // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(dep.Sorted(nicks(us)))   // ok
	log.Print(collectPairs(pairs(us))) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	for k := range collectPairs(pairs(us)) {
		log.Print(k) // ok
	}
	for a, b := range zip(nicks(us), mails(us)) {
		log.Print(a) // ok
		log.Print(b) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	}
	for a, b := range zip(mails(us), nicks(us)) {
		log.Print(a) // want `^User\.Email \(pii:email\) reaches log\.Print$`
		log.Print(b) // ok
	}
	log.Print(collect(func(yield func(string) bool) { yield(us[0].Email) })) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(collect(func(yield func(string) bool) { yield(us[0].Nick) }))  // ok
	log.Print(collect(slices.Values([]string{us[0].Email})))                 // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(collect(slices.Values([]string{us[0].Nick})))                  // ok
}
