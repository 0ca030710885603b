// Package case19 reconciles sources and tells chat rooms what went wrong.
package case19

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"os"
	"strings"

	"github.com/go-logr/logr"
	"github.com/go-logr/stdr"
)

// AuthSecret is what a source is reached with.
type AuthSecret struct {
	Name     string
	Username string
	Token    string `pii:"token"`
}

// Event is told to somebody.
type Event struct {
	Object   string
	Severity string
	Message  string
	Metadata map[string]string
}

// Recorder passes events on.
type Recorder interface {
	Event(ctx context.Context, e Event) error
}

type chat struct{ hook string }

func (c chat) Event(ctx context.Context, e Event) error {
	text, err := json.Marshal(e)
	if err != nil {
		return err
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, c.hook, bytes.NewReader(text))
	if err != nil {
		return err
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return fmt.Errorf("chat: no answer")
	}
	return resp.Body.Close()
}

type logged struct{ log logr.Logger }

func (l logged) Event(_ context.Context, e Event) error {
	l.log.Info(e.Message, "object", e.Object)
	return nil
}

// both passes an event to all.
type both []Recorder

func (b both) Event(ctx context.Context, e Event) error {
	for _, r := range b {
		if err := r.Event(ctx, e); err != nil {
			return err
		}
	}
	return nil
}

func recorders() Recorder {
	return both{chat{os.Getenv("PROBE_URL") + "/chat"}, logged{stdr.New(nil)}}
}

// mask takes a token out of a text.
func mask(text, token string) string {
	if token == "" {
		return text
	}
	return strings.ReplaceAll(text, token, "*****")
}

func clone(s AuthSecret) error {
	return fmt.Errorf("unable to clone 'https://%s:%s@git.example/x': authentication required", s.Username, s.Token)
}

// LeakEvent tells of the error, CleanEvent of one in which the token is masked.
func LeakEvent(ctx context.Context, s AuthSecret) {
	if err := clone(s); err != nil {
		_ = recorders().Event(ctx, Event{Object: s.Name, Message: err.Error()}) // leak: AuthSecret.Token
	}
}

func CleanEvent(ctx context.Context, s AuthSecret) {
	if err := clone(s); err != nil {
		_ = recorders().Event(ctx, Event{Object: s.Name, Message: mask(err.Error(), s.Token)})
	}
}

// LeakMetadata masks the text, and has the token beside it, CleanMetadata the name of the secret.
func LeakMetadata(ctx context.Context, s AuthSecret) {
	e := Event{Object: s.Name, Message: mask(clone(s).Error(), s.Token), Metadata: map[string]string{}}
	e.Metadata["auth"] = s.Username + "/" + s.Token
	_ = chat{os.Getenv("PROBE_URL")}.Event(ctx, e) // leak: AuthSecret.Token
}

func CleanMetadata(ctx context.Context, s AuthSecret) {
	e := Event{Object: s.Name, Message: mask(clone(s).Error(), s.Token), Metadata: map[string]string{}}
	e.Metadata["auth"] = s.Username + "/" + s.Name
	_ = chat{os.Getenv("PROBE_URL")}.Event(ctx, e)
}

// LeakContext logs with the logger of the context, that has the token among its values. CleanContext has the name.
func LeakContext(ctx context.Context, s AuthSecret) {
	l := stdr.New(nil).WithValues("auth", s.Token)
	l.Info("reconciling") // leak: AuthSecret.Token
	_ = logr.NewContext(ctx, logr.Discard())
}

func CleanContext(ctx context.Context, s AuthSecret) {
	l := stdr.New(nil).WithValues("auth", s.Name)
	l.Info("reconciling")
	_ = logr.NewContext(ctx, logr.Discard())
}

// LeakError logs the error itself, CleanError one that does not wrap it.
func LeakError(s AuthSecret) {
	err := fmt.Errorf("stalled: %w", clone(s))
	stdr.New(nil).Error(err, "reconcile", "secret", s.Name) // leak: AuthSecret.Token
}

func CleanError(s AuthSecret) {
	err := fmt.Errorf("stalled: %T", clone(s))
	stdr.New(nil).Error(err, "reconcile", "secret", s.Name)
}
