// Package case03 moves money between accounts, step by step.
package case03

import (
	"fmt"
	"log/slog"
	"strings"
	"time"
)

// IBAN shows its last four characters only.
type IBAN string

func (i IBAN) String() string {
	if len(i) <= 4 {
		return "****"
	}
	return strings.Repeat("*", 8) + string(i[len(i)-4:])
}

// State is how far a transfer is.
type State int

// The states in their order.
const (
	Created State = iota
	Checked
	Booked
	Rejected
)

func (s State) String() string { return [...]string{"created", "checked", "booked", "rejected"}[s] }

// Transfer is an order of a customer.
type Transfer struct {
	ID     int64
	From   IBAN   `pii:"bank-account"`
	To     IBAN   `pii:"bank-account"`
	Memo   string `pii:"message"`
	State  State
	events []event
}

type event struct {
	at   time.Time
	to   State
	note string
}

var next = map[State][]State{Created: {Checked, Rejected}, Checked: {Booked, Rejected}}

// enter changes the state, if it may be entered from the one before.
func (t *Transfer) enter(s State, note string) error {
	for _, allowed := range next[t.State] {
		if allowed == s {
			t.State = s
			t.events = append(t.events, event{time.Time{}, s, note})
			return nil
		}
	}
	return fmt.Errorf("transfer %d: no way from %s to %s", t.ID, t.State, s)
}

func (t *Transfer) history() []string {
	var lines []string
	for _, e := range t.events {
		lines = append(lines, fmt.Sprintf("%s (%s)", e.to, e.note))
	}
	return lines
}

// LeakRoute logs the accounts as texts, CleanRoute as what they are.
func LeakRoute(t Transfer) {
	slog.Info("transfer", "id", t.ID, "route", fmt.Sprintf("%s>%s", string(t.From), t.To)) // leak: Transfer.From
}

func CleanRoute(t Transfer) {
	slog.Info("transfer", "id", t.ID, "route", fmt.Sprintf("%s>%s", t.From, t.To))
}

// LeakHistory has the memo in its history, CleanHistory the reason of the bank.
func LeakHistory(t Transfer) {
	_ = t.enter(Checked, "limit ok")
	_ = t.enter(Rejected, "memo: "+t.Memo)
	slog.Info("ended", "id", t.ID, "history", t.history()) // leak: Transfer.Memo
}

func CleanHistory(t Transfer) {
	_ = t.enter(Checked, "limit ok")
	_ = t.enter(Rejected, "memo: not allowed")
	slog.Info("ended", "id", t.ID, "history", t.history())
}

// LeakStuck logs what cannot be booked with %q of the bytes, CleanStuck the error alone.
func LeakStuck(t Transfer) {
	if err := t.enter(Booked, "late"); err != nil {
		slog.Error(err.Error(), "to", fmt.Sprintf("%q", []byte(t.To))) // leak: Transfer.To
	}
}

func CleanStuck(t Transfer) {
	if err := t.enter(Booked, "late "+t.Memo); err != nil {
		slog.Error(err.Error(), "to", fmt.Sprintf("%q", t.To))
	}
}
