package dep

import (
	"fmt"
	"log"
)

// Settings are those of a hub. Other packages may set them.
type Settings struct {
	Name   string
	Pass   string
	Logger *log.Logger
	Sender Sender
	Hook   func(string)
}

// Set changes settings.
type Set func(*Settings)

// SetPass sets the password, SetLogger the logger.
func SetPass(pass string) Set { return func(s *Settings) { s.Pass = pass } }

// SetLogger sets it.
func SetLogger(l *log.Logger) Set { return func(s *Settings) { s.Logger = l } }

// Hub has settings.
type Hub struct{ settings Settings }

// NewHub makes one. A logger is told of its settings as soon as it is known.
func NewHub(name string, sets ...Set) *Hub {
	s := Settings{Name: name}
	for _, set := range sets {
		set(&s)
	}
	if s.Logger != nil {
		s.Logger.Printf("hub %s", fmt.Sprintf("%+v", s))
	}
	return &Hub{s}
}

// Of makes one of settings.
func Of(s Settings) *Hub { return &Hub{s} }

// Open tells a sender, if there is one.
func (h *Hub) Open(text string) {
	if h.settings.Sender != nil {
		log.Print("sent ", text)
	}
}

// Hooked tells a hook, if there is one.
func (h *Hub) Hooked(text string) {
	if h.settings.Hook != nil {
		log.Print("hooked ", text)
	}
}

// Defaults are settings that have nothing yet.
func Defaults() *Settings { return &Settings{} }

// Tell logs a text, if there is a logger.
func (s *Settings) Tell(text string) {
	if s.Logger != nil {
		s.Logger.Print(text)
	}
}
