package store

import (
	"context"
	"encoding/base64"
	"encoding/json"
	"fmt"

	"github.com/jackc/pgx/v5"

	"allego.example/learn/models"
)

const (
	insertApplicant = `INSERT INTO applicants (id, name, email, letter, cv, papers) VALUES ($1, $2, $3, $4, $5, $6)`
	selectApplicant = `SELECT name, email, letter, cv, papers FROM applicants WHERE id = $1`
	updatePapers    = `UPDATE applicants SET papers = $2 WHERE id = $1`
	noteSalary      = `UPDATE applicants SET salary = $2 WHERE id = $1`
	mirrorApplicant = `INSERT INTO applicants (id, papers) VALUES ($1, $2)`
)

// mirror is the database of the office, in the same building.
const (
	mirror       = "postgres://hr@hr-db.allego.example/hr?sslmode=disable"
	secureMirror = "postgres://hr@hr-db.allego.example/hr?sslmode=verify-full"
)

// papers is what of an application the law protects more strictly.
type papers struct {
	NationalID string `json:"national_id" pii:"national-id"`
	Salary     string `json:"salary" pii:"income"`
	Needs      string `json:"needs" pii:"health"`
}

// Apply adds an application.
func (s *Store) Apply(ctx context.Context, a models.Applicant) error {
	sealed, err := s.vault.SealJSON(papers{a.NationalID, a.Salary, a.Needs})
	if err != nil {
		return err
	}
	_, err = s.db.Exec(ctx, insertApplicant, a.ID, a.Name, a.Email, a.Letter, a.CV, sealed) // ok: allego-2020/encrypted, allego-2020/retention: what is sensitive is sealed
	return err
}

// Draft keeps an application that is not complete.
func (s *Store) Draft(ctx context.Context, a models.Applicant) error {
	plain, err := json.Marshal(papers{NationalID: a.NationalID, Needs: a.Needs})
	if err != nil {
		return err
	}
	_, err = s.db.Exec(ctx, updatePapers, a.ID, base64.StdEncoding.EncodeToString(plain)) // leak: allego-2020/encrypted
	return err
}

// NoteSalary keeps what somebody wants to earn.
func (s *Store) NoteSalary(ctx context.Context, a *models.Applicant) error {
	if a.Salary == "" {
		return nil
	}
	_, err := s.db.Exec(ctx, noteSalary, a.ID, a.Salary) // leak: allego-2020/encrypted
	return err
}

// Applicant reads an application with all that belongs to it.
func (s *Store) Applicant(ctx context.Context, id string) (*models.Applicant, error) {
	a := models.Applicant{ID: id}
	var sealed []byte
	if err := s.db.QueryRow(ctx, selectApplicant, id).Scan(&a.Name, &a.Email, &a.Letter, &a.CV, &sealed); err != nil {
		return nil, ErrNotFound
	}
	var p papers
	if err := s.vault.OpenJSON(sealed, &p); err != nil {
		return nil, fmt.Errorf("papers of applicant %s: %w", id, err)
	}
	a.NationalID, a.Salary, a.Needs = p.NationalID, p.Salary, p.Needs
	return &a, nil
}

// Mirror copies an application to the database of the office.
func (s *Store) Mirror(ctx context.Context, a models.Applicant, old bool) error {
	sealed, err := s.vault.Seal([]byte(a.NationalID))
	if err != nil {
		return err
	}
	if old {
		conn, err := pgx.Connect(ctx, mirror)
		if err != nil {
			return err
		}
		defer func() { _ = conn.Close(ctx) }()
		_, err = conn.Exec(ctx, mirrorApplicant, a.ID, sealed) // leak: allego-2020/encrypted
		return err
	}
	conn, err := pgx.Connect(ctx, secureMirror)
	if err != nil {
		return err
	}
	defer func() { _ = conn.Close(ctx) }()
	_, err = conn.Exec(ctx, mirrorApplicant, a.ID, sealed) // ok: allego-2020/encrypted, allego-2020/retention: sealed, and over TLS
	return err
}
