// Package case38 asks a bureau about people, with a breaker in between.
package case38

import (
	"context"
	"errors"
	"fmt"
	"log"
	"net/http"
	"net/url"
	"time"
)

// Person is asked about.
type Person struct {
	Ref  string
	Name string `pii:"name"`
	Born string `pii:"date-of-birth"`
}

var (
	errOpen = errors.New("breaker is open")
	errDown = errors.New("bureau is down")
)

// breaker stops calls after failures, and remembers the last.
type breaker struct {
	failures int
	max      int
	last     error
}

func (b *breaker) do(f func() error) error {
	if b.failures >= b.max {
		return errOpen
	}
	if err := f(); err != nil {
		b.failures++
		b.last = err
		return err
	}
	b.failures = 0
	return nil
}

func (b *breaker) why() error { return fmt.Errorf("%w: %w", errOpen, b.last) }

// backoff calls f with growing pauses.
func backoff(ctx context.Context, n int, f func(try int) error) error {
	var errs []error
	for i := range n {
		err := f(i)
		if err == nil {
			return nil
		}
		errs = append(errs, err)
		select {
		case <-ctx.Done():
			return errors.Join(append(errs, ctx.Err())...)
		case <-time.After(time.Duration(i) * time.Microsecond):
		}
	}
	return errors.Join(errs...)
}

func ask(p Person) error { return fmt.Errorf("ask for %s (%s): %w", p.Name, p.Ref, errDown) }

// LeakWhy logs why the breaker is open, CleanWhy that it is.
func LeakWhy(ctx context.Context, base string, p Person) {
	b := &breaker{max: 1}
	_ = b.do(func() error { return ask(p) })
	log.Print(b.why()) // leak: Person.Name
}

func CleanWhy(ctx context.Context, base string, p Person) {
	b := &breaker{max: 1}
	_ = b.do(func() error { return ask(p) })
	log.Print(errOpen, " after ", b.failures)
}

// LeakBackoff logs all errors, CleanBackoff whether they are of one kind.
func LeakBackoff(ctx context.Context, base string, p Person) {
	err := backoff(ctx, 2, func(int) error { return ask(p) })
	log.Print("gave up: ", err) // leak: Person.Name
}

func CleanBackoff(ctx context.Context, base string, p Person) {
	err := backoff(ctx, 2, func(int) error { return ask(p) })
	log.Print("gave up: ", errors.Is(err, errDown))
}

// LeakQuery asks with the day in the address, CleanQuery with the reference.
func LeakQuery(ctx context.Context, base string, p Person) {
	err := backoff(ctx, 1, func(int) error {
		resp, err := http.Get(base + "/score?born=" + url.QueryEscape(p.Born)) // leak: Person.Born
		if err != nil {
			return errDown
		}
		return resp.Body.Close()
	})
	log.Print("asked: ", err)
}

func CleanQuery(ctx context.Context, base string, p Person) {
	err := backoff(ctx, 1, func(int) error {
		resp, err := http.Get(base + "/score?ref=" + url.QueryEscape(p.Ref))
		if err != nil {
			return errDown
		}
		return resp.Body.Close()
	})
	log.Print("asked: ", err)
}

// LeakTries logs each try with the name, CleanTries with its number.
func LeakTries(ctx context.Context, base string, p Person) {
	_ = backoff(ctx, 2, func(try int) error {
		log.Printf("try %d for %s", try, p.Name) // leak: Person.Name
		return errDown
	})
}

func CleanTries(ctx context.Context, base string, p Person) {
	_ = backoff(ctx, 2, func(try int) error {
		log.Printf("try %d for %s", try, p.Ref)
		return errDown
	})
}
