package contexts

import (
	"context"
	"errors"
	"fmt"
	"log"
	"time"
)

func ended(u User) {
	ctx, cancel := context.WithCancelCause(context.Background())
	log.Print(context.Cause(ctx)) // ok
	cancel(errors.New("no more " + u.Email))
	log.Print(context.Cause(ctx)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(ctx.Err())          // ok
	other, end := context.WithCancelCause(context.Background())
	end(errors.New("no more " + u.Nick))
	log.Print(context.Cause(other)) // ok
}

// What is derived from a context ends with it.
func endedWith(u User) {
	ctx, cancel := context.WithCancelCause(context.Background())
	short, stop := context.WithTimeout(ctx, time.Second)
	defer stop()
	cancel(fmt.Errorf("no more %s", u.Email))
	log.Print(context.Cause(short)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(short.Err())          // ok
}

// The first cause counts, which may be each of them.
func twice(u User) {
	ctx, cancel := context.WithCancelCause(context.Background())
	defer cancel(nil)
	cancel(errors.New("no more " + u.Email))
	cancel(errors.New("no more"))
	log.Print(context.Cause(ctx)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func timed(u User) {
	ctx, cancel := context.WithTimeoutCause(context.Background(), time.Second, errors.New("late for "+u.Email))
	defer cancel()
	log.Print(context.Cause(ctx)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	ctx, cancel = context.WithTimeoutCause(context.Background(), time.Second, errors.New("late for "+u.Nick))
	defer cancel()
	log.Print(context.Cause(ctx)) // ok
}

// Who ends it and who asks may be functions of their own.

func stop(cancel context.CancelCauseFunc, why string) { cancel(errors.New(why)) }

func why(ctx context.Context) error { return context.Cause(ctx) }

type job struct {
	ctx    context.Context
	cancel context.CancelCauseFunc
}

func start() *job {
	ctx, cancel := context.WithCancelCause(context.Background())
	return &job{ctx, cancel}
}

func jobs(u User) {
	ctx, cancel := context.WithCancelCause(context.Background())
	stop(cancel, u.Email)
	log.Print(why(ctx)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	ctx, cancel = context.WithCancelCause(context.Background())
	stop(cancel, u.Nick)
	log.Print(why(ctx)) // ok
	j := start()
	j.cancel(errors.New(u.Email))
	log.Print(context.Cause(j.ctx)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func valued(u User) {
	ctx, cancel := context.WithCancelCause(context.WithValue(context.Background(), mailKey{}, u.Email))
	cancel(errors.New("done"))
	log.Print(ctx.Value(mailKey{})) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(ctx.Value(nickKey{})) // ok
	log.Print(context.Cause(ctx))   // ok
}

// What is derived from a context has the cause of that as well as its own.

func inherited(u User) {
	outer, cancel := context.WithCancelCause(context.Background())
	inner, stop := context.WithTimeoutCause(outer, time.Hour, errors.New("too slow"))
	defer stop()
	cancel(errors.New("closed for " + u.Email))
	log.Print(context.Cause(inner)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func inheritedOther(u User) {
	outer, cancel := context.WithCancelCause(context.Background())
	inner, stop := context.WithTimeoutCause(outer, time.Hour, errors.New("too slow"))
	defer stop()
	cancel(errors.New("closed for " + u.Nick))
	log.Print(context.Cause(inner)) // ok
}

func before(u User) {
	outer, stop := context.WithTimeoutCause(context.Background(), time.Second, errors.New("late for "+u.Email))
	defer stop()
	inner, end := context.WithTimeoutCause(outer, time.Hour, errors.New("too slow"))
	defer end()
	log.Print(context.Cause(inner)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	apart, finish := context.WithTimeoutCause(context.WithoutCancel(outer), time.Hour, errors.New("too slow"))
	defer finish()
	log.Print(apart.Err()) // ok
}
