// Package case07 gives reasons when it stops the work on a claim.
package case07

import (
	"context"
	"errors"
	"fmt"
	"log"
	"time"
)

// Claim is of somebody who is insured.
type Claim struct {
	Number  string
	Person  string `pii:"name"`
	Insurer string `pii:"insurer"`
}

// withdrawn ends the work on a claim.
type withdrawn struct {
	claim Claim
	why   string
}

func (w *withdrawn) Error() string { return "claim " + w.claim.Number + " withdrawn: " + w.why }

// stopped is a context that was stopped for a reason.
func stopped(ctx context.Context, why error) context.Context {
	ctx, cancel := context.WithCancelCause(ctx)
	cancel(why)
	return ctx
}

// LeakCause logs the cause, CleanCause only that there is one.
func LeakCause(ctx context.Context, c Claim) {
	ctx = stopped(ctx, fmt.Errorf("%s called", c.Person))
	log.Print(context.Cause(ctx)) // leak: Claim.Person
}

func CleanCause(ctx context.Context, c Claim) {
	ctx = stopped(ctx, fmt.Errorf("%s called", c.Person))
	log.Print(ctx.Err())
}

// LeakTyped finds the insurer in the cause, CleanTyped the number.
func LeakTyped(ctx context.Context, c Claim) {
	ctx = stopped(ctx, fmt.Errorf("desk 4: %w", &withdrawn{c, "paid elsewhere"}))
	if w, ok := errors.AsType[*withdrawn](context.Cause(ctx)); ok {
		log.Print(w.why, " by ", w.claim.Insurer) // leak: Claim.Insurer
	}
}

func CleanTyped(ctx context.Context, c Claim) {
	ctx = stopped(ctx, fmt.Errorf("desk 4: %w", &withdrawn{c, "paid elsewhere"}))
	if w, ok := errors.AsType[*withdrawn](context.Cause(ctx)); ok {
		log.Print(w.why, " by ", w.claim.Number, ": ", w)
	}
}

// LeakInherited has the cause of the outer context, CleanInherited its own, which came first.
func LeakInherited(ctx context.Context, c Claim) {
	outer, cancel := context.WithCancelCause(ctx)
	inner, stop := context.WithTimeoutCause(outer, time.Hour, errors.New("too slow"))
	defer stop()
	cancel(errors.New("closed for " + c.Person))
	<-inner.Done()
	log.Print(context.Cause(inner)) // leak: Claim.Person
}

func CleanInherited(ctx context.Context, c Claim) {
	outer, cancel := context.WithCancelCause(ctx)
	inner, stop := context.WithTimeoutCause(outer, 0, errors.New("too slow"))
	defer stop()
	<-inner.Done()
	cancel(errors.New("closed for " + c.Person))
	log.Print(context.Cause(inner))
}

// run gives the cause of a context as the error of the work.
func run(ctx context.Context, work func(context.Context) error) error {
	if err := work(ctx); err != nil {
		return errors.Join(err, context.Cause(ctx))
	}
	return nil
}

// LeakJoined is told by the work whom it was for, CleanJoined which claim.
func LeakJoined(ctx context.Context, c Claim) {
	err := run(ctx, func(context.Context) error { return fmt.Errorf("no answer from %s", c.Insurer) })
	log.Print(err) // leak: Claim.Insurer
}

func CleanJoined(ctx context.Context, c Claim) {
	err := run(ctx, func(context.Context) error { return fmt.Errorf("no answer for %s", c.Number) })
	log.Print(err)
}
