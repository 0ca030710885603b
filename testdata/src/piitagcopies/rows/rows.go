// Package rows fills in types of other packages.
package rows

import (
	"net/http"

	"piitagcopies/models"
)

type user struct {
	Email string `pii:"email"`
	Nick  string
}

func fill(u user) (models.Row, http.Cookie) {
	c := http.Cookie{Value: u.Email}    // ok: nobody here can tag it
	return models.Row{Addr: u.Email}, c // want `^Row\.Addr holds user\.Email \(pii:email\) and has no tag: give it pii:"email"$`
}

func fillNick(u user) models.Row {
	return models.Row{Addr: u.Nick} // ok
}
