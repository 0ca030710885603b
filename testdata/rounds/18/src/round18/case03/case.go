// Package case03 moves money in a transaction, with a function that runs another inside one.
package case03

import (
	"context"
	"errors"
	"fmt"
	"log"
	"time"
)

// Transfer is an order of a customer.
type Transfer struct {
	ID     int64
	From   string `pii:"bank-account"`
	To     string `pii:"bank-account"`
	Amount int64
}

type tx struct {
	stmts    []string
	args     [][]any
	rollback bool
}

func (t *tx) exec(stmt string, args ...any) error {
	t.stmts, t.args = append(t.stmts, stmt), append(t.args, args)
	if len(t.stmts) > 1 {
		return errors.New("deadlock detected")
	}
	return nil
}

type store struct {
	tries int
	last  *tx
}

// within runs fn, again after a deadlock, and tells why it gave up.
func (s *store) within(ctx context.Context, fn func(context.Context, *tx) error) (err error) {
	for range s.tries {
		t := &tx{}
		s.last = t
		if err = fn(ctx, t); err == nil {
			return nil
		}
		t.rollback = true
		time.Sleep(time.Millisecond)
	}
	return fmt.Errorf("gave up after %d tries: %w", s.tries, err)
}

func book(t *tx, o Transfer) error {
	if err := t.exec("UPDATE account SET n = n - ? WHERE iban = ?", o.Amount, o.From); err != nil {
		return err
	}
	return t.exec("UPDATE account SET n = n + ? WHERE iban = ?", o.Amount, o.To)
}

// LeakWrap names the account that a step failed for, CleanWrap the order.
func LeakWrap(ctx context.Context, o Transfer) {
	s := &store{tries: 2}
	err := s.within(ctx, func(_ context.Context, t *tx) error {
		if err := book(t, o); err != nil {
			return fmt.Errorf("to %s: %w", o.To, err)
		}
		return nil
	})
	log.Print(err) // leak: Transfer.To
}

func CleanWrap(ctx context.Context, o Transfer) {
	s := &store{tries: 2}
	err := s.within(ctx, func(_ context.Context, t *tx) error {
		if err := book(t, o); err != nil {
			return fmt.Errorf("to %d: %w", o.ID, err)
		}
		return nil
	})
	log.Print(err)
}

// LeakLast prints the arguments of the last transaction, CleanLast its statements.
func LeakLast(ctx context.Context, o Transfer) {
	s := &store{tries: 1}
	if err := s.within(ctx, func(_ context.Context, t *tx) error { return book(t, o) }); err != nil {
		log.Println(err, "rolled back", s.last.rollback, s.last.args) // leak: Transfer.From, Transfer.To
	}
}

func CleanLast(ctx context.Context, o Transfer) {
	s := &store{tries: 1}
	if err := s.within(ctx, func(_ context.Context, t *tx) error { return book(t, o) }); err != nil {
		log.Println(err, "rolled back", s.last.rollback, s.last.stmts)
	}
}

// LeakOuter sets a variable in the function that is run, CleanOuter one that hides it.
func LeakOuter(ctx context.Context, o Transfer) {
	var stuck string
	_ = (&store{tries: 1}).within(ctx, func(_ context.Context, t *tx) error {
		if err := book(t, o); err != nil {
			stuck = o.From
			return err
		}
		return nil
	})
	log.Printf("stuck: %q", stuck) // leak: Transfer.From
}

func CleanOuter(ctx context.Context, o Transfer) {
	var stuck string
	_ = (&store{tries: 1}).within(ctx, func(_ context.Context, t *tx) error {
		if err := book(t, o); err != nil {
			stuck := o.From
			return fmt.Errorf("%d accounts: %w", len(stuck), err)
		}
		return nil
	})
	log.Printf("stuck: %q", stuck)
}
