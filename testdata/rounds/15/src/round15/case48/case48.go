// Package case48 insures people.
package case48

import (
	"context"
	"database/sql"
	"fmt"
	"log"

	"round15/case48/policies"
)

func repo(db *sql.DB) *policies.Repo { return &policies.Repo{DB: db} }

// LeakInsert writes a number as it is, CleanInsert encrypted.
func LeakInsert(db *sql.DB, p policies.Policy) error {
	return repo(db).Insert(context.Background(), p)
}

func CleanInsert(db *sql.DB, p policies.Policy) error {
	return repo(db).InsertSealed(context.Background(), p)
}

// LeakNote notes the claim, CleanNote that there is one.
func LeakNote(db *sql.DB, p policies.Policy) error {
	return repo(db).Note(context.Background(), p.ID, "claims "+p.Claim) // leak: Policy.Claim
}

func CleanNote(db *sql.DB, p policies.Policy) error {
	return repo(db).Note(context.Background(), p.ID, fmt.Sprint("claims ", p.Claim != ""))
}

// LeakQuery has the number in the text of a statement, CleanQuery a placeholder.
func LeakQuery(db *sql.DB, p policies.Policy) {
	query := "DELETE FROM policy WHERE number = '" + p.Number + "'"
	log.Print("slow: ", query) // leak: Policy.Number
}

func CleanQuery(db *sql.DB, p policies.Policy) {
	query := "DELETE FROM policy WHERE number = ?"
	log.Print("slow: ", query, " with ", len([]any{p.Number}), " arguments")
}
