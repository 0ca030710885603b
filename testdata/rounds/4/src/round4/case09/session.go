// Package case09 keeps sessions in memory, and saves them.
package case09

import (
	"context"
	"crypto/rand"
	"encoding/json"
	"log/slog"
	"os"
	"sync"
	"time"
)

type Visitor struct {
	ID       string
	Name     string `pii:"name"`
	Agent    string `pii:"browser"`
	Language string
}

// A session holds what is known of a visitor.
type session struct {
	Token   string
	Visitor *Visitor
	Values  map[string]string
	Expires time.Time
}

type store struct {
	mu       sync.Mutex
	sessions map[string]*session
}

func newStore() *store { return &store{sessions: map[string]*session{}} }

func (s *store) start(v *Visitor) *session {
	s.mu.Lock()
	defer s.mu.Unlock()
	x := &session{Token: rand.Text(), Visitor: v, Values: map[string]string{}, Expires: time.Now().Add(time.Hour)}
	s.sessions[x.Token] = x
	return x
}

func (s *store) find(token string) (*session, bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	x, ok := s.sessions[token]
	return x, ok && time.Now().Before(x.Expires)
}

func (s *store) snapshot(file string, show func(*session) any) error {
	var all []any
	for _, x := range s.sessions {
		all = append(all, show(x))
	}
	raw, err := json.Marshal(all)
	if err != nil {
		return err
	}
	return os.WriteFile(file, raw, 0o600)
}

type sessionKey struct{}

func with(ctx context.Context, s *session) context.Context {
	return context.WithValue(ctx, sessionKey{}, s)
}

func from(ctx context.Context) *session {
	s, _ := ctx.Value(sessionKey{}).(*session)
	return s
}

func LeakFound(v *Visitor) {
	s := newStore()
	if x, ok := s.find(s.start(v).Token); ok {
		slog.Info("found", "agent", x.Visitor.Agent) // leak: Visitor.Agent
	}
}

func CleanFound(v *Visitor) {
	s := newStore()
	if x, ok := s.find(s.start(v).Token); ok {
		slog.Info("found", "language", x.Visitor.Language, "left", time.Until(x.Expires) > 0)
	}
}

func LeakSnapshot(v *Visitor) error {
	s := newStore()
	s.start(v)
	return s.snapshot("sessions.json", func(x *session) any { return x.Visitor.Name }) // leak: Visitor.Name
}

func CleanSnapshot(v *Visitor) error {
	s := newStore()
	s.start(v)
	return s.snapshot("sessions.json", func(x *session) any { return x.Visitor.ID })
}

func LeakContext(v *Visitor) {
	ctx := with(context.Background(), newStore().start(v))
	slog.Info("from", "name", from(ctx).Visitor.Name) // leak: Visitor.Name
}

func CleanContext(v *Visitor) {
	ctx := with(context.Background(), newStore().start(v))
	slog.Info("from", "id", from(ctx).Visitor.ID)
}

func LeakValues(v *Visitor) {
	x := newStore().start(v)
	x.Values["greeting"] = "Hello " + v.Name
	slog.Info("session", "values", x.Values) // leak: Visitor.Name
}

func CleanValues(v *Visitor) {
	x := newStore().start(v)
	x.Values["greeting"] = "Hello " + v.Language
	slog.Info("session", "values", x.Values)
}
