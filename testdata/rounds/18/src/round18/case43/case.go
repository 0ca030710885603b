// Package case43 counts what the customers of a shop do.
package case43

import (
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/prometheus/client_golang/prometheus"
)

// Customer of the shop.
type Customer struct {
	ID    string
	Email string `pii:"email"`
	City  string `pii:"city"`
	Tier  string
}

var (
	orders = prometheus.NewCounterVec(prometheus.CounterOpts{Name: "orders_total"}, []string{"tier", "who"})
	took   = prometheus.NewHistogramVec(prometheus.HistogramOpts{Name: "order_seconds"}, []string{"outcome"})
)

// labeler says what is the label of a customer.
type labeler interface{ label(Customer) string }

type byDomain struct{}

func (byDomain) label(c Customer) string {
	_, domain, ok := strings.Cut(c.Email, "@")
	if !ok {
		return "none"
	}
	return domain
}

type byCity struct{}

func (byCity) label(c Customer) string { return strings.ToLower(strings.TrimSpace(c.City)) }

// known has only labels of a list, others are one.
type known struct {
	next labeler
	list map[string]bool
}

func (k known) label(c Customer) string {
	if l := k.next.label(c); k.list[l] {
		return "known"
	}
	return "other"
}

type outcome struct{ err error }

func (o outcome) String() string {
	if o.err == nil {
		return "ok"
	}
	return o.err.Error()
}

var errStock = errors.New("out of stock")

func order(c Customer, n int) error {
	if n > 3 {
		return fmt.Errorf("%s: %w", c.City, errStock)
	}
	return nil
}

// LeakCity has the city for a label, CleanDomain the domain of an address.
func LeakCity(c Customer) {
	var l labeler = byCity{}
	orders.WithLabelValues(c.Tier, l.label(c)).Inc() // leak: Customer.City
}

func CleanDomain(c Customer) {
	var l labeler = byDomain{}
	orders.WithLabelValues(c.Tier, l.label(c)).Inc()
}

// LeakLabels has the wrapped one, CleanLabels the one around it.
func LeakLabels(c Customer) {
	k := known{byCity{}, map[string]bool{"rome": true}}
	orders.With(prometheus.Labels{"tier": c.Tier, "who": k.next.label(c)}).Add(2) // leak: Customer.City
}

func CleanLabels(c Customer) {
	k := known{byCity{}, map[string]bool{"rome": true}}
	orders.With(prometheus.Labels{"tier": c.Tier, "who": k.label(c)}).Add(2)
}

// LeakOutcome has the text of an error for a label, CleanOutcome that of one that it is.
func LeakOutcome(c Customer) {
	start := time.Now()
	o := outcome{order(c, 4)}
	took.WithLabelValues(o.String()).Observe(time.Since(start).Seconds()) // leak: Customer.City
}

func CleanOutcome(c Customer) {
	start := time.Now()
	o := outcome{order(c, 4)}
	if errors.Is(o.err, errStock) {
		o.err = errStock
	} else {
		o.err = nil
	}
	took.WithLabelValues(o.String()).Observe(time.Since(start).Seconds())
}

// LeakDelete deletes a label that is not the one, CleanDelete the one.
func LeakDelete(c Customer) {
	labels := prometheus.Labels{"tier": c.Tier, "who": c.Email}
	delete(labels, "tier")
	orders.With(labels).Inc() // leak: Customer.Email
}

func CleanDelete(c Customer) {
	labels := prometheus.Labels{"tier": c.Tier, "who": c.Email}
	delete(labels, "who")
	orders.With(labels).Inc()
}
