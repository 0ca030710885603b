package store

import (
	"context"
	"fmt"

	"allego.example/learn/models"
)

// Record is everything that is kept of a learner.
type Record struct {
	Learner   *models.Learner      `json:"learner"`
	Visit     models.Visit         `json:"visit"`
	Position  models.Position      `json:"position"`
	Downloads []models.Download    `json:"downloads"`
	Events    []models.DeviceEvent `json:"events"`
	Calls     []models.Call        `json:"calls"`
	Sessions  int                  `json:"sessions"`
}

// Everything reads what is kept of a learner.
func (s *Store) Everything(ctx context.Context, id models.LearnerID) (*Record, error) {
	learner, err := s.LearnerByID(ctx, id)
	if err != nil {
		return nil, err
	}
	r := &Record{Learner: learner}
	if r.Visit, err = s.Visit(ctx, id); err != nil {
		return nil, err
	}
	if r.Position, err = s.Position(ctx, id); err != nil {
		return nil, err
	}
	rows, err := s.db.Query(ctx, `SELECT learner, file FROM downloads WHERE learner = $1`, id)
	if err != nil {
		return nil, fmt.Errorf("downloads of %s: %w", id, err)
	}
	defer rows.Close()
	for rows.Next() {
		var d models.Download
		if err := rows.Scan(&d.Learner, &d.File); err != nil {
			return nil, fmt.Errorf("downloads of %s: %w", id, err)
		}
		r.Downloads = append(r.Downloads, d)
	}
	if err := s.log(ctx, id, r); err != nil {
		return nil, err
	}
	return r, s.db.QueryRow(ctx, `SELECT count(*) FROM sessions WHERE learner = $1`, id).Scan(&r.Sessions)
}

// log reads what the app and the telephone system logged.
func (s *Store) log(ctx context.Context, id models.LearnerID, r *Record) error {
	events, err := s.db.Query(ctx, `SELECT device, kind FROM device_events WHERE learner = $1`, id)
	if err != nil {
		return fmt.Errorf("events of %s: %w", id, err)
	}
	defer events.Close()
	for events.Next() {
		var e models.DeviceEvent
		if err := events.Scan(&e.Device, &e.Kind); err != nil {
			return fmt.Errorf("events of %s: %w", id, err)
		}
		r.Events = append(r.Events, e)
	}
	calls, err := s.db.Query(ctx, `SELECT number, log FROM calls WHERE learner = $1`, id)
	if err != nil {
		return fmt.Errorf("calls of %s: %w", id, err)
	}
	defer calls.Close()
	for calls.Next() {
		var c models.Call
		if err := calls.Scan(&c.Number, &c.Log); err != nil {
			return fmt.Errorf("calls of %s: %w", id, err)
		}
		r.Calls = append(r.Calls, c)
	}
	return nil
}
