// Package store keeps what customers have given us to process: in Frankfurt
// for people in Europe, in Ohio for people in the United States.
package store

import (
	"context"
	"encoding/json"
	"fmt"

	"gorm.io/gorm"

	"allgress.example/cloud/tenants"
	"allgress.example/cloud/vault"
)

// Dossier is a person as the database has it.
type Dossier struct {
	ID     string `gorm:"primaryKey"`
	Tenant string
	Body   []byte
}

// Draft is a case that somebody is still writing.
type Draft struct {
	ID   string `gorm:"primaryKey"`
	Body []byte
}

// Transcript is a conversation with our support.
type Transcript struct {
	ID   string `gorm:"primaryKey"`
	Body []byte
}

// Europe keeps people in the EU and in Switzerland.
type Europe struct {
	db    *gorm.DB
	vault *vault.Vault
}

// NewEurope returns a store in the database in Frankfurt.
func NewEurope(db *gorm.DB, v *vault.Vault) *Europe { return &Europe{db: db, vault: v} }

// Save keeps a person.
func (e *Europe) Save(ctx context.Context, p *tenants.Person) error {
	body, err := e.vault.Seal(p)
	if err != nil {
		return err
	}
	dossier := Dossier{ID: p.ID, Tenant: p.Tenant, Body: body}
	if err := e.db.WithContext(ctx).Create(&dossier).Error; err != nil { // ok: allgress/erasure, allgress/residency, allgress/safeguards: sealed, in Frankfurt, and Forget deletes it
		return fmt.Errorf("store: %s: %w", p, err)
	}
	return nil
}

// SaveResident keeps somebody in Switzerland, where Frankfurt is allowed.
func (e *Europe) SaveResident(ctx context.Context, r *tenants.Resident) error {
	body, err := e.vault.Seal(r)
	if err != nil {
		return err
	}
	return e.db.WithContext(ctx).Save(&Dossier{ID: r.ID, Body: body}).Error // ok: allgress/erasure, allgress/residency, allgress/safeguards: sealed, in Frankfurt, and Forget deletes it
}

// SaveDraft keeps a case that is not finished.
func (e *Europe) SaveDraft(ctx context.Context, p *tenants.Person) error {
	body, err := e.vault.Seal(p.Case)
	if err != nil {
		return err
	}
	return e.db.WithContext(ctx).Create(&Draft{ID: p.ID, Body: body}).Error // ok: allgress/erasure, allgress/residency, allgress/safeguards: sealed, and Forget deletes it (promises -tags keepdrafts: allgress/erasure)
}

// SaveTranscript keeps what somebody and our support have said. Nobody has
// thought of deleting that.
func (e *Europe) SaveTranscript(ctx context.Context, p *tenants.Person, text string) error {
	body, err := e.vault.Seal(p.Name + ": " + text)
	if err != nil {
		return err
	}
	return e.db.WithContext(ctx).Create(&Transcript{ID: p.ID, Body: body}).Error // ok: allgress/residency, allgress/safeguards: sealed, in Frankfurt (promises: allgress/erasure)
}

// Import takes over people from a customer's own system.
func (e *Europe) Import(ctx context.Context, people []tenants.Person) error {
	return e.db.WithContext(ctx).CreateInBatches(people, 100).Error // leak: allgress/safeguards
}

// Migrate brings what the first release kept into the form of today.
func (e *Europe) Migrate(ctx context.Context, p *tenants.Person) error {
	plain, err := json.Marshal(p)
	if err != nil {
		return fmt.Errorf("store: %w", err)
	}
	body, err := e.vault.Scramble(plain)
	if err != nil {
		return err
	}
	return e.db.WithContext(ctx).Save(&Dossier{ID: p.ID, Body: body}).Error // leak: allgress/safeguards
}

// SavePatron keeps an American beside the Europeans.
func (e *Europe) SavePatron(ctx context.Context, p *tenants.Patron) error {
	body, err := e.vault.Seal(p)
	if err != nil {
		return err
	}
	return e.db.WithContext(ctx).Create(&Dossier{ID: p.ID, Body: body}).Error // leak: allgress/residency
}

// Person finds a person.
func (e *Europe) Person(ctx context.Context, id string) (*tenants.Person, error) {
	var dossier Dossier
	if err := e.db.WithContext(ctx).First(&dossier, "id = ?", id).Error; err != nil {
		return nil, fmt.Errorf("store: person %s: %w", id, err)
	}
	var p tenants.Person
	return &p, e.vault.Open(dossier.Body, &p)
}
