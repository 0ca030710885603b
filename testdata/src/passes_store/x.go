// Package passes_store has what piistore reports, and what it lets go, beside
// it.
package passes_store

import (
	"database/sql"
	"net/http"
	"os"
)

type Account struct {
	ID        int
	Email     string `pii:"email"`
	SSN       string `pii:"ssn"`
	Password  string `pii:"password"`
	Token     string `pii:"token"`
	Session   string `pii:"session"`
	SealedSSN []byte `pii:"ssn,protected=encrypted"`
}

//pii:protect encrypted
func seal(s string) []byte { return nil }

//pii:protect password-hashed
func slowHash(s string) string { return "" }

//pii:protect hashed
func hash(s string) string { return "" }

//pii:sink store/cache args=1
func cache(key, value string) {}

func files(a Account) {
	os.WriteFile("a", []byte(a.Email), 0o600) // want `^Account\.Email \(pii:email\) reaches os\.WriteFile$`
	os.WriteFile("a", seal(a.Email), 0o600)
	os.WriteFile("a", a.SealedSSN, 0o600)
	cache("a", a.Email)       // want `^Account\.Email \(pii:email\) reaches passes_store\.cache$`
	cache("a", hash(a.Email)) // want `^Account\.Email \(pii:email\) reaches passes_store\.cache$`
	cache("a", hash(a.Token))
	cache("a", slowHash(a.Password))
}

func cookies(w http.ResponseWriter, a Account) {
	http.SetCookie(w, &http.Cookie{Name: "me", Value: a.Email}) // want `^Account\.Email \(pii:email\) reaches net/http\.SetCookie$`
	http.SetCookie(w, &http.Cookie{Name: "me", Value: a.Session})
	http.SetCookie(w, &http.Cookie{Name: "me", Value: string(seal(a.Email))})
}

func databases(db *sql.DB, a Account) {
	db.Exec("INSERT INTO account (email) VALUES (?)", a.Email)
	db.Exec("INSERT INTO account (ssn) VALUES (?)", a.SSN) // want `^Account\.SSN \(pii:ssn\) reaches \(\*database/sql\.DB\)\.Exec$`
	db.Exec("INSERT INTO account (ssn) VALUES (?)", seal(a.SSN))
	db.QueryRow("SELECT id FROM account WHERE ssn = ?", a.SSN)
	db.Exec("UPDATE account SET password = ?", a.Password)       // want `^Account\.Password \(pii:password\) reaches \(\*database/sql\.DB\)\.Exec$`
	db.Exec("UPDATE account SET password = ?", hash(a.Password)) // want `^Account\.Password \(pii:password\) reaches \(\*database/sql\.DB\)\.Exec$`
	db.Exec("UPDATE account SET password = ?", slowHash(a.Password))
	db.Exec("UPDATE account SET token = ?", hash(a.Token))
}

func allowed(a Account) {
	//pii:allow store/file -- the customer asked for the export
	os.WriteFile("export", []byte(a.Email), 0o600)
}

func query(db *sql.DB, text string, args ...any) { db.Query(text, args...) }

func one(db *sql.DB, text string, arg any) *sql.Row { return db.QueryRow(text, arg) }

func bySSN(db *sql.DB, ssn string) *sql.Row {
	return one(db, "SELECT id FROM account WHERE ssn = ?", ssn)
}

func helpers(db *sql.DB, a Account, text string) {
	query(db, "SELECT id FROM account WHERE ssn = ?", a.SSN)
	query(db, "INSERT INTO account (ssn) VALUES (?)", a.SSN) // want `^Account\.SSN \(pii:ssn\) reaches \(\*database/sql\.DB\)\.Query through passes_store\.query$`
	query(db, text, a.SSN)                                   // want `^Account\.SSN \(pii:ssn\) reaches \(\*database/sql\.DB\)\.Query through passes_store\.query$`
	bySSN(db, a.SSN)
}
