// Package case09 has a handler for logs that replaces attributes by name.
package case09

import (
	"io"
	"log/slog"
	"os"
	"slices"
	"strings"
)

// Caller is who makes a request.
type Caller struct {
	ID    string
	Email string `pii:"email"`
	IP    string `pii:"ip"`
}

// LogValue is a group, the attributes of which the handler is asked about one by one.
func (c Caller) LogValue() slog.Value {
	return slog.GroupValue(slog.String("id", c.ID), slog.String("email", c.Email), slog.String("ip", c.IP))
}

// hidden replaces what is called so, wherever it is.
func hidden(names ...string) func([]string, slog.Attr) slog.Attr {
	return func(_ []string, a slog.Attr) slog.Attr {
		if slices.Contains(names, a.Key) {
			return slog.String(a.Key, "[hidden]")
		}
		return a
	}
}

// topLevel replaces only what is in no group.
func topLevel(names ...string) func([]string, slog.Attr) slog.Attr {
	all := hidden(names...)
	return func(groups []string, a slog.Attr) slog.Attr {
		if len(groups) == 0 {
			return all(groups, a)
		}
		return a
	}
}

// newLogger makes a logger in the way the service wants.
func newLogger(w io.Writer, replace func([]string, slog.Attr) slog.Attr) *slog.Logger {
	return slog.New(slog.NewJSONHandler(w, &slog.HandlerOptions{Level: slog.LevelInfo, ReplaceAttr: replace}))
}

// LeakGroup logs with a handler that leaves groups as they are, CleanGroup with one that looks into them.
func LeakGroup(c Caller) {
	log := newLogger(os.Stderr, topLevel("email", "ip"))
	log.Info("call", "caller", c) // leak: Caller.Email, Caller.IP
}

func CleanGroup(c Caller) {
	log := newLogger(os.Stderr, hidden("email", "ip"))
	log.Info("call", "caller", c)
}

// LeakName gives the attribute a name that the handler does not know, CleanName one that it does.
func LeakName(c Caller) {
	log := newLogger(os.Stderr, hidden("email", "ip"))
	log.With("remote", c.IP).Info("call", "id", c.ID) // leak: Caller.IP
}

func CleanName(c Caller) {
	log := newLogger(os.Stderr, hidden("email", "ip"))
	log.With("ip", c.IP).Info("call", "id", c.ID)
}

// LeakMessage has the address in the message, which has another name. CleanMessage hides that one, too.
func LeakMessage(c Caller) {
	log := newLogger(os.Stderr, hidden("email", "ip"))
	log.Info("call by "+c.Email, "id", c.ID) // leak: Caller.Email
}

func CleanMessage(c Caller) {
	log := newLogger(os.Stderr, hidden("email", "ip", slog.MessageKey))
	log.Info("call by "+c.Email, "id", c.ID)
}

// LeakLevel writes to a handler at a level that is on, CleanLevel at one that is off.
func LeakLevel(c Caller) {
	log := newLogger(os.Stderr, nil)
	log.Info("call", "from", strings.ToUpper(c.IP)) // leak: Caller.IP
}

func CleanLevel(c Caller) {
	log := newLogger(io.Discard, nil)
	log.Info("call", "from", strings.ToUpper(c.IP))
}
