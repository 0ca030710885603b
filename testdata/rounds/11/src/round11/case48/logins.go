// Package case48 lets people in, and slows down those who guess.
package case48

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"log"
	"sync"
	"time"
)

// Attempt is somebody who tries to sign in.
type Attempt struct {
	Realm string
	Login string `pii:"username"`
	Addr  string `pii:"ip"`
	PIN   string `pii:"pin"`
}

// source is where attempts are counted.
type source struct{ realm, who string }

// Throttle counts what went wrong.
type Throttle struct {
	mu     sync.Mutex
	failed map[source]int
	last   map[string]time.Time
}

func NewThrottle() *Throttle {
	return &Throttle{failed: map[source]int{}, last: map[string]time.Time{}}
}

// Fail counts and tells how often that was; who went too far is an error.
func (t *Throttle) Fail(realm, who string) (int, error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	s := source{realm, who}
	t.failed[s]++
	t.last[realm] = time.Now()
	if n := t.failed[s]; n > 2 {
		return n, &LockedError{s, n}
	}
	return t.failed[s], nil
}

// Forget starts over.
func (t *Throttle) Forget(realm, who string) {
	t.mu.Lock()
	defer t.mu.Unlock()
	delete(t.failed, source{realm, who})
}

// LockedError says who is locked out.
type LockedError struct {
	source
	Times int
}

func (e *LockedError) Error() string { return fmt.Sprintf("%s locked after %d", e.who, e.Times) }

// opaque is the same for the same text, and says nothing of it.
func opaque(key []byte, text string) string {
	mac := hmac.New(sha256.New, key)
	mac.Write([]byte(text))
	return hex.EncodeToString(mac.Sum(nil))
}

// LeakCount logs the table, CleanCount a number out of it.
func LeakCount(a Attempt) {
	t := NewThrottle()
	_, _ = t.Fail(a.Realm, a.Addr)
	log.Print("failed: ", t.failed) // leak: Attempt.Addr
}

func CleanCount(a Attempt) {
	t := NewThrottle()
	n, _ := t.Fail(a.Realm, a.Addr)
	log.Print("failed: ", n)
}

// LeakLocked logs the error, CleanLocked part of it.
func LeakLocked(a Attempt) {
	t := NewThrottle()
	for range 5 {
		if _, err := t.Fail(a.Realm, a.Login); err != nil {
			log.Print(err) // leak: Attempt.Login
			break
		}
	}
}

func CleanLocked(a Attempt) {
	t := NewThrottle()
	for range 5 {
		if _, err := t.Fail(a.Realm, a.Login); err != nil {
			log.Print(err.(*LockedError).realm)
			break
		}
	}
}

// LeakOpaque forgets the function for the second, CleanOpaque applies it to both.
func LeakOpaque(a Attempt, key []byte) {
	log.Printf("%s from %s", opaque(key, a.Login), a.Addr) // leak: Attempt.Addr
}

func CleanOpaque(a Attempt, key []byte) {
	log.Printf("%s from %s", opaque(key, a.Login), opaque(key, a.Addr))
}

// LeakTable has people for keys, CleanTable what stands for them.
func LeakTable(a Attempt, key []byte) {
	t := NewThrottle()
	_, _ = t.Fail(a.Realm, a.Login)
	for s, n := range t.failed {
		log.Printf("%+v %d", s, n) // leak: Attempt.Login
	}
}

func CleanTable(a Attempt, key []byte) {
	t := NewThrottle()
	_, _ = t.Fail(a.Realm, opaque(key, a.Login))
	for s, n := range t.failed {
		log.Printf("%+v %d", s, n)
	}
}

// LeakPIN logs what was tried, CleanPIN that it was wrong.
func LeakPIN(a Attempt, right string) {
	if ok := hmac.Equal([]byte(a.PIN), []byte(right)); !ok {
		log.Printf("%t: %q", ok, a.PIN) // leak: Attempt.PIN
	}
}

func CleanPIN(a Attempt, right string) {
	if ok := hmac.Equal([]byte(a.PIN), []byte(right)); !ok {
		log.Printf("%t: %q", ok, a.Realm)
	}
}
