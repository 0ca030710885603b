// Package case31 tells partners by webhook what customers have done.
package case31

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"log"
	"net/http"
	"net/url"
	"time"
)

// Customer buys.
type Customer struct {
	Ref   string `json:"ref"`
	Email string `json:"email" pii:"email"`
	Phone string `json:"phone,omitempty" pii:"phone"`
	Plan  string `json:"plan"`
}

// Reference is what a partner needs.
type Reference struct {
	Ref  string `json:"ref"`
	Plan string `json:"plan"`
}

func (c Customer) reference() Reference { return Reference{c.Ref, c.Plan} }

// Hook is the address of a partner.
type Hook struct {
	URL    string
	client *http.Client
}

func NewHook(url string) *Hook {
	return &Hook{url, &http.Client{Timeout: 5 * time.Second}}
}

type message struct {
	Kind string    `json:"kind"`
	At   time.Time `json:"at"`
	Data any       `json:"data"`
}

// Send posts a message as JSON.
func (h *Hook) Send(ctx context.Context, kind string, data any) error {
	text, err := json.Marshal(message{kind, time.Now(), data})
	if err != nil {
		return fmt.Errorf("hook: %w", err)
	}
	r, err := http.NewRequestWithContext(ctx, http.MethodPost, h.URL, bytes.NewReader(text))
	if err != nil {
		return fmt.Errorf("hook: %w", err)
	}
	r.Header.Set("Content-Type", "application/json")
	res, err := h.client.Do(r)
	if err != nil {
		return fmt.Errorf("hook: %w", err)
	}
	return res.Body.Close()
}

func try(err error) {
	if err != nil {
		log.Print("partner has not been told")
	}
}

// LeakSend sends the customer, CleanSend a reference.
func LeakSend(ctx context.Context, to string, c Customer) {
	try(NewHook(to).Send(ctx, "signed up", c)) // leak: Customer.Email, Customer.Phone
}

func CleanSend(ctx context.Context, to string, c Customer) {
	try(NewHook(to).Send(ctx, "signed up", c.reference()))
}

// LeakText sends a sentence for a chat, CleanText one that names nobody.
func LeakText(ctx context.Context, to string, c Customer) {
	text := fmt.Sprintf("%s has changed to %s", c.Email, c.Plan)
	try(NewHook(to).Send(ctx, "text", map[string]string{"text": text})) // leak: Customer.Email
}

func CleanText(ctx context.Context, to string, c Customer) {
	text := fmt.Sprintf("%s has changed to %s", c.Ref, c.Plan)
	try(NewHook(to).Send(ctx, "text", map[string]string{"text": text}))
}

// LeakAddress asks for an address with the phone in it, CleanAddress with the plan.
func LeakAddress(ctx context.Context, to string, c Customer) {
	h := NewHook(to + "?phone=" + url.QueryEscape(c.Phone))
	try(h.Send(ctx, "called", c.Ref)) // leak: Customer.Phone
}

func CleanAddress(ctx context.Context, to string, c Customer) {
	h := NewHook(to + "?plan=" + url.QueryEscape(c.Plan))
	try(h.Send(ctx, "called", c.Ref))
}
