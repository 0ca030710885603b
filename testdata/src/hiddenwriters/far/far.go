// Package far writes to writers whose types the package that it imports cannot
// name either.
package far

import (
	"fmt"
	"io"

	"hiddenwriters/relay"
)

type User struct {
	ID    int
	Email string `pii:"email"`
}

func result(u User) {
	fmt.Fprintln(relay.Echo(), u.Email)    // want `^User\.Email \(pii:email\) reaches log\.Print through fmt\.Fprintln$`
	fmt.Fprintln(relay.Echo(), u.ID)       // ok
	fmt.Fprintln(relay.Counter(), u.Email) // ok
}

func method(u User) {
	relay.Echo().Write([]byte(u.Email))          // want `^User\.Email \(pii:email\) reaches log\.Print through echo\.Write$`
	relay.Echo().Write([]byte(fmt.Sprint(u.ID))) // ok
	relay.Counter().Write([]byte(u.Email))       // ok
}

func field(u User) {
	fmt.Fprintln(relay.EchoBox().Out, u.Email)    // want `^User\.Email \(pii:email\) reaches log\.Print through fmt\.Fprintln$`
	fmt.Fprintln(relay.EchoBox().Out, u.ID)       // ok
	fmt.Fprintln(relay.CounterBox().Out, u.Email) // ok
	relay.EchoBox().Out.Write([]byte(u.Email))    // want `^User\.Email \(pii:email\) reaches log\.Print through echo\.Write$`
	relay.CounterBox().Out.Write([]byte(u.Email)) // ok
}

func handed(u User) {
	relay.Both(u.Email, write)          // want `^User\.Email \(pii:email\) reaches log\.Print through relay\.Both$`
	relay.Both(fmt.Sprint(u.ID), write) // ok
	relay.Quiet(u.Email, write)         // ok
}

func write(w io.Writer, text string) { fmt.Fprintln(w, text) }

// made writes to what a hidden method of a hidden type has made.
func made(u User) {
	fmt.Fprintln(relay.Echoes().Make(), u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print through fmt\.Fprintln$`
	fmt.Fprintln(relay.Echoes().Make(), u.ID)    // ok
	fmt.Fprintln(relay.Holes().Make(), u.Email)  // ok
}
