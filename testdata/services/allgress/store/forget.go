package store

import (
	"context"
	"fmt"

	"allgress.example/cloud/tenants"
)

// Forget deletes what is kept of a person in Europe.
func (e *Europe) Forget(ctx context.Context, id string) error {
	db := e.db.WithContext(ctx)
	if err := db.Delete(&Dossier{}, "id = ?", id).Error; err != nil {
		return fmt.Errorf("store: forget %s: %w", id, err)
	}
	if err := db.Delete(&tenants.Person{}, "id = ?", id).Error; err != nil {
		return fmt.Errorf("store: forget %s: %w", id, err)
	}
	return e.forgetDraft(ctx, id)
}
