// Package case31 puts logs and counts around a store of loyalty cards.
package case31

import (
	"context"
	"errors"
	"fmt"
	"log"
	"time"
)

type Card struct {
	No     string
	Holder string `pii:"name"`
	Points int
}

// A store finds and saves cards.
type store interface {
	find(ctx context.Context, no string) (*Card, error)
	save(ctx context.Context, c *Card) error
}

var errUnknown = errors.New("unknown card")

type memory map[string]*Card

func (m memory) find(_ context.Context, no string) (*Card, error) {
	if c, ok := m[no]; ok {
		return c, nil
	}
	return nil, fmt.Errorf("%w %s", errUnknown, no)
}

func (m memory) save(_ context.Context, c *Card) error {
	m[c.No] = c
	return nil
}

// An operation is what happened to a store.
type operation struct {
	name   string
	args   []any
	result any
	err    error
	took   time.Duration
}

// observed tells an observer of each operation.
type observed struct {
	store
	observe func(operation)
}

func (o observed) find(ctx context.Context, no string) (*Card, error) {
	start := time.Now()
	c, err := o.store.find(ctx, no)
	o.observe(operation{"find", []any{no}, c, err, time.Since(start)})
	return c, err
}

func (o observed) save(ctx context.Context, c *Card) error {
	start := time.Now()
	err := o.store.save(ctx, c)
	o.observe(operation{"save", []any{c}, nil, err, time.Since(start)})
	return err
}

// readonly refuses to save.
type readonly struct{ store }

func (readonly) save(_ context.Context, c *Card) error {
	return fmt.Errorf("not saved: %v", *c)
}

func times(op operation) { log.Printf("%s took %t", op.name, op.took > time.Hour) }

func arguments(op operation) { log.Printf("%s %v: %v", op.name, op.args, op.err) }

func results(op operation) {
	if c, ok := op.result.(*Card); ok && c != nil {
		log.Printf("%s gave %s", op.name, c.Holder) // leak: Card.Holder
	}
}

func LeakResult(ctx context.Context, c Card) {
	s := observed{memory{c.No: &c}, results}
	_, _ = s.find(ctx, c.No)
}

func CleanResult(ctx context.Context, c Card) {
	s := observed{memory{c.No: &c}, times}
	_, _ = s.find(ctx, c.No)
}

func CleanArguments(ctx context.Context, c Card) {
	s := observed{memory{c.No: &c}, arguments}
	_, _ = s.find(ctx, c.No)
}

func LeakReadonly(ctx context.Context, c Card) {
	s := observed{readonly{memory{}}, func(op operation) {
		log.Print(op.name, ": ", op.err)
	}}
	_ = s.save(ctx, &c) // leak: Card.Holder
}

func CleanReadonly(ctx context.Context, c Card) {
	s := readonly{observed{memory{}, func(op operation) {
		log.Print(op.name, ": ", op.err)
	}}}
	_ = s.save(ctx, &c)
}

func LeakAdded(ctx context.Context, c Card) error {
	s := observed{memory{c.No: &c}, times}
	got, err := s.find(ctx, c.No)
	if err != nil {
		return err
	}
	got.Points++
	log.Print("added to ", *got) // leak: Card.Holder
	return s.save(ctx, got)
}

func CleanAdded(ctx context.Context, c Card) error {
	s := observed{memory{c.No: &c}, times}
	got, err := s.find(ctx, c.No)
	if err != nil {
		return err
	}
	got.Points++
	log.Print("added to ", got.No, got.Points)
	return s.save(ctx, got)
}
