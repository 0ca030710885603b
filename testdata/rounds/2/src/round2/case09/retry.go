// Package case09 retries calls and says what was tried.
package case09

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"time"
)

type Transfer struct {
	ID     string
	IBAN   string `pii:"bank-account"`
	Holder string `pii:"name"`
	Cents  int64
}

var errBusy = errors.New("busy")

// Op is a call that may be repeated.
type Op struct {
	Name  string
	Input any
	Do    func(ctx context.Context) error
}

// Retry runs the operation and logs its input when it fails.
func Retry(ctx context.Context, op Op) error {
	var err error
	for i := range 2 {
		if err = op.Do(ctx); err == nil {
			return nil
		}
		slog.WarnContext(ctx, "retry", "op", op.Name, "attempt", i, "input", fmt.Sprintf("%+v", op.Input))
		time.Sleep(time.Millisecond)
	}
	return err
}

// RetryQuietly runs the operation and logs its name when it fails.
func RetryQuietly(ctx context.Context, op Op) error {
	var err error
	for i := range 2 {
		if err = op.Do(ctx); err == nil {
			return nil
		}
		slog.WarnContext(ctx, "retry", "op", op.Name, "attempt", i)
		time.Sleep(time.Millisecond)
	}
	return err
}

// withRetry wraps a function; its error is logged.
func withRetry[In, Out any](name string, f func(In) (Out, error)) func(In) (Out, error) {
	return func(in In) (Out, error) {
		out, err := f(in)
		if err != nil {
			slog.Warn("retry", "op", name, "error", err)
			out, err = f(in)
		}
		return out, err
	}
}

func book(t Transfer) func(context.Context) error {
	return func(context.Context) error {
		if t.Cents < 0 || t.IBAN == "" {
			return nil
		}
		return errBusy
	}
}

func LeakInput(t Transfer) error {
	return Retry(context.Background(), Op{Name: "book", Input: t, Do: book(t)}) // leak: Transfer.IBAN, Transfer.Holder
}

func CleanInput(t Transfer) error {
	return Retry(context.Background(), Op{Name: "book", Input: t.ID, Do: book(t)})
}

func CleanQuiet(t Transfer) error {
	return RetryQuietly(context.Background(), Op{Name: "book", Input: t, Do: book(t)})
}

func reserve(iban string) (int, error) {
	return 0, fmt.Errorf("account %s: %w", iban, errBusy)
}

func release(iban string) (int, error) {
	return len(iban), errBusy
}

func LeakWrapped(t Transfer) {
	f := withRetry("reserve", reserve)
	f(t.IBAN) // leak: Transfer.IBAN
}

func CleanWrapped(t Transfer) {
	f := withRetry("release", release)
	f(t.IBAN)
}

func LeakClosure(t Transfer) {
	attempt := func(n int) error {
		if n > 3 {
			return nil
		}
		return fmt.Errorf("attempt %d for %s", n, t.Holder)
	}
	for n := range 2 {
		if err := attempt(n); err != nil {
			slog.Warn(err.Error()) // leak: Transfer.Holder
		}
	}
}

func CleanClosure(t Transfer) {
	attempt := func(n int) error {
		if n > 3 {
			return nil
		}
		return fmt.Errorf("attempt %d for %s", n, t.ID)
	}
	for n := range 2 {
		if err := attempt(n); err != nil {
			slog.Warn(err.Error())
		}
	}
}
