// Package repo keeps patients and appointments in an SQL database.
package repo

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"round16/case01/domain"
	"round16/case01/seal"
)

// LookupError says that nothing was found, and what was looked for.
type LookupError struct {
	Table string
	By    string
	Value any
}

// Error implements error.
func (e *LookupError) Error() string { return fmt.Sprintf("no %s with %s %v", e.Table, e.By, e.Value) }

// Unwrap implements errors.Unwrap.
func (e *LookupError) Unwrap() error { return domain.ErrNotFound }

// Repo is a repository of both.
type Repo struct {
	db     *sql.DB
	sealer *seal.Sealer
}

// New works on an open database.
func New(db *sql.DB, s *seal.Sealer) *Repo { return &Repo{db, s} }

const patientColumns = "SELECT id, name, email, phone, insurance, locale FROM patient "

func (r *Repo) scan(row *sql.Row) (domain.Patient, error) {
	var p domain.Patient
	var sealed string
	if err := row.Scan(&p.ID, &p.Name, &p.Email, &p.Phone, &sealed, &p.Locale); err != nil {
		return domain.Patient{}, err
	}
	number, err := r.sealer.Open(sealed)
	if err != nil {
		return domain.Patient{}, err
	}
	p.Insurance = number
	p.Active = true
	return p, nil
}

// PatientByID finds a patient.
func (r *Repo) PatientByID(ctx context.Context, id int64) (domain.Patient, error) {
	p, err := r.scan(r.db.QueryRowContext(ctx, patientColumns+"WHERE id = $1", id))
	if errors.Is(err, sql.ErrNoRows) {
		return p, &LookupError{"patient", "id", id}
	}
	return p, err
}

// PatientByEmail finds the patient with an address.
func (r *Repo) PatientByEmail(ctx context.Context, email string) (domain.Patient, error) {
	p, err := r.scan(r.db.QueryRowContext(ctx, patientColumns+"WHERE email = $1", email))
	if errors.Is(err, sql.ErrNoRows) {
		return p, &LookupError{"patient", "email", email}
	}
	return p, err
}

// InsuranceTaken says whether somebody has a number.
func (r *Repo) InsuranceTaken(ctx context.Context, digest string) (bool, error) {
	var n int
	err := r.db.QueryRowContext(ctx, "SELECT count(*) FROM insured WHERE digest = $1", digest).Scan(&n)
	return n > 0, err
}

// InsertPatient adds a patient. The number of the insurance is encrypted.
func (r *Repo) InsertPatient(ctx context.Context, p domain.Patient) error {
	sealed, err := r.sealer.Seal(p.Insurance)
	if err != nil {
		return fmt.Errorf("insert %s: %w", p.Ref(), err)
	}
	_, err = r.db.ExecContext(ctx, "INSERT INTO patient (name, email, phone, insurance, locale) VALUES ($1, $2, $3, $4, $5)",
		p.Name, p.Email, p.Phone, sealed, p.Locale)
	if err != nil {
		return fmt.Errorf("insert %s: %w", p.Ref(), err)
	}
	return nil
}

// ImportPatient adds a patient of the old system.
func (r *Repo) ImportPatient(ctx context.Context, p domain.Patient) error {
	const stmt = "INSERT INTO patient (name, email, phone, insurance, locale) VALUES ($1, $2, $3, $4, $5)"
	if _, err := r.db.ExecContext(ctx, stmt, p.Name, p.Email, p.Phone, p.Insurance, p.Locale); err != nil { // leak: Patient.Insurance
		return fmt.Errorf("import %s: %w", p.Ref(), err)
	}
	return nil
}

// UpdateContact changes how a patient is reached.
func (r *Repo) UpdateContact(ctx context.Context, p domain.Patient) error {
	_, err := r.db.ExecContext(ctx, "UPDATE patient SET email = $1, phone = $2 WHERE id = $3", p.Email, p.Phone, p.ID)
	return err
}

// InsertAppointment adds an appointment, in a transaction, with its reason encrypted.
func (r *Repo) InsertAppointment(ctx context.Context, a domain.Appointment) (err error) {
	tx, err := r.db.BeginTx(ctx, nil)
	if err != nil {
		return fmt.Errorf("appointment of %d: %w", a.Patient, err)
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, tx.Rollback())
		}
	}()
	sealed, err := r.sealer.Seal(a.Reason)
	if err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "INSERT INTO appointment (patient, doctor, room, at, reason, status) VALUES ($1, $2, $3, $4, $5, $6)",
		a.Patient, a.Doctor, a.Room, a.At, sealed, string(a.Status)); err != nil {
		return fmt.Errorf("appointment of %d: %w", a.Patient, err)
	}
	return tx.Commit()
}

// InsertHistory adds what changed. Old and new are as they are shown to the staff.
func (r *Repo) InsertHistory(ctx context.Context, appointment int64, field, old, now string) error {
	_, err := r.db.ExecContext(ctx, "INSERT INTO history (appointment, field, old, now) VALUES ($1, $2, $3, $4)", appointment, field, old, now)
	return err
}
