// Package queue hands messages to handlers, and keeps those that nobody could handle.
package queue

import (
	"context"
	"encoding/json"
	"fmt"
	"log/slog"
)

type Message struct {
	ID      int
	Topic   string
	Payload []byte
	Tries   int
}

type Handler func(ctx context.Context, m Message) error

type Dead struct {
	Message Message
	Reason  string
}

type Queue struct {
	next     int
	waiting  []Message
	handlers map[string]Handler
	dead     []Dead
}

func New() *Queue { return &Queue{handlers: map[string]Handler{}} }

func (q *Queue) Handle(topic string, h Handler) { q.handlers[topic] = h }

// Publish encodes a value for a topic.
func Publish[T any](q *Queue, topic string, v T) error {
	raw, err := json.Marshal(v)
	if err != nil {
		return fmt.Errorf("publish: %w", err)
	}
	q.next++
	q.waiting = append(q.waiting, Message{ID: q.next, Topic: topic, Payload: raw})
	return nil
}

// Typed decodes the payload for a handler.
func Typed[T any](f func(context.Context, T) error) Handler {
	return func(ctx context.Context, m Message) error {
		var v T
		if err := json.Unmarshal(m.Payload, &v); err != nil {
			return err
		}
		return f(ctx, v)
	}
}

func (q *Queue) Drain(ctx context.Context) {
	for len(q.waiting) > 0 {
		m := q.waiting[0]
		q.waiting = q.waiting[1:]
		err := q.handlers[m.Topic](ctx, m)
		if err == nil {
			continue
		}
		if m.Tries++; m.Tries < 2 {
			q.waiting = append(q.waiting, m)
			continue
		}
		q.dead = append(q.dead, Dead{m, err.Error()})
	}
}

// Report logs what is dead, with what it was.
func (q *Queue) Report() {
	for _, d := range q.dead {
		slog.Error("dead", "id", d.Message.ID, "topic", d.Message.Topic, "payload", string(d.Message.Payload))
	}
}

// Reasons logs why messages are dead.
func (q *Queue) Reasons() {
	for _, d := range q.dead {
		slog.Error("dead", "id", d.Message.ID, "reason", d.Reason)
	}
}
