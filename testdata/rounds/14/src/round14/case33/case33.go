// Package case33 keeps the events of a clinic in an outbox, in the transaction of what they are about.
package case33

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
)

// Patient is treated.
type Patient struct {
	ID        int64
	Email     string `pii:"email"`
	Treatment string `pii:"treatment"`
}

// message waits in the outbox.
type message struct {
	Topic string
	Body  []byte
}

func encode(topic string, v any) (message, error) {
	body, err := json.Marshal(v)
	if err != nil {
		return message{}, fmt.Errorf("%s: %w", topic, err)
	}
	return message{topic, body}, nil
}

// inTx runs f in a transaction.
func inTx(ctx context.Context, db *sql.DB, f func(*sql.Tx) error) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	if err := f(tx); err != nil {
		tx.Rollback()
		return err
	}
	return tx.Commit()
}

// admitted is an event.
type admitted struct {
	ID      int64  `json:"id"`
	Contact string `json:"contact"`
	Plan    string `json:"plan,omitempty"`
}

// LeakOutbox keeps the treatment in the message, CleanOutbox contact data alone.
func LeakOutbox(ctx context.Context, db *sql.DB, p Patient) error {
	return inTx(ctx, db, func(tx *sql.Tx) error {
		m, err := encode("admitted", admitted{p.ID, p.Email, p.Treatment})
		if err != nil {
			return err
		}
		_, err = tx.ExecContext(ctx, "INSERT INTO outbox (topic, body) VALUES (?, ?)", m.Topic, m.Body) // leak: Patient.Treatment
		return err
	})
}

func CleanOutbox(ctx context.Context, db *sql.DB, p Patient) error {
	return inTx(ctx, db, func(tx *sql.Tx) error {
		m, err := encode("admitted", admitted{ID: p.ID, Contact: p.Email})
		if err != nil {
			return err
		}
		_, err = tx.ExecContext(ctx, "INSERT INTO outbox (topic, body) VALUES (?, ?)", m.Topic, m.Body)
		return err
	})
}

// LeakUpdate writes the treatment, CleanUpdate looks for it.
func LeakUpdate(ctx context.Context, db *sql.DB, p Patient) error {
	_, err := db.ExecContext(ctx, "UPDATE patients SET plan = ? WHERE id = ?", p.Treatment, p.ID) // leak: Patient.Treatment
	return err
}

func CleanUpdate(ctx context.Context, db *sql.DB, p Patient) error {
	var n int
	return db.QueryRowContext(ctx, "SELECT count(*) FROM patients WHERE plan = ? AND id = ?", p.Treatment, p.ID).Scan(&n)
}

// LeakPrepared executes a statement with the treatment, CleanPrepared with the address.
func LeakPrepared(ctx context.Context, db *sql.DB, p Patient) error {
	stmt, err := db.PrepareContext(ctx, "INSERT INTO notes (text) VALUES (?)")
	if err != nil {
		return err
	}
	defer stmt.Close()
	_, err = stmt.ExecContext(ctx, "gets "+p.Treatment) // leak: Patient.Treatment
	return err
}

func CleanPrepared(ctx context.Context, db *sql.DB, p Patient) error {
	stmt, err := db.PrepareContext(ctx, "INSERT INTO notes (text) VALUES (?)")
	if err != nil {
		return err
	}
	defer stmt.Close()
	_, err = stmt.ExecContext(ctx, "wrote to "+p.Email)
	return err
}
