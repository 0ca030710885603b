// Package variadics passes lists of arguments.
package variadics

import (
	"fmt"
	"log"
)

type User struct {
	ID    int
	Email string `pii:"email"`
	Nick  string
}

func record(args ...string)                      { log.Print(args) }
func recordFirst(args ...string)                 { log.Print(args[0]) }
func recordAny(args ...any)                      { log.Print(args...) }
func recordf(format string, args ...any)         { log.Printf(format, args...) }
func recordFormat(format string, args ...any)    { log.Print(format) }
func recordLen(args ...string)                   { log.Print(len(args)) }
func last(args ...string) string                 { return args[len(args)-1] }
func count(args ...string) int                   { return len(args) }
func tail(first string, rest ...string) []string { return rest }
func forward(args ...any)                        { recordAny(append([]any{"user"}, args...)...) }

func sinks(u User) {
	record(u.Nick, u.Email)         // want `^User\.Email \(pii:email\) reaches log\.Print through \S*record$`
	record(u.Nick, "x")             // ok
	record()                        // ok
	recordFirst(u.Email, u.Nick)    // want `^User\.Email \(pii:email\) reaches log\.Print through \S*recordFirst$`
	recordFirst(u.Nick, u.Email)    // ok
	recordAny(u.ID, u.Email)        // want `^User\.Email \(pii:email\) reaches log\.Print through \S*recordAny$`
	recordAny(u.ID, u.Nick)         // ok
	recordAny(u)                    // want `^User\.Email \(pii:email\) reaches log\.Print through \S*recordAny$`
	recordf("%d %s", u.ID, u.Email) // want `^User\.Email \(pii:email\) reaches log\.Printf through \S*recordf$`
	recordf("%d %s", u.ID, u.Nick)  // ok
	recordf("%d %T", u.ID, u.Email) // ok
	recordf(u.Email)                // want `^User\.Email \(pii:email\) reaches log\.Printf through \S*recordf$`
	recordFormat("%s", u.Email)     // ok
	recordLen(u.Email)              // ok
	forward(u.Email)                // want `^User\.Email \(pii:email\) reaches log\.Print through \S*forward$`
	forward(u.Nick)                 // ok
}

func spread(u User) {
	args := []any{u.ID, u.Email}
	log.Print(args...) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(args[0]) // ok
	recordAny(args...) // want `^User\.Email \(pii:email\) reaches log\.Print through \S*recordAny$`
	clean := []any{u.ID, u.Nick}
	log.Print(clean...) // ok
	recordAny(clean...) // ok
	clean = append(clean, u.Email)
	recordAny(clean...) // want `^User\.Email \(pii:email\) reaches log\.Print through \S*recordAny$`
	strs := []string{u.Email}
	record(strs...)    // want `^User\.Email \(pii:email\) reaches log\.Print through \S*record$`
	recordLen(strs...) // ok
}

func results(u User) {
	log.Print(last(u.Nick, u.Email))                  // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(last(u.Nick, "x"))                      // ok
	log.Print(count(u.Email))                         // ok
	log.Print(tail(u.Nick, u.Email))                  // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(tail(u.Email, u.Nick))                  // ok
	log.Print(fmt.Sprint(append([]any{}, u.Nick)...)) // ok
}

func mutate(args ...string) { args[0] = "***" }

func mutated(u User) {
	s := []string{u.Email}
	mutate(u.Nick)
	log.Print(s) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	mutate(s...)
	log.Print(s[0]) // ok
}

func withFunc(fs ...func(string)) {
	for _, f := range fs {
		f("x")
	}
}

func apply(s string, fs ...func(string)) {
	for _, f := range fs {
		f(s)
	}
}

func callbacks(u User) {
	withFunc(func(s string) { log.Print(s) })          // ok
	apply(u.Email, func(s string) { log.Print(s) })    // want `^User\.Email \(pii:email\) reaches log\.Print( through \S+)?$`
	apply(u.Nick, func(s string) { log.Print(s) })     // ok
	apply(u.Email, func(string) { log.Print("seen") }) // ok
	apply(u.Email)                                     // ok
}

// labelled formats only when there is something to format.
func labelled(format string, args ...any) string {
	if len(args) > 0 {
		format = fmt.Sprintf(format, args...)
	}
	return format
}

// passes hands on a format of its own without operands.
func passes(text string) string { return labelled(text) }

func withoutOperands(u User) {
	log.Print(passes(u.Nick))  // ok
	log.Print(passes(u.Email)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}
