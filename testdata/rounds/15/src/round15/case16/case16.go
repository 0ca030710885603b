// Package case16 changes accounts, and says so in the audit trail.
package case16

import (
	"strconv"

	"round15/case16/audit"
)

// Account is one that is changed.
type Account struct {
	ID      int64
	Email   string `pii:"email"`
	Country string `pii:"country"`
	TaxID   string `pii:"tax-id"`
}

var trail = audit.Trail{Name: "audit.jsonl"}

func (a Account) actor() string { return "account:" + strconv.FormatInt(a.ID, 10) }

func (a *Account) move(country string) (map[string]any, error) {
	old := a.Country
	a.Country = country
	return map[string]any{"old": old, "new": a.Country}, nil
}

// LeakActor has the address as actor, CleanActor the number.
func LeakActor(a Account) error {
	return trail.Write(audit.Entry{Actor: a.Email, Action: "login"}) // leak: Account.Email
}

func CleanActor(a Account) error {
	return trail.Write(audit.Entry{Actor: a.actor(), Action: "login"})
}

// LeakDetail writes old and new, CleanDetail what has changed.
func LeakDetail(a Account) error {
	return trail.Do(a.actor(), "move", func() (map[string]any, error) { // leak: Account.Country
		return a.move("NZ")
	})
}

func CleanDetail(a Account) error {
	return trail.Do(a.actor(), "move", func() (map[string]any, error) {
		if _, err := a.move("NZ"); err != nil {
			return nil, err
		}
		return map[string]any{"changed": []string{"country"}}, nil
	})
}

// LeakAllowed lets the tax number through, CleanAllowed the mask of it.
func LeakAllowed(a Account) error {
	detail := map[string]any{"tax": a.TaxID, "id": a.ID}
	return trail.Write(audit.Entry{Actor: a.actor(), Action: "tax", Detail: audit.Allowed(detail, "tax")}) // leak: Account.TaxID
}

func CleanAllowed(a Account) error {
	detail := map[string]any{"tax": "****" + a.TaxID[len(a.TaxID)-2:], "id": a.ID}
	return trail.Write(audit.Entry{Actor: a.actor(), Action: "tax", Detail: audit.Allowed(detail, "tax")})
}

// LeakFile names the file after the address, CleanFile after the number.
func LeakFile(a Account) error {
	own := audit.Trail{Name: a.Email + ".jsonl"}
	return own.Write(audit.Entry{Actor: a.actor(), Action: "export"}) // leak: Account.Email
}

func CleanFile(a Account) error {
	own := audit.Trail{Name: strconv.FormatInt(a.ID, 10) + ".jsonl"}
	return own.Write(audit.Entry{Actor: a.actor(), Action: "export"})
}
