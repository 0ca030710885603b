// Package case46 runs jobs at their time, with what each needs to know.
package case46

import (
	"context"
	"fmt"
	"log"
)

type Tenant struct {
	Flat int
	Name string `pii:"name"`
	Owes int    `pii:"payment"`
	Tel  string `pii:"phone"`
}

// A job has a name, and something to do.
type job struct {
	name    string
	payload any
	run     func(ctx context.Context, payload any) error
	tries   int
}

// A queue keeps jobs by their time.
type queue struct {
	jobs   []job
	dead   []job
	failed func(j job, err error)
}

func (q *queue) add(name string, payload any, run func(context.Context, any) error) {
	q.jobs = append(q.jobs, job{name: name, payload: payload, run: run})
}

// typed makes a job of a function that takes a type of its own.
func typed[P any](f func(context.Context, P) error) func(context.Context, any) error {
	return func(ctx context.Context, v any) error {
		p, ok := v.(P)
		if !ok {
			return fmt.Errorf("unexpected payload %T", v)
		}
		return f(ctx, p)
	}
}

func (q *queue) drain(ctx context.Context) {
	for len(q.jobs) > 0 {
		j := q.jobs[0]
		q.jobs = q.jobs[1:]
		err := j.run(ctx, j.payload)
		if err == nil {
			continue
		}
		if q.failed != nil {
			q.failed(j, err)
		}
		if j.tries++; j.tries < 2 {
			q.jobs = append(q.jobs, j)
		} else {
			q.dead = append(q.dead, j)
		}
	}
}

// remind is what a reminder needs.
type remind struct {
	flat int
	to   string
}

func call(_ context.Context, r remind) error {
	if r.to != "" {
		return fmt.Errorf("flat %d does not answer", r.flat)
	}
	return nil
}

func dial(_ context.Context, r remind) error { return fmt.Errorf("%s does not answer", r.to) }

func brief(j job, err error) { log.Printf("job %s: %v", j.name, err) }

func LeakFailed(ctx context.Context, t Tenant) {
	q := &queue{failed: brief}
	q.add("remind", remind{t.Flat, t.Tel}, typed(dial))
	q.drain(ctx) // leak: Tenant.Tel
}

func CleanFailed(ctx context.Context, t Tenant) {
	q := &queue{failed: brief}
	q.add("remind", remind{t.Flat, t.Tel}, typed(call))
	q.drain(ctx)
}

func LeakPayload(ctx context.Context, t Tenant) {
	q := &queue{failed: func(j job, err error) {
		log.Printf("job %s with %+v", j.name, j.payload)
	}}
	q.add("remind", remind{t.Flat, t.Tel}, typed(call))
	q.drain(ctx) // leak: Tenant.Tel
}

func CleanPayload(ctx context.Context, t Tenant) {
	q := &queue{failed: func(j job, err error) {
		log.Printf("job %s with %T", j.name, j.payload)
	}}
	q.add("remind", remind{t.Flat, t.Tel}, typed(call))
	q.drain(ctx)
}

func LeakDead(ctx context.Context, t Tenant) {
	q := &queue{}
	q.add("remind "+t.Name, remind{flat: t.Flat, to: "x"}, typed(call))
	q.drain(ctx)
	for _, j := range q.dead {
		log.Print("given up: ", j.name) // leak: Tenant.Name
	}
}

func CleanDead(ctx context.Context, t Tenant) {
	q := &queue{}
	q.add("remind", remind{flat: t.Flat, to: t.Name}, typed(call))
	q.drain(ctx)
	for _, j := range q.dead {
		log.Print("given up: ", j.name)
	}
}

func CleanMismatch(ctx context.Context, t Tenant) {
	q := &queue{failed: brief}
	q.add("remind", t, typed(call))
	q.drain(ctx)
}
