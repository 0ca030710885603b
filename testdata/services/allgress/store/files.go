package store

import (
	"context"
	"time"

	"allgress.example/cloud/places"
	"allgress.example/cloud/tenants"
	"allgress.example/cloud/vault"
)

// agreed is for how long contracts let us keep attachments.
const agreed = 365 * day

// Files keeps attachments.
type Files struct {
	frankfurt *places.Frankfurt
	ohio      *places.Ohio
	vault     *vault.Vault
}

// NewFiles returns attachments in both places.
func NewFiles(frankfurt *places.Frankfurt, ohio *places.Ohio, v *vault.Vault) *Files {
	return &Files{frankfurt: frankfurt, ohio: ohio, vault: v}
}

// Attach keeps what a person has attached to a case.
func (f *Files) Attach(ctx context.Context, p *tenants.Person, open bool) error {
	body, err := f.vault.Seal(p.Case)
	if err != nil {
		return err
	}
	if !open {
		return f.frankfurt.Put(ctx, "cases/"+p.ID, body, agreed) // ok: allgress/erasure, allgress/residency, allgress/retention, allgress/safeguards: sealed, in Frankfurt, for the agreed time
	}
	return f.frankfurt.Put(ctx, "cases/"+p.ID, body, 0) // leak: allgress/retention
}

// Archive keeps a patron where it is cheap.
func (f *Files) Archive(ctx context.Context, p *tenants.Patron, keep time.Duration) error {
	body, err := f.vault.Seal(p)
	if err != nil {
		return err
	}
	return f.ohio.Put(ctx, "patrons/"+p.ID, body, max(keep, day)) // ok: allgress/erasure, allgress/residency, allgress/retention, allgress/safeguards: sealed, in Ohio, and for a time
}

// Backup copies a case to the other side of the ocean.
func (f *Files) Backup(ctx context.Context, r *tenants.Resident) error {
	body, err := f.vault.Seal(r)
	if err != nil {
		return err
	}
	if err := f.frankfurt.Put(ctx, "residents/"+r.ID, body, agreed); err != nil { // ok: allgress/erasure, allgress/residency, allgress/retention, allgress/safeguards: sealed, and Frankfurt may have Swiss data
		return err
	}
	return f.ohio.Put(ctx, "residents/"+r.ID, body, agreed) // leak: allgress/residency
}

// Forget removes what a person has attached.
func (f *Files) Forget(ctx context.Context, id string) error {
	for _, dir := range []string{"cases/", "residents/"} {
		if err := f.frankfurt.Remove(ctx, dir+id); err != nil {
			return err
		}
	}
	if err := f.ohio.Remove(ctx, "residents/"+id); err != nil {
		return err
	}
	return f.ohio.Remove(ctx, "patrons/"+id)
}
