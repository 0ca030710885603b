// Package case42 reports failures that show less than they hold.
package case42

import (
	"errors"
	"fmt"
	"log/slog"
	"strings"
)

type Login struct {
	Host string
	User string `pii:"username"`
	IP   string `pii:"ip"`
}

// A denied error holds the login, and shows the host.
type denied struct {
	login Login
	cause error
}

func (d *denied) Error() string   { return "denied at " + d.login.Host }
func (d *denied) Unwrap() []error { return []error{d.cause, errDenied} }
func (d *denied) Reveal() string  { return d.login.User }

var errDenied = errors.New("denied")

// An opaque error shows a code in place of its cause.
type opaque struct {
	error
	code int
}

func (o opaque) Error() string { return fmt.Sprintf("code %d", o.code) }

func signIn(l Login) error {
	return fmt.Errorf("sign in: %w", &denied{l, fmt.Errorf("blocked %s", l.IP)})
}

func LeakReveal(l Login) {
	var r interface{ Reveal() string }
	if errors.As(signIn(l), &r) {
		slog.Warn("denied", "who", r.Reveal()) // leak: Login.User
	}
}

func CleanReveal(l Login) {
	var r interface{ Reveal() string }
	if errors.As(signIn(l), &r) {
		slog.Warn("denied", "error", signIn(l))
	}
}

func LeakUnwrapped(l Login) {
	if d, ok := errors.AsType[*denied](signIn(l)); ok {
		slog.Warn("denied", "cause", d.Unwrap()[0]) // leak: Login.IP
	}
}

func CleanUnwrapped(l Login) {
	if d, ok := errors.AsType[*denied](signIn(l)); ok {
		slog.Warn("denied", "is", errors.Is(d, errDenied))
	}
}

func LeakOpaque(l Login) {
	o := opaque{errors.New("no " + l.User), 7}
	slog.Error("failed", "error", o.error) // leak: Login.User
}

func CleanOpaque(l Login) {
	o := opaque{errors.New("no " + l.User), 7}
	slog.Error("failed", "error", o)
}

func LeakText(l Login) {
	text := signIn(l).Error() + errors.Join(errDenied, errors.New(l.IP)).Error()
	_, rest, _ := strings.Cut(text, "denied")
	slog.Error(rest) // leak: Login.IP
}

func CleanText(l Login) {
	text := signIn(l).Error() + errors.Join(errDenied).Error()
	_, rest, _ := strings.Cut(text, "denied")
	slog.Error(rest)
}
