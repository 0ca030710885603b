// Package case07 runs jobs in a pool of workers, which log what they do.
package case07

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync"
)

// Job is done by a worker.
type Job interface {
	Run(ctx context.Context) error
}

// Invite writes to somebody.
type Invite struct {
	ID    int
	Email string `pii:"email"`
}

func (i *Invite) Run(context.Context) error {
	if i.ID%2 == 1 {
		return fmt.Errorf("invite %d: mailbox of %s is full", i.ID, i.Email)
	}
	return nil
}

// Reminder writes to somebody, and prints as its number.
type Reminder struct {
	ID    int
	Email string `pii:"email"`
}

func (r *Reminder) String() string { return fmt.Sprintf("reminder %d", r.ID) }

func (r *Reminder) Run(context.Context) error {
	if r.Email == "" {
		return errors.New("no address")
	}
	return nil
}

// pool runs jobs.
type pool struct {
	workers int
	before  func(Job)
	after   func(Job, error)
}

func (p pool) run(ctx context.Context, jobs ...Job) {
	queue := make(chan Job)
	var wg sync.WaitGroup
	for range p.workers {
		wg.Go(func() {
			for j := range queue {
				p.before(j)
				err := j.Run(ctx)
				p.after(j, err)
			}
		})
	}
	for _, j := range jobs {
		queue <- j
	}
	close(queue)
	wg.Wait()
}

func silent(Job)            {}
func ignored(Job, error)    {}
func kind(j Job)            { slog.Info("begin", "kind", fmt.Sprintf("%T", j)) }
func failed(j Job, e error) { slog.Info("end", "kind", fmt.Sprintf("%T", j), "failed", e != nil) }

// LeakBegin logs jobs as they are, one of which is no Stringer. CleanBegin logs only the one that is.
func LeakBegin(ctx context.Context, i Invite) {
	p := pool{2, func(j Job) { slog.Info("begin", "job", j) }, ignored}
	p.run(ctx, &i) // leak: Invite.Email
}

func CleanBegin(ctx context.Context, r Reminder) {
	p := pool{2, func(j Job) {
		if s, ok := j.(fmt.Stringer); ok {
			slog.Info("begin", "job", s.String())
		}
	}, ignored}
	p.run(ctx, &r)
}

// LeakFailed logs the error of an invitation. CleanFailed logs whether there is one.
func LeakFailed(ctx context.Context, i Invite) {
	var mu sync.Mutex
	var all error
	p := pool{1, silent, func(_ Job, err error) {
		mu.Lock()
		defer mu.Unlock()
		all = errors.Join(all, err)
	}}
	p.run(ctx, &i)
	slog.Error("failed", "err", all) // leak: Invite.Email
}

func CleanFailed(ctx context.Context, i Invite) {
	pool{1, kind, failed}.run(ctx, &i)
}

// LeakValue prints a copy of the reminder, which has no method. CleanValue prints the pointer.
func LeakValue(r *Reminder) {
	fmt.Println("next:", *r) // leak: Reminder.Email
}

func CleanValue(r *Reminder) {
	fmt.Println("next:", r)
}

// LeakCollected collects addresses of what has been done, CleanCollected numbers.
func LeakCollected(ctx context.Context, i Invite, r Reminder) {
	var done []string
	pool{1, silent, func(j Job, err error) {
		switch j := j.(type) {
		case *Invite:
			done = append(done, fmt.Sprint(j.ID))
		case *Reminder:
			done = append(done, j.Email)
		}
	}}.run(ctx, &i, &r)
	fmt.Println(done) // leak: Reminder.Email
}

func CleanCollected(ctx context.Context, i Invite, r Reminder) {
	var done []string
	pool{1, silent, func(j Job, err error) {
		switch j := j.(type) {
		case *Invite:
			done = append(done, fmt.Sprint(j.ID))
		case *Reminder:
			done = append(done, j.String())
		}
	}}.run(ctx, &i, &r)
	fmt.Println(done)
}
