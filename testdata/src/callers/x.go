// Package callers has unexported functions that are judged by what all of
// their callers hand in, and exported ones that are not.
package callers

import "log"

type User struct {
	ID    int
	Email string `pii:"email"`
	Nick  string
}

func logCleaned(u User) {
	log.Print(u.Email) // ok: every caller empties it
}

func cleansA(u User) {
	u.Email = ""
	logCleaned(u)
}

func cleansB(u User) {
	logCleaned(User{ID: u.ID})
}

func logMixed(u User) {
	log.Print(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func mixedA(u User) {
	u.Email = ""
	logMixed(u)
}

func mixedB(u User) { logMixed(u) }

// LogExported may be called from anywhere.
func LogExported(u User) {
	log.Print(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func exportedA(u User) {
	u.Email = ""
	LogExported(u)
}

func logAsValue(u User) {
	log.Print(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func valueA(u User) {
	u.Email = ""
	logAsValue(u)
}

// Hook makes callers of logAsValue unknown.
var Hook func(User) = logAsValue

func logText(s string) {
	log.Print(s) // ok: no caller hands in personal data
}

func textA(u User) { logText(u.Nick) }

func textB(u User) { logText("x") }

func logTagged(u *User) {
	log.Print(u.Nick)  // ok
	log.Print(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func pointerCaller(u *User) { logTagged(u) } // ok: found inside
