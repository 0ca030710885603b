// Package case05 schedules visits of carers, and works them off in order.
package case05

import (
	"cmp"
	"context"
	"fmt"
	"log/slog"
	"slices"
	"time"
)

type Client struct {
	Ref     string
	Street  string `pii:"street"`
	Illness string `pii:"diagnosis"`
}

// A job is something to do at some time.
type job struct {
	at    time.Time
	title string
	run   func(ctx context.Context) error
}

type scheduler struct {
	jobs []job
	log  *slog.Logger
}

func newScheduler() *scheduler { return &scheduler{log: slog.Default()} }

func (s *scheduler) add(at time.Time, title string, run func(context.Context) error) {
	s.jobs = append(s.jobs, job{at, title, run})
}

func (s *scheduler) work(ctx context.Context) {
	slices.SortFunc(s.jobs, func(a, b job) int { return cmp.Or(a.at.Compare(b.at), cmp.Compare(a.title, b.title)) })
	for len(s.jobs) > 0 {
		next := s.jobs[0]
		s.jobs = s.jobs[1:]
		if err := next.run(ctx); err != nil {
			s.log.Error("job failed", "job", next.title, "error", err)
		}
	}
}

func (s *scheduler) count(ctx context.Context) (done int) {
	for _, j := range s.jobs {
		if j.run(ctx) == nil {
			done++
		}
	}
	return done
}

func LeakTitle(c Client) {
	s := newScheduler()
	s.add(time.Now(), "visit "+c.Street, func(context.Context) error { return context.Canceled })
	s.work(context.Background()) // leak: Client.Street
}

func CleanTitle(c Client) {
	s := newScheduler()
	s.add(time.Now(), "visit "+c.Ref, func(context.Context) error { return context.Canceled })
	s.work(context.Background())
}

func LeakJobError(c Client) {
	s := newScheduler()
	s.add(time.Now(), "visit", func(context.Context) error { return fmt.Errorf("no carer for %s", c.Illness) })
	s.work(context.Background()) // leak: Client.Illness
}

func CleanJobError(c Client) {
	s := newScheduler()
	s.add(time.Now(), "visit", func(context.Context) error { return fmt.Errorf("no carer for %s", c.Ref) })
	s.work(context.Background())
}

func LeakJob(c Client) {
	s := newScheduler()
	s.add(time.Now(), "visit", func(ctx context.Context) error {
		s.log.InfoContext(ctx, "at", "street", c.Street) // leak: Client.Street
		return nil
	})
	s.work(context.Background())
}

func CleanJob(c Client) {
	s := newScheduler()
	s.add(time.Now(), "visit "+c.Street, func(ctx context.Context) error {
		s.log.InfoContext(ctx, "at", "street", c.Street == "")
		return nil
	})
	s.log.Info("worked", "jobs", s.count(context.Background()))
}
