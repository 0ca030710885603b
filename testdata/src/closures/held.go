package closures

import "log"

type memo struct{ text, title string }

// What the function in a variable has captured stays from one call to the next.
var (
	held  = func() func() *memo { m := new(memo); return func() *memo { return m } }()
	fresh = func() func() *memo { return func() *memo { return new(memo) } }()
	lazy  = once(func() *memo { return new(memo) })
	other = once(func() *memo { return new(memo) })
	note  = keeper()
)

func once[T any](f func() T) func() T {
	var v T
	done := false
	return func() T {
		if !done {
			v, done = f(), true
		}
		return v
	}
}

// keeper stores what it gets, and gives back what was there.
func keeper() func(string) string {
	last := ""
	return func(next string) string {
		was := last
		last = next
		return was
	}
}

func fill(u User) {
	held().text = u.Email
	fresh().text = u.Email
	lazy().text = u.Email
	log.Print(note(u.Email)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func show() {
	log.Print(held().text)   // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(held().title)  // ok
	log.Print(fresh().text)  // ok
	log.Print(lazy().text)   // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(lazy().title)  // ok
	log.Print(other().text)  // ok
	log.Print(note("other")) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}
