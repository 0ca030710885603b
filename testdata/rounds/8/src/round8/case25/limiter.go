// Package case25 limits how often somebody may try.
package case25

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"log"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strconv"
	"sync"
	"time"
)

// An Attempt is one try to sign in.
type Attempt struct {
	Account int
	Login   string `pii:"username"`
	IP      string `pii:"ip"`
}

type bucket struct {
	tokens  int
	touched time.Time
}

// A limiter has a bucket for each key.
type limiter struct {
	mu      sync.Mutex
	limit   int
	buckets map[string]*bucket
	full    func(key string)
}

func newLimiter(limit int) *limiter {
	return &limiter{limit: limit, buckets: map[string]*bucket{}, full: func(string) {}}
}

func (l *limiter) allow(key string) bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	b, ok := l.buckets[key]
	if !ok {
		b = &bucket{tokens: l.limit}
		l.buckets[key] = b
	}
	b.touched = time.Now()
	if b.tokens == 0 {
		l.full(key)
		return false
	}
	b.tokens--
	return true
}

// sweep forgets old buckets, and says how many.
func (l *limiter) sweep(age time.Duration) (n int) {
	for k, b := range l.buckets {
		if time.Since(b.touched) > age {
			delete(l.buckets, k)
			n++
		}
	}
	return n
}

var pepper = []byte("a long text")

func keyOf(a Attempt) string {
	m := hmac.New(sha256.New, pepper)
	fmt.Fprintf(m, "%s|%s", a.Login, a.IP)
	return hex.EncodeToString(m.Sum(nil))
}

// tooMany is an error for a key.
type tooMany struct {
	key   string
	after time.Duration
}

func (e tooMany) Error() string {
	return "too many attempts of " + e.key + ", try after " + e.after.String()
}

func (l *limiter) check(key string) error {
	if !l.allow(key) {
		return tooMany{key, time.Minute}
	}
	return nil
}

func LeakRefused(a Attempt) {
	if !newLimiter(0).allow(a.IP) {
		slog.Warn("refused", "account", a.Account, "key", a.IP) // leak: Attempt.IP
	}
}

func CleanRefused(a Attempt) {
	if k := keyOf(a); !newLimiter(0).allow(k) {
		slog.Warn("refused", "account", a.Account, "key", k)
	}
}

func LeakCheck(a Attempt) {
	if err := newLimiter(0).check(a.Login); err != nil {
		log.Print(err) // leak: Attempt.Login
	}
}

func CleanCheck(a Attempt) {
	if err := newLimiter(0).check(strconv.Itoa(a.Account)); err != nil {
		log.Print(err)
	}
}

func LeakFull(a Attempt) {
	l := newLimiter(0)
	l.full = func(key string) { log.Print("full: ", key) }
	l.allow(a.Login) // leak: Attempt.Login
}

func CleanFull(a Attempt) {
	l := newLimiter(0)
	l.full = func(string) { log.Print("full") }
	l.allow(a.Login)
}

func LeakBuckets(a Attempt) {
	l := newLimiter(1)
	l.allow(a.IP)
	for k, b := range l.buckets {
		log.Print(k, b.tokens) // leak: Attempt.IP
	}
}

func CleanBuckets(a Attempt) {
	l := newLimiter(1)
	l.allow(a.IP)
	tokens := 0
	for _, b := range l.buckets {
		tokens += b.tokens
	}
	log.Print(len(l.buckets), tokens, l.sweep(time.Hour))
}

func CleanHeader(a Attempt) {
	w := httptest.NewRecorder()
	if err := newLimiter(0).check(a.IP); err != nil {
		w.Header().Set("Retry-After", "60")
		http.Error(w, err.Error(), http.StatusTooManyRequests)
	}
	log.Print(w.Header().Get("Retry-After"), w.Code)
}
