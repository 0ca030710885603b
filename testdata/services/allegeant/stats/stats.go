// Package stats counts what visitors look at.
package stats

import (
	"fmt"

	"github.com/posthog/posthog-go"
	"github.com/prometheus/client_golang/prometheus"

	"allegeant.example/benefits/people"
)

// Stats counts pages and enquiries.
type Stats struct {
	pages     *prometheus.CounterVec
	enquiries *prometheus.CounterVec
	length    prometheus.Histogram
	events    posthog.Client
}

// New returns counters that reg shows.
func New(reg prometheus.Registerer, events posthog.Client) *Stats {
	s := &Stats{
		pages:     prometheus.NewCounterVec(prometheus.CounterOpts{Name: "pages_total"}, []string{"page"}),
		enquiries: prometheus.NewCounterVec(prometheus.CounterOpts{Name: "enquiries_total"}, []string{"topic"}),
		length:    prometheus.NewHistogram(prometheus.HistogramOpts{Name: "enquiry_characters"}),
		events:    events,
	}
	reg.MustRegister(s.pages, s.enquiries, s.length)
	return s
}

// Page counts that somebody has looked at a page.
func (s *Stats) Page(page string, viewer *people.Account) {
	s.pages.WithLabelValues(page).Inc() // ok: allegeant/statistics: which page, not who
	if viewer == nil {
		return
	}
	s.pages.WithLabelValues(viewer.Employer).Inc() // leak: allegeant/statistics
}

// Enquiry counts an enquiry.
func (s *Stats) Enquiry(e *people.Enquiry) {
	s.enquiries.WithLabelValues(e.Topic).Inc()                            // ok: allegeant/statistics: one of our own topics
	s.enquiries.With(prometheus.Labels{"topic": e.Condition}).Inc()       // leak: allegeant/statistics
	s.length.Observe(float64(len(e.Text)))                                // ok: allegeant/statistics: a length
	s.enquiries.WithLabelValues(fmt.Sprint(e.From.Phone != "")).Add(1)    // ok: allegeant/statistics: a boolean
	s.enquiries.WithLabelValues(e.Topic + "/" + bracket(e.Salary)).Add(1) // ok: allegeant/statistics: one of three brackets
}

func bracket(salary int) string {
	switch {
	case salary < 30_000:
		return "low"
	case salary < 90_000:
		return "middle"
	}
	return "high"
}

// Event tells the analytics service what happened, under a name that is the
// same for everybody.
func (s *Stats) Event(name string, topics []string) error {
	return s.events.Enqueue(posthog.Capture{DistinctId: "visitor", Event: name, Properties: posthog.NewProperties().Set("topics", len(topics))}) // ok: allegeant/purpose, allegeant/statistics: a count
}

// SignedUp tells the analytics service who is new.
func (s *Stats) SignedUp(a *people.Account) error {
	event := posthog.Capture{DistinctId: "visitor", Event: "signup"}
	if a.Newsletter {
		event.DistinctId = a.Username
	}
	return s.events.Enqueue(event) // leak: allegeant/processors, allegeant/purpose, allegeant/statistics
}
