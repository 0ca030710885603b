package typeswitch

import (
	"fmt"
	"log"

	"typeswitch/dep"
)

// A function that asks of which type its argument is does for each type something of its
// own, and callers know the type.

type renamed struct {
	To string `pii:"name"`
}

type moved struct {
	To string `pii:"address"`
}

type counter struct{ N int }

func tellOf(v any) string {
	switch v := v.(type) {
	case renamed:
		return "renamed to " + v.To
	case *moved:
		return "moved to " + v.To
	case counter:
		return fmt.Sprint(v.N)
	}
	return fmt.Sprintf("%T", v)
}

func others(v any) string {
	if _, ok := v.(counter); ok {
		return "a counter"
	}
	return fmt.Sprint(v)
}

func both(v any) string {
	switch v.(type) {
	case renamed, counter:
		return fmt.Sprint(v)
	}
	return ""
}

func pass(v any) string { return tellOf(v) }

func inside(v any) func() string {
	return func() string {
		if _, ok := v.(counter); ok {
			return "a counter"
		}
		return fmt.Sprint(v)
	}
}

func told(u User, r renamed, m *moved, c counter, v any) {
	log.Print(tellOf(r))                     // want `^renamed\.To \(pii:name\) reaches log\.Print$`
	log.Print(tellOf(m))                     // want `^moved\.To \(pii:address\) reaches log\.Print$`
	log.Print(tellOf(*m))                    // ok
	log.Print(tellOf(&r))                    // ok
	log.Print(tellOf(c))                     // ok
	log.Print(tellOf(u))                     // ok
	log.Print(pass(r))                       // want `^renamed\.To \(pii:name\) reaches log\.Print$`
	log.Print(pass(c))                       // ok
	log.Print(pass(u))                       // ok
	log.Print(others(c))                     // ok
	log.Print(others(u))                     // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(both(r))                       // want `^renamed\.To \(pii:name\) reaches log\.Print$`
	log.Print(both(c))                       // ok
	log.Print(both(u))                       // ok
	log.Print(inside(u)())                   // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(dep.Say(dep.Who{Name: r.To}))  // want `^renamed\.To \(pii:name\) reaches log\.Print$`
	log.Print(dep.Say(&dep.Who{Name: r.To})) // ok
	log.Print(dep.Say(c))                    // ok
}

func either(r renamed, c counter, which bool) {
	var v any = c
	if which {
		v = r
	}
	log.Print(tellOf(v)) // want `^renamed\.To \(pii:name\) reaches log\.Print$`
	log.Print(both(v))   // want `^renamed\.To \(pii:name\) reaches log\.Print$`
}

// A type that a function declares may have the name of another.

func local(u User) {
	type counter struct{ Text string }
	log.Print(others(counter{u.Email})) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}
