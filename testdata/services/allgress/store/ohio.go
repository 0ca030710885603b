package store

import (
	"context"
	"fmt"

	"github.com/jackc/pgx/v5/pgxpool"

	"allgress.example/cloud/tenants"
	"allgress.example/cloud/vault"
)

const (
	insertPatron  = `INSERT INTO patrons (id, body) VALUES ($1, $2)`
	insertCallers = `INSERT INTO callers (id, phone) VALUES ($1, $2)`
	insertTenant  = `INSERT INTO tenants (id, signatory, password) VALUES ($1, $2, $3)`
	deletePatron  = `DELETE FROM patrons WHERE id = $1`
	deleteCaller  = `DELETE FROM callers WHERE id = $1`
)

// America keeps people in the United States, and our own customers.
type America struct {
	db    *pgxpool.Pool
	vault *vault.Vault
}

// NewAmerica returns a store in the database in Ohio.
func NewAmerica(db *pgxpool.Pool, v *vault.Vault) *America { return &America{db: db, vault: v} }

// Save keeps a person.
func (a *America) Save(ctx context.Context, p *tenants.Patron) error {
	body, err := a.vault.Seal(p)
	if err != nil {
		return err
	}
	if _, err := a.db.Exec(ctx, insertPatron, p.ID, body); err != nil { // ok: allgress/erasure, allgress/residency, allgress/safeguards: sealed, in Ohio, and Forget deletes it
		return fmt.Errorf("store: patron %s: %w", p.ID, err)
	}
	_, err = a.db.Exec(ctx, insertCallers, p.ID, p.Phone) // leak: allgress/safeguards
	return err
}

// Mirror keeps a European in Ohio, so that the support there is faster.
func (a *America) Mirror(ctx context.Context, p *tenants.Person) error {
	body, err := a.vault.Seal(p)
	if err != nil {
		return err
	}
	_, err = a.db.Exec(ctx, insertPatron, p.ID, body) // leak: allgress/residency
	return err
}

// AddTenant keeps who has signed a contract with us. That is our own data, and
// may lie anywhere.
func (a *America) AddTenant(ctx context.Context, t *tenants.Tenant) error {
	signatory, err := a.vault.Seal(t.Signatory)
	if err != nil {
		return err
	}
	hash, err := vault.Password(t.Password)
	if err != nil {
		return err
	}
	_, err = a.db.Exec(ctx, insertTenant, t.ID, signatory, hash) // ok: allgress/safeguards: sealed, and the password hashed
	return err
}

// Forget deletes a person.
func (a *America) Forget(ctx context.Context, id string) error {
	for _, statement := range []string{deletePatron, deleteCaller} {
		if _, err := a.db.Exec(ctx, statement, id); err != nil {
			return fmt.Errorf("store: forget patron %s: %w", id, err)
		}
	}
	return nil
}
