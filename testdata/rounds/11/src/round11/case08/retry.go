// Package case08 tries things again.
package case08

import (
	"context"
	"errors"
	"fmt"
	"log"
	"os"
	"strings"
	"time"
)

// Transfer moves money.
type Transfer struct {
	Ref   string
	IBAN  string `pii:"bank-account"`
	Payee string `pii:"name"`
}

// Permanent marks an error that no retry will mend.
type Permanent struct{ error }

func (p Permanent) Unwrap() error { return p.error }

// Exhausted is what remains when all attempts failed.
type Exhausted struct {
	Op       string
	Attempts int
	Last     error
}

func (e *Exhausted) Error() string {
	return fmt.Sprintf("%s: gave up after %d attempts: %v", e.Op, e.Attempts, e.Last)
}

func (e *Exhausted) Unwrap() error { return e.Last }

type policy struct {
	attempts int
	notify   func(attempt int, err error)
}

// Do runs f until it succeeds.
func Do[T any](ctx context.Context, p policy, op string, f func(context.Context) (T, error)) (T, error) {
	var zero T
	var last error
	for attempt := range p.attempts {
		v, err := f(ctx)
		if err == nil {
			return v, nil
		}
		last = err
		if p.notify != nil {
			p.notify(attempt+1, err)
		}
		if _, ok := errors.AsType[Permanent](err); ok {
			break
		}
		select {
		case <-ctx.Done():
			return zero, context.Cause(ctx)
		case <-time.After(time.Millisecond):
		}
	}
	return zero, &Exhausted{op, p.attempts, last}
}

var errRefused = errors.New("refused")

// book books nothing from accounts of the wrong form.
func book(t Transfer) (string, error) {
	if !strings.HasPrefix(t.IBAN, "DE") {
		return "", Permanent{fmt.Errorf("account %s: %w", t.IBAN, errRefused)}
	}
	return "booked " + t.Payee, nil
}

func LeakNotify(ctx context.Context, t Transfer) {
	try := func(context.Context) (string, error) { return book(t) }
	_, err := Do(ctx, policy{2, func(n int, err error) { log.Printf("attempt %d: %v", n, err) }}, "book", try) // leak: Transfer.IBAN
	if err != nil {
		log.Print("not booked: ", t.Ref)
	}
}

func CleanNotify(ctx context.Context, t Transfer) {
	try := func(context.Context) (string, error) { return book(t) }
	_, err := Do(ctx, policy{2, func(n int, err error) { log.Printf("attempt %d: %t", n, err != nil) }}, "book", try)
	if err != nil {
		log.Print("not booked: ", t.Ref)
	}
}

func LeakExhausted(ctx context.Context, t Transfer) {
	_, err := Do(ctx, policy{attempts: 1}, t.Ref, func(context.Context) (string, error) { return book(t) })
	if ex, ok := errors.AsType[*Exhausted](err); ok {
		fmt.Fprintln(os.Stderr, ex.Op, ex.Attempts, ex.Last) // leak: Transfer.IBAN
	}
}

func CleanExhausted(ctx context.Context, t Transfer) {
	_, err := Do(ctx, policy{attempts: 1}, t.Ref, func(context.Context) (string, error) { return book(t) })
	if ex, ok := errors.AsType[*Exhausted](err); ok {
		fmt.Fprintln(os.Stderr, ex.Op, ex.Attempts, errors.Is(ex.Last, errRefused))
	}
}

// LeakOp names the operation after the account, CleanOp after the reference.
func LeakOp(ctx context.Context, t Transfer) {
	_, err := Do(ctx, policy{attempts: 2}, "book "+t.IBAN, func(context.Context) (int, error) { return 0, errRefused })
	fmt.Println(err) // leak: Transfer.IBAN
}

func CleanOp(ctx context.Context, t Transfer) {
	_, err := Do(ctx, policy{attempts: 2}, "book "+t.Ref, func(context.Context) (int, error) { return 0, errRefused })
	fmt.Println(err)
}

// LeakAnswer logs what a run that went well gave back.
func LeakAnswer(ctx context.Context, t Transfer) {
	t.IBAN = "DE" + t.IBAN
	answer, _ := Do(ctx, policy{attempts: 3}, "book", func(context.Context) (string, error) { return book(t) })
	log.Print(t.Ref, ": ", answer) // leak: Transfer.Payee
}

func CleanAnswer(ctx context.Context, t Transfer) {
	t.IBAN = "DE" + t.IBAN
	answer, _ := Do(ctx, policy{attempts: 3}, "book", func(context.Context) (string, error) { return book(t) })
	log.Print(t.Ref, ": ", answer != "")
}
