// Package case50 answers tickets, and lets helpers see them with less in them.
package case50

import (
	"encoding/json"
	"fmt"
	"io"
	"log"
	"maps"
	"slices"
	"strings"
)

// Ticket is of a customer.
type Ticket struct {
	ID      int               `json:"id"`
	From    string            `json:"from" pii:"email"`
	Message string            `json:"message" pii:"inquiry"`
	Meta    map[string]string `json:"meta"`
	Order   string            `json:"order,omitempty" pii:"order"`
}

// Redactor takes out of a ticket what it is set to.
type Redactor struct{ steps []func(*Ticket) }

func redactor(steps ...func(*Ticket)) Redactor { return Redactor{steps} }

// Apply works on a copy.
func (r Redactor) Apply(t Ticket) Ticket {
	t.Meta = maps.Clone(t.Meta)
	for _, s := range r.steps {
		s(&t)
	}
	return t
}

func noSender(t *Ticket) { t.From = "customer" }

func noText(t *Ticket) { t.Message = fmt.Sprintf("(%d letters)", len(t.Message)) }

func noOrder(t *Ticket) {
	t.Order = ""
	delete(t.Meta, "order")
}

// thread is a conversation.
type thread []Ticket

func (th thread) MarshalJSON() ([]byte, error) {
	ids := make([]int, len(th))
	for i, t := range th {
		ids[i] = t.ID
	}
	return json.Marshal(ids)
}

func (th thread) last() Ticket { return th[len(th)-1] }

// LeakRedacted takes out the sender and the order, CleanRedacted the text as well.
func LeakRedacted(t Ticket) {
	log.Printf("%+v", redactor(noSender, noOrder).Apply(t)) // leak: Ticket.Message
}

func CleanRedacted(t Ticket) {
	log.Printf("%+v", redactor(noSender, noText, noOrder).Apply(t))
}

// LeakOriginal logs what was redacted, CleanOriginal what came of that.
func LeakOriginal(t Ticket) {
	shown := redactor(noSender).Apply(t)
	log.Print("from ", t.From, ", shown as ", shown.ID) // leak: Ticket.From
}

func CleanOriginal(t Ticket) {
	shown := redactor(noSender).Apply(t)
	log.Print("from ", shown.From, ", shown as ", t.ID)
}

// LeakMeta notes the order in the meta data, CleanMeta takes it out again.
func LeakMeta(t Ticket) {
	t.Meta = map[string]string{"desk": "1", "order": t.Order}
	log.Print(redactor(noSender).Apply(t).Meta) // leak: Ticket.Order
}

func CleanMeta(t Ticket) {
	t.Meta = map[string]string{"desk": "1", "order": t.Order}
	log.Print(redactor(noOrder).Apply(t).Meta)
}

// LeakThread encodes the tickets of a thread, CleanThread the thread.
func LeakThread(t Ticket) {
	th := thread{{ID: 1}, {ID: 2, From: t.From}}
	text, _ := json.Marshal([]Ticket(th))
	log.Printf("thread %s", text) // leak: Ticket.From
}

func CleanThread(t Ticket) {
	th := thread{{ID: 1}, {ID: 2, From: t.From}}
	text, _ := json.Marshal(th)
	log.Printf("thread %s", text)
}

// LeakLast copies the last text to a logger, CleanLast to nowhere.
func LeakLast(t Ticket) {
	th := slices.Concat(thread{{ID: 1}}, thread{t})
	_, _ = io.Copy(log.Writer(), strings.NewReader(th.last().Message)) // leak: Ticket.Message
}

func CleanLast(t Ticket) {
	th := slices.Concat(thread{{ID: 1}}, thread{t})
	_, _ = io.Copy(io.Discard, strings.NewReader(th.last().Message))
}
