// Package case37 limits how often somebody may try.
package case37

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"log/slog"
	"sync"
)

// Attempt is one to sign in.
type Attempt struct {
	Path  string
	IP    string `pii:"ip"`
	Login string `pii:"username"`
}

var errLimit = errors.New("too many attempts")

// limitError says whom it hit.
type limitError struct {
	key string
	n   int
}

func (e *limitError) Error() string        { return fmt.Sprintf("%s: %d: %v", e.key, e.n, errLimit) }
func (e *limitError) Is(target error) bool { return target == errLimit }

// limiter counts by key.
type limiter struct {
	mu   sync.Mutex
	key  func(Attempt) string
	max  int
	seen map[string]int
}

func newLimiter(max int, key func(Attempt) string) *limiter {
	return &limiter{key: key, max: max, seen: map[string]int{}}
}

func (l *limiter) try(a Attempt) error {
	l.mu.Lock()
	defer l.mu.Unlock()
	k := l.key(a)
	if l.seen[k]++; l.seen[k] > l.max {
		return &limitError{k, l.seen[k]}
	}
	return nil
}

func (l *limiter) snapshot() map[string]int {
	l.mu.Lock()
	defer l.mu.Unlock()
	out := make(map[string]int, len(l.seen))
	for k, n := range l.seen {
		out[k] = n
	}
	return out
}

func byIP(a Attempt) string { return a.IP }

func byHash(a Attempt) string {
	mac := hmac.New(sha256.New, []byte("of today"))
	mac.Write([]byte(a.IP))
	return hex.EncodeToString(mac.Sum(nil))
}

func byPath(a Attempt) string { return a.Path }

// LeakLimited logs the error of a limiter by address, CleanLimited that of one by hash.
func LeakLimited(a Attempt) {
	if err := newLimiter(0, byIP).try(a); err != nil {
		slog.Warn("limited", "err", err) // leak: Attempt.IP
	}
}

func CleanLimited(a Attempt) {
	if err := newLimiter(0, byHash).try(a); err != nil {
		slog.Warn("limited", "err", err)
	}
}

// LeakSnapshot logs the keys, CleanSnapshot how many they are.
func LeakSnapshot(a Attempt) {
	l := newLimiter(5, byIP)
	_ = l.try(a)
	slog.Info("limits", "seen", l.snapshot()) // leak: Attempt.IP
}

func CleanSnapshot(a Attempt) {
	l := newLimiter(5, byIP)
	_ = l.try(a)
	slog.Info("limits", "seen", len(l.snapshot()))
}

// LeakKey takes the key out of an error, CleanKey the number.
func LeakKey(a Attempt) {
	err := newLimiter(0, func(a Attempt) string { return a.Path + "#" + a.Login }).try(a)
	if e, ok := errors.AsType[*limitError](err); ok {
		slog.Warn("limited", "key", e.key) // leak: Attempt.Login
	}
}

func CleanKey(a Attempt) {
	err := newLimiter(0, func(a Attempt) string { return a.Path + "#" + a.Login }).try(a)
	if e, ok := errors.AsType[*limitError](err); ok {
		slog.Warn("limited", "n", e.n)
	}
}

// LeakPath limits by path, but logs the login; CleanPath logs the error.
func LeakPath(a Attempt) {
	if err := newLimiter(0, byPath).try(a); errors.Is(err, errLimit) {
		slog.Warn("limited", "err", err, "login", a.Login) // leak: Attempt.Login
	}
}

func CleanPath(a Attempt) {
	if err := newLimiter(0, byPath).try(a); errors.Is(err, errLimit) {
		slog.Warn("limited", "err", err, "login", a.Login == "root")
	}
}
