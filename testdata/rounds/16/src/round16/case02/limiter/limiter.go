// Package limiter slows down who asks too often.
package limiter

import (
	"sync"
	"time"

	"go.uber.org/zap"
)

type bucket struct {
	tokens float64
	last   time.Time
}

// Limiter has a bucket of tokens for each key.
type Limiter struct {
	mu      sync.Mutex
	buckets map[string]*bucket
	rate    float64
	burst   float64
	log     *zap.Logger
	now     func() time.Time
}

// New allows rate requests a second, and burst at once.
func New(rate, burst float64, log *zap.Logger) *Limiter {
	return &Limiter{buckets: map[string]*bucket{}, rate: rate, burst: burst, log: log, now: time.Now}
}

func (l *Limiter) take(key string) bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	now := l.now()
	b, ok := l.buckets[key]
	if !ok {
		b = &bucket{l.burst, now}
		l.buckets[key] = b
	}
	b.tokens = min(l.burst, b.tokens+now.Sub(b.last).Seconds()*l.rate)
	b.last = now
	if b.tokens < 1 {
		return false
	}
	b.tokens--
	return true
}

// Allow says whether a key may go on, and logs the key if not.
func (l *Limiter) Allow(key string) bool {
	if l.take(key) {
		return true
	}
	l.log.Warn("limited", zap.String("key", key))
	return false
}

// AllowQuiet says whether a key may go on, and logs that one may not.
func (l *Limiter) AllowQuiet(key string) bool {
	if l.take(key) {
		return true
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	l.log.Warn("limited", zap.Int("length", len(key)), zap.Int("keys", len(l.buckets)))
	return false
}
