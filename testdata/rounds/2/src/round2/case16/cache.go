// Package case16 keeps answers in memory and on disk, by keys.
package case16

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"strings"
	"sync"
)

type Customer struct {
	Number string
	Email  string `pii:"email"`
	Score  string `pii:"credit-score"`
}

// Cache is a map that says what it misses.
type Cache struct {
	mu    sync.Mutex
	items map[string][]byte
}

func New() *Cache { return &Cache{items: map[string][]byte{}} }

func (c *Cache) Put(key string, value []byte) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.items[key] = value
}

func (c *Cache) Get(key string) ([]byte, bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	v, ok := c.items[key]
	if !ok {
		log.Printf("cache: no %s among %d", key, len(c.items))
	}
	return v, ok
}

func (c *Cache) keys() []string {
	c.mu.Lock()
	defer c.mu.Unlock()
	var keys []string
	for k := range c.items {
		keys = append(keys, k)
	}
	return keys
}

func hashKey(secret []byte, s string) string {
	mac := hmac.New(sha256.New, secret)
	mac.Write([]byte(s))
	return "h:" + hex.EncodeToString(mac.Sum(nil))
}

func LeakMiss(c Customer) {
	New().Get("score:" + c.Email) // leak: Customer.Email
}

func CleanMiss(c Customer) {
	New().Get("score:" + c.Number)
}

func CleanHashedMiss(c Customer, secret []byte) {
	New().Get(hashKey(secret, c.Email))
}

func LeakKeys(c Customer) {
	cache := New()
	cache.Put("score:"+strings.ToLower(c.Email), []byte(c.Score))
	log.Print(cache.keys()) // leak: Customer.Email
}

// The value is not a key.
func CleanKeys(c Customer) {
	cache := New()
	cache.Put("score:"+c.Number, []byte(c.Score))
	log.Print(cache.keys())
}

func store(dir, key, value string) error {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(dir, key+".txt"), []byte(value), 0o600)
}

func LeakFileName(c Customer) error {
	return store("scores", c.Email, "pending") // leak: Customer.Email
}

func CleanFileName(c Customer) error {
	return store("scores", c.Number, "pending")
}

func LeakFileValue(c Customer) error {
	return store("scores", c.Number, c.Score) // leak: Customer.Score
}

func LeakEvict(c Customer) {
	cache := New()
	cache.Put(c.Number, []byte(c.Score))
	for k, v := range cache.items {
		fmt.Printf("evicting %s: %s\n", k, v) // leak: Customer.Score
	}
}

func CleanEvict(c Customer) {
	cache := New()
	cache.Put(c.Number, []byte(c.Score))
	for k, v := range cache.items {
		fmt.Printf("evicting %s: %d bytes\n", k, len(v))
	}
}
