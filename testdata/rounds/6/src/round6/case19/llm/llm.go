// Package llm is the client of a language model.
package llm

import (
	"bytes"
	"context"
	"encoding/json"
	"net/http"
)

type Message struct {
	Role    string `json:"role"`
	Content string `json:"content"`
}

type Client struct{ base string }

func New(base string) *Client { return &Client{base} }

// Complete asks the model to go on.
//
//pii:sink share/ai vendor=Model
func (c *Client) Complete(ctx context.Context, ms []Message) (string, error) {
	return c.post(ctx, map[string]any{"messages": ms})
}

func (c *Client) post(ctx context.Context, v any) (string, error) {
	raw, err := json.Marshal(v)
	if err != nil {
		return "", err
	}
	r, err := http.NewRequestWithContext(ctx, http.MethodPost, c.base+"/complete", bytes.NewReader(raw))
	if err != nil {
		return "", err
	}
	resp, err := http.DefaultClient.Do(r)
	if err != nil {
		return "", err
	}
	return resp.Status, resp.Body.Close()
}
