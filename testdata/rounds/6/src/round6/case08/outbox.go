// Package case08 writes events to an outbox in the transaction that changes the record.
package case08

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"

	"round6/case08/seal"
)

type Patient struct {
	ID        int
	Name      string `pii:"name"`
	Diagnosis string `pii:"diagnosis"`
	Ward      string
}

type admitted struct {
	ID    int    `json:"id"`
	Name  string `json:"name"`
	Ward  string `json:"ward,omitempty"`
	Cause string `json:"cause,omitempty"`
}

func eventOf(p Patient) admitted { return admitted{ID: p.ID, Name: p.Name, Ward: p.Ward} }

type outbox struct{ db *sql.DB }

func open() (*outbox, error) {
	db, err := sql.Open("case08", "")
	if err != nil {
		return nil, err
	}
	return &outbox{db}, nil
}

// within runs f in a transaction.
func (o *outbox) within(ctx context.Context, f func(tx *sql.Tx) error) error {
	tx, err := o.db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := f(tx); err != nil {
		return fmt.Errorf("outbox: %w", err)
	}
	return tx.Commit()
}

func add(ctx context.Context, tx *sql.Tx, topic string, event any) error {
	raw, err := json.Marshal(event)
	if err != nil {
		return err
	}
	_, err = tx.ExecContext(ctx, "INSERT INTO outbox (topic, payload) VALUES (?, ?)", topic, string(raw))
	return err
}

func LeakAdmit(ctx context.Context, p Patient) error {
	o, err := open()
	if err != nil {
		return err
	}
	e := eventOf(p)
	e.Cause = p.Diagnosis
	return o.within(ctx, func(tx *sql.Tx) error {
		return add(ctx, tx, "admitted", e) // leak: Patient.Diagnosis
	})
}

func CleanAdmit(ctx context.Context, p Patient) error {
	o, err := open()
	if err != nil {
		return err
	}
	e := eventOf(p)
	e.Cause = p.Ward
	return o.within(ctx, func(tx *sql.Tx) error {
		return add(ctx, tx, "admitted", e)
	})
}

func LeakSealed(ctx context.Context, p Patient) error {
	o, err := open()
	if err != nil {
		return err
	}
	box, err := seal.Box(p.Diagnosis)
	if err != nil {
		return err
	}
	return o.within(ctx, func(tx *sql.Tx) error {
		return add(ctx, tx, "sealed", map[string]any{"box": box, "cause": p.Diagnosis}) // leak: Patient.Diagnosis
	})
}

func CleanSealed(ctx context.Context, p Patient) error {
	o, err := open()
	if err != nil {
		return err
	}
	box, err := seal.Box(p.Diagnosis)
	if err != nil {
		return err
	}
	return o.within(ctx, func(tx *sql.Tx) error {
		return add(ctx, tx, "sealed", map[string]any{"box": box, "id": p.ID})
	})
}

func LeakTopic(ctx context.Context, p Patient) error {
	o, err := open()
	if err != nil {
		return err
	}
	return o.within(ctx, func(tx *sql.Tx) error {
		return add(ctx, tx, "admitted/"+p.Diagnosis, nil) // leak: Patient.Diagnosis
	})
}

func CleanTopic(ctx context.Context, p Patient) error {
	o, err := open()
	if err != nil {
		return err
	}
	return o.within(ctx, func(tx *sql.Tx) error {
		return add(ctx, tx, "admitted/"+p.Ward, nil)
	})
}
