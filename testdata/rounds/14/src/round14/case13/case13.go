// Package case13 counts what a shop does.
package case13

import (
	"errors"
	"fmt"
	"strings"

	"github.com/prometheus/client_golang/prometheus"
)

// Customer buys.
type Customer struct {
	Tier    string
	Email   string `pii:"email"`
	Country string `pii:"country"`
}

// metrics are what is counted.
type metrics struct {
	orders  *prometheus.CounterVec
	seconds *prometheus.HistogramVec
}

func newMetrics() *metrics {
	return &metrics{
		prometheus.NewCounterVec(prometheus.CounterOpts{Name: "orders"}, []string{"tier", "who"}),
		prometheus.NewHistogramVec(prometheus.HistogramOpts{Name: "seconds"}, []string{"reason"}),
	}
}

var errDeclined = errors.New("declined")

// class makes few labels out of many values.
func class(c Customer) string {
	switch {
	case strings.HasSuffix(c.Email, ".org"):
		return "org"
	case c.Country == "":
		return "none"
	default:
		return "other"
	}
}

func charge(c Customer) error { return fmt.Errorf("charge %s: %w", c.Email, errDeclined) }

func reason(err error) string {
	if errors.Is(err, errDeclined) {
		return errDeclined.Error()
	}
	return "unknown"
}

// LeakLabel counts by customer, CleanLabel by a class of them.
func LeakLabel(c Customer) {
	m := newMetrics()
	m.orders.WithLabelValues(c.Tier, c.Email).Inc() // leak: Customer.Email
}

func CleanLabel(c Customer) {
	m := newMetrics()
	m.orders.WithLabelValues(c.Tier, class(c)).Inc()
}

// LeakReason has the text of the error for a label, CleanReason its kind.
func LeakReason(c Customer) {
	m := newMetrics()
	if err := charge(c); err != nil {
		m.seconds.WithLabelValues(err.Error()).Observe(1) // leak: Customer.Email
	}
}

func CleanReason(c Customer) {
	m := newMetrics()
	if err := charge(c); err != nil {
		m.seconds.WithLabelValues(reason(err)).Observe(1)
	}
}

// LeakLabels keeps the country in the labels, CleanLabels sets it to another value before they are used.
func LeakLabels(c Customer) {
	labels := prometheus.Labels{"tier": c.Tier, "who": c.Country}
	labels["tier"] = "all"
	newMetrics().orders.With(labels).Add(2) // leak: Customer.Country
}

func CleanLabels(c Customer) {
	labels := prometheus.Labels{"tier": c.Tier, "who": c.Country}
	labels["who"] = "all"
	newMetrics().orders.With(labels).Add(2)
}
