package functypes

import (
	"log"
	"strings"
)

// A list may have its functions in fields, and a loop calls that of each element.

type step struct {
	name string
	do   func(string) string
}

func steps(text string, all ...step) string {
	for _, s := range all {
		text = s.do(text)
	}
	return text
}

func pointed(text string, all []*step) string {
	for i := range all {
		text = all[i].do(text)
	}
	return text
}

func blank(string) string { return "" }

func inSteps(u User) {
	log.Print(steps(u.Email, step{"trim", strings.TrimSpace}))                          // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(steps(u.Email, step{"blank", blank}))                                     // ok
	log.Print(steps(u.Email, step{"trim", strings.TrimSpace}, step{"blank", blank}))    // ok
	log.Print(pointed(u.Email, []*step{{"blank", blank}, {"trim", strings.TrimSpace}})) // ok
	log.Print(pointed(u.Email, []*step{{"trim", strings.TrimSpace}}))                   // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

// Not all are called where one has to be asked for first, or is another at times.

func wanted(text string, all ...step) string {
	for _, s := range all {
		if s.name != "blank" {
			text = s.do(text)
		}
	}
	return text
}

func replaced(text string, all ...step) string {
	for i, s := range all {
		if i > 0 {
			s = step{"trim", strings.TrimSpace}
		}
		text = s.do(text)
	}
	return text
}

func notEach(u User) {
	log.Print(wanted(u.Email, step{"blank", blank}))   // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(replaced(u.Email, step{"blank", blank})) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

// A part of a struct is read and replaced by the functions of another one.

type lens[S, A any] struct {
	get func(S) A
	set func(S, A) S
}

var (
	emails = lens[User, string]{
		func(u User) string { return u.Email },
		func(u User, s string) User { u.Email = s; return u },
	}
	nicks = lens[User, string]{
		func(u User) string { return u.Nick },
		func(u User, s string) User { u.Nick = s; return u },
	}
)

func concealed[S any](s S, parts ...lens[S, string]) S {
	for _, p := range parts {
		s = p.set(s, "")
	}
	return s
}

func lenses(u User) {
	log.Print(concealed(u, nicks))         // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(concealed(u, emails))        // ok
	log.Print(concealed(u, nicks, emails)) // ok
	log.Print(emails.get(concealed(u)))    // want `^User\.Email \(pii:email\) reaches log\.Print$`
}
