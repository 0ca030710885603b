// Package case30 is an identity server whose logger leaves sensitive values out unless it is told otherwise.
package case30

import (
	"errors"
	"fmt"
	"net/http"
	"strings"

	"github.com/sirupsen/logrus"
)

// Identity is who signs in.
type Identity struct {
	ID     string
	Email  string `pii:"email"`
	Cookie string `pii:"session"`
	Code   string `pii:"one-time-code"`
}

// Logger hides sensitive values.
type Logger struct {
	*logrus.Entry
	leak bool
	text string
}

// Option changes a logger.
type Option func(*Logger)

// ShowSensitive is for those who look for a fault.
func ShowSensitive() Option { return func(l *Logger) { l.leak = true } }

func RedactionText(t string) Option { return func(l *Logger) { l.text = t } }

func newLogger(opts ...Option) *Logger {
	l := &Logger{Entry: logrus.NewEntry(logrus.New()), text: "redacted"}
	for _, o := range opts {
		o(l)
	}
	return l
}

func (l *Logger) sensitive(name string, value any) *Logger {
	if !l.leak {
		value = fmt.Sprintf("Value is sensitive and has been %s.", l.text)
	}
	return &Logger{l.Entry.WithField(name, value), l.leak, l.text}
}

// headers shows some headers, and hides others.
func (l *Logger) headers(h http.Header) map[string]any {
	out := map[string]any{}
	for name := range h {
		value := h.Get(name)
		switch key := strings.ToLower(name); key {
		case "cookie", "authorization":
			if !l.leak {
				value = l.text
			}
			out[key] = value
		default:
			out[key] = value
		}
	}
	return out
}

// LeakOption has a logger that shows sensitive values, CleanOption one that hides them by another text.
func LeakOption(i Identity) {
	newLogger(ShowSensitive()).sensitive("email", i.Email).Info("signed in") // leak: Identity.Email
}

func CleanOption(i Identity) {
	newLogger(RedactionText("hidden")).sensitive("email", i.Email).Info("signed in")
}

// LeakField does not use the method for sensitive values, CleanField does.
func LeakField(i Identity) {
	newLogger().WithField("code", i.Code).Warn("sent") // leak: Identity.Code
}

func CleanField(i Identity) {
	newLogger().sensitive("code", i.Code).Warn("sent")
}

// LeakHeader has the session in a header that nobody thinks of, CleanHeader in one that is hidden.
func LeakHeader(i Identity) {
	l := newLogger()
	h := http.Header{"X-Session-Token": {i.Cookie}}
	l.WithFields(l.headers(h)).Info("request") // leak: Identity.Cookie
}

func CleanHeader(i Identity) {
	l := newLogger()
	h := http.Header{"Cookie": {i.Cookie}}
	l.WithFields(l.headers(h)).Info("request")
}

// problem is an error with details for those who look for a fault.
type problem struct {
	cause  error
	debug  string
	reason string
}

func (p *problem) Error() string { return p.reason }
func (p *problem) Unwrap() error { return p.cause }
func (p *problem) Debug() string { return p.debug }

func exchange(i Identity) error {
	return &problem{errors.New("expired"), "code was " + i.Code, "the code is not valid"}
}

// LeakDebug asks the error for details, CleanDebug for its cause.
func LeakDebug(i Identity) {
	err := exchange(i)
	if d, ok := err.(interface{ Debug() string }); ok {
		logrus.WithField("debug", d.Debug()).Error(err) // leak: Identity.Code
	}
}

func CleanDebug(i Identity) {
	err := exchange(i)
	if d, ok := err.(interface{ Unwrap() error }); ok {
		logrus.WithField("cause", d.Unwrap()).Error(err)
	}
}
