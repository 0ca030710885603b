// Package case26 has a repository for every type.
package case26

import (
	"encoding/json"
	"errors"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"sync"
)

type Donor struct {
	ID    string `json:"id"`
	Name  string `json:"name" pii:"name"`
	Party string `json:"party" pii:"political-opinion"`
}

// Key is what a donor is kept under.
func (d Donor) Key() string { return d.ID }

// entry is what is kept under a key of its own.
type entry struct {
	key   string
	donor Donor
}

func (e entry) Key() string { return e.key }

type Keyed interface{ Key() string }

var errTaken = errors.New("taken")

// Repo keeps values of one type in memory.
type Repo[T Keyed] struct {
	mu   sync.Mutex
	byID map[string]T
}

func NewRepo[T Keyed]() *Repo[T] { return &Repo[T]{byID: map[string]T{}} }

// Save logs under which key a value is kept.
func (r *Repo[T]) Save(v T) error {
	r.mu.Lock()
	defer r.mu.Unlock()
	k := v.Key()
	if _, ok := r.byID[k]; ok {
		return fmt.Errorf("%s: %w", k, errTaken)
	}
	r.byID[k] = v
	log.Print("saved ", k)
	return nil
}

// Dump logs all values.
func (r *Repo[T]) Dump() {
	r.mu.Lock()
	defer r.mu.Unlock()
	for _, v := range r.byID {
		log.Printf("%+v", v)
	}
}

// Len logs how many values there are.
func (r *Repo[T]) Len() {
	r.mu.Lock()
	defer r.mu.Unlock()
	log.Printf("%d values", len(r.byID))
}

// Map is a repository of what f makes of the values.
func Map[T, U Keyed](r *Repo[T], f func(T) U) *Repo[U] {
	out := NewRepo[U]()
	for _, v := range r.byID {
		u := f(v)
		out.byID[u.Key()] = u
	}
	return out
}

type thin struct{ ID string }

func (t thin) Key() string { return t.ID }

func LeakSave(d Donor) error {
	return NewRepo[entry]().Save(entry{key: d.Name, donor: d}) // leak: Donor.Name
}

func CleanSave(d Donor) error {
	return NewRepo[entry]().Save(entry{key: d.ID, donor: d})
}

func LeakDump(d Donor) {
	r := &Repo[Donor]{byID: map[string]Donor{d.ID: d}}
	r.Dump() // leak: Donor.Name, Donor.Party
}

func CleanDump(d Donor) {
	r := &Repo[Donor]{byID: map[string]Donor{d.ID: d}}
	r.Len()
}

func CleanMapped(d Donor) {
	r := &Repo[Donor]{byID: map[string]Donor{d.ID: d}}
	Map(r, func(d Donor) thin { return thin{d.ID} }).Dump()
}

func LeakMapped(d Donor) {
	r := &Repo[Donor]{byID: map[string]Donor{d.ID: d}}
	Map(r, func(d Donor) thin { return thin{d.Party} }).Dump() // leak: Donor.Party
}

// writeFile keeps a value in a file.
func writeFile[T Keyed](dir string, v T) error {
	raw, err := json.Marshal(v)
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(dir, v.Key()+".json"), raw, 0o600)
}

func LeakWriteFile(d Donor) error {
	return writeFile(".", d) // leak: Donor.Name, Donor.Party
}

func CleanWriteFile(d Donor) error {
	return writeFile(".", thin{d.ID})
}
