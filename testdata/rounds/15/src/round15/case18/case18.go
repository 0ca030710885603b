// Package case18 limits how often somebody may ask.
package case18

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"hash/fnv"
	"time"

	"go.uber.org/zap"
)

// Request is one that comes in.
type Request struct {
	Path string
	IP   string `pii:"ip"`
	Key  string `pii:"api-key"`
}

type bucket struct {
	tokens float64
	at     time.Time
}

// limiter has a bucket for each key.
type limiter struct {
	salt    []byte
	rate    float64
	buckets map[string]*bucket
	blocked func(key string)
}

func newLimiter(blocked func(string)) *limiter {
	return &limiter{[]byte("pepper"), 1, map[string]*bucket{}, blocked}
}

func (l *limiter) hash(s string) string {
	mac := hmac.New(sha256.New, l.salt)
	mac.Write([]byte(s))
	return hex.EncodeToString(mac.Sum(nil)[:8])
}

func (l *limiter) allow(key string, now time.Time) error {
	b, ok := l.buckets[key]
	if !ok {
		b = &bucket{l.rate, now}
		l.buckets[key] = b
	}
	b.tokens = min(l.rate, b.tokens+now.Sub(b.at).Seconds()*l.rate)
	b.at = now
	if b.tokens < 1 {
		if l.blocked != nil {
			l.blocked(key)
		}
		return fmt.Errorf("limit of %g exceeded by %s", l.rate, key)
	}
	b.tokens--
	return nil
}

var start = time.Unix(1_700_000_000, 0)

// LeakLimit logs an error with the address, CleanLimit one with a hash of it.
func LeakLimit(r Request) {
	l := newLimiter(nil)
	for range 2 {
		if err := l.allow(r.IP, start); err != nil {
			zap.L().Warn("limited", zap.String("path", r.Path), zap.Error(err)) // leak: Request.IP
		}
	}
}

func CleanLimit(r Request) {
	l := newLimiter(nil)
	for range 2 {
		if err := l.allow(l.hash(r.IP), start); err != nil {
			zap.L().Warn("limited", zap.String("path", r.Path), zap.Error(err))
		}
	}
}

// LeakStats logs the keys of the buckets, CleanStats their number.
func LeakStats(r Request) {
	l := newLimiter(nil)
	_ = l.allow(r.Key, start)
	for key, b := range l.buckets {
		zap.S().Infow("bucket", "key", key, "full", b.tokens >= 1) // leak: Request.Key
	}
}

func CleanStats(r Request) {
	l := newLimiter(nil)
	_ = l.allow(r.Key, start)
	full := 0
	for _, b := range l.buckets {
		if b.tokens >= 1 {
			full++
		}
	}
	zap.S().Infow("buckets", "all", len(l.buckets), "full", full)
}

// LeakShard logs the shard with the key, CleanShard the shard, one of four.
func LeakShard(r Request) {
	h := fnv.New32a()
	h.Write([]byte(r.Key))
	zap.L().Info("shard", zap.Int("n", int(h.Sum32()%4)), zap.String("of", r.Key)) // leak: Request.Key
}

func CleanShard(r Request) {
	l := newLimiter(nil)
	zap.L().Info("shard", zap.String("n", l.hash(r.Key)[:1]), zap.String("of", r.Path))
}
