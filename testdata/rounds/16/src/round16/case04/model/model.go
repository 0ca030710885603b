// Package model has who writes what to whom.
package model

import (
	"errors"
	"fmt"
	"log/slog"
	"strings"
	"time"
)

// Errors of all layers.
var (
	ErrForbidden = errors.New("forbidden")
	ErrNotFound  = errors.New("not found")
	ErrFull      = errors.New("full")
)

// User is a visitor who writes.
type User struct {
	ID     int64
	Handle string `pii:"username"`
	Email  string `pii:"email"`
	IP     string `pii:"ip"`
	Plan   string
}

// LogValue is how a user is logged.
func (u User) LogValue() slog.Value {
	return slog.GroupValue(slog.Int64("id", u.ID), slog.String("plan", u.Plan))
}

// Message is what is written.
type Message struct {
	ID   int64     `json:"id"`
	Room string    `json:"room"`
	From int64     `json:"from"`
	Text string    `json:"text" pii:"message"`
	At   time.Time `json:"at"`
}

// Meta is a message without its text.
func (m Message) Meta() Message {
	m.Text = ""
	return m
}

// Mentions lists who is mentioned.
func (m Message) Mentions() []string {
	var names []string
	for _, word := range strings.Fields(m.Text) {
		if name, ok := strings.CutPrefix(word, "@"); ok {
			names = append(names, name)
		}
	}
	return names
}

// State is how far a ticket is.
type State string

// The states.
const (
	Open   State = "open"
	Closed State = "closed"
)

// Ticket is a question.
type Ticket struct {
	ID        int64
	Subject   string `pii:"inquiry"`
	Requester User
	State     State
	Tags      []string
}

// String shows what the list of tickets shows.
func (t Ticket) String() string {
	return fmt.Sprintf("ticket %d of user %d, %s %v", t.ID, t.Requester.ID, t.State, t.Tags)
}

// Agent answers.
type Agent struct {
	ID   int64
	Team string
	Key  string `pii:"api-key"`
}

// Hint shows the end of the key.
func (a Agent) Hint() string {
	if len(a.Key) < 8 {
		return "****"
	}
	return "****" + a.Key[len(a.Key)-3:]
}
