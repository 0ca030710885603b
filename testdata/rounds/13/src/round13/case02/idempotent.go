// Package case02 answers a repeated request with the answer of the first.
package case02

import (
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"log"
	"net/http"
	"sync"
)

// Payout is what a client asks for.
type Payout struct {
	Amount int    `json:"amount"`
	IBAN   string `json:"iban" pii:"bank-account"`
}

type reply struct {
	status int
	header http.Header
	body   []byte
}

type attempt struct {
	print string
	reply *reply
}

// conflict is one key for two requests.
type conflict struct{ key, first, second string }

func (c *conflict) Error() string {
	return fmt.Sprintf("key %s was used for %s, now for %s", c.key, c.first, c.second)
}

// Store remembers answers by the key that the client chose.
type Store struct {
	print func(Payout) string
	mu    sync.Mutex
	seen  map[string]attempt
}

func (s *Store) Once(key string, p Payout, do func(Payout) *reply) (r *reply, replayed bool, err error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	print := s.print(p)
	if a, ok := s.seen[key]; ok {
		if a.print != print {
			return nil, false, &conflict{key, a.print, print}
		}
		return a.reply, true, nil
	}
	if s.seen == nil {
		s.seen = map[string]attempt{}
	}
	a := attempt{print, do(p)}
	s.seen[key] = a
	return a.reply, false, nil
}

func plain(p Payout) string { return fmt.Sprintf("%d to %s", p.Amount, p.IBAN) }

func hashed(p Payout) string { return fmt.Sprintf("%x", sha256.Sum256([]byte(plain(p)))) }

func pay(p Payout) *reply {
	body, err := json.Marshal(p)
	if err != nil {
		return &reply{status: http.StatusInternalServerError}
	}
	h := http.Header{"Location": {"/payouts/77"}, "X-Account": {p.IBAN}}
	return &reply{http.StatusCreated, h, body}
}

// LeakReplayed logs the body that is sent again, CleanReplayed its status.
func LeakReplayed(p Payout) {
	s := &Store{print: hashed}
	_, _, _ = s.Once("k1", p, pay)
	if r, again, err := s.Once("k1", p, pay); err == nil && again {
		log.Printf("again: %d %s", r.status, r.body) // leak: Payout.IBAN
	}
}

func CleanReplayed(p Payout) {
	s := &Store{print: hashed}
	_, _, _ = s.Once("k1", p, pay)
	if r, again, err := s.Once("k1", p, pay); err == nil && again {
		log.Printf("again: %d, %d bytes", r.status, len(r.body))
	}
}

// LeakConflict compares requests by their text, CleanConflict by a hash of it.
func LeakConflict(p Payout) {
	s := &Store{print: plain}
	_, _, _ = s.Once("k1", p, pay)
	if _, _, err := s.Once("k1", Payout{Amount: 9}, pay); err != nil {
		log.Print(err) // leak: Payout.IBAN
	}
}

func CleanConflict(p Payout) {
	s := &Store{print: hashed}
	_, _, _ = s.Once("k1", p, pay)
	if _, _, err := s.Once("k1", Payout{Amount: 9}, pay); err != nil {
		log.Print(err)
	}
}

// LeakHeader logs all headers of the answer, CleanHeader where the payout is.
func LeakHeader(p Payout) {
	s := &Store{print: hashed}
	r, _, _ := s.Once("k1", p, pay)
	log.Print(r.header) // leak: Payout.IBAN
}

func CleanHeader(p Payout) {
	s := &Store{print: hashed}
	r, _, _ := s.Once("k1", p, pay)
	log.Print(r.header.Get("Location"))
}
