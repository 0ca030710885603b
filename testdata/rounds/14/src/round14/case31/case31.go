// Package case31 tells other services by webhooks what happens in a shop.
package case31

import (
	"bytes"
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"log"
	"net/http"
	"net/url"
	"time"
)

// Refund is given to a customer.
type Refund struct {
	ID     string
	Email  string `pii:"email"`
	Reason string `pii:"inquiry"`
	Cents  int
}

// payload is what a hook gets.
type payload struct {
	Event string         `json:"event"`
	Data  map[string]any `json:"data"`
}

// Hooks posts to one receiver.
type Hooks struct {
	client *http.Client
	base   string
	key    []byte
}

func newHooks(base string) *Hooks {
	return &Hooks{&http.Client{Timeout: time.Second}, base, []byte("shared")}
}

func (h *Hooks) sign(body []byte) string {
	mac := hmac.New(sha256.New, h.key)
	mac.Write(body)
	return hex.EncodeToString(mac.Sum(nil))
}

func (h *Hooks) post(ctx context.Context, query url.Values, p payload) error {
	body, err := json.Marshal(p)
	if err != nil {
		return err
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, h.base+"/hook?"+query.Encode(), bytes.NewReader(body))
	if err != nil {
		return err
	}
	req.Header.Set("X-Signature", h.sign(body))
	var last error
	for range 2 {
		resp, err := h.client.Do(req)
		if err == nil {
			return resp.Body.Close()
		}
		last = err
	}
	return fmt.Errorf("hook %s: %w", p.Event, last)
}

// LeakPayload posts why, CleanPayload how much.
func LeakPayload(ctx context.Context, base string, r Refund) {
	h := newHooks(base)
	_ = h.post(ctx, nil, payload{"refund", map[string]any{"id": r.ID, "why": r.Reason}}) // leak: Refund.Reason
}

func CleanPayload(ctx context.Context, base string, r Refund) {
	h := newHooks(base)
	_ = h.post(ctx, nil, payload{"refund", map[string]any{"id": r.ID, "cents": r.Cents}})
}

// LeakQuery has the address in the query, CleanQuery in a value that is deleted.
func LeakQuery(ctx context.Context, base string, r Refund) {
	q := url.Values{"id": {r.ID}}
	q.Add("for", r.Email)
	_ = newHooks(base).post(ctx, q, payload{Event: "refund"}) // leak: Refund.Email
}

func CleanQuery(ctx context.Context, base string, r Refund) {
	q := url.Values{"id": {r.ID}}
	q.Add("for", r.Email)
	q.Del("for")
	_ = newHooks(base).post(ctx, q, payload{Event: "refund"})
}

// LeakDry logs what would be posted, CleanDry how many bytes.
func LeakDry(ctx context.Context, base string, r Refund) {
	body, _ := json.Marshal(payload{"refund", map[string]any{"for": r.Email}})
	log.Printf("dry run: %s", body) // leak: Refund.Email
}

func CleanDry(ctx context.Context, base string, r Refund) {
	body, _ := json.Marshal(payload{"refund", map[string]any{"for": r.Email}})
	log.Printf("dry run: %d bytes", len(body))
}

// LeakHeader has the address in a header, CleanHeader the number.
func LeakHeader(ctx context.Context, base string, r Refund) {
	req, err := http.NewRequestWithContext(ctx, http.MethodPut, base+"/ack", http.NoBody)
	if err != nil {
		return
	}
	req.Header.Set("X-Refund", r.Email)
	if resp, err := newHooks(base).client.Do(req); err == nil { // leak: Refund.Email
		resp.Body.Close()
	}
}

func CleanHeader(ctx context.Context, base string, r Refund) {
	req, err := http.NewRequestWithContext(ctx, http.MethodPut, base+"/ack", http.NoBody)
	if err != nil {
		return
	}
	req.Header.Set("X-Refund", r.ID)
	if resp, err := newHooks(base).client.Do(req); err == nil {
		resp.Body.Close()
	}
}
