// Package case43 is the client of a partner, with one function for all calls.
package case43

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log"
	"net/http"
)

// Policy is of somebody who is insured.
type Policy struct {
	Number string `json:"number"`
	Holder string `json:"holder" pii:"name"`
	Member string `json:"member" pii:"insurance-number"`
}

// Ref is all that the partner needs.
type Ref struct {
	Number string `json:"number"`
}

// Empty is an answer that nobody reads.
type Empty struct{}

// APIError is an answer that is none.
type APIError[Req any] struct {
	Status  int
	Path    string
	Request Req
}

func (e *APIError[Req]) Error() string {
	return fmt.Sprintf("%s: status %d for %v", e.Path, e.Status, e.Request)
}

// Client is of one partner.
type Client struct {
	Base string
	Log  func(format string, args ...any)
}

// Call sends a request and decodes the answer.
func Call[Req, Resp any](ctx context.Context, c *Client, path string, in Req) (out Resp, err error) {
	body, err := json.Marshal(in)
	if err != nil {
		return out, err
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, c.Base+path, bytes.NewReader(body))
	if err != nil {
		return out, err
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return out, err
	}
	defer resp.Body.Close()
	if err := json.NewDecoder(resp.Body).Decode(&out); err != nil {
		return out, &APIError[Req]{resp.StatusCode, path, in}
	}
	return out, nil
}

// refuse answers without a call, as it is done before a partner is ready.
func refuse[Req any](path string, in Req) error { return &APIError[Req]{503, path, in} }

// LeakSent sends the policy, CleanSent the reference.
func LeakSent(ctx context.Context, c *Client, p Policy) {
	_, _ = Call[Policy, Empty](ctx, c, "/policies", p) // leak: Policy.Holder, Policy.Member
}

func CleanSent(ctx context.Context, c *Client, p Policy) {
	_, _ = Call[Ref, Empty](ctx, c, "/policies", Ref{p.Number})
}

// LeakAny sends a map with the holder, CleanAny one without.
func LeakAny(ctx context.Context, c *Client, p Policy) {
	_, _ = Call[any, Empty](ctx, c, "/search", map[string]string{"q": p.Holder}) // leak: Policy.Holder
}

func CleanAny(ctx context.Context, c *Client, p Policy) {
	_, _ = Call[any, Empty](ctx, c, "/search", map[string]string{"q": p.Number})
}

// LeakRefused logs an error with the request, CleanRefused one with a smaller request.
func LeakRefused(ctx context.Context, c *Client, p Policy) {
	log.Print(refuse("/policies", p)) // leak: Policy.Holder, Policy.Member
}

func CleanRefused(ctx context.Context, c *Client, p Policy) {
	log.Print(refuse("/policies", Ref{p.Number}))
}

// LeakStatus logs the request in the error, CleanStatus the status.
func LeakStatus(ctx context.Context, c *Client, p Policy) {
	if e, ok := errors.AsType[*APIError[Policy]](refuse("/policies", p)); ok {
		c.Log("%d: %s", e.Status, e.Request.Member) // leak: Policy.Member
	}
}

func CleanStatus(ctx context.Context, c *Client, p Policy) {
	if e, ok := errors.AsType[*APIError[Policy]](refuse("/policies", p)); ok {
		c.Log("%d: %s", e.Status, e.Request.Number)
	}
}
