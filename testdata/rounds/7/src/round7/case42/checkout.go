// Package case42 takes orders through payment and shipping, and undoes what it did if a part fails.
package case42

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"log"
	"slices"
)

type Order struct {
	No     string
	Name   string `pii:"name"`
	Street string `pii:"street"`
	Card   string `pii:"card-number"`
	Lines  []Line
}

type Line struct {
	SKU   string
	Count int
	Gift  string `pii:"message"`
}

// A step is done, or undone.
type step interface {
	do(ctx context.Context, o *Order) error
	undo(ctx context.Context, o *Order) error
	String() string
}

// A saga does steps in their order.
type saga struct {
	steps []step
	done  func(step, *Order)
}

func (s saga) run(ctx context.Context, o *Order) error {
	for i, st := range s.steps {
		err := st.do(ctx, o)
		if err == nil {
			s.done(st, o)
			continue
		}
		errs := []error{fmt.Errorf("%v: %w", st, err)}
		for j := i - 1; j >= 0; j-- {
			errs = append(errs, s.steps[j].undo(ctx, o))
		}
		return errors.Join(errs...)
	}
	return nil
}

// vault gives tokens for cards.
type vault map[string]string

func (v vault) String() string { return "vault" }

func (v vault) do(_ context.Context, o *Order) error {
	token := rand.Text()
	v[token] = o.Card
	o.Card = token
	return nil
}

func (v vault) undo(_ context.Context, o *Order) error {
	o.Card = v[o.Card]
	return nil
}

type stock struct{ left map[string]int }

func (s stock) String() string { return "stock" }

func (s stock) do(_ context.Context, o *Order) error {
	for _, l := range o.Lines {
		if s.left[l.SKU] < l.Count {
			return fmt.Errorf("%d of %s are left", s.left[l.SKU], l.SKU)
		}
		s.left[l.SKU] -= l.Count
	}
	return nil
}

func (s stock) undo(_ context.Context, o *Order) error {
	for _, l := range o.Lines {
		s.left[l.SKU] += l.Count
	}
	return nil
}

// courier refuses addresses.
type courier struct{ quote bool }

func (c courier) String() string { return "courier" }

func (c courier) do(_ context.Context, o *Order) error {
	if c.quote {
		return fmt.Errorf("cannot find %s", o.Street)
	}
	return fmt.Errorf("cannot deliver %s", o.No)
}

func (courier) undo(context.Context, *Order) error { return nil }

func full() stock { return stock{map[string]int{"a": 9}} }

func silent(step, *Order) {}

func LeakCourier(ctx context.Context, o Order) {
	s := saga{[]step{full(), courier{quote: true}}, silent}
	if err := s.run(ctx, &o); err != nil {
		log.Print(err) // leak: Order.Street
	}
}

func CleanCourier(ctx context.Context, o Order) {
	s := saga{[]step{full(), courier{}}, silent}
	if err := s.run(ctx, &o); err != nil {
		log.Print(err)
	}
}

func LeakDone(ctx context.Context, o Order) {
	s := saga{[]step{full()}, func(s step, o *Order) {
		log.Printf("%v done for %s", s, o.Name) // leak: Order.Name
	}}
	_ = s.run(ctx, &o)
}

func CleanDone(ctx context.Context, o Order) {
	s := saga{[]step{full()}, func(s step, o *Order) {
		log.Printf("%v done for %s", s, o.No)
	}}
	_ = s.run(ctx, &o)
}

func LeakLines(o Order) {
	log.Printf("packing %v", o.Lines) // leak: Line.Gift
}

func CleanLines(o Order) {
	packed := slices.Clone(o.Lines)
	for i := range packed {
		packed[i].Gift = ""
	}
	log.Printf("packing %v", packed)
}

func LeakCard(ctx context.Context, o Order) {
	_ = saga{[]step{full()}, silent}.run(ctx, &o)
	log.Print("charge ", o.Card) // leak: Order.Card
}

func CleanCard(ctx context.Context, o Order) {
	_ = vault{}.do(ctx, &o)
	log.Print("charge ", o.Card)
}
