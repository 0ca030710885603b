package iterators

import (
	"iter"
	"log"
	"slices"
)

// What the body of a loop over an iterator that was passed in takes from a function
// that was passed in.

func pluck[T, V any](all iter.Seq[T], of func(T) V) []V {
	var out []V
	for each := range all {
		out = append(out, of(each))
	}
	return out
}

func joined[T any](all iter.Seq[T], of func(T) string) (text string) {
	all(func(each T) bool {
		text += of(each)
		return true
	})
	return text
}

func counted[T any](all iter.Seq[T], is func(T) bool) (n int) {
	for each := range all {
		if is(each) {
			n++
		}
	}
	return n
}

func plucked(users []User) {
	mail := func(u User) string { return u.Email }
	nick := func(u User) string { return u.Nick }
	log.Print(pluck(slices.Values(users), mail))                                         // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(pluck(slices.Values(users), nick))                                         // ok
	log.Print(joined(slices.Values(users), mail))                                        // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(joined(slices.Values(users), nick))                                        // ok
	log.Print(counted(slices.Values(users), func(u User) bool { return u.Email == "" })) // ok
}
