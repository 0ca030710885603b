// Package case27 answers requests to erase and to hand out data.
package case27

import (
	"encoding/json"
	"log/slog"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"time"
)

// Subject is a person who has asked.
type Subject struct {
	ID      int
	Email   string `json:"email" pii:"email"`
	Address string `json:"address" pii:"address"`
	Erased  time.Time
}

// Erase empties everything that tells of the person.
func (s *Subject) Erase(now time.Time) {
	*s = Subject{ID: s.ID, Erased: now}
}

type Store struct{ subjects []*Subject }

func (st *Store) find(id int) *Subject {
	i := slices.IndexFunc(st.subjects, func(s *Subject) bool { return s.ID == id })
	if i < 0 {
		return nil
	}
	return st.subjects[i]
}

// Remove takes the person out and gives what was known.
func (st *Store) Remove(id int) (gone Subject, ok bool) {
	s := st.find(id)
	if s == nil {
		return Subject{}, false
	}
	gone = *s
	s.Erase(time.Now())
	return gone, true
}

func LeakErase(s *Subject) {
	before := *s
	s.Erase(time.Now())
	slog.Info("erased", "subject", before) // leak: Subject.Email, Subject.Address
}

func CleanErase(s *Subject) {
	before := s
	s.Erase(time.Now())
	slog.Info("erased", "subject", *before)
}

func LeakRemove(s *Subject) {
	st := &Store{[]*Subject{s}}
	if gone, ok := st.Remove(s.ID); ok {
		slog.Info("removed", "subject", gone.Email) // leak: Subject.Email
	}
}

func CleanRemove(s *Subject) {
	st := &Store{[]*Subject{s}}
	if _, ok := st.Remove(s.ID); ok {
		slog.Info("removed", "subject", s.Email)
	}
}

// LeakAccess keeps a copy of what the person is given.
func LeakAccess(w http.ResponseWriter, s *Subject) {
	text, err := json.Marshal(s)
	if err != nil {
		return
	}
	_ = os.WriteFile(filepath.Join(".", strconv.Itoa(s.ID)+".json"), text, 0o600) // leak: Subject.Email, Subject.Address
	_, _ = w.Write(text)
}

func CleanAccess(w http.ResponseWriter, s *Subject) {
	text, err := json.Marshal(s)
	if err != nil {
		return
	}
	_ = os.WriteFile(filepath.Join(".", strconv.Itoa(s.ID)+".len"), strconv.AppendInt(nil, int64(len(text)), 10), 0o600)
	_, _ = w.Write(text)
}
