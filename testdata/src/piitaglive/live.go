// Package piitaglive has directives that permit what the passes find, and
// directives on code that has nothing to permit.
package piitaglive

import (
	"log"
	"os"
)

type User struct {
	ID    int64
	Email string `pii:"email"`
}

func used(u User) {
	log.Print(u.Email) //pii:allow log/line -- asked for by the operator
	//pii:allow log -- asked for by the operator
	log.Print(
		"user",
		u.Email,
	)
	log.Print(
		"user",
		u.Email, //pii:allow * -- asked for by the operator
	)
}

func unused(u User) {
	log.Print(u.ID) //pii:allow log/line -- only the ID // want `^//pii:allow log/line permits nothing here$`
	//pii:allow store/file -- the wrong kind // want `^//pii:allow store/file permits nothing here$`
	log.Print(u.Email)
	//pii:allow log/line -- a line too early // want `^//pii:allow log/line permits nothing here$`
	_ = os.Getpid()
	log.Print(u.Email)
}
