// Package hiddenwriters writes to writers whose types it cannot name.
package hiddenwriters

import (
	"fmt"
	"io"

	"hiddenwriters/dep"
)

type User struct {
	ID    int
	Email string `pii:"email"`
}

func direct(u User) {
	fmt.Fprintln(dep.Echo(), u.Email)    // want `^User\.Email \(pii:email\) reaches log\.Print through \S+$`
	fmt.Fprintln(dep.Echo(), u.ID)       // ok
	fmt.Fprintln(dep.Counter(), u.Email) // ok
}

func handed(u User) {
	dep.Both(u.Email, write)          // want `^User\.Email \(pii:email\) reaches log\.Print through \S+$`
	dep.Both(fmt.Sprint(u.ID), write) // ok
}

func write(w io.Writer, text string) { fmt.Fprintln(w, text) }
