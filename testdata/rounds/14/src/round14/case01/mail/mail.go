// Package mail sends mails, or does not.
package mail

import (
	"context"
	"errors"
	"fmt"
)

// ErrRefused is of a server that takes no mail.
var ErrRefused = errors.New("refused")

// Sender sends a mail.
type Sender interface {
	Send(ctx context.Context, to, subject, text string) error
}

// Discard drops mails.
type Discard struct{}

func (Discard) Send(context.Context, string, string, string) error { return nil }

// Down refuses all recipients.
type Down struct{}

func (Down) Send(_ context.Context, to, _, _ string) error {
	return fmt.Errorf("<%s>: %w", to, ErrRefused)
}

// Full refuses all mails.
type Full struct{}

func (Full) Send(_ context.Context, to, subject, _ string) error {
	return fmt.Errorf("%q to %d bytes of recipients: %w", subject, len(to), ErrRefused)
}
