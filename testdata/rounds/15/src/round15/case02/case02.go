// Package case02 works jobs off, with retries and a list of those that are dead.
package case02

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log"
	"log/slog"
	"sync"
)

// Invite asks somebody to join.
type Invite struct {
	Team    string
	Email   string `pii:"email"`
	Message string `pii:"message"`
}

// Job is work with a payload of any kind.
type Job struct {
	ID       int
	Kind     string
	Payload  []byte
	Attempts int
	LastErr  error
}

type handler func(ctx context.Context, payload []byte) error

// Queue keeps jobs until somebody works them off.
type Queue struct {
	mu       sync.Mutex
	next     int
	jobs     []*Job
	dead     []*Job
	handlers map[string]handler
	max      int
}

func newQueue(max int) *Queue { return &Queue{handlers: map[string]handler{}, max: max} }

func (q *Queue) put(kind string, v any) error {
	text, err := json.Marshal(v)
	if err != nil {
		return err
	}
	q.mu.Lock()
	defer q.mu.Unlock()
	q.next++
	q.jobs = append(q.jobs, &Job{ID: q.next, Kind: kind, Payload: text})
	return nil
}

func (q *Queue) run(ctx context.Context) {
	for len(q.jobs) > 0 {
		j := q.jobs[0]
		q.jobs = q.jobs[1:]
		h := q.handlers[j.Kind]
		if h == nil {
			q.dead = append(q.dead, j)
			continue
		}
		j.Attempts++
		if j.LastErr = h(ctx, j.Payload); j.LastErr == nil {
			continue
		}
		if j.Attempts < q.max {
			q.jobs = append(q.jobs, j)
		} else {
			q.dead = append(q.dead, j)
		}
	}
}

var errBusy = errors.New("mail server is busy")

func refuse(_ context.Context, payload []byte) error {
	var in Invite
	if err := json.Unmarshal(payload, &in); err != nil {
		return err
	}
	return fmt.Errorf("invite %s: %w", in.Email, errBusy)
}

// LeakDead logs dead jobs with their payloads, CleanDead with their kinds.
func LeakDead(in Invite) {
	q := newQueue(2)
	_ = q.put("invite", in)
	q.run(context.Background())
	for _, j := range q.dead {
		log.Printf("dead job %d (%s): %s", j.ID, j.Kind, j.Payload) // leak: Invite.Email, Invite.Message
	}
}

func CleanDead(in Invite) {
	q := newQueue(2)
	_ = q.put("invite", in)
	q.run(context.Background())
	for _, j := range q.dead {
		log.Printf("dead job %d (%s): %d bytes", j.ID, j.Kind, len(j.Payload))
	}
}

// LeakLast logs the last error of a job, CleanLast what it is in the end.
func LeakLast(in Invite) {
	q := newQueue(2)
	q.handlers["invite"] = refuse
	_ = q.put("invite", in)
	q.run(context.Background())
	for _, j := range q.dead {
		slog.Error("gave up", "job", j.ID, "attempts", j.Attempts, "error", j.LastErr) // leak: Invite.Email
	}
}

func CleanLast(in Invite) {
	q := newQueue(2)
	q.handlers["invite"] = refuse
	_ = q.put("invite", in)
	q.run(context.Background())
	for _, j := range q.dead {
		slog.Error("gave up", "job", j.ID, "attempts", j.Attempts, "busy", errors.Is(j.LastErr, errBusy))
	}
}

// LeakHandler has a handler that logs whom it invites, CleanHandler one that logs the team.
func LeakHandler(in Invite) {
	q := newQueue(1)
	q.handlers["invite"] = func(ctx context.Context, payload []byte) error {
		var in Invite
		if err := json.Unmarshal(payload, &in); err != nil {
			return err
		}
		slog.InfoContext(ctx, "inviting", "team", in.Team, "who", in.Email) // leak: Invite.Email
		return nil
	}
	_ = q.put("invite", in)
	q.run(context.Background())
}

func CleanHandler(in Invite) {
	q := newQueue(1)
	q.handlers["invite"] = func(ctx context.Context, payload []byte) error {
		var in Invite
		if err := json.Unmarshal(payload, &in); err != nil {
			return err
		}
		slog.InfoContext(ctx, "inviting", "team", in.Team, "chars", len(in.Message))
		return nil
	}
	_ = q.put("invite", in)
	q.run(context.Background())
}

// LeakPut logs what could not be put into the queue, CleanPut only its type.
func LeakPut(in Invite) {
	q := newQueue(1)
	if err := q.put("invite", map[string]any{"invite": in, "done": make(chan int)}); err != nil {
		log.Printf("put %+v: %v", in, err) // leak: Invite.Email, Invite.Message
	}
}

func CleanPut(in Invite) {
	q := newQueue(1)
	if err := q.put("invite", map[string]any{"invite": in, "done": make(chan int)}); err != nil {
		log.Printf("put %T: %v", in, err)
	}
}
