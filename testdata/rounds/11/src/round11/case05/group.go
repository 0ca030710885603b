// Package case05 looks persons up in several registers at once.
package case05

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"strings"
	"sync"
)

// Group runs functions and keeps the first error.
type Group struct {
	wg     sync.WaitGroup
	once   sync.Once
	err    error
	cancel context.CancelCauseFunc
}

func WithContext(ctx context.Context) (*Group, context.Context) {
	ctx, cancel := context.WithCancelCause(ctx)
	return &Group{cancel: cancel}, ctx
}

func (g *Group) Go(f func() error) {
	g.wg.Go(func() {
		if err := f(); err != nil {
			g.once.Do(func() {
				g.err = err
				g.cancel(err)
			})
		}
	})
}

func (g *Group) Wait() error {
	g.wg.Wait()
	return g.err
}

// Person is whom a register knows.
type Person struct {
	ID      int
	Name    string `pii:"name"`
	Born    string `pii:"place-of-birth"`
	Convict string `pii:"criminal-record"`
}

var errUnknown = errors.New("unknown person")

func lookUp(ctx context.Context, register, key string) (string, error) {
	if err := ctx.Err(); err != nil {
		return "", err
	}
	if key == "" || strings.Contains(key, "-") {
		return "", fmt.Errorf("register %s, key %s: %w", register, key, errUnknown)
	}
	return register + "/" + key, nil
}

func LeakWait(ctx context.Context, p Person) {
	g, ctx := WithContext(ctx)
	for _, register := range []string{"births", "courts"} {
		g.Go(func() error {
			_, err := lookUp(ctx, register, p.Born)
			return err
		})
	}
	err := g.Wait()
	slog.Error("look-up", "person", p.ID, "err", err) // leak: Person.Born
}

func CleanWait(ctx context.Context, p Person) {
	g, ctx := WithContext(ctx)
	for _, register := range []string{"births", "courts"} {
		g.Go(func() error {
			_, err := lookUp(ctx, register, p.Born)
			return err
		})
	}
	err := g.Wait()
	slog.Error("look-up", "person", p.ID, "err", errors.Is(err, errUnknown))
}

// LeakCause finds the error in the context.
func LeakCause(ctx context.Context, p Person) {
	g, ctx := WithContext(ctx)
	g.Go(func() error {
		_, err := lookUp(ctx, "courts", p.Convict)
		return err
	})
	_ = g.Wait()
	slog.Error("given up", "cause", context.Cause(ctx)) // leak: Person.Convict
}

func CleanCause(ctx context.Context, p Person) {
	g, ctx := WithContext(ctx)
	g.Go(func() error {
		_, err := lookUp(ctx, "courts", p.Convict)
		return err
	})
	_ = g.Wait()
	slog.Error("given up", "cause", ctx.Err())
}

// LeakSlots gives each function a place in a slice for its answer.
func LeakSlots(ctx context.Context, people []Person) {
	g, _ := WithContext(ctx)
	names, found := make([]string, len(people)), make([]bool, len(people))
	for i, p := range people {
		g.Go(func() error {
			names[i], found[i] = strings.ToUpper(p.Name), p.ID > 0
			return nil
		})
	}
	_ = g.Wait()
	slog.Info("found", "who", names) // leak: Person.Name
}

func CleanSlots(ctx context.Context, people []Person) {
	g, _ := WithContext(ctx)
	names, found := make([]string, len(people)), make([]bool, len(people))
	for i, p := range people {
		g.Go(func() error {
			names[i], found[i] = strings.ToUpper(p.Name), p.ID > 0
			return nil
		})
	}
	_ = g.Wait()
	slog.Info("found", "who", found)
}

// LeakTotal collects in a map under a lock.
func LeakTotal(ctx context.Context, people []Person) {
	g, _ := WithContext(ctx)
	var mu sync.Mutex
	byPlace := map[string]int{}
	for _, p := range people {
		g.Go(func() error {
			mu.Lock()
			defer mu.Unlock()
			byPlace[p.Born]++
			return nil
		})
	}
	_ = g.Wait()
	for place, n := range byPlace {
		slog.Info("counted", "place", place, "n", n) // leak: Person.Born
	}
}

func CleanTotal(ctx context.Context, people []Person) {
	g, _ := WithContext(ctx)
	var mu sync.Mutex
	byPlace := map[string]int{}
	for _, p := range people {
		g.Go(func() error {
			mu.Lock()
			defer mu.Unlock()
			byPlace[p.Born]++
			return nil
		})
	}
	_ = g.Wait()
	for _, n := range byPlace {
		slog.Info("counted", "place", "?", "n", n)
	}
}
