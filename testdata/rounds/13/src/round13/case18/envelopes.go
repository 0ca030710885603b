// Package case18 packs events into envelopes, and reports those that nobody can open.
package case18

import (
	"encoding/json"
	"errors"
	"fmt"
	"log"
	"reflect"

	"github.com/getsentry/sentry-go"
)

// Joined says that somebody is new.
type Joined struct {
	ID    string
	Email string `pii:"email"`
}

// Left says that somebody is gone.
type Left struct {
	ID     string
	Reason string `pii:"comment"`
}

// Envelope is what the queue carries.
type Envelope struct {
	Type string
	Body json.RawMessage
}

// Pack names the type of an event and encodes it.
func Pack(event any) (Envelope, error) {
	body, err := json.Marshal(event)
	if err != nil {
		return Envelope{}, err
	}
	return Envelope{reflect.TypeOf(event).Name(), body}, nil
}

// dead is an envelope that could not be handled.
type dead struct {
	Envelope
	err error
}

func (d *dead) Error() string { return fmt.Sprintf("%s: %v", d.Type, d.err) }
func (d *dead) Unwrap() error { return d.err }

// Router opens envelopes.
type Router map[string]func(json.RawMessage) error

var errUnknown = errors.New("nobody listens")

// Handle registers what is done with events of one type.
func Handle[E any](r Router, f func(E) error) {
	r[reflect.TypeFor[E]().Name()] = func(body json.RawMessage) error {
		var e E
		if err := json.Unmarshal(body, &e); err != nil {
			return err
		}
		return f(e)
	}
}

// Open gives an envelope to its handler.
func (r Router) Open(e Envelope) error {
	handle, ok := r[e.Type]
	if !ok {
		return &dead{e, errUnknown}
	}
	if err := handle(e.Body); err != nil {
		return &dead{e, err}
	}
	return nil
}

// LeakDead reports the body of an envelope, CleanDead its type.
func LeakDead(j Joined, l Left) {
	e, _ := Pack(j)
	var d *dead
	if errors.As((Router{}).Open(e), &d) {
		sentry.CaptureMessage("dead: " + string(d.Body)) // leak: Joined.Email
	}
}

func CleanDead(j Joined, l Left) {
	e, _ := Pack(j)
	var d *dead
	if errors.As((Router{}).Open(e), &d) {
		sentry.CaptureMessage("dead: " + d.Error())
	}
}

// LeakHandled has a handler that quotes the event, CleanHandled one that names it.
func LeakHandled(j Joined, l Left) {
	r := Router{}
	Handle(r, func(l Left) error { return fmt.Errorf("no survey for %q", l.Reason) })
	e, _ := Pack(l)
	sentry.CaptureException(r.Open(e)) // leak: Left.Reason
}

func CleanHandled(j Joined, l Left) {
	r := Router{}
	Handle(r, func(l Left) error { return fmt.Errorf("no survey for %q", l.ID) })
	e, _ := Pack(l)
	sentry.CaptureException(r.Open(e))
}

// LeakRouted logs in the handler of one type, CleanRouted in that of the other.
func LeakRouted(j Joined, l Left) {
	r := Router{}
	Handle(r, func(j Joined) error {
		log.Print("welcome ", j.Email) // leak: Joined.Email
		return nil
	})
	e, _ := Pack(j)
	_ = r.Open(e)
}

func CleanRouted(j Joined, l Left) {
	r := Router{}
	Handle(r, func(j Joined) error {
		log.Print("welcome ", j.ID)
		return nil
	})
	e, _ := Pack(j)
	_ = r.Open(e)
}
