// Package case40 counts the requests of a shop.
package case40

import (
	"errors"
	"fmt"

	"github.com/prometheus/client_golang/prometheus"
)

var (
	requests = prometheus.NewCounterVec(prometheus.CounterOpts{Name: "requests_total"}, []string{"route", "who"})
	failures = prometheus.NewCounterVec(prometheus.CounterOpts{Name: "failures_total"}, []string{"reason"})
	seconds  = prometheus.NewHistogramVec(prometheus.HistogramOpts{Name: "seconds"}, []string{"route", "tenant"})
)

// Caller makes requests.
type Caller struct {
	Tenant string
	Email  string `pii:"email"`
	IP     string `pii:"ip"`
}

var errLimit = errors.New("limit reached")

// limited refuses callers that ask too often.
func limited(c Caller, n int) error {
	if n > 100 {
		return fmt.Errorf("%s: %w", c.IP, errLimit)
	}
	return nil
}

// reason is one of few words for an error.
func reason(err error) string {
	switch {
	case err == nil:
		return "none"
	case errors.Is(err, errLimit):
		return "limit"
	}
	return "other"
}

// path is where the profile of a caller is.
func (c Caller) path() string { return "/profiles/" + c.Email }

// labels are those of a caller.
func labels(c Caller, path string) prometheus.Labels {
	return prometheus.Labels{"route": path, "tenant": c.Tenant}
}

// LeakWho counts by caller, CleanWho by tenant.
func LeakWho(c Caller) {
	requests.WithLabelValues("/cart", c.Email).Inc() // leak: Caller.Email
}

func CleanWho(c Caller) {
	requests.WithLabelValues("/cart", c.Tenant).Inc()
}

// LeakReason counts by the text of the error, CleanReason by its reason.
func LeakReason(c Caller) {
	if err := limited(c, 101); err != nil {
		failures.WithLabelValues(err.Error()).Inc() // leak: Caller.IP
	}
}

func CleanReason(c Caller) {
	if err := limited(c, 101); err != nil {
		failures.WithLabelValues(reason(err)).Inc()
	}
}

// LeakPath measures by the path, CleanPath by the route that it takes.
func LeakPath(c Caller) {
	l := labels(c, c.path())
	seconds.With(l).Observe(0.2) // leak: Caller.Email
}

func CleanPath(c Caller) {
	l := labels(c, c.path())
	l["route"] = "/profiles/{id}"
	seconds.With(l).Observe(0.2)
}
