// Package search finds messages.
package search

import (
	"context"
	"fmt"
	"log/slog"
	"strings"
	"sync"

	"round16/case04/model"
)

// Request is what somebody looks for.
type Request struct {
	Query string `pii:"search-query"`
	Room  string
	Limit int
}

// Document is what is indexed.
type Document struct {
	ID     int64
	Room   string
	Body   string
	Length int
}

// Engine is a search server.
type Engine struct{ Name string }

// Index hands a document to the server.
//
//pii:sink store/search args=1
func (e *Engine) Index(_ context.Context, d Document) error {
	fmt.Println("index", e.Name, d.ID, d.Room, d.Body, d.Length)
	return nil
}

// Local finds in memory.
type Local struct {
	mu  sync.RWMutex
	all []model.Message
	log *slog.Logger
}

// NewLocal makes an index in memory.
func NewLocal(log *slog.Logger) *Local { return &Local{log: log} }

// Add indexes a message.
func (l *Local) Add(m model.Message) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.all = append(l.all, m)
	l.log.Info("indexed", "message", m.ID, "words", len(strings.Fields(m.Text)))
}

// Find finds messages.
func (l *Local) Find(r Request) []model.Message {
	l.mu.RLock()
	defer l.mu.RUnlock()
	var found []model.Message
	for _, m := range l.all {
		if strings.Contains(m.Text, r.Query) && (r.Room == "" || r.Room == m.Room) && len(found) < r.Limit {
			found = append(found, m)
		}
	}
	l.log.Info("searched", "room", r.Room, "length", len(r.Query), "found", len(found))
	return found
}

// Explain finds messages, and logs for what, where nothing is found.
func (l *Local) Explain(r Request) []model.Message {
	found := l.Find(r)
	if len(found) == 0 {
		l.log.Warn("nothing found", "room", r.Room, "query", r.Query) // leak: Request.Query
	}
	return found
}
