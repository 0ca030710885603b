// Package case24 has types for addresses that hide them where they are encoded as text, and nowhere else.
package case24

import (
	"encoding/json"
	"fmt"
	"log"
	"log/slog"
	"os"
)

// Mailbox is an address.
type Mailbox struct{ addr string }

// MarshalText keeps addresses out of what is encoded.
func (Mailbox) MarshalText() ([]byte, error) { return []byte("hidden"), nil }

// Alias is an address as well, and a text.
type Alias string

// MarshalText does the same, but not for the keys of a map: encoding/json takes texts as they are there.
func (Alias) MarshalText() ([]byte, error) { return []byte("hidden"), nil }

// Message came in.
type Message struct {
	ID   int
	From Mailbox `pii:"email"`
	To   Alias   `pii:"email"`
	Size int
}

// sizes sums up by who sent it.
func sizes(ms []Message) map[Mailbox]int {
	sums := map[Mailbox]int{}
	for _, m := range ms {
		sums[m.From] += m.Size
	}
	return sums
}

// LeakPrinted prints the map, CleanEncoded encodes it.
func LeakPrinted(ms []Message) {
	log.Print(sizes(ms)) // leak: Message.From
}

func CleanEncoded(ms []Message) {
	data, err := json.Marshal(sizes(ms))
	log.Printf("%s %v", data, err)
}

// LeakText gives the map to a handler that prints maps, CleanJSON to one that encodes them.
func LeakText(ms []Message) {
	l := slog.New(slog.NewTextHandler(os.Stderr, nil))
	l.Info("received", "sizes", sizes(ms)) // leak: Message.From
}

func CleanJSON(ms []Message) {
	l := slog.New(slog.NewJSONHandler(os.Stderr, nil))
	l.Info("received", "sizes", sizes(ms))
}

// LeakAddr takes the text out of the type, CleanTyped leaves it in.
func LeakAddr(ms []Message) {
	l := slog.New(slog.NewTextHandler(os.Stderr, nil))
	for _, m := range ms {
		l.Info("received", "from", m.From.addr) // leak: Message.From
	}
}

func CleanTyped(ms []Message) {
	l := slog.New(slog.NewTextHandler(os.Stderr, nil))
	for _, m := range ms {
		l.Info("received", "from", m.From)
	}
}

// LeakStruct prints the message, CleanStruct encodes it.
func LeakStruct(ms []Message) {
	for _, m := range ms {
		fmt.Fprintf(os.Stderr, "%+v\n", m) // leak: Message.From, Message.To
	}
}

func CleanStruct(ms []Message) {
	enc := json.NewEncoder(os.Stderr)
	for _, m := range ms {
		_ = enc.Encode(m)
	}
}

// LeakKeys has aliases as keys, CleanList as elements.
func LeakKeys(ms []Message) {
	got := map[Alias]int{}
	for _, m := range ms {
		got[m.To]++
	}
	data, err := json.Marshal(got)
	log.Printf("%s %v", data, err) // leak: Message.To
}

func CleanList(ms []Message) {
	var got []Alias
	for _, m := range ms {
		got = append(got, m.To)
	}
	data, err := json.Marshal(got)
	log.Printf("%s %v", data, err)
}
