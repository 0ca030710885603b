// Package case04 reminds tenants of their rent.
package case04

import (
	"context"
	"fmt"
	"log"

	"round4/case04/notify"
)

type Tenant struct {
	Flat   string
	Phone  string `pii:"phone"`
	Rent   string `pii:"payment"`
	Notify string
}

var busy = notify.Func(func(context.Context, notify.Message) error { return notify.ErrBusy })

func refusing(m notify.Message) error { return fmt.Errorf("%q refused: %w", m.Text, notify.ErrBusy) }

func (t Tenant) reminder() notify.Message {
	return notify.Message{To: t.Phone, Text: "Your rent is due for flat " + t.Flat}
}

func LeakRetry(t Tenant) error {
	s := notify.Retry{Next: busy, Times: 2}
	return s.Send(context.Background(), t.reminder()) // leak: Tenant.Phone
}

func CleanRetry(t Tenant) error {
	s := notify.Quiet{Next: busy, Times: 2}
	return s.Send(context.Background(), t.reminder())
}

func LeakRefused(t Tenant) {
	m := t.reminder()
	m.Text += ": " + t.Rent
	err := notify.Quiet{Next: notify.Func(func(_ context.Context, m notify.Message) error { return nil }), Times: 1}.Send(context.Background(), m)
	if err == nil {
		err = refusing(m)
	}
	log.Print(err) // leak: Tenant.Rent
}

func CleanRefused(t Tenant) {
	m := t.reminder()
	err := notify.Quiet{Next: notify.Func(func(_ context.Context, m notify.Message) error { return nil }), Times: 1}.Send(context.Background(), m)
	if err == nil {
		err = refusing(m)
	}
	log.Print(err)
}

func LeakChannel(t Tenant) {
	c := notify.Chosen{"log": notify.Func(func(_ context.Context, m notify.Message) error {
		log.Print("would tell ", m.To)
		return nil
	})}
	_ = c.Send(context.Background(), "log", t.reminder()) // leak: Tenant.Phone
}

func CleanChannel(t Tenant) {
	c := notify.Chosen{"log": notify.Func(func(_ context.Context, m notify.Message) error {
		log.Print("would tell ", m.Text)
		return nil
	})}
	_ = c.Send(context.Background(), "log", t.reminder())
}
