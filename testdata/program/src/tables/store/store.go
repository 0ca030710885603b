// Package store keeps users in tables by constant statements. The comment at a
// flow says which entity it is written to and what the program can do with that.
package store

import (
	"database/sql"
	"fmt"

	"tables/models"
)

const orders = "orders"

var sessions = "sessions"

var changing = "one"

func Change() { changing = "two" }

func Save(db *sql.DB, u *models.User) {
	db.Exec("INSERT INTO users (email) VALUES ($1)", u.Email)                          // stored users: erased
	db.Exec(`insert into "public"."Users" (email) values ($1)`, u.Email)               // stored users: erased
	db.Exec("INSERT INTO letters (email) VALUES ($1)", u.Email)                        // stored letters
	db.Exec("INSERT INTO "+orders+" (email) VALUES ($1)", u.Email)                     // stored orders: erased
	db.Exec(fmt.Sprintf("INSERT INTO %s (email) VALUES ($1)", orders), u.Email)        // stored orders: erased
	db.Exec("INSERT INTO "+sessions+" (email) VALUES ($1)", u.Email)                   // stored sessions: erased
	db.Exec("INSERT INTO "+changing+" (email) VALUES ($1)", u.Email)                   // stored ?
	db.Exec("INSERT INTO dead (email) VALUES ($1)", u.Email)                           // stored dead
	db.Exec("INSERT INTO tested (email) VALUES ($1)", u.Email)                         // stored tested
	db.Exec("INSERT INTO commented (email) VALUES ($1)", u.Email)                      // stored commented
	db.Exec("INSERT INTO dropped (email) VALUES ($1)", u.Email)                        // stored dropped: erased
	db.Exec("INSERT INTO emptied (email) VALUES ($1)", u.Email)                        // stored emptied: erased
	db.Exec("INSERT INTO cleared (email) VALUES ($1)", u.Email)                        // stored cleared: erased
	db.Exec("INSERT INTO cleared (phone) VALUES ($1)", u.Phone)                        // stored cleared
	db.Exec("INSERT INTO listed (email) VALUES ($1)", u.Email)                         // stored listed: erased
	db.Exec("INSERT INTO global (email) VALUES ($1)", u.Email)                         // stored global: erased
	db.Exec("INSERT INTO appended (email) VALUES ($1)", u.Email)                       // stored appended
	db.Exec("INSERT INTO looked (email) VALUES ($1)", u.Email)                         // stored looked
	db.Exec("UPDATE elsewhere SET email = $1", u.Email)                                // stored elsewhere: erased
	db.Exec("INSERT INTO users VALUES ($1); INSERT INTO letters VALUES ($1)", u.Email) // stored letters, users
}

// Insert is a helper that callers give the text.
func Insert(db *sql.DB, query string, args ...any) { db.Exec(query, args...) }

// InsertInto is a helper that callers give the table.
func InsertInto(db *sql.DB, table string, u *models.User) {
	Insert(db, "INSERT INTO "+table+" (email) VALUES ($1)", u.Email) // stored ?
}

func Remember(db *sql.DB, u *models.User) {
	Insert(db, "INSERT INTO users (email) VALUES ($1)", u.Email)   // stored users: erased
	Insert(db, "INSERT INTO letters (email) VALUES ($1)", u.Email) // stored letters
}
