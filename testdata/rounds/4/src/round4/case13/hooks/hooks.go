// Package hooks delivers webhooks.
package hooks

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"time"
)

// An Envelope is what goes over the wire.
type Envelope[T any] struct {
	Event string `json:"event"`
	Data  T      `json:"data"`
	Try   int    `json:"try"`
}

type Client struct {
	HTTP *http.Client
	URL  string
	Wait time.Duration
}

func (c *Client) post(ctx context.Context, body []byte) error {
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, c.URL, bytes.NewReader(body))
	if err != nil {
		return err
	}
	req.Header.Set("Content-Type", "application/json")
	resp, err := c.HTTP.Do(req)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	if resp.StatusCode >= 500 {
		return fmt.Errorf("status %d", resp.StatusCode)
	}
	return nil
}

// Deliver posts a payload, several times if need be.
func Deliver[T any](ctx context.Context, c *Client, event string, data T) (err error) {
	for try := range 3 {
		body, err := json.Marshal(Envelope[T]{event, data, try})
		if err != nil {
			return err
		}
		if err = c.post(ctx, body); err == nil {
			return nil
		}
		time.Sleep(c.Wait)
	}
	return err
}

// Ping posts an event without a payload.
func Ping[T any](ctx context.Context, c *Client, event string, _ T) error {
	body, err := json.Marshal(Envelope[struct{}]{Event: event})
	if err != nil {
		return err
	}
	return c.post(ctx, body)
}
