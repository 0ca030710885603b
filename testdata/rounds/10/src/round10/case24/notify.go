// Package case24 sends notifications by one of several providers.
package case24

import (
	"context"
	"errors"
	"fmt"
	"log"
	"log/slog"
)

// Guest gets a message.
type Guest struct {
	Room  int
	Phone string `pii:"phone"`
	Text  string `pii:"message"`
}

type message struct {
	to, text string
}

type Provider interface {
	Name() string
	Send(ctx context.Context, m message) error
}

// console prints what it is told to send.
type console struct{}

func (console) Name() string { return "console" }
func (console) Send(_ context.Context, m message) error {
	fmt.Printf("to %s: %s\n", m.to, m.text)
	return nil
}

// quiet counts.
type quiet struct{ sent int }

func (q *quiet) Name() string { return "quiet" }
func (q *quiet) Send(_ context.Context, m message) error {
	if m.to == "" {
		return errors.New("nobody to send to")
	}
	q.sent++
	return nil
}

// broken fails, and says for whom.
type broken struct{}

func (broken) Name() string { return "broken" }
func (broken) Send(_ context.Context, m message) error {
	return fmt.Errorf("no route to %s", m.to)
}

// fallback tries one after another.
type fallback []Provider

func (f fallback) Name() string { return "fallback" }
func (f fallback) Send(ctx context.Context, m message) error {
	var err error
	for _, p := range f {
		if err = p.Send(ctx, m); err == nil {
			return nil
		}
	}
	return err
}

func LeakConsole(g Guest) {
	var p Provider = console{}
	_ = p.Send(context.Background(), message{"reception", g.Text}) // leak: Guest.Text
}

func CleanQuiet(g Guest) {
	var p Provider = &quiet{}
	_ = p.Send(context.Background(), message{"reception", g.Text})
}

func LeakBroken(g Guest) {
	p := Provider(broken{})
	if err := p.Send(context.Background(), message{to: g.Phone}); err != nil {
		slog.Error("not sent", "provider", p.Name(), "err", err) // leak: Guest.Phone
	}
}

func CleanBroken(g Guest) {
	p := Provider(broken{})
	if err := p.Send(context.Background(), message{text: g.Phone}); err != nil {
		slog.Error("not sent", "provider", p.Name(), "err", err)
	}
}

func LeakFallback(g Guest) {
	p := fallback{&quiet{}, broken{}}
	p[0], p[1] = p[1], p[0]
	log.Print(p[0].Send(context.Background(), message{to: g.Phone})) // leak: Guest.Phone
}

func CleanFallback(g Guest) {
	p := fallback{&quiet{}, &quiet{}}
	log.Print(p.Send(context.Background(), message{to: g.Phone}))
}
