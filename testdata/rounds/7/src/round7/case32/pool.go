// Package case32 geocodes addresses with workers, and keeps those that fail for later.
package case32

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log"
	"os"
	"sync"
)

type Address struct {
	ID     int
	Street string `pii:"street"`
	Floor  string `pii:"address"`
}

// A result is what a worker made of a job.
type result[J, R any] struct {
	job   J
	value R
	err   error
}

// work runs jobs with some workers, and gives results as they come.
func work[J, R any](ctx context.Context, n int, jobs []J, f func(context.Context, J) (R, error)) <-chan result[J, R] {
	in := make(chan J)
	out := make(chan result[J, R])
	go func() {
		defer close(in)
		for _, j := range jobs {
			select {
			case in <- j:
			case <-ctx.Done():
				return
			}
		}
	}()
	var wg sync.WaitGroup
	for range n {
		wg.Go(func() {
			for j := range in {
				v, err := f(ctx, j)
				out <- result[J, R]{j, v, err}
			}
		})
	}
	go func() {
		wg.Wait()
		close(out)
	}()
	return out
}

type point struct{ lat, lon int }

var errNowhere = errors.New("nowhere")

func locate(_ context.Context, a Address) (point, error) {
	if a.Street != "" {
		return point{}, fmt.Errorf("%d: %w", a.ID, errNowhere)
	}
	return point{1, 2}, nil
}

func locateLoud(_ context.Context, a Address) (point, error) {
	if a.Street != "" {
		return point{}, fmt.Errorf("%q: %w", a.Street, errNowhere)
	}
	return point{1, 2}, nil
}

func number(_ context.Context, a Address) (string, error) { return fmt.Sprint(a.ID), nil }

func lines(_ context.Context, a Address) (string, error) { return a.Street + ", " + a.Floor, nil }

func LeakFailed(ctx context.Context, as []Address) {
	for r := range work(ctx, 2, as, locateLoud) {
		if r.err != nil {
			log.Print(r.err) // leak: Address.Street
		}
	}
}

func CleanFailed(ctx context.Context, as []Address) {
	for r := range work(ctx, 2, as, locate) {
		if r.err != nil {
			log.Print(r.err)
		}
	}
}

func LeakJob(ctx context.Context, as []Address) {
	for r := range work(ctx, 2, as, number) {
		log.Print(r.value, " of ", r.job.Floor) // leak: Address.Floor
	}
}

func CleanJob(ctx context.Context, as []Address) {
	for r := range work(ctx, 2, as, number) {
		log.Print(r.value, " of ", r.job.ID)
	}
}

func LeakLetters(ctx context.Context, as []Address) error {
	var dead []string
	for r := range work(ctx, 1, as, lines) {
		dead = append(dead, r.value)
	}
	raw, err := json.Marshal(dead)
	if err != nil {
		return err
	}
	return os.WriteFile("dead.json", raw, 0o600) // leak: Address.Street, Address.Floor
}

func CleanLetters(ctx context.Context, as []Address) error {
	var dead []int
	for r := range work(ctx, 1, as, lines) {
		dead = append(dead, r.job.ID)
	}
	raw, err := json.Marshal(dead)
	if err != nil {
		return err
	}
	return os.WriteFile("dead.json", raw, 0o600)
}
