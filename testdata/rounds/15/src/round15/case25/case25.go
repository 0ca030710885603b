// Package case25 counts and measures.
package case25

import (
	"strings"
	"time"

	"github.com/prometheus/client_golang/prometheus"
)

// Call is one that came in.
type Call struct {
	Route   string
	Path    string
	Caller  string `pii:"email"`
	Country string `pii:"country"`
	Agent   string `pii:"browser"`
	Took    time.Duration
}

// metrics are those of a service.
type metrics struct {
	calls *prometheus.CounterVec
	took  *prometheus.HistogramVec
}

func newMetrics() *metrics {
	return &metrics{
		calls: prometheus.NewCounterVec(prometheus.CounterOpts{Name: "calls_total"}, []string{"route", "by"}),
		took:  prometheus.NewHistogramVec(prometheus.HistogramOpts{Name: "call_seconds"}, []string{"route"}),
	}
}

func (m *metrics) count(route, by string) { m.calls.WithLabelValues(route, by).Inc() }

func family(agent string) string {
	switch {
	case strings.Contains(agent, "Firefox"):
		return "firefox"
	case strings.Contains(agent, "Chrome"):
		return "chrome"
	}
	return "other"
}

func (c Call) labels() prometheus.Labels {
	return prometheus.Labels{"route": c.Route, "country": c.Country}
}

// LeakCount counts by caller, CleanCount by the domain of the caller.
func LeakCount(c Call) {
	newMetrics().count(c.Route, c.Caller) // leak: Call.Caller
}

func CleanCount(c Call) {
	_, domain, _ := strings.Cut(c.Caller, "@")
	newMetrics().count(c.Route, domain)
}

// LeakAgent has the agent in a label, CleanAgent the family.
func LeakAgent(c Call) {
	newMetrics().took.WithLabelValues(c.Agent).Observe(c.Took.Seconds()) // leak: Call.Agent
}

func CleanAgent(c Call) {
	newMetrics().took.WithLabelValues(family(c.Agent)).Observe(c.Took.Seconds())
}

// LeakLabels has all labels, CleanLabels deletes one.
func LeakLabels(c Call) {
	labels := c.labels()
	newMetrics().calls.With(labels).Add(1) // leak: Call.Country
}

func CleanLabels(c Call) {
	labels := c.labels()
	delete(labels, "country")
	newMetrics().calls.With(labels).Add(1)
}

// LeakDeferred observes at the end with the caller, CleanDeferred with what happened.
func LeakDeferred(c Call) {
	outcome := "ok"
	defer func() { newMetrics().took.WithLabelValues(outcome).Observe(1) }() // leak: Call.Caller
	if c.Took > time.Second {
		outcome = "slow for " + c.Caller
	}
}

func CleanDeferred(c Call) {
	outcome := "ok"
	defer func() { newMetrics().took.WithLabelValues(outcome).Observe(1) }()
	if c.Took > time.Second && c.Caller != "" {
		outcome = "slow for a user"
	}
}
