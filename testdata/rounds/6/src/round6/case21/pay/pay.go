// Package pay is the client of a payment service.
package pay

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"strings"
)

// Params are what is asked of the service.
type Params struct {
	Amount      int64             `json:"amount"`
	Receipt     string            `json:"receipt_email"`
	Description *string           `json:"description,omitempty"`
	Metadata    map[string]string `json:"metadata,omitempty"`
	key         string
}

// String makes a pointer to a text.
func String(s string) *string { return &s }

// AddMetadata notes something besides.
func (p *Params) AddMetadata(k, v string) {
	if p.Metadata == nil {
		p.Metadata = map[string]string{}
	}
	p.Metadata[k] = v
}

// SetIdempotencyKey makes the service do it once.
func (p *Params) SetIdempotencyKey(k string) { p.key = k }

type API struct{ base string }

func New(base string) *API { return &API{base} }

// Charge takes money.
//
//pii:sink share/payment vendor=Payer
func (a *API) Charge(ctx context.Context, p *Params) (string, error) { return a.do(ctx, p) }

func (a *API) do(ctx context.Context, p *Params) (string, error) {
	raw, err := json.Marshal(p)
	if err != nil {
		return "", err
	}
	r, err := http.NewRequestWithContext(ctx, http.MethodPost, a.base+"/charges", strings.NewReader(string(raw)))
	if err != nil {
		return "", err
	}
	if p.key != "" {
		r.Header.Set("Idempotency-Key", p.key)
	}
	resp, err := http.DefaultClient.Do(r)
	if err != nil {
		return "", fmt.Errorf("charge: %w", err)
	}
	return resp.Status, resp.Body.Close()
}
