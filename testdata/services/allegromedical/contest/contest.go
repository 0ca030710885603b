// Package contest enters customers into the prize draws of manufacturers.
package contest

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"strings"

	"allegromedical.example/shop/models"
)

// ErrNoConsent is the answer to customers who do not want to be known outside.
var ErrNoConsent = errors.New("contest: the customer shares nothing")

// Draw is a prize draw, at an address of the manufacturer's.
type Draw struct{ client *http.Client }

// New returns a draw.
func New(client *http.Client) *Draw { return &Draw{client: client} }

// Enter has a customer take part.
func (d *Draw) Enter(ctx context.Context, c *models.Customer) error {
	if !c.Sharing {
		return ErrNoConsent
	}
	entry := url.Values{"email": {c.Email}, "phone": {c.Phone}}
	return d.post(ctx, "https://draws.example/enter", entry) // ok: allegromedical/consent, allegromedical/correspondence, allegromedical/in-transit, allegromedical/opt-out: the customer agreed, and the way is encrypted
}

// EnterOld has a customer take part in the draws that an old server runs.
func (d *Draw) EnterOld(ctx context.Context, c *models.Customer) error {
	if !c.Sharing {
		return ErrNoConsent
	}
	entry := url.Values{"email": {c.Email}, "phone": {c.Phone}}
	return d.post(ctx, "http://old.draws.example/enter", entry) // leak: allegromedical/in-transit
}

func (d *Draw) post(ctx context.Context, target string, entry url.Values) error {
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, target, strings.NewReader(entry.Encode()))
	if err != nil {
		return fmt.Errorf("contest: %w", err)
	}
	req.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	resp, err := d.client.Do(req)
	if err != nil {
		return fmt.Errorf("contest: no answer from %s", req.URL.Host)
	}
	return resp.Body.Close()
}
