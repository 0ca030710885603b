package dep

import (
	"errors"
	"log"
	"sync"
)

// Party may have a key, a log and a hook.
type Party struct {
	key    *key
	audit  *log.Logger
	hook   func(string)
	sender Sender
	late   *key
	mu     sync.Mutex
}

type key struct{ name string }

func (k *key) sign(text string) string { return k.name + text }

// Sender sends texts.
type Sender interface{ Post(text string) }

type loud struct{}

func (loud) Post(text string) { log.Print(text) }

// Loud logs what is sent.
var Loud Sender = loud{}

// Option sets up a party.
type Option func(*Party)

// WithKey gives it a key.
func WithKey(name string) Option { return func(p *Party) { p.key = &key{name} } }

// WithAudit gives it a log.
func WithAudit(l *log.Logger) Option { return func(p *Party) { p.audit = l } }

// WithHook gives it a function, and calls that at once.
func WithHook(hook func(string), text string) Option {
	return func(p *Party) {
		p.hook = hook
		if p.hook != nil {
			p.hook(text)
		}
	}
}

// WithName gives it nothing of all that.
func WithName(string) Option { return func(*Party) {} }

// NewParty makes a party.
func NewParty(options ...Option) *Party {
	p := &Party{}
	for _, option := range options {
		option(p)
	}
	return p
}

// NewSender makes one that sends.
func NewSender(s Sender) *Party { return &Party{sender: s} }

// Sign signs a text, if there is a key.
func (p *Party) Sign(text string) (string, error) {
	if p.key == nil {
		return "", errors.New("no key")
	}
	return p.key.sign(text), nil
}

// Note logs a text, if there is a log.
func (p *Party) Note(text string) {
	if p.audit != nil {
		p.audit.Print(text)
	}
}

// Hook calls the hook, if there is one.
func (p *Party) Hook(text string) {
	if p.hook != nil {
		p.hook(text)
	}
}

// Send sends a text, if there is a sender.
func (p *Party) Send(text string) {
	if p.sender != nil {
		p.sender.Post(text)
	}
}

// Turn gives it a key that it has from then on.
func (p *Party) Turn(name string) { p.late = &key{name} }

// SignLate signs with that.
func (p *Party) SignLate(text string) string {
	if p.late == nil {
		return ""
	}
	return p.late.sign(text)
}
