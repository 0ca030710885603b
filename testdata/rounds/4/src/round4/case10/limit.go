// Package case10 limits how often an address may call.
package case10

import (
	"errors"
	"fmt"
	"log"
	"net/netip"
	"sync"
	"time"
)

type Call struct {
	Path string
	From string `pii:"ip"`
}

// A bucket is filled anew with time.
type bucket struct {
	left int
	last time.Time
}

// A TooMany says who called too often.
type TooMany struct {
	Key   string
	Limit int
}

func (t TooMany) Error() string { return fmt.Sprintf("more than %d calls", t.Limit) }

type limiter struct {
	mu      sync.Mutex
	buckets map[string]*bucket
	limit   int
}

func newLimiter(n int) *limiter { return &limiter{buckets: map[string]*bucket{}, limit: n} }

func (l *limiter) take(key string) error {
	l.mu.Lock()
	defer l.mu.Unlock()
	b, ok := l.buckets[key]
	if !ok {
		b = &bucket{left: l.limit}
		l.buckets[key] = b
	}
	if b.left == 0 {
		return TooMany{key, l.limit}
	}
	b.left--
	b.last = time.Now()
	return nil
}

func (l *limiter) report() {
	for key, b := range l.buckets {
		log.Print(key, " has ", b.left, " left")
	}
}

func (l *limiter) size() int { return len(l.buckets) }

func LeakRefused(c Call) {
	var many TooMany
	if err := newLimiter(0).take(c.From); errors.As(err, &many) {
		log.Printf("%v from %s", err, many.Key) // leak: Call.From
	}
}

func CleanRefused(c Call) {
	var many TooMany
	if err := newLimiter(0).take(c.From); errors.As(err, &many) {
		log.Printf("%v, allowed are %d", err, many.Limit)
	}
}

func LeakReport(c Call) {
	l := newLimiter(3)
	_ = l.take(c.From)
	l.report() // leak: Call.From
}

func CleanReport(c Call) {
	l := newLimiter(3)
	_ = l.take(c.Path)
	l.report()
}

func CleanSize(c Call) {
	l := newLimiter(3)
	_ = l.take(c.From)
	log.Print(l.size(), l.buckets[c.From].left)
}

func LeakStruct(c Call) {
	if err := newLimiter(0).take(c.From); err != nil {
		log.Printf("refused: %+v, %#v", c.Path, err) // leak: Call.From
	}
}

func CleanStruct(c Call) {
	if err := newLimiter(0).take(c.From); err != nil {
		log.Printf("refused: %+v, %+v", c.Path, err)
	}
}

func LeakParse(c Call) {
	if _, err := netip.ParseAddr(c.From); err != nil {
		log.Print(err) // leak: Call.From
	}
}

func CleanParse(c Call) {
	if a, err := netip.ParseAddr(c.From); err != nil {
		log.Print("no address: ", a.IsValid())
	}
}
