package store

import (
	"context"
	"fmt"
	"time"

	"allego.example/learn/models"
)

const (
	visitTTL    = 30 * 24 * time.Hour
	positionTTL = 15 * time.Minute
)

const (
	insertDownload = `INSERT INTO downloads (learner, file) VALUES ($1, $2)`
	insertEvent    = `INSERT INTO device_events (learner, device, kind) VALUES ($1, $2, $3)`
	insertCall     = `INSERT INTO calls (learner, number, log) VALUES ($1, $2, $3)`
	insertTrainee  = `INSERT INTO trainees (customer, employee, name, email, score) VALUES ($1, $2, $3, $4, $5)`
	selectTrainees = `SELECT customer, employee, name, email, score FROM trainees WHERE customer = $1`
)

// PutVisit keeps what somebody looked at last.
func (s *Store) PutVisit(ctx context.Context, id models.LearnerID, v models.Visit, forever bool) error {
	sealed, err := s.vault.SealJSON(v)
	if err != nil {
		return err
	}
	if forever {
		return s.cache.Set(ctx, "visit:"+string(id), sealed, 0).Err() // leak: allego-2020/retention (promises -tags unfinished: allego-2020/retention, allego-2020/rights)
	}
	return s.cache.Set(ctx, "visit:"+string(id), sealed, visitTTL).Err() // ok: allego-2020/retention, default/files: sealed, for 30 days (promises -tags unfinished: allego-2020/retention, allego-2020/rights)
}

// NotePage counts a page for the list of what is read most.
func (s *Store) NotePage(ctx context.Context, id models.LearnerID, v *models.Visit) error {
	return s.cache.Set(ctx, "visit:"+string(id), v.Page, visitTTL).Err() // leak: default/files (promises -tags unfinished: allego-2020/retention, allego-2020/rights)
}

// PutPosition keeps where somebody is, for the map of training centres.
func (s *Store) PutPosition(ctx context.Context, p models.Position) error {
	sealed, err := s.vault.SealJSON(p)
	if err != nil {
		return fmt.Errorf("position of %s: %w", p.Learner, err)
	}
	return s.cache.SetEx(ctx, "position:"+string(p.Learner), sealed, positionTTL).Err() // ok: allego-2020/encrypted, allego-2020/retention, default/files: sealed, for a quarter of an hour (promises -tags unfinished: allego-2020/retention, allego-2020/rights)
}

// RecentPosition keeps where somebody was, in the list of the last places.
func (s *Store) RecentPosition(ctx context.Context, p models.Position) error {
	sealed, err := s.vault.SealJSON(p)
	if err != nil {
		return fmt.Errorf("position of %s: %w", p.Learner, err)
	}
	return s.cache.LPush(ctx, "position:"+string(p.Learner), sealed).Err() // leak: allego-2020/retention (promises -tags unfinished: allego-2020/retention, allego-2020/rights)
}

// Visit is what somebody looked at last.
func (s *Store) Visit(ctx context.Context, id models.LearnerID) (models.Visit, error) {
	var v models.Visit
	sealed, err := s.cache.Get(ctx, "visit:"+string(id)).Bytes()
	if err != nil {
		return v, ErrNotFound
	}
	err = s.vault.OpenJSON(sealed, &v)
	return v, err
}

// Position is where somebody was last.
func (s *Store) Position(ctx context.Context, id models.LearnerID) (models.Position, error) {
	var p models.Position
	sealed, err := s.cache.Get(ctx, "position:"+string(id)).Bytes()
	if err != nil {
		return p, ErrNotFound
	}
	err = s.vault.OpenJSON(sealed, &p)
	return p, err
}

// NoteDownload keeps who took a file home.
func (s *Store) NoteDownload(ctx context.Context, d models.Download) error {
	_, err := s.db.Exec(ctx, insertDownload, d.Learner, d.File) // ok: allego-2020/retention: usage data may be read in the database
	return err
}

// NoteEvent keeps what the app told.
func (s *Store) NoteEvent(ctx context.Context, id models.LearnerID, e models.DeviceEvent) error {
	_, err := s.db.Exec(ctx, insertEvent, id, e.Device, e.Kind) // ok: allego-2020/retention: ForgetLearner deletes it
	return err
}

// NoteCall keeps that somebody called.
func (s *Store) NoteCall(ctx context.Context, id models.LearnerID, c models.Call) error {
	_, err := s.db.Exec(ctx, insertCall, id, c.Number, c.Log) // ok: allego-2020/retention: ForgetLearner deletes it
	return err
}

// AddTrainee adds somebody for a customer.
func (s *Store) AddTrainee(ctx context.Context, t models.Trainee) error {
	_, err := s.db.Exec(ctx, insertTrainee, t.Customer, t.Employee, t.Name, t.Email, t.Score) // ok: allego-2020/retention: ForgetTrainees deletes it
	return err
}

// Trainees are those of a customer.
func (s *Store) Trainees(ctx context.Context, customer string) ([]models.Trainee, error) {
	rows, err := s.db.Query(ctx, selectTrainees, customer)
	if err != nil {
		return nil, fmt.Errorf("trainees of %s: %w", customer, err)
	}
	defer rows.Close()
	var all []models.Trainee
	for rows.Next() {
		var t models.Trainee
		if err := rows.Scan(&t.Customer, &t.Employee, &t.Name, &t.Email, &t.Score); err != nil {
			return nil, fmt.Errorf("trainees of %s: %w", customer, err)
		}
		all = append(all, t)
	}
	return all, rows.Err()
}
