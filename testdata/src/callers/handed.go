package callers

import (
	"iter"
	"log"
	"slices"
)

// A function that is handed over gets what those give it that call it.

func eachMasked(us []User, f func(User)) {
	for _, u := range us {
		u.Email = "***"
		f(u)
	}
}

func eachAsIs(us []User, f func(User)) {
	for _, u := range us {
		f(u)
	}
}

func showMail(u User)  { log.Print(u.Email) } // ok
func showMail2(u User) { log.Print(u.Email) } // want `^User\.Email \(pii:email\) reaches log\.Print$`

func handedOver(us []User) {
	eachMasked(us, func(u User) { log.Print(u.Email) }) // ok
	eachAsIs(us, func(u User) { log.Print(u.Email) })   // want `^User\.Email \(pii:email\) reaches log\.Print$`
	eachMasked(us, showMail)
	eachMasked(us, showMail2)
	eachAsIs(us, showMail2)
	prefix := "to "
	eachMasked(us, func(u User) { log.Print(prefix, u.Email) }) // ok
	both := func(u User) { log.Print(u.Email) }                 // want `^User\.Email \(pii:email\) reaches log\.Print$`
	eachMasked(us, both)
	eachAsIs(us, both)
}

func called(u User) {
	show := func(u User) { log.Print(u.Email) } // ok
	u.Email = "***"
	show(u)
}

// What a loop over a sequence gets is what that yields.

func allMasked(us []User) iter.Seq[User] {
	return func(yield func(User) bool) {
		for _, u := range us {
			u.Email = "***"
			if !yield(u) {
				return
			}
		}
	}
}

func sequences(us []User) {
	for u := range allMasked(us) {
		log.Print(u.Email) // ok
	}
	for u := range slices.Values(us) {
		log.Print(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	}
}

// One that is kept as well, or goes where nobody looks, may get anything.

var listeners []func(User)

func eachAndKeep(us []User, f func(User)) {
	eachMasked(us, f)
	listeners = append(listeners, f)
}

func listen(us []User) {
	eachAndKeep(us, func(u User) { log.Print(u.Email) }) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func tell(u User) {
	for _, l := range listeners {
		l(u)
	}
}

type visitor interface{ visit(func(User)) }

func visited(v visitor, us []User) {
	show := func(u User) { log.Print(u.Email) } // want `^User\.Email \(pii:email\) reaches log\.Print$`
	eachMasked(us, show)
	v.visit(show)
}

func Walk(us []User, walk func(func(User))) {
	eachMasked(us, func(u User) { log.Print(u.Nick) })
	walk(func(u User) { log.Print(u.Email) }) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func masking(us []User) {
	Walk(us, func(f func(User)) { eachMasked(us, f) })
}

type table struct{ show func(User) }

func tabled(us []User) table {
	t := table{func(u User) { log.Print(u.Email) }} // want `^User\.Email \(pii:email\) reaches log\.Print$`
	eachMasked(us, t.show)
	return t
}

func returned(us []User) func(User) {
	show := func(u User) { log.Print(u.Email) } // want `^User\.Email \(pii:email\) reaches log\.Print$`
	eachMasked(us, show)
	return show
}
