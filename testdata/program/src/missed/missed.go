// Package missed has what docs/program.md lists as missed, with what piivet
// says of it today.
package missed

import (
	"context"
	"database/sql"
	"fmt"
	"strings"

	"github.com/redis/go-redis/v9"

	"missed/names"
)

type User struct {
	ID     string
	Email  string `pii:"email"` // unread
	Passed string `pii:"email"`
	Copied string `pii:"email"`
}

type row struct{ Email string }

// Built: a text that is put together step by step is not known.
func Built(db *sql.DB, u *User) {
	var b strings.Builder
	b.WriteString("INSERT INTO built (email) ")
	b.WriteString("VALUES ($1)")
	db.Exec(b.String(), u.Email) // stored ?
	db.Exec("DELETE FROM built")
}

// Elsewhere: a variable of another package is not known, and neither is what its
// functions return. Its constants are.
func Elsewhere(db *sql.DB, u *User) {
	db.Exec("INSERT INTO "+names.Variable+" VALUES ($1)", u.Email)   // stored ?
	db.Exec("INSERT INTO "+names.Function()+" VALUES ($1)", u.Email) // stored ?
	db.Exec("INSERT INTO "+names.Constant+" VALUES ($1)", u.Email)   // stored constants
}

// Cascades: what the database does by itself is not seen.
func Cascades(db *sql.DB, u *User) {
	db.Exec("CREATE TABLE letters (user int REFERENCES accounts ON DELETE CASCADE)")
	db.Exec("INSERT INTO letters VALUES ($1)", u.Email) // stored letters
	db.Exec("DELETE FROM accounts")
}

// Alias: a name that a statement gives a table is taken for the table.
func Alias(db *sql.DB, u *User) {
	db.Exec("INSERT INTO aliased VALUES (?)", u.Email) // stored aliased
	db.Exec("DELETE a FROM aliased a")
}

// Overwritten: a text that is put in place of the data erases it, and does not
// count.
func Overwritten(db *sql.DB, u *User) {
	db.Exec("INSERT INTO overwritten (email) VALUES (?)", u.Email) // stored overwritten
	db.Exec("UPDATE overwritten SET email = ''")
}

// Never is exported, so that it counts as called, by whomever.
func Never(db *sql.DB) { db.Exec("DELETE FROM never") }

func Kept(db *sql.DB, u *User) {
	db.Exec("INSERT INTO never VALUES (?)", u.Email) // stored never: erased
}

// Derived: data under a key that is derived from another is not erased with it,
// and to erase all keys is to erase nothing that is known by name.
func Derived(ctx context.Context, c *redis.Client, u *User) {
	c.Set(ctx, "user:"+u.ID, u.Email, 0)         // stored user:*
	c.Set(ctx, "user:"+u.ID+":mail", u.Email, 0) // stored user:*:mail: erased
	c.Del(ctx, fmt.Sprintf("user:%s:mail", u.ID))
}

// Passing a field on is reading it, even when all that happens is that it is
// stored. So is copying it to another struct that is not made right here.
func Passing(db *sql.DB, u *User, r *row) {
	keep(db, u.Passed) // stored rows
	r.Email = u.Copied
	db.Exec("INSERT INTO rows VALUES (?)", r.Email) // stored rows
}

func keep(db *sql.DB, text string) { db.Exec("INSERT INTO rows VALUES (?)", text) }
