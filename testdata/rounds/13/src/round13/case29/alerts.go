// Package case29 tells the people on call by a webhook what goes wrong, and only once.
package case29

import (
	"bytes"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"net/http"
	"slices"
	"strings"
	"sync"
)

// Failure is a payment that did not work.
type Failure struct {
	Service string
	Code    string
	Email   string `pii:"email"`
	Card    string `pii:"card-number"`
}

// Alert is what the webhook gets.
type Alert struct {
	Key     string            `json:"dedup_key"`
	Summary string            `json:"summary"`
	Details map[string]string `json:"custom_details,omitempty"`
	note    string
}

// Pager sends each alert once.
type Pager struct {
	url  string
	mu   sync.Mutex
	sent map[string]bool
}

func (p *Pager) fresh(key string) bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.sent == nil {
		p.sent = map[string]bool{}
	}
	was := p.sent[key]
	p.sent[key] = true
	return !was
}

// Send posts the alerts that are new.
func (p *Pager) Send(alerts ...*Alert) error {
	alerts = slices.DeleteFunc(alerts, func(a *Alert) bool { return !p.fresh(a.Key) })
	body, err := json.Marshal(alerts)
	if err != nil {
		return err
	}
	resp, err := http.Post(p.url+"/enqueue", "application/json", bytes.NewReader(body))
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

func fingerprint(parts ...string) string {
	return fmt.Sprintf("%x", sha256.Sum256([]byte(strings.Join(parts, "\x00"))))
}

func alert(f Failure) *Alert {
	return &Alert{Key: fingerprint(f.Service, f.Code), Summary: f.Service + " fails with " + f.Code}
}

// LeakKey recognises the customer by a hash, CleanKey the failure.
func LeakKey(url string, f Failure) {
	a := alert(f)
	a.Key = fingerprint(f.Service, f.Email)
	_ = (&Pager{url: url}).Send(a) // leak: Failure.Email
}

func CleanKey(url string, f Failure) {
	_ = (&Pager{url: url}).Send(alert(f))
}

// LeakDetails adds the customer to the details, CleanDetails takes it out again.
func LeakDetails(url string, f Failure) {
	a := alert(f)
	a.Details = map[string]string{"service": f.Service, "customer": f.Email}
	_ = (&Pager{url: url}).Send(a) // leak: Failure.Email
}

func CleanDetails(url string, f Failure) {
	a := alert(f)
	a.Details = map[string]string{"service": f.Service, "customer": f.Email}
	delete(a.Details, "customer")
	_ = (&Pager{url: url}).Send(a)
}

// LeakSummary says in the summary which card it was, CleanNote in a field that is not sent.
func LeakSummary(url string, f Failure) {
	a := alert(f)
	a.Summary += " for " + f.Card
	_ = (&Pager{url: url}).Send(a) // leak: Failure.Card
}

func CleanNote(url string, f Failure) {
	a := alert(f)
	a.note += " for " + f.Card
	_ = (&Pager{url: url}).Send(a)
}

// LeakGrouped groups failures by customer, CleanGrouped counts the customers.
func LeakGrouped(url string, f Failure) {
	groups := map[string][]Failure{f.Email: {f}}
	for who, list := range groups {
		_ = (&Pager{url: url}).Send(&Alert{Key: "g", Summary: fmt.Sprintf("%d failures of %s", len(list), who)}) // leak: Failure.Email
	}
}

func CleanGrouped(url string, f Failure) {
	groups := map[string][]Failure{f.Email: {f}}
	_ = (&Pager{url: url}).Send(&Alert{Key: "g", Summary: fmt.Sprintf("failures of %d customers", len(groups))})
}
