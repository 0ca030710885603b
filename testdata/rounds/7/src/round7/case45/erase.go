// Package case45 forgets people who ask for it, in all places that know them.
package case45

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"log"
	"log/slog"
	"maps"
	"slices"
)

type Customer struct {
	ID     string
	Name   string `pii:"name"`
	Email  string `pii:"email"`
	Orders []Order
}

type Order struct {
	No   string
	Note string `pii:"message"`
}

// An eraser forgets what one part of the program knows.
type eraser interface {
	erase(ctx context.Context, c *Customer) (int, error)
}

type eraserFunc func(ctx context.Context, c *Customer) (int, error)

func (f eraserFunc) erase(ctx context.Context, c *Customer) (int, error) { return f(ctx, c) }

func notes(_ context.Context, c *Customer) (int, error) {
	n := 0
	for i := range c.Orders {
		if c.Orders[i].Note != "" {
			c.Orders[i].Note = ""
			n++
		}
	}
	return n, nil
}

func contact(_ context.Context, c *Customer) (int, error) {
	c.Name, c.Email = "", ""
	return 2, nil
}

func pseudonym(_ context.Context, c *Customer) (int, error) {
	sum := sha256.Sum256([]byte(c.Email))
	c.Email = hex.EncodeToString(sum[:8])
	c.Name = ""
	return 2, nil
}

// newsletter is a list that does not answer.
func newsletter(_ context.Context, c *Customer) (int, error) {
	return 0, fmt.Errorf("newsletter: cannot remove %s", c.Email)
}

// A receipt says what was forgotten.
type receipt struct {
	Customer string
	Erased   map[string]int
	Failed   map[string]string
}

// named erasers are run by their names.
type named map[string]eraser

func (n named) run(ctx context.Context, c *Customer) receipt {
	r := receipt{c.ID, map[string]int{}, map[string]string{}}
	for _, k := range slices.Sorted(maps.Keys(n)) {
		count, err := n[k].erase(ctx, c)
		if err != nil {
			r.Failed[k] = err.Error()
			continue
		}
		r.Erased[k] = count
	}
	return r
}

func LeakReceipt(ctx context.Context, c Customer) {
	r := named{"notes": eraserFunc(notes), "newsletter": eraserFunc(newsletter)}.run(ctx, &c)
	slog.Info("erased", "receipt", r) // leak: Customer.Email
}

func CleanReceipt(ctx context.Context, c Customer) {
	r := named{"notes": eraserFunc(notes), "contact": eraserFunc(contact)}.run(ctx, &c)
	slog.Info("erased", "receipt", r)
}

func LeakCounts(ctx context.Context, c Customer) {
	r := named{"newsletter": eraserFunc(newsletter)}.run(ctx, &c)
	for k, why := range r.Failed {
		slog.Warn("not erased", "where", k, "why", why) // leak: Customer.Email
	}
}

func CleanCounts(ctx context.Context, c Customer) {
	r := named{"newsletter": eraserFunc(newsletter)}.run(ctx, &c)
	for k := range r.Failed {
		slog.Warn("not erased", "where", k, "customer", r.Customer)
	}
}

func LeakRest(ctx context.Context, c Customer) {
	_, _ = contact(ctx, &c)
	log.Printf("left: %+v", c) // leak: Order.Note
}

func CleanRest(ctx context.Context, c Customer) {
	_, _ = contact(ctx, &c)
	_, _ = notes(ctx, &c)
	log.Printf("left: %+v", c)
}

func LeakPseudonym(ctx context.Context, c Customer) {
	before := c
	_, _ = pseudonym(ctx, &c)
	log.Print(before.Email, " is now ", c.Email) // leak: Customer.Email
}

func CleanPseudonym(ctx context.Context, c Customer) {
	before := c
	_, _ = pseudonym(ctx, &c)
	log.Print(before.ID, " is now ", c.Email)
}
