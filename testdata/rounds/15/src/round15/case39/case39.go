// Package case39 lets people set a new password.
package case39

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"time"

	"github.com/redis/go-redis/v9"

	"round15/case39/mail"
	"round15/case39/tokens"
)

// Reset is asked for by somebody who forgot the password.
type Reset struct {
	User  int64
	Email string `pii:"email"`
	Token string `pii:"token"`
	Code  string `pii:"one-time-code"`
	New   string `pii:"password"`
}

var errWeak = errors.New("password is weak")

func store() tokens.Store {
	return tokens.Store{Client: redis.NewClient(&redis.Options{}), TTL: time.Hour}
}

func (r Reset) strong() error {
	if len(r.New) < 40 {
		return fmt.Errorf("user %d: %w", r.User, errWeak)
	}
	return nil
}

// LeakKeep keeps a token as it is, CleanKeep its hash.
func LeakKeep(r Reset) error {
	return store().Put(context.Background(), r.Token, r.User) // leak: Reset.Token
}

func CleanKeep(r Reset) error {
	return store().Put(context.Background(), tokens.Hash(r.Token), r.User)
}

// LeakMail mails the new password, CleanMail that it was set.
func LeakMail(r Reset) error {
	var o mail.Outbox
	return o.Send(r.Email, "Your password is now "+r.New) // leak: Reset.New
}

func CleanMail(r Reset) error {
	var o mail.Outbox
	return o.Send(r.Email, fmt.Sprintf("You have a new password of %d characters.", len(r.New)))
}

// LeakLink logs the link that is mailed, CleanLink how it begins.
func LeakLink(r Reset) error {
	link := "https://example.com/reset?token=" + r.Token
	slog.Info("mailed", "link", link, "user", r.User) // leak: Reset.Token
	return nil
}

func CleanLink(r Reset) error {
	link := "https://example.com/reset?token=" + r.Token
	slog.Info("mailed", "link", link[:len("https://example.com/reset")], "user", r.User)
	return nil
}

// LeakWeak logs the password that is weak, CleanWeak whose it is.
func LeakWeak(r Reset) error {
	if err := r.strong(); err != nil {
		slog.Warn("refused", "error", fmt.Errorf("%w: %q", err, r.New)) // leak: Reset.New
	}
	return nil
}

func CleanWeak(r Reset) error {
	if err := r.strong(); err != nil {
		slog.Warn("refused", "error", err)
	}
	return nil
}
