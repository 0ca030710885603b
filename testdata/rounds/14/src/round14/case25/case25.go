// Package case25 has a pool of workers that score credits.
package case25

import (
	"context"
	"errors"
	"fmt"
	"log"
	"slices"
	"sync"
)

// Debtor is scored.
type Debtor struct {
	Ref   string
	Name  string `pii:"name"`
	Score string `pii:"credit-score"`
}

// task is one that a worker does.
type task[In, Out any] struct {
	in  In
	out Out
	err error
}

// pool does tasks with n workers.
func pool[In, Out any](ctx context.Context, n int, in []In, work func(context.Context, In) (Out, error)) []task[In, Out] {
	todo := make(chan In)
	done := make(chan task[In, Out])
	var wg sync.WaitGroup
	for range n {
		wg.Go(func() {
			for v := range todo {
				out, err := work(ctx, v)
				done <- task[In, Out]{v, out, err}
			}
		})
	}
	go func() {
		defer close(done)
		for _, v := range in {
			todo <- v
		}
		close(todo)
		wg.Wait()
	}()
	var all []task[In, Out]
	for t := range done {
		all = append(all, t)
	}
	return all
}

var errSlow = errors.New("bureau is slow")

// rating is what a worker makes of a debtor.
type rating struct {
	Ref   string
	Band  string
	Basis string
}

func rate(_ context.Context, d Debtor) (rating, error) {
	if d.Score == "" {
		return rating{}, fmt.Errorf("%s: %w", d.Name, errSlow)
	}
	return rating{d.Ref, "B", d.Score}, nil
}

// LeakRatings logs the ratings with their basis, CleanRatings the bands.
func LeakRatings(ctx context.Context, all []Debtor) {
	for _, t := range pool(ctx, 2, all, rate) {
		log.Print("rated ", t.out) // leak: Debtor.Score
	}
}

func CleanRatings(ctx context.Context, all []Debtor) {
	for _, t := range pool(ctx, 2, all, rate) {
		log.Print("rated ", t.out.Ref, t.out.Band)
	}
}

// LeakFailed logs who failed by name, CleanFailed by reference.
func LeakFailed(ctx context.Context, all []Debtor) {
	all = slices.Clone(all)
	all[0].Score = ""
	for _, t := range pool(ctx, 1, all, rate) {
		if t.err != nil {
			log.Print("failed ", t.in.Name) // leak: Debtor.Name
		}
	}
}

func CleanFailed(ctx context.Context, all []Debtor) {
	all = slices.Clone(all)
	all[0].Score = ""
	for _, t := range pool(ctx, 1, all, rate) {
		if t.err != nil {
			log.Print("failed ", t.in.Ref)
		}
	}
}

// LeakErrors joins the errors, CleanErrors counts them.
func LeakErrors(ctx context.Context, all []Debtor) {
	var errs []error
	for _, t := range pool(ctx, 1, []Debtor{{Name: all[0].Name}}, rate) {
		errs = append(errs, t.err)
	}
	log.Print(errors.Join(errs...)) // leak: Debtor.Name
}

func CleanErrors(ctx context.Context, all []Debtor) {
	var errs []error
	for _, t := range pool(ctx, 1, []Debtor{{Name: all[0].Name}}, rate) {
		errs = append(errs, t.err)
	}
	log.Print(len(errs), " errors")
}
