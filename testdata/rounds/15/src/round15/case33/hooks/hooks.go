// Package hooks tells subscribers what happened.
package hooks

import (
	"bytes"
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"net/http"
	"time"
)

// Delivery is a call of a subscriber.
type Delivery struct {
	Event string `json:"event"`
	Data  any    `json:"data"`
}

// Client delivers, and tries again.
type Client struct {
	URL    string
	Secret []byte
	Tries  int
}

// Sign gives the signature of a body.
func (c *Client) Sign(body []byte) string {
	mac := hmac.New(sha256.New, c.Secret)
	mac.Write(body)
	return hex.EncodeToString(mac.Sum(nil))
}

// Deliver posts a delivery.
func (c *Client) Deliver(ctx context.Context, d Delivery) error {
	body, err := json.Marshal(d)
	if err != nil {
		return err
	}
	for try := range max(c.Tries, 1) {
		if err = c.post(ctx, body); err == nil {
			return nil
		}
		time.Sleep(time.Duration(try) * time.Millisecond)
	}
	return fmt.Errorf("deliver %s: %w", d.Event, err)
}

func (c *Client) post(ctx context.Context, body []byte) error {
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, c.URL, bytes.NewReader(body))
	if err != nil {
		return err
	}
	req.Header.Set("X-Signature", c.Sign(body))
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	if resp.StatusCode >= 300 {
		return fmt.Errorf("status %d", resp.StatusCode)
	}
	return nil
}
