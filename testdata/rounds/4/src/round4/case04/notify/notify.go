// Package notify tells people things, on the channel that they chose.
package notify

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"time"
)

// A Message is on its way to one address.
type Message struct {
	To   string
	Text string
}

type Sender interface {
	Send(ctx context.Context, m Message) error
}

// Func is a sender that is a function.
type Func func(ctx context.Context, m Message) error

func (f Func) Send(ctx context.Context, m Message) error { return f(ctx, m) }

// Chosen sends by the name of a channel.
type Chosen map[string]Sender

func (c Chosen) Send(ctx context.Context, channel string, m Message) error {
	s, ok := c[channel]
	if !ok {
		return fmt.Errorf("no channel %q", channel)
	}
	return s.Send(ctx, m)
}

var ErrBusy = errors.New("busy")

// Retry tries again what failed.
type Retry struct {
	Next  Sender
	Times int
	Wait  time.Duration
}

func (r Retry) Send(ctx context.Context, m Message) (err error) {
	for i := range r.Times {
		if err = r.Next.Send(ctx, m); err == nil {
			return nil
		}
		slog.WarnContext(ctx, "failed", "try", i, "to", m.To, "error", err)
		time.Sleep(r.Wait)
	}
	return err
}

// Quiet is a retry that does not say for whom.
type Quiet struct {
	Next  Sender
	Times int
}

func (r Quiet) Send(ctx context.Context, m Message) (err error) {
	for i := range r.Times {
		if err = r.Next.Send(ctx, m); err == nil {
			return nil
		}
		slog.WarnContext(ctx, "failed", "try", i, "size", len(m.Text), "error", err)
	}
	return err
}
