// Package case31 tells people by several channels at once, and reports what failed.
package case31

import (
	"context"
	"errors"
	"fmt"
	"log"
	"sync"
)

type Neighbour struct {
	Flat  int
	Name  string `pii:"name"`
	Email string `pii:"email"`
	Phone string `pii:"phone"`
}

// A channel brings a text to somebody.
type channel interface {
	send(ctx context.Context, n Neighbour, text string) error
}

// A failure is what a channel did not manage.
type failure struct {
	To     string
	Reason string
}

func (f *failure) Error() string { return f.Reason + " for " + f.To }

type email struct{ down bool }

func (e email) send(_ context.Context, n Neighbour, _ string) error {
	if e.down {
		return &failure{n.Email, "server is down"}
	}
	return nil
}

type door struct{}

func (door) send(_ context.Context, n Neighbour, _ string) error {
	return &failure{fmt.Sprint("flat ", n.Flat), "nobody opens"}
}

// all sends by all channels at once.
type all []channel

func (a all) send(ctx context.Context, n Neighbour, text string) error {
	errs := make([]error, len(a))
	var wg sync.WaitGroup
	for i, c := range a {
		wg.Go(func() { errs[i] = c.send(ctx, n, text) })
	}
	wg.Wait()
	return errors.Join(errs...)
}

// first goes on until a channel works.
type first []channel

func (f first) send(ctx context.Context, n Neighbour, text string) error {
	var err error
	for _, c := range f {
		if err = c.send(ctx, n, text); err == nil {
			return nil
		}
	}
	return fmt.Errorf("no channel: %w", err)
}

func LeakJoined(n Neighbour) {
	if err := (all{email{down: true}, door{}}).send(context.Background(), n, "water"); err != nil {
		log.Print(err) // leak: Neighbour.Email
	}
}

func CleanJoined(n Neighbour) {
	if err := (all{door{}, door{}}).send(context.Background(), n, "water"); err != nil {
		log.Print(err)
	}
}

func LeakFailure(n Neighbour) {
	var f *failure
	if err := (all{email{down: true}}).send(context.Background(), n, "water"); errors.As(err, &f) {
		log.Printf("%s: %s", f.Reason, f.To) // leak: Neighbour.Email
	}
}

func CleanFailure(n Neighbour) {
	var f *failure
	if err := (all{email{down: true}}).send(context.Background(), n, "water"); errors.As(err, &f) {
		log.Printf("%s: %d letters", f.Reason, len(f.To))
	}
}

func LeakFirst(n Neighbour) {
	err := first{door{}, email{down: true}}.send(context.Background(), n, "water")
	log.Print(n.Flat, ": ", err) // leak: Neighbour.Email
}

func CleanFirst(n Neighbour) {
	err := first{email{down: true}, door{}}.send(context.Background(), n, "water")
	log.Print(n.Flat, ": ", err)
}

func CleanCount(n Neighbour) {
	err := all{email{down: true}, door{}}.send(context.Background(), n, "water")
	if many, ok := err.(interface{ Unwrap() []error }); ok {
		log.Print(len(many.Unwrap()), " failed")
	}
}
