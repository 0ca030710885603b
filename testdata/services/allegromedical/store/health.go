package store

import (
	"context"
	"encoding/json"
	"fmt"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"allegromedical.example/shop/models"
	"allegromedical.example/shop/privacy"
)

const (
	insertAnswers = `INSERT INTO questionnaires (customer, answers, filled_at) VALUES ($1, $2, $3)`
	insertDraft   = `INSERT INTO questionnaire_drafts (customer, answers) VALUES ($1, $2)`
	countSimilar  = `SELECT count(*) FROM conditions WHERE code = ANY($1) AND customer <> $2`
)

type health struct {
	db     *pgxpool.Pool
	sealer *privacy.Sealer
}

// NewHealth returns health records that are kept in db, sealed.
func NewHealth(db *pgxpool.Pool, sealer *privacy.Sealer) Health {
	return &health{db: db, sealer: sealer}
}

// Save keeps the answers of a customer.
func (h *health) Save(ctx context.Context, q models.Questionnaire) error {
	answers, err := json.Marshal(q)
	if err != nil {
		return fmt.Errorf("encode answers: %w", err)
	}
	sealed, err := h.sealer.Seal(answers)
	if err != nil {
		return fmt.Errorf("seal answers: %w", err)
	}
	_, err = h.db.Exec(ctx, insertAnswers, q.Customer, sealed, q.FilledAt) // ok: allegromedical/in-transit, allegromedical/safeguards: health data is sealed
	return wrap(err, "save answers of %s", q.Customer)
}

// SaveDraft keeps answers that are not complete yet.
func (h *health) SaveDraft(ctx context.Context, q models.Questionnaire) error {
	answers, err := json.Marshal(q)
	if err != nil {
		return fmt.Errorf("encode draft: %w", err)
	}
	_, err = h.db.Exec(ctx, insertDraft, q.Customer, answers) // leak: allegromedical/safeguards
	return wrap(err, "save draft of %s", q.Customer)
}

// Similar counts other customers with one of the conditions.
func (h *health) Similar(ctx context.Context, q models.Questionnaire) (int, error) {
	var n int
	err := h.db.QueryRow(ctx, countSimilar, q.Conditions, q.Customer).Scan(&n) // ok: a bound argument of a SELECT is a look-up
	return n, wrap(err, "count customers like %s", q.Customer)
}

// Archive copies questionnaires to the tables that doctors search.
func (h *health) Archive(ctx context.Context, batch []models.Questionnaire) error {
	var index, codes [][]any
	for _, q := range batch {
		index = append(index, []any{q.Customer, len(q.Conditions), q.Complete(), q.FilledAt})
		for _, condition := range q.Conditions {
			codes = append(codes, []any{q.Customer, condition})
		}
	}
	_, err := h.db.CopyFrom(ctx, pgx.Identifier{"archive"}, []string{"customer", "answers", "complete", "filled_at"}, pgx.CopyFromRows(index)) // ok: counts and booleans say nothing about the illness
	if err != nil {
		return fmt.Errorf("copy index: %w", err)
	}
	_, err = h.db.CopyFrom(ctx, pgx.Identifier{"conditions"}, []string{"customer", "code"}, pgx.CopyFromRows(codes)) // leak: allegromedical/safeguards
	return wrap(err, "copy %d conditions", len(codes))
}

func wrap(err error, format string, args ...any) error {
	if err == nil {
		return nil
	}
	return fmt.Errorf(format+": %w", append(args, err)...)
}
