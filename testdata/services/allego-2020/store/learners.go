package store

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"

	"allego.example/learn/models"
	"allego.example/learn/privacy"
)

const (
	insertLearner = `INSERT INTO learners (id, name, company, job_title, email, phone, country, language, password)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`
	selectLearner  = `SELECT id, name, company, job_title, email, phone, country, language, password FROM learners`
	importLearner  = `INSERT INTO learners (id, email, password) VALUES ($1, $2, $3)`
	changePassword = `UPDATE learners SET password = $2 WHERE id = $1`
	insertSession  = `INSERT INTO sessions (selector, verifier, learner, expires_at) VALUES ($1, $2, $3, $4)`
	selectSession  = `SELECT verifier, learner, expires_at FROM sessions WHERE selector = $1`
)

// CreateLearner adds an account.
func (s *Store) CreateLearner(ctx context.Context, l *models.Learner) error {
	c := l.Contact
	_, err := s.db.Exec(ctx, insertLearner, l.ID, c.Name, c.Company, c.JobTitle, c.Email, c.Phone, c.Country, l.Language, l.PasswordHash) // ok: allego-2020/encrypted, allego-2020/passwords, allego-2020/retention: contact data may be read in the database, and the password is a bcrypt hash
	if err != nil {
		return fmt.Errorf("create learner %s: %w", l.ID, err)
	}
	return nil
}

// ImportLearner takes an account over from the platform that we replaced.
func (s *Store) ImportLearner(ctx context.Context, id models.LearnerID, old models.Login, weak bool) error {
	if weak {
		sum := sha256.Sum256([]byte(old.Password))
		_, err := s.db.Exec(ctx, importLearner, id, old.Email, hex.EncodeToString(sum[:])) // leak: allego-2020/passwords
		return err
	}
	hash, err := privacy.HashPassword(old.Password)
	if err != nil {
		return errors.New("the old password cannot be hashed")
	}
	_, err = s.db.Exec(ctx, importLearner, id, old.Email, hash) // ok: allego-2020/encrypted, allego-2020/passwords, allego-2020/retention: bcrypt
	return err
}

// SetPassword changes a password.
func (s *Store) SetPassword(ctx context.Context, id models.LearnerID, login models.Login) error {
	hash, err := privacy.HashPassword(login.Password)
	if err != nil {
		_, err = s.db.Exec(ctx, changePassword, id, login.Password) // leak: allego-2020/passwords
		return err
	}
	_, err = s.db.Exec(ctx, changePassword, id, hash) // ok: allego-2020/encrypted, allego-2020/passwords, allego-2020/retention: bcrypt
	return err
}

// LearnerByEmail finds an account.
func (s *Store) LearnerByEmail(ctx context.Context, email string) (*models.Learner, error) {
	return s.learner(s.db.QueryRow(ctx, selectLearner+` WHERE email = $1`, email)) // ok: a look-up
}

// LearnerByID finds an account.
func (s *Store) LearnerByID(ctx context.Context, id models.LearnerID) (*models.Learner, error) {
	return s.learner(s.db.QueryRow(ctx, selectLearner+` WHERE id = $1`, id))
}

func (s *Store) learner(row pgx.Row) (*models.Learner, error) {
	var l models.Learner
	err := row.Scan(&l.ID, &l.Name, &l.Company, &l.JobTitle, &l.Email, &l.Phone, &l.Country, &l.Language, &l.PasswordHash)
	if errors.Is(err, pgx.ErrNoRows) {
		return nil, ErrNotFound
	}
	if err != nil {
		return nil, fmt.Errorf("read learner: %w", err)
	}
	return &l, nil
}

// StartSession remembers that somebody logged in.
func (s *Store) StartSession(ctx context.Context, session models.Session) error {
	hash, err := privacy.HashPassword(session.Verifier)
	if err != nil {
		return errors.New("the verifier cannot be hashed")
	}
	_, err = s.db.Exec(ctx, insertSession, session.Selector, hash, session.Learner, session.ExpiresAt) // ok: allego-2020/encrypted, allego-2020/passwords, allego-2020/retention: what proves the session is a bcrypt hash
	return err
}

// StartKioskSession remembers that a shared device was unlocked.
func (s *Store) StartKioskSession(ctx context.Context, session models.Session) error {
	_, err := s.db.Exec(ctx, insertSession, session.Selector, session.Verifier, session.Learner, session.ExpiresAt) // leak: allego-2020/passwords
	return err
}

// Session finds who is logged in.
func (s *Store) Session(ctx context.Context, selector, verifier string) (models.LearnerID, error) {
	var hash []byte
	var id models.LearnerID
	var expires time.Time
	if err := s.db.QueryRow(ctx, selectSession, selector).Scan(&hash, &id, &expires); err != nil {
		return "", ErrNotFound
	}
	if time.Now().After(expires) || !privacy.SamePassword(hash, verifier) {
		return "", ErrNotFound
	}
	return id, nil
}
