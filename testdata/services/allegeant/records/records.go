// Package records keeps what visitors have sent, on a server of its own that
// the website does not run on.
package records

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/jmoiron/sqlx"
	"golang.org/x/crypto/bcrypt"

	"allegeant.example/benefits/people"
	"allegeant.example/benefits/safe"
)

const (
	insertAccount  = `INSERT INTO accounts (username, password, contact) VALUES ($1, $2, $3)`
	insertEnquiry  = `INSERT INTO enquiries (id, topic, received, body) VALUES ($1, $2, $3, $4)`
	insertCallback = `INSERT INTO callbacks (enquiry, phone) VALUES ($1, $2)`
	updateContact  = `UPDATE accounts SET contact = $2 WHERE username = $1`
	selectEnquiry  = `SELECT body FROM enquiries WHERE id = $1`
	selectPassword = `SELECT password FROM accounts WHERE username = $1`
)

// Records is where accounts and enquiries are kept.
type Records struct {
	db  *sqlx.DB
	box *safe.Box
	dir string
}

// New returns records that are kept in db and, when it is full, in dir.
func New(db *sqlx.DB, box *safe.Box, dir string) *Records {
	return &Records{db: db, box: box, dir: dir}
}

// ErrUnknown is the answer where there are no such records.
var ErrUnknown = errors.New("records: no such person or enquiry")

// AddAccount keeps a new account.
func (r *Records) AddAccount(ctx context.Context, a *people.Account) error {
	hash, err := bcrypt.GenerateFromPassword([]byte(a.Password), bcrypt.DefaultCost)
	if err != nil {
		return fmt.Errorf("records: password: %w", err)
	}
	username, err := r.box.SealText(a.Username)
	if err != nil {
		return err
	}
	contact, err := r.box.SealJSON(a.Contact)
	if err != nil {
		return err
	}
	if _, err := r.db.ExecContext(ctx, insertAccount, username, hash, contact); err != nil { // ok: allegeant/at-rest: sealed, and the password hashed
		return errors.New("records: the account was not added")
	}
	return nil
}

// ImportAccount takes over an account of the old site, which had kept the
// password as it was typed.
func (r *Records) ImportAccount(ctx context.Context, a *people.Account) error {
	contact, err := r.box.SealJSON(a.Contact)
	if err != nil {
		return err
	}
	_, err = r.db.ExecContext(ctx, insertAccount, a.Username, a.Password, contact) // leak: allegeant/at-rest
	return err
}

// UpdateContact changes how somebody is reached.
func (r *Records) UpdateContact(ctx context.Context, username string, c people.Contact) error {
	body, err := json.Marshal(c)
	if err != nil {
		return fmt.Errorf("records: %w", err)
	}
	if sealed, err := r.box.Seal(body); err == nil {
		body = sealed
	}
	_, err = r.db.ExecContext(ctx, updateContact, username, body) // leak: allegeant/at-rest
	return err
}

// PasswordMatches reports whether somebody may log in.
func (r *Records) PasswordMatches(ctx context.Context, username, password string) (bool, error) {
	var hash []byte
	if err := r.db.GetContext(ctx, &hash, selectPassword, username); err != nil {
		return false, ErrUnknown
	}
	return bcrypt.CompareHashAndPassword(hash, []byte(password)) == nil, nil
}

// AddEnquiry keeps an enquiry until it is answered.
func (r *Records) AddEnquiry(ctx context.Context, e *people.Enquiry) error {
	sealed, err := r.box.SealJSON(e)
	if err != nil {
		return err
	}
	if _, err = r.db.ExecContext(ctx, insertEnquiry, e.ID, e.Topic, e.Received, sealed); err != nil { // ok: allegeant/at-rest: topic and time say nothing of the person, the rest is sealed
		return fmt.Errorf("records: enquiry %s: %w", e.ID, err)
	}
	_, err = r.db.ExecContext(ctx, insertCallback, e.ID, e.From.Phone) // leak: allegeant/at-rest
	return err
}

// Enquiry finds an enquiry.
func (r *Records) Enquiry(ctx context.Context, id string) (*people.Enquiry, error) {
	var sealed []byte
	if err := r.db.GetContext(ctx, &sealed, selectEnquiry, id); err != nil {
		return nil, ErrUnknown
	}
	plain, err := r.box.Open(sealed)
	if err != nil {
		return nil, fmt.Errorf("records: %w", err)
	}
	var e people.Enquiry
	if err := json.Unmarshal(plain, &e); err != nil {
		return nil, fmt.Errorf("records: %w", err)
	}
	return &e, nil
}

// Spool keeps an enquiry on disk while the database is away.
func (r *Records) Spool(e *people.Enquiry) error {
	sealed, err := r.box.SealJSON(e)
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(r.dir, e.ID), sealed, 0o600) // ok: allegeant/at-rest: sealed
}

// Handover writes what the insurer's mainframe fetches at night.
func (r *Records) Handover(e *people.Enquiry, key []byte) error {
	plain := []byte(e.SSN + ";" + e.From.Name)
	weak, err := safe.Legacy(key, plain)
	if err != nil {
		return err
	}
	if err := os.WriteFile(filepath.Join(r.dir, "handover.des"), weak, 0o600); err != nil { // leak: allegeant/at-rest
		return err
	}
	if err := os.WriteFile(filepath.Join(r.dir, "handover.ecb"), r.box.Blocks(plain), 0o600); err != nil { // leak: allegeant/at-rest
		return err
	}
	sealed, err := r.box.Seal(plain)
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(r.dir, "handover.gcm"), sealed, 0o600) // ok: allegeant/at-rest: AES-256 in Galois/Counter mode
}

// Index writes which enquiries are open, and about what.
func (r *Records) Index(open []people.Enquiry) error {
	var index bytes.Buffer
	for _, e := range open {
		fmt.Fprintf(&index, "%s %s %d characters\n", e.ID, e.Topic, len(e.Text))
	}
	return os.WriteFile(filepath.Join(r.dir, "index"), index.Bytes(), 0o600) // ok: numbers, topics and lengths
}
