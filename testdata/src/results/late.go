package results

import (
	"database/sql"
	"encoding/json"
	"log"
)

// A variable that is returned beside a call has what the call leaves in it: the compiler
// makes the calls of a statement first.

func parsed(text []byte) (User, error) {
	var u User
	return u, json.Unmarshal(text, &u)
}

func parsedNamed(text []byte) (u User, err error) {
	defer func() { log.Print(err) }()
	return u, json.Unmarshal(text, &u)
}

func parsedField(text []byte) (string, error) {
	var u User
	return u.Email, json.Unmarshal(text, &u)
}

func parsedNick(text []byte) (string, error) {
	var u User
	return u.Nick, json.Unmarshal(text, &u)
}

func scanned(row *sql.Row) (any, error) {
	var u User
	return u, row.Scan(&u.ID, &u.Email)
}

func scannedNick(row *sql.Row) (any, error) {
	var u User
	return u, row.Scan(&u.ID, &u.Nick)
}

func wipe(u *User) error {
	u.Email = ""
	return nil
}

func wiped(u User) (User, error) { return u, wipe(&u) }

// kept takes the value before.
func kept(u User) (User, error) {
	before := u
	return before, wipe(&u)
}

// keptLate takes it behind.
func keptLate(u User) (User, error) {
	err := wipe(&u)
	return u, err
}

func late(text []byte, row *sql.Row, u User) {
	log.Print(parsed(text))      // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(parsedNamed(text)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(parsedField(text)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(parsedNick(text))  // ok
	log.Print(scanned(row))      // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(scannedNick(row))  // ok
	log.Print(wiped(u))          // ok
	log.Print(kept(u))           // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(keptLate(u))       // ok
}
