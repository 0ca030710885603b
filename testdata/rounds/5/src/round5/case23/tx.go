// Package case23 runs units of work in functions, and says how they ended.
package case23

import (
	"context"
	"errors"
	"fmt"
	"log"
)

type Transfer struct {
	ID     string
	From   string `pii:"bank-account"`
	Reason string `pii:"message"`
}

type unit struct {
	ops  []string
	done []func() error
}

func (u *unit) onCommit(f func() error) { u.done = append(u.done, f) }

func atomically(ctx context.Context, f func(context.Context, *unit) error) (err error) {
	u := &unit{}
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("rolled back %d: %v", len(u.ops), r)
		}
	}()
	if err := f(ctx, u); err != nil {
		return fmt.Errorf("unit: %w", err)
	}
	for _, f := range u.done {
		err = errors.Join(err, f())
	}
	return err
}

func LeakError(t Transfer) {
	err := atomically(context.Background(), func(_ context.Context, u *unit) error {
		u.ops = append(u.ops, t.ID)
		return fmt.Errorf("no account %s", t.From)
	})
	log.Print(err) // leak: Transfer.From
}

func CleanError(t Transfer) {
	err := atomically(context.Background(), func(_ context.Context, u *unit) error {
		u.ops = append(u.ops, t.From)
		return fmt.Errorf("no account for %s", t.ID)
	})
	log.Print(err)
}

func LeakRecovered(t Transfer) {
	err := atomically(context.Background(), func(context.Context, *unit) error {
		panic("cannot book " + t.Reason)
	})
	log.Print(err) // leak: Transfer.Reason
}

func CleanRecovered(t Transfer) {
	err := atomically(context.Background(), func(context.Context, *unit) error {
		panic("cannot book " + t.ID)
	})
	log.Print(err)
}

func CleanSwallowed(t Transfer) {
	err := atomically(context.Background(), func(context.Context, *unit) error {
		panic("cannot book " + t.Reason)
	})
	log.Print(err != nil, t.ID)
}

func LeakCommit(t Transfer) error {
	return atomically(context.Background(), func(_ context.Context, u *unit) error {
		u.onCommit(func() error {
			log.Println("booked", t.Reason) // leak: Transfer.Reason
			return nil
		})
		return nil
	})
}

func CleanCommit(t Transfer) error {
	return atomically(context.Background(), func(_ context.Context, u *unit) error {
		u.onCommit(func() error {
			log.Println("booked", t.ID)
			return nil
		})
		return nil
	})
}
