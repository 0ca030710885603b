// Package case49 handles events of several types, and errors of several kinds.
package case49

import (
	"errors"
	"fmt"
	"io/fs"
	"log"
	"log/slog"
	"strings"
)

// Joined and the others are events.
type Joined struct {
	Room string
	Name string `pii:"name"`
}

type Said struct {
	Room string
	Text string `pii:"message"`
}

type Left struct{ Room string }

type event interface{ room() string }

func (j Joined) room() string { return j.Room }
func (s Said) room() string   { return s.Room }
func (l Left) room() string   { return l.Room }

func line(e event) string {
	switch e := e.(type) {
	case Joined:
		return e.Name + " joined"
	case Said:
		return fmt.Sprintf("%d signs", len(e.Text))
	case Left:
		return "somebody left"
	default:
		return fmt.Sprintf("%T", e)
	}
}

func kind(v any) string {
	switch v := v.(type) {
	case string:
		return "text of " + fmt.Sprint(len(v))
	case fmt.Stringer:
		return v.String()
	case error:
		return "error"
	case []any:
		return fmt.Sprint(len(v), " values")
	}
	return fmt.Sprintf("%T", v)
}

// A notAllowed error quotes what was said.
type notAllowed struct {
	room, text string
}

func (e notAllowed) Error() string { return "not allowed in " + e.room }

func (e notAllowed) detail() string { return e.Error() + ": " + e.text }

type full struct{ Joined }

func (e full) Error() string { return e.Room + " is full for " + e.Name }

var errMuted = errors.New("muted")

func check(s Said) error {
	if s.Text == "" || len(s.Text) > 3 {
		return fmt.Errorf("check: %w", notAllowed{s.Room, s.Text})
	}
	return nil
}

func admit(j Joined) error { return errors.Join(errMuted, fmt.Errorf("admit: %w", full{j})) }

func LeakLine(j Joined) {
	log.Print(line(j)) // leak: Joined.Name
}

func CleanLine(s Said, l Left) {
	for _, e := range []event{s, l} {
		log.Print(e.room(), ": ", line(e))
	}
}

func LeakKind(s Said) {
	var b strings.Builder
	b.WriteString(s.Text)
	log.Print(kind(&b)) // leak: Said.Text
}

func CleanKind(s Said) {
	log.Print(kind(s.Text), kind(s), kind([]any{s.Text}), kind(errors.New(s.Text)))
}

func LeakAsserted(s Said) {
	var v any = s.Text
	if t, ok := v.(string); ok {
		log.Print(t) // leak: Said.Text
	}
}

func CleanAsserted(s Said) {
	var v any = s.Text
	n, ok := v.(int)
	log.Print(n, ok)
}

func LeakDetail(s Said) {
	var na notAllowed
	if err := check(s); errors.As(err, &na) {
		log.Print(na.detail()) // leak: Said.Text
	}
}

func CleanDetail(s Said) {
	var na notAllowed
	if err := check(s); errors.As(err, &na) {
		log.Print(na, " ", na.room)
	}
}

func CleanChecked(s Said) {
	if err := check(s); err != nil {
		slog.Error("not said", "err", err)
	}
}

func LeakJoined(j Joined) {
	if err := admit(j); errors.Is(err, errMuted) {
		log.Print(err) // leak: Joined.Name
	}
}

func CleanJoined(j Joined) {
	if err := admit(j); errors.Is(err, errMuted) {
		log.Print(errMuted, " in ", j.Room)
	}
}

func LeakPath(j Joined) {
	err := &fs.PathError{Op: "open", Path: "/rooms/" + j.Name, Err: fs.ErrNotExist}
	log.Print(err) // leak: Joined.Name
}

func CleanPath(j Joined) {
	err := &fs.PathError{Op: "open", Path: "/rooms/" + j.Name, Err: fs.ErrNotExist}
	log.Print(err.Op, " ", err.Err)
}
