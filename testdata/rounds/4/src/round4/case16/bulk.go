// Package case16 pays out salaries in bulk, with workers.
package case16

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync"
)

type Employee struct {
	No     int
	Name   string `pii:"name"`
	IBAN   string `pii:"bank-account"`
	Branch string
}

type outcome struct {
	index int
	note  string
	err   error
}

// A summary counts outcomes.
type summary struct {
	ok, failed int
	notes      []string
	err        error
}

func run[T any](ctx context.Context, items []T, workers int, f func(context.Context, T) (string, error)) summary {
	in, out := make(chan int), make(chan outcome)
	var wg sync.WaitGroup
	for range workers {
		wg.Go(func() {
			for i := range in {
				note, err := f(ctx, items[i])
				out <- outcome{i, note, err}
			}
		})
	}
	go func() {
		defer close(out)
		for i := range items {
			in <- i
		}
		close(in)
		wg.Wait()
	}()
	var s summary
	for o := range out {
		if o.err != nil {
			s.failed++
			s.err = errors.Join(s.err, fmt.Errorf("item %d: %w", o.index, o.err))
			continue
		}
		s.ok++
		s.notes = append(s.notes, o.note)
	}
	return s
}

func (s summary) log() {
	slog.Info("bulk", "ok", s.ok, "failed", s.failed, "notes", s.notes, "error", s.err)
}

func (s summary) counts() { slog.Info("bulk", "ok", s.ok, "failed", s.failed) }

func LeakNotes(e Employee) {
	s := run(context.Background(), []Employee{e}, 2, func(_ context.Context, e Employee) (string, error) {
		return "paid to " + e.IBAN, nil
	})
	s.log() // leak: Employee.IBAN
}

func CleanNotes(e Employee) {
	s := run(context.Background(), []Employee{e}, 2, func(_ context.Context, e Employee) (string, error) {
		return "paid at " + e.Branch, nil
	})
	s.log()
}

func LeakErrors(e Employee) {
	s := run(context.Background(), []Employee{e}, 1, func(_ context.Context, e Employee) (string, error) {
		return "", fmt.Errorf("no account of %s", e.Name)
	})
	s.log() // leak: Employee.Name
}

func CleanErrors(e Employee) {
	s := run(context.Background(), []Employee{e}, 1, func(_ context.Context, e Employee) (string, error) {
		return "", fmt.Errorf("no account of %s", e.Name)
	})
	s.counts()
}

func LeakDirect(e Employee) {
	_ = run(context.Background(), []*Employee{&e}, 1, func(ctx context.Context, e *Employee) (string, error) {
		slog.InfoContext(ctx, "paying", "no", e.No, "name", e.Name) // leak: Employee.Name
		return "", nil
	})
}

func CleanDirect(e Employee) {
	_ = run(context.Background(), []*Employee{&e}, 1, func(ctx context.Context, e *Employee) (string, error) {
		slog.InfoContext(ctx, "paying", "no", e.No, "branch", e.Branch)
		return "", nil
	})
}
