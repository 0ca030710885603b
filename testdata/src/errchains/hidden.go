package errchains

import (
	"errors"
	"fmt"
	"log"

	"errchains/annotate"
)

func annotated(u User) {
	err := fmt.Errorf("no user %s", u.Email)
	log.Print(annotate.With(err, "start"))                             // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(annotate.With(errors.New("none"), "start"))              // ok
	log.Print(annotate.With(errors.New("none"), u.Email))              // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(annotate.With(annotate.With(err, "one"), "two").Error()) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(annotate.With(annotate.Quiet(err), "two").Error())       // ok
	log.Print(annotate.Quiet(err))                                     // ok
	log.Print(annotate.Code(err, 3))                                   // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(annotate.Code(annotate.Quiet(err), 3))                   // ok
}

func bracketed(u User) {
	log.Print(annotate.Label(u.Email)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(annotate.Label(u.Nick))  // ok
}
