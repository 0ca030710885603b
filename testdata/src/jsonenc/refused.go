package jsonenc

import (
	"encoding/gob"
	"encoding/json"
	"encoding/xml"
	"fmt"
	"io"
	"log"
	"log/slog"
	"strings"
)

// A channel, a function or a complex number is refused, and with it all that it stands in.

type watch struct {
	Mail string `pii:"email"`
	Done chan int
}

type hidden struct {
	Mail string   `pii:"email"`
	Done chan int `json:"-"`
}

type own struct {
	Mail string `pii:"email"`
	done chan int
}

type optional struct {
	Mail string `pii:"email"`
	Done func() `json:",omitzero"`
}

type behind struct {
	Mail  string `pii:"email"`
	Watch *watch
}

type inside struct {
	Mail  string `pii:"email"`
	Watch [1]watch
}

type outside struct {
	Mail  string `pii:"email"`
	Watch [0]watch
}

type spelled struct {
	Mail string `pii:"email"`
	Done word
}

type word func() string

func (w word) MarshalText() ([]byte, error) { return []byte(w()), nil }

func refuse(w watch, i *inside) {
	raw, err := json.Marshal(w)
	log.Print(string(raw), err) // ok
	raw, _ = json.Marshal(i)
	log.Print(string(raw)) // ok
	raw, _ = json.Marshal([]*watch{&w})
	log.Print(string(raw)) // ok
	var b strings.Builder
	_ = json.NewEncoder(&b).Encode(w)
	log.Print(b.String()) // ok
}

func notRefused(h hidden, s own, o optional, b *behind, z *outside, t spelled) {
	raw, _ := json.Marshal(h)
	log.Print(string(raw)) // want `^hidden\.Mail \(pii:email\) reaches log\.Print$`
	raw, _ = json.Marshal(s)
	log.Print(string(raw)) // want `^own\.Mail \(pii:email\) reaches log\.Print$`
	raw, _ = json.Marshal(o)
	log.Print(string(raw)) // want `^optional\.Mail \(pii:email\) reaches log\.Print$`
	raw, _ = json.Marshal(b)
	log.Print(string(raw)) // want `^behind\.Mail \(pii:email\) reaches log\.Print$`
	raw, _ = json.Marshal(z)
	log.Print(string(raw)) // want `^outside\.Mail \(pii:email\) reaches log\.Print$`
	raw, _ = json.Marshal(t)
	log.Print(string(raw)) // want `^spelled\.Mail \(pii:email\) reaches log\.Print$`
}

// Others write what stands before, leave it out, or print where it is.
func otherEncoders(w watch, out io.Writer) {
	var b strings.Builder
	_ = xml.NewEncoder(&b).Encode(w)
	log.Print(b.String()) // want `^watch\.Mail \(pii:email\) reaches log\.Print$`
	var g strings.Builder
	_ = gob.NewEncoder(&g).Encode(w)
	log.Print(g.String())                                         // want `^watch\.Mail \(pii:email\) reaches log\.Print$`
	log.Print(fmt.Sprint(w))                                      // want `^watch\.Mail \(pii:email\) reaches log\.Print$`
	slog.Info("watch", "w", w)                                    // want `^watch\.Mail \(pii:email\) reaches log/slog\.Info$`
	slog.New(slog.NewJSONHandler(out, nil)).Info("watch", "w", w) // ok
}

// Who knows the type decides.
func dump(v any) string {
	raw, _ := json.Marshal(v)
	return string(raw)
}

func dumped(w watch, h hidden) {
	log.Print(dump(w)) // ok
	log.Print(dump(h)) // want `^hidden\.Mail \(pii:email\) reaches log\.Print$`
}
