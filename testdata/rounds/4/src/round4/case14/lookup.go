// Package case14 asks a register for people, again and again.
package case14

import (
	"context"
	"errors"
	"fmt"
	"log"

	"round4/case14/retry"
)

type Person struct {
	Ref      string
	Passport string `pii:"passport"`
	Nation   string `pii:"nationality"`
}

var errDown = errors.New("register is down")

func ask(_ context.Context, ref, passport string) (Person, error) {
	if passport == "" {
		return Person{}, &retry.Permanent{Err: fmt.Errorf("no passport for %s", ref)}
	}
	return Person{}, fmt.Errorf("passport %s: %w", passport, errDown)
}

func askQuietly(_ context.Context, ref, passport string) (Person, error) {
	if passport == "" {
		return Person{}, &retry.Permanent{Err: fmt.Errorf("no passport for %s", ref)}
	}
	return Person{}, fmt.Errorf("passport of %s: %w", ref, errDown)
}

func LeakLogged(p Person) {
	_, _ = retry.Do(context.Background(), retry.Logging("register"), func(ctx context.Context) (Person, error) { // leak: Person.Passport
		return ask(ctx, p.Ref, p.Passport)
	})
}

func CleanLogged(p Person) {
	_, _ = retry.Do(context.Background(), retry.Logging("register"), func(ctx context.Context) (Person, error) {
		return askQuietly(ctx, p.Ref, p.Passport)
	})
}

func LeakGaveUp(p Person) {
	_, err := retry.Do(context.Background(), retry.Config{Attempts: 1}, func(ctx context.Context) (Person, error) {
		return ask(ctx, p.Ref, p.Passport)
	})
	log.Print(err) // leak: Person.Passport
}

func CleanGaveUp(p Person) {
	_, err := retry.Do(context.Background(), retry.Config{Attempts: 1}, func(ctx context.Context) (Person, error) {
		return askQuietly(ctx, p.Ref, p.Passport)
	})
	log.Print(err)
}

func LeakResult(p Person) {
	got, err := retry.Do(context.Background(), retry.Logging("nation"), func(context.Context) (string, error) {
		return p.Nation, nil
	})
	log.Print(got, err) // leak: Person.Nation
}

func CleanResult(p Person) {
	got, err := retry.Do(context.Background(), retry.Logging("nation"), func(context.Context) (int, error) {
		return len(p.Nation), nil
	})
	log.Print(got, err)
}

func CleanCause(p Person) {
	_, err := retry.Do(context.Background(), retry.Config{Attempts: 1}, func(ctx context.Context) (Person, error) {
		return ask(ctx, p.Ref, p.Passport)
	})
	log.Print(errors.Is(err, errDown))
}
