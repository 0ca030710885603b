// Package case07 is the hub of a chat.
package case07

import (
	"errors"
	"fmt"
	"sync"

	"github.com/getsentry/sentry-go"
)

// Message is what a member writes.
type Message struct {
	Room string
	Nick string `pii:"username"`
	Text string `pii:"message"`
}

var errTooLong = errors.New("message is too long")

// filter may change or refuse a message.
type filter func(*Message) error

func limit(n int) filter {
	return func(m *Message) error {
		if len(m.Text) > n {
			return fmt.Errorf("%w: %.40s", errTooLong, m.Text)
		}
		return nil
	}
}

func anonymous(m *Message) error {
	m.Nick = "member of " + m.Room
	return nil
}

// hub hands messages to a worker.
type hub struct {
	in      chan Message
	filters []filter
	kick    func(Message)
	errs    []error
	done    sync.WaitGroup
}

func start(kick func(Message), filters ...filter) *hub {
	h := &hub{in: make(chan Message, 4), filters: filters, kick: kick}
	h.done.Go(h.run)
	return h
}

func (h *hub) run() {
	for m := range h.in {
		for _, f := range h.filters {
			if err := f(&m); err != nil {
				h.errs = append(h.errs, err)
				h.kick(m)
				break
			}
		}
	}
}

func (h *hub) stop() []error {
	close(h.in)
	h.done.Wait()
	return h.errs
}

// LeakRefused tells Sentry what was refused, CleanRefused that something was.
func LeakRefused(m Message) {
	h := start(func(Message) {}, limit(3))
	h.in <- m
	for _, err := range h.stop() {
		sentry.CaptureException(err) // leak: Message.Text
	}
}

func CleanRefused(m Message) {
	h := start(func(Message) {}, limit(3))
	h.in <- m
	for _, err := range h.stop() {
		sentry.CaptureException(errors.Unwrap(err))
	}
}

// LeakNick tells who wrote it, before a filter could have replaced that; CleanNick replaces it.
func LeakNick(m Message) {
	h := start(func(m Message) {
		sentry.CaptureMessage("refused " + m.Nick) // leak: Message.Nick
	}, limit(3), anonymous)
	h.in <- m
	h.stop()
}

func CleanNick(m Message) {
	h := start(func(m Message) {
		_ = anonymous(&m)
		sentry.CaptureMessage("refused " + m.Nick)
	}, limit(3))
	h.in <- m
	h.stop()
}

// LeakTag sets a tag to the member, CleanTag to the room.
func LeakTag(m Message) {
	sentry.WithScope(func(scope *sentry.Scope) {
		scope.SetTag("by", m.Nick) // leak: Message.Nick
		sentry.CaptureMessage("kicked")
	})
}

func CleanTag(m Message) {
	sentry.WithScope(func(scope *sentry.Scope) {
		scope.SetTag("by", m.Room)
		sentry.CaptureMessage("kicked")
	})
}
