// Package statements has statements for whatever is like a database: they write or only
// read also where it is the callers who know which database that is.
package statements

import (
	"context"
	"database/sql"
	"fmt"
	"log"
	"net/http"
	"strings"

	"statements/repo"
)

type Claim struct {
	ID     int64
	Number string `pii:"claim"`
	Office string
}

func declared(ctx context.Context, db *sql.DB, c Claim) {
	q := repo.New(db)
	q.Find(ctx, c.Number)    // ok
	q.Put(ctx, c.Number)     // want `^Claim\.Number \(pii:claim\) reaches \(\*database/sql\.DB\)\.QueryRowContext through Queries\.Put$`
	q.FindRow(ctx, c.Number) // ok
	q.PutRow(ctx, c.Number)  // want `^Claim\.Number \(pii:claim\) reaches \(\*database/sql\.DB\)\.QueryRowContext through Queries\.PutRow$`
	q.Put(ctx, c.Office)     // ok
}

func handed(ctx context.Context, db *sql.DB, c Claim) {
	repo.Run(ctx, db, "SELECT id, number, holder FROM claim WHERE number = ?", c.Number) // ok
	repo.Run(ctx, db, "UPDATE claim SET number = ? WHERE id = ?", c.Number, c.ID)        // want `^Claim\.Number \(pii:claim\) reaches \(\*database/sql\.DB\)\.ExecContext through repo\.Run$`
	repo.Run(ctx, db, "UPDATE claim SET office = ? WHERE id = ?", c.Office, c.ID)        // ok
}

func inTx(ctx context.Context, db *sql.DB, c Claim) error {
	return repo.InTx(ctx, db, func(q *repo.Queries) error {
		q.Find(ctx, c.Number) // ok
		q.Put(ctx, c.Number)  // want `^Claim\.Number \(pii:claim\) reaches \(\*database/sql\.Tx\)\.QueryRowContext through Queries\.Put$`
		return nil
	})
}

// The place is the line in the literal, also where that has a name first.
func literals(ctx context.Context, db *sql.DB, c Claim) {
	repo.WithDB(db, func(d repo.DB) {
		d.ExecContext(ctx, "UPDATE claim SET number = ? WHERE id = ?", c.Number, c.ID)              // want `^Claim\.Number \(pii:claim\) reaches \(\*database/sql\.DB\)\.ExecContext$`
		d.ExecContext(ctx, "UPDATE claim SET seen = now() WHERE number = ?", c.Number)              // ok
		d.QueryRowContext(ctx, "SELECT count(*) FROM claim WHERE number = ?", c.Number).Scan(&c.ID) // ok
		d.ExecContext(ctx, "UPDATE claim SET office = ? WHERE id = ?", c.Office, c.ID)              // ok
	})
	update := func(d repo.DB) {
		d.ExecContext(ctx, "UPDATE claim SET number = ? WHERE id = ?", c.Number, c.ID) // want `^Claim\.Number \(pii:claim\) reaches \(\*database/sql\.DB\)\.ExecContext$`
	}
	repo.WithDB(db, update) // ok
	count := func(d repo.DB) {
		d.QueryRowContext(ctx, "SELECT count(*) FROM claim WHERE number = ?", c.Number).Scan(&c.ID) // ok
	}
	repo.WithDB(db, count) // ok
}

// What is handed to a literal gets there where that is called.
func called(ctx context.Context, db *sql.DB, c Claim) {
	set := func(d repo.DB, number string) {
		d.ExecContext(ctx, "UPDATE claim SET number = ? WHERE id = ?", number, c.ID) // ok
	}
	set(db, c.Number) // want `^Claim\.Number \(pii:claim\) reaches \(\*database/sql\.DB\)\.ExecContext$`
	set(db, c.Office) // ok
}

// Other texts go along with a call as well, such as keys.
type keeper interface{ Set(key, value string) }

func keep(k keeper, c Claim) {
	k.Set("X-Claim", c.Number)
	k.Set("X-Office", c.Office)
}

func keys(c Claim) {
	h := http.Header{}
	keep(h, c)
	log.Print(h.Get("X-Claim"))  // want `^Claim\.Number \(pii:claim\) reaches log\.Print$`
	log.Print(h.Get("X-Office")) // ok
}

// A statement that begins as one that only looks something up does no more, whatever is
// added to it.
func partly(ctx context.Context, db *sql.DB, c Claim, by []string) {
	where := strings.Join(by, " AND ")
	db.ExecContext(ctx, "DELETE FROM claim WHERE "+where, c.Number)                         // ok
	db.ExecContext(ctx, "UPDATE claim SET "+where, c.Number)                                // want `^Claim\.Number \(pii:claim\) reaches \(\*database/sql\.DB\)\.ExecContext$`
	db.ExecContext(ctx, "SELECT id FROM "+where+"; UPDATE claim SET number = ?", c.Number)  // want `^Claim\.Number \(pii:claim\) reaches \(\*database/sql\.DB\)\.ExecContext$`
	db.ExecContext(ctx, where+" claim SET number = ?", c.Number)                            // want `^Claim\.Number \(pii:claim\) reaches \(\*database/sql\.DB\)\.ExecContext$`
	db.QueryContext(ctx, fmt.Sprintf("SELECT id FROM claim WHERE %s = ?", where), c.Number) // ok
	db.QueryContext(ctx, fmt.Sprintf("%s id FROM claim WHERE number = ?", where), c.Number) // want `^Claim\.Number \(pii:claim\) reaches \(\*database/sql\.DB\)\.QueryContext$`
}

func grown(ctx context.Context, db *sql.DB, c Claim, by []string) {
	query, store := "SELECT id FROM claim WHERE number = ?", "INSERT INTO claim (number) VALUES (?)"
	twice := query
	if c.ID > 0 {
		query += " AND id > 0"
	}
	for _, column := range by {
		query += " AND " + column + " IS NOT NULL"
		store += ", (" + column + ")"
		twice += "; UPDATE claim SET number = ?"
	}
	db.QueryContext(ctx, query, c.Number) // ok
	db.QueryContext(ctx, store, c.Number) // want `^Claim\.Number \(pii:claim\) reaches \(\*database/sql\.DB\)\.QueryContext$`
	db.QueryContext(ctx, twice, c.Number) // want `^Claim\.Number \(pii:claim\) reaches \(\*database/sql\.DB\)\.QueryContext$`
}

func find(ctx context.Context, db *sql.DB, query string, args ...any) {
	db.QueryContext(ctx, query, args...)
}

func helped(ctx context.Context, db *sql.DB, c Claim, where string) {
	find(ctx, db, "SELECT id FROM claim WHERE "+where, c.Number) // ok
	find(ctx, db, "UPDATE claim SET "+where, c.Number)           // want `^Claim\.Number \(pii:claim\) reaches \(\*database/sql\.DB\)\.QueryContext through statements\.find$`
}
