// Package audit writes down who did what.
package audit

import (
	"encoding/json"
	"fmt"
	"io"
	"os"
	"sync"
)

// Entry is a line of the audit log.
type Entry struct {
	Actor  int64          `json:"actor"`
	Action string         `json:"action"`
	Target string         `json:"target"`
	Detail map[string]any `json:"detail,omitempty"`
}

// Log is an audit log in a file.
type Log struct {
	mu  sync.Mutex
	out io.WriteCloser
	n   int
}

// Open appends to a file.
func Open(name string) (*Log, error) {
	f, err := os.OpenFile(name, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o600)
	if err != nil {
		return nil, fmt.Errorf("audit: %w", err)
	}
	return &Log{out: f}, nil
}

// Record writes an entry.
func (l *Log) Record(e Entry) error {
	b, err := json.Marshal(e)
	if err != nil {
		return fmt.Errorf("audit: %w", err)
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	l.n++
	_, err = l.out.Write(append(b, '\n'))
	return err
}

// Close closes the file.
func (l *Log) Close() error { return l.out.Close() }

// Diff says which fields changed.
func Diff(old, now map[string]string) []string {
	var names []string
	for k, v := range now {
		if old[k] != v {
			names = append(names, k)
		}
	}
	return names
}
