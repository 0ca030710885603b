// Package case09 resets passwords.
package case09

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"log/slog"

	"round14/case09/account"
	"round14/case09/mail"
)

// Resets hands out codes.
type Resets struct {
	mails  mail.Outbox
	log    *slog.Logger
	hashes map[string]int64
}

func newResets(o mail.Outbox) *Resets {
	return &Resets{o, slog.Default().WithGroup("reset"), map[string]int64{}}
}

func fingerprint(s string) string {
	sum := sha256.Sum256([]byte(s))
	return hex.EncodeToString(sum[:6])
}

// begin keeps the hash of a code, and gives the text of the mail.
func (r *Resets) begin(u *account.User, code string) string {
	r.hashes[fingerprint(code)] = u.ID
	return fmt.Sprintf("Your code is %s. It is good for ten minutes.", code)
}

// LeakMail puts the session into a mail, CleanMail a code that is good once.
func LeakMail(o mail.Outbox, u *account.User) error {
	r := newResets(o)
	return r.mails.Send(u.Email, "Reset", r.begin(u, u.Session)) // leak: User.Session
}

func CleanMail(o mail.Outbox, u *account.User) error {
	r := newResets(o)
	return r.mails.Send(u.Email, "Reset", r.begin(u, u.Code))
}

// LeakLog logs the code, CleanLog its hash.
func LeakLog(_ mail.Outbox, u *account.User) error {
	r := newResets(mail.Outbox{})
	_ = r.begin(u, u.Code)
	r.log.Info("code sent", "user", u.ID, "code", u.Code) // leak: User.Code
	return nil
}

func CleanLog(_ mail.Outbox, u *account.User) error {
	r := newResets(mail.Outbox{})
	_ = r.begin(u, u.Code)
	r.log.Info("code sent", "user", u.ID, "code", fingerprint(u.Code))
	return nil
}

// LeakPending logs what waits, keyed by address; CleanPending keyed by hash.
func LeakPending(_ mail.Outbox, u *account.User) error {
	pending := map[string]int64{u.Email: u.ID}
	slog.Info("pending", "resets", pending) // leak: User.Email
	return nil
}

func CleanPending(_ mail.Outbox, u *account.User) error {
	r := newResets(mail.Outbox{})
	r.begin(u, u.Code)
	slog.Info("pending", "resets", r.hashes)
	return nil
}
