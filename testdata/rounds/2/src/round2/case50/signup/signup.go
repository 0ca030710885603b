// Package signup has the accounts of a service, and how people get one.
package signup

import (
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"

	"round2/case50/audit"
	"round2/case50/mailer"
	"round2/case50/store"
)

// Account is what somebody signs up for.
type Account struct {
	ID    string
	Name  string `pii:"name"`
	Email string `pii:"email"`
	Code  string `pii:"one-time-code"`
}

// row is what is kept of an account.
type row struct {
	ID     string `json:"id"`
	Lookup string `json:"lookup"`
}

// Service signs people up.
type Service struct {
	Rows *store.Dir[row]
	Mail mailer.Transport
	Key  []byte
}

func New(mail mailer.Transport) (*Service, error) {
	rows, err := store.Open[row]("accounts")
	if err != nil {
		return nil, err
	}
	return &Service{Rows: rows, Mail: mail, Key: []byte("key")}, nil
}

func (s *Service) pseudonym(v string) string {
	mac := hmac.New(sha256.New, s.Key)
	mac.Write([]byte(v))
	return hex.EncodeToString(mac.Sum(nil))
}

// Register keeps an account without its data.
func (s *Service) Register(ctx context.Context, a Account) error {
	if err := s.Rows.Put(a.ID, row{ID: a.ID}); err != nil {
		return fmt.Errorf("register: %w", err)
	}
	audit.Record(ctx, "register", a.ID, s.pseudonym(a.Email))
	return nil
}

// RegisterVerbose keeps an account with its address, and says so.
func (s *Service) RegisterVerbose(ctx context.Context, a Account) error {
	if err := s.Rows.Put(a.ID, row{ID: a.ID, Lookup: a.Email}); err != nil { // leak: Account.Email
		return fmt.Errorf("register: %w", err)
	}
	audit.Record(ctx, "register", a.ID, a.Email) // leak: Account.Email
	return nil
}

// Resend sends the code anew.
func (s *Service) Resend(ctx context.Context, a Account) error {
	if _, err := s.Rows.Get(a.ID); err != nil {
		return fmt.Errorf("account %s of %s: %w", a.ID, a.Name, err)
	}
	audit.Count(ctx, "resend", a.ID, a.Email)
	return nil
}

// IsUnknown tells whether an account is not there.
func IsUnknown(err error) bool { return errors.Is(err, store.ErrNotFound) }
