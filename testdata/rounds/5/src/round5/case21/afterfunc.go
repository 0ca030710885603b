// Package case21 does things later: on timers, when contexts end, and when objects are gone.
package case21

import (
	"context"
	"errors"
	"log"
	"time"
)

type Watch struct {
	ID    string
	Owner string `pii:"name"`
	Pulse string `pii:"health"`
}

func LeakTimer(w Watch) {
	done := make(chan struct{})
	time.AfterFunc(0, func() {
		defer close(done)
		log.Print("late: ", w.Owner) // leak: Watch.Owner
	})
	<-done
}

func CleanTimer(w Watch) {
	done := make(chan struct{})
	time.AfterFunc(0, func() {
		defer close(done)
		log.Print("late: ", w.ID)
	})
	<-done
}

func LeakCause(w Watch) {
	ctx, cancel := context.WithCancelCause(context.Background())
	cancel(errors.New("pulse of " + w.Pulse))
	log.Print(context.Cause(ctx)) // leak: Watch.Pulse
}

func CleanCause(w Watch) {
	ctx, cancel := context.WithCancelCause(context.Background())
	cancel(errors.New("pulse of " + w.Pulse))
	log.Print(ctx.Err())
}

func LeakAfterContext(w Watch) {
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan struct{})
	report := func(s string) func() {
		return func() {
			log.Print("stopped ", s)
			close(done)
		}
	}
	context.AfterFunc(ctx, report(w.Owner)) // leak: Watch.Owner
	cancel()
	<-done
}

func CleanAfterContext(w Watch) {
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan struct{})
	report := func(s string) func() {
		return func() {
			log.Print("stopped ", s)
			close(done)
		}
	}
	context.AfterFunc(ctx, report(w.ID))
	cancel()
	<-done
}

func LeakTicker(w Watch) {
	t := time.NewTicker(time.Millisecond)
	defer t.Stop()
	last := ""
	for range 2 {
		<-t.C
		log.Print("last ", last) // leak: Watch.Pulse
		last = w.Pulse
	}
}

func CleanTicker(w Watch) {
	t := time.NewTicker(time.Millisecond)
	defer t.Stop()
	last := ""
	for range 2 {
		<-t.C
		log.Print("last ", len(last))
		last = w.Pulse
	}
}
