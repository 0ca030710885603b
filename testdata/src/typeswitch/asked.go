package typeswitch

import (
	"fmt"
	"log"
)

// Where an assertion came out, the value is of that type under its old name, too.

func askedFor(x any) {
	if _, ok := x.(User); ok {
		log.Print(x) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	}
}

func askedForOther(x any) {
	if _, ok := x.(order); ok {
		log.Print(x) // ok
	}
}

func askedForNot(x any) {
	if _, ok := x.(User); !ok {
		log.Print(x) // ok
	}
}

func askedForEither(x any) {
	_, ok := x.(User)
	log.Print(x, ok) // ok
}

func askedForOrPanicked(x any) {
	log.Print(x) // ok
	id := x.(User).ID
	log.Print(id) // ok
	log.Print(x)  // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func switchedOn(x any) {
	switch x.(type) {
	case *User:
		log.Print(x) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	case order:
		log.Print(x) // ok
	default:
		log.Print(x) // ok
	}
}

type missing struct{ user User }

func (m *missing) Error() string { return "no user " + m.user.Email }

type gone struct{ user User }

func (g *gone) Error() string { return fmt.Sprintf("user %d is gone", g.user.ID) }

func find(err error) {
	if m, ok := err.(*missing); ok && m.user.ID > 0 {
		log.Print(err) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	}
	if g, ok := err.(*gone); ok && g.user.ID > 0 {
		log.Print(err) // ok
	}
}

func filled(u User, x any) {
	if o, ok := x.(*note); ok {
		o.text = u.Email
		log.Print(x) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	}
}

func filledNick(u User, x any) {
	if o, ok := x.(*note); ok {
		o.text = u.Nick
		log.Print(x) // ok
	}
}

type note struct{ text string }

// What a value can't be, nobody fills.

func fill(u User, x any) {
	switch x := x.(type) {
	case *string:
		*x = u.Email
	case *note:
		x.text = u.Email
	case []string:
		x[0] = u.Email
	case folder:
		x.first.text = u.Email
	}
}

type folder struct{ first *note }

func fillAll(u User, xs ...any) {
	for _, x := range xs {
		fill(u, x)
	}
}

func values(u User, text string, n note, texts [1]string) {
	fill(u, text)
	fill(u, n)
	fillAll(u, text, n, texts)
	log.Print(text)  // ok
	log.Print(n)     // ok
	log.Print(texts) // ok
}

func pointers(u User, text string, n note, texts []string, f folder) {
	fill(u, &text)
	fill(u, &n)
	fill(u, texts)
	fill(u, f)
	log.Print(text)    // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(n)       // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(texts)   // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(f.first) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func pointersOfAll(u User, text, more string) {
	fillAll(u, &text)
	log.Print(text) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	fillAll(u, more)
	log.Print(more) // ok
}
