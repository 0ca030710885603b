// Package pseudo makes pseudonyms with a key.
package pseudo

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"hash"
	"sync"
)

// A Hasher makes the same pseudonym of the same value.
type Hasher struct {
	mu  sync.Mutex
	mac hash.Hash
}

func New(key []byte) *Hasher { return &Hasher{mac: hmac.New(sha256.New, key)} }

func (h *Hasher) Sum(v string) string {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.mac.Reset()
	h.mac.Write([]byte(v))
	return hex.EncodeToString(h.mac.Sum(nil))
}

// Short is shorter.
func (h *Hasher) Short(v string) string { return h.Sum(v)[:12] }

// Tagged puts the value in front, by mistake.
func (h *Hasher) Tagged(v string) string {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.mac.Reset()
	return string(h.mac.Sum([]byte(v)))
}

// A Pseudonym is what stands for a value.
type Pseudonym string

type Func func(string) Pseudonym

func Keyed(h *Hasher) Func { return func(v string) Pseudonym { return Pseudonym(h.Sum(v)) } }

// Encoded only encodes.
func Encoded(v string) Pseudonym { return Pseudonym(base64.URLEncoding.EncodeToString([]byte(v))) }
