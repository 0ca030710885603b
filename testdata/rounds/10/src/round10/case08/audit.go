// Package case08 writes an audit log of changes.
package case08

import (
	"encoding/json"
	"fmt"
	"io"
	"os"
	"sync"
)

// Member is what changes.
type Member struct {
	ID    int    `json:"id"`
	Email string `json:"email" pii:"email"`
	Role  string `json:"role"`
}

// Entry is a line of the log.
type Entry struct {
	Action string         `json:"action"`
	Before any            `json:"before,omitempty"`
	After  any            `json:"after,omitempty"`
	Extra  map[string]any `json:"extra,omitempty"`
}

type Log struct {
	mu  sync.Mutex
	out io.Writer
	n   int
}

func Open(name string) (*Log, error) {
	f, err := os.OpenFile(name, os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600)
	if err != nil {
		return nil, err
	}
	return &Log{out: f}, nil
}

// Append writes one entry as JSON.
func (l *Log) Append(e Entry) error {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.n++
	line, err := json.Marshal(e)
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(l.out, "%d %s\n", l.n, line)
	return err
}

func LeakChange(l *Log, before, after *Member) {
	_ = l.Append(Entry{Action: "update", Before: before, After: after}) // leak: Member.Email
}

func CleanChange(l *Log, before, after *Member) {
	_ = l.Append(Entry{Action: "update", Before: before.Role, After: after.Role})
}

// changed lists the fields that differ, with what they hold.
func changed(a, b *Member) map[string]any {
	out := map[string]any{}
	if a.Email != b.Email {
		out["email"] = b.Email
	}
	if a.Role != b.Role {
		out["role"] = b.Role
	}
	return out
}

// changedNames only says which.
func changedNames(a, b *Member) map[string]any {
	out := map[string]any{}
	if a.Email != b.Email {
		out["email"] = true
	}
	if a.Role != b.Role {
		out["role"] = b.Role
	}
	return out
}

func LeakDiff(l *Log, before, after *Member) {
	_ = l.Append(Entry{Action: "update", Extra: changed(before, after)}) // leak: Member.Email
}

func CleanDiff(l *Log, before, after *Member) {
	_ = l.Append(Entry{Action: "update", Extra: changedNames(before, after)})
}
