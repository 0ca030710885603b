// Package case35 counts with Prometheus what callers of an API do.
package case35

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"net/http"
	"time"

	"github.com/prometheus/client_golang/prometheus"
)

type Caller struct {
	ID      string
	Key     string `pii:"api-key"`
	Company string `pii:"company"`
	Agent   string `pii:"browser"`
	Tier    string
}

type callerKey struct{}

func with(ctx context.Context, c *Caller) context.Context {
	return context.WithValue(ctx, callerKey{}, c)
}

func from(ctx context.Context) *Caller {
	c, _ := ctx.Value(callerKey{}).(*Caller)
	return c
}

var (
	calls   = prometheus.NewCounterVec(prometheus.CounterOpts{Name: "calls"}, []string{"by", "path"})
	seconds = prometheus.NewHistogramVec(prometheus.HistogramOpts{Name: "seconds"}, []string{"by"})
)

// Recorder is what handlers know of metrics.
type Recorder interface {
	Called(by, path string)
	Took(by string, d time.Duration)
}

type recorder struct{}

func (recorder) Called(by, path string) {
	calls.WithLabelValues(by, path).Inc()
}

func (recorder) Took(by string, d time.Duration) {
	seconds.With(prometheus.Labels{"by": by}).Observe(d.Seconds())
}

func digest(s string) string {
	sum := sha256.Sum256([]byte(s))
	return hex.EncodeToString(sum[:8])
}

func timed(rec Recorder, by func(*Caller) string, h http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		start := time.Now()
		h.ServeHTTP(w, r)
		if c := from(r.Context()); c != nil {
			rec.Took(by(c), time.Since(start))
		}
	})
}

func tier(c *Caller) string { return c.Tier }

func LeakCalled(rec Recorder, c *Caller, path string) {
	rec.Called(c.Company, path) // leak: Caller.Company
}

func CleanCalled(rec Recorder, c *Caller, path string) {
	rec.Called(c.ID, path)
}

func CleanDigest(rec Recorder, c *Caller, path string) {
	rec.Called(digest(c.Key), path)
}

func LeakLabels(c *Caller) {
	labels := prometheus.Labels{"by": c.ID}
	labels["path"] = c.Agent
	calls.With(labels).Inc() // leak: Caller.Agent
}

func CleanLabels(c *Caller) {
	labels := prometheus.Labels{"by": c.ID}
	labels["path"] = http.MethodGet
	calls.With(labels).Add(float64(len(c.Agent)))
}

func LeakContext(rec Recorder, ctx context.Context, c *Caller) {
	ctx = with(ctx, c)
	rec.Took(from(ctx).Key, time.Second) // leak: Caller.Key
}

func CleanContext(rec Recorder, ctx context.Context, c *Caller) {
	ctx = with(ctx, c)
	rec.Took(from(ctx).Tier, time.Second)
}

func CleanTimed(rec Recorder, w http.ResponseWriter, r *http.Request, c *Caller) {
	timed(rec, tier, http.NotFoundHandler()).ServeHTTP(w, r.WithContext(with(r.Context(), c)))
}

func LeakObserved(c *Caller) {
	seconds.WithLabelValues(c.Company).Observe(1) // leak: Caller.Company
}
