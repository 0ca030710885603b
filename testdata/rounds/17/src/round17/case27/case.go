// Package case27 keeps what a client has fetched in files.
package case27

import (
	"encoding/json"
	"errors"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"time"
)

// Credential is what a login server hands out.
type Credential struct {
	Subject string `json:"sub"`
	Access  string `json:"access" pii:"token"`
	Expires int64  `json:"expires"`
}

// Summary is what is worth keeping of it.
type Summary struct {
	Subject string `json:"sub"`
	Expires int64  `json:"expires"`
}

// Held is a credential that never goes into JSON.
type Held struct {
	Subject string      `json:"sub"`
	In      *Credential `json:"-"`
}

type entry[V any] struct {
	Key   string    `json:"key"`
	At    time.Time `json:"at"`
	Value V         `json:"value"`
}

// Cache keeps values in memory, and in a file between two runs.
type Cache[V any] struct {
	file    string
	entries []entry[V]
}

func NewCache[V any](name string) *Cache[V] {
	return &Cache[V]{file: filepath.Join(os.TempDir(), name+".json")}
}

func (c *Cache[V]) Put(key string, v V) {
	c.entries = append(c.entries, entry[V]{key, time.Now(), v})
}

func (c *Cache[V]) Get(key string) (V, error) {
	for _, e := range c.entries {
		if e.Key == key {
			return e.Value, nil
		}
	}
	var none V
	return none, errors.New("not cached")
}

// Save writes all entries to the file.
func (c *Cache[V]) Save() error {
	text, err := json.Marshal(c.entries)
	if err != nil {
		return fmt.Errorf("cache: %w", err)
	}
	return os.WriteFile(c.file, text, 0o600)
}

// Forget saves the cache without its entries.
func (c *Cache[V]) Forget() error {
	c.entries = c.entries[:0]
	return os.WriteFile(c.file, []byte("[]"), 0o600)
}

func try(err error) {
	if err != nil {
		log.Print("not saved")
	}
}

// LeakSave keeps the credential in a file, CleanSave a summary of it.
func LeakSave(c Credential) {
	all := NewCache[Credential]("credentials")
	all.Put(c.Subject, c)
	try(all.Save()) // leak: Credential.Access
}

func CleanSave(c Credential) {
	all := NewCache[Summary]("summaries")
	all.Put(c.Subject, Summary{c.Subject, c.Expires})
	try(all.Save())
}

// LeakHeld keeps a pointer that JSON follows, CleanHeld one that has a tag against that.
func LeakHeld(c Credential) {
	all := NewCache[*Credential]("pointers")
	all.Put(c.Subject, &c)
	try(all.Save()) // leak: Credential.Access
}

func CleanHeld(c Credential) {
	all := NewCache[Held]("held")
	all.Put(c.Subject, Held{c.Subject, &c})
	try(all.Save())
}

// LeakGet logs what is in the cache, CleanGet whether it is.
func LeakGet(c Credential) {
	all := NewCache[Credential]("memory")
	all.Put(c.Subject, c)
	v, err := all.Get("ann")
	log.Print("cached: ", v, err) // leak: Credential.Access
	try(all.Forget())
}

func CleanGet(c Credential) {
	all := NewCache[Credential]("memory")
	all.Put(c.Subject, c)
	_, err := all.Get("ann")
	log.Print("cached: ", err == nil)
	try(all.Forget())
}
