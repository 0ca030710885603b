// Package case22 tells partners of orders by webhooks, which it signs.
package case22

import (
	"bytes"
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"net/http"
	"time"
)

// Order is from a customer.
type Order struct {
	ID     string `json:"id"`
	Total  int    `json:"total"`
	Email  string `json:"email,omitempty" pii:"email"`
	Street string `json:"street,omitempty" pii:"street"`
}

// Hook is where a partner wants to be told.
type Hook struct {
	URL    string
	Secret []byte `pii:"secret"`
	client *http.Client
}

// NewHook makes a hook of a partner.
func NewHook(url string, secret []byte) *Hook {
	return &Hook{url, secret, &http.Client{Timeout: 3 * time.Second}}
}

func (h *Hook) sign(body []byte) string {
	mac := hmac.New(sha256.New, h.Secret)
	mac.Write(body)
	return "sha256=" + hex.EncodeToString(mac.Sum(nil))
}

// send posts a payload.
func (h *Hook) send(ctx context.Context, event string, payload any, header http.Header) error {
	body, err := json.Marshal(payload)
	if err != nil {
		return err
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, h.URL+"/hooks/"+event, bytes.NewReader(body))
	if err != nil {
		return err
	}
	maps.Copy(req.Header, header)
	req.Header.Set("X-Signature", h.sign(body))
	resp, err := h.client.Do(req)
	if err != nil {
		return fmt.Errorf("hook %s: %w", event, err)
	}
	defer resp.Body.Close()
	_, err = io.Copy(io.Discard, resp.Body)
	return err
}

// brief is what a partner gets to know.
func brief(o Order) Order {
	o.Email, o.Street = "", ""
	return o
}

// LeakPayload sends the order, CleanPayload what a partner gets to know.
func LeakPayload(ctx context.Context, h *Hook, o Order) error {
	return h.send(ctx, "order", o, nil) // leak: Order.Email, Order.Street
}

func CleanPayload(ctx context.Context, h *Hook, o Order) error {
	return h.send(ctx, "order", brief(o), nil)
}

// LeakHeader has the address of the customer in a header, CleanHeader the number of the order.
func LeakHeader(ctx context.Context, h *Hook, o Order) error {
	return h.send(ctx, "header", brief(o), http.Header{"X-Subject": {o.Email}}) // leak: Order.Email
}

func CleanHeader(ctx context.Context, h *Hook, o Order) error {
	return h.send(ctx, "header", brief(o), http.Header{"X-Subject": {o.ID}})
}

// LeakPath has the address in the name of the event, CleanPath the length of it.
func LeakPath(ctx context.Context, h *Hook, o Order) error {
	return h.send(ctx, "to-"+o.Street, brief(o), nil) // leak: Order.Street
}

func CleanPath(ctx context.Context, h *Hook, o Order) error {
	return h.send(ctx, fmt.Sprint("to-", len(o.Street)), brief(o), nil)
}

// LeakSecret prints the hook, CleanSecret a signature of an empty body, which is made with a secret and tells nothing of it.
func LeakSecret(_ context.Context, h *Hook, o Order) error {
	_, err := fmt.Printf("hook %s %s for %s\n", h.URL, h.Secret, o.ID) // leak: Hook.Secret
	return err
}

func CleanSecret(_ context.Context, h *Hook, o Order) error {
	_, err := fmt.Printf("hook %s %s for %s\n", h.URL, h.sign(nil), o.ID)
	return err
}
