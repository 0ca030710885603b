// Package notify shows interfaces and hides what implements them.
package notify

import (
	"encoding/json"
	"log"
)

// Notifier tells somebody something.
type Notifier interface {
	Notify(topic string, event any) error
	Count(event any)
}

type lines struct{ l *log.Logger }

// Lines notifies in the log.
func Lines() (Notifier, error) { return lines{log.Default()}, nil }

func (n lines) Notify(topic string, event any) error {
	data, err := json.Marshal(event)
	if err == nil {
		n.l.Printf("%s: %s", topic, data)
	}
	return err
}

func (n lines) Count(event any) { n.l.Printf("one more %T", event) }

// Sender sends a text.
type Sender interface{ Send(text string) }

type printer struct{ sent int }

func (p *printer) Send(text string) {
	p.sent++
	log.Print(text)
}

// Default sends where nobody says otherwise.
var Default Sender = &printer{}

// Keeper keeps a text.
type Keeper interface{ Keep(text string) }

type counter struct{ kept int }

// NewKeeper counts what it keeps.
func NewKeeper() Keeper { return &counter{} }

func (c *counter) Keep(text string) { c.kept += len(text) }

type recorder struct{ prefix string }

// NewRecorder has a result that callers cannot name.
func NewRecorder() *recorder { return &recorder{} }

// Record logs.
func (r *recorder) Record(text string) { log.Print(r.prefix, text) }

// Forget does not.
func (r *recorder) Forget(text string) { log.Print(r.prefix, len(text)) }
