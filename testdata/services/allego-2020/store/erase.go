package store

import (
	"context"
	"errors"

	"github.com/jackc/pgx/v5"

	"allego.example/learn/models"
)

// ForgetLearner deletes an account and what is known of its use.
func (s *Store) ForgetLearner(ctx context.Context, id models.LearnerID) error {
	var failed []error
	for _, statement := range []string{
		`DELETE FROM downloads WHERE learner = $1`,
		`DELETE FROM device_events WHERE learner = $1`,
		`DELETE FROM calls WHERE learner = $1`,
		`DELETE FROM sessions WHERE learner = $1`,
		`DELETE FROM learners WHERE id = $1`,
	} {
		if _, err := s.db.Exec(ctx, statement, id); err != nil {
			failed = append(failed, err)
		}
	}
	return errors.Join(append(failed, s.forgetVisit(ctx, id))...)
}

// ForgetApplicant deletes an application, here and in the office.
func (s *Store) ForgetApplicant(ctx context.Context, id string) error {
	const query = `DELETE FROM applicants WHERE id = $1`
	_, here := s.db.Exec(ctx, query, id)
	office, err := pgx.Connect(ctx, secureMirror)
	if err != nil {
		return errors.Join(here, err)
	}
	defer func() { _ = office.Close(ctx) }()
	_, there := office.Exec(ctx, query, id)
	return errors.Join(here, there)
}

// ForgetTrainees deletes what we process for a customer.
func (s *Store) ForgetTrainees(ctx context.Context, customer string) error {
	_, err := s.db.Exec(ctx, `DELETE FROM trainees WHERE customer = $1`, customer)
	return err
}
