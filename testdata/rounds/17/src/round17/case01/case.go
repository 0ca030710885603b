// Package case01 is a controller that copies secrets from one namespace to others.
package case01

import (
	"bytes"
	"encoding/json"
	"fmt"
	"log/slog"
	"os"
)

// Meta is what every object of the cluster has.
type Meta struct {
	Namespace, Name string
	Version         int
}

func (m Meta) path() string { return m.Namespace + "/" + m.Name }

// Item is one value of a secret.
type Item struct {
	Key   string
	Value []byte `pii:"secret"`
}

// Secret is an object of the cluster.
type Secret struct {
	Meta
	Type  string
	Items []Item
}

func (s *Secret) item(key string) []byte {
	for _, i := range s.Items {
		if i.Key == key {
			return i.Value
		}
	}
	return nil
}

// Event tells of an object that has changed.
type Event struct {
	Kind   string
	Object any
}

type reconciler struct {
	log  *slog.Logger
	seen map[string]*Secret
}

func newReconciler() *reconciler {
	h := slog.NewTextHandler(os.Stderr, &slog.HandlerOptions{Level: slog.LevelDebug})
	return &reconciler{slog.New(h), map[string]*Secret{}}
}

// changed finds the items of s that are not as they were.
func (r *reconciler) changed(s *Secret) []Item {
	old, ok := r.seen[s.path()]
	if !ok {
		old = &Secret{}
	}
	var items []Item
	for _, i := range s.Items {
		if !bytes.Equal(old.item(i.Key), i.Value) {
			items = append(items, i)
		}
	}
	r.seen[s.path()] = s
	return items
}

// emit records an event as it will be sent.
func (r *reconciler) emit(e Event) {
	text, err := json.Marshal(e)
	if err != nil {
		r.log.Error("no event", "kind", e.Kind, "err", err)
		return
	}
	r.log.Debug("event", "text", string(text))
}

// LeakObject logs the object at debug level, CleanObject its name.
func LeakObject(s *Secret) {
	r := newReconciler()
	r.log.Debug("reconciling", "object", s) // leak: Item.Value
}

func CleanObject(s *Secret) {
	r := newReconciler()
	r.log.Debug("reconciling", "object", s.Meta)
}

// LeakChanged logs what has changed, CleanChanged under which keys.
func LeakChanged(s *Secret) {
	r := newReconciler()
	for _, i := range r.changed(s) {
		r.log.Info("changed", "secret", s.Name, "item", fmt.Sprintf("%s=%s", i.Key, i.Value)) // leak: Item.Value
	}
}

func CleanChanged(s *Secret) {
	r := newReconciler()
	for _, i := range r.changed(s) {
		r.log.Info("changed", "secret", s.Name, "item", fmt.Sprintf("%s, %d bytes", i.Key, len(i.Value)))
	}
}

// LeakEvent puts the object into an event, CleanEvent a reference to it.
func LeakEvent(s *Secret) {
	newReconciler().emit(Event{"updated", s}) // leak: Item.Value
}

func CleanEvent(s *Secret) {
	newReconciler().emit(Event{"updated", s.Meta})
}
