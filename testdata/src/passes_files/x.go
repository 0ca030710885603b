// Package passes_files has findings in files of every kind.
package passes_files

import "log"

type User struct {
	Email string `pii:"email"`
}

func written(u User) {
	log.Print(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

// record is called by generated code.
func record(s string) {
	log.Print(s) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}
