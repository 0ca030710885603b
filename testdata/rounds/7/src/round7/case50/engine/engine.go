// Package engine is the client of a search engine.
package engine

import (
	"bytes"
	"context"
	"encoding/json"
	"net/http"
)

type Doc struct {
	ID     string         `json:"_id"`
	Fields map[string]any `json:"fields"`
}

type Client struct{ base string }

func New(base string) *Client { return &Client{base} }

// Bulk writes documents into the index.
//
//pii:sink store/search
func (c *Client) Bulk(ctx context.Context, docs []Doc) error {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	for _, d := range docs {
		if err := enc.Encode(d); err != nil {
			return err
		}
	}
	r, err := http.NewRequestWithContext(ctx, http.MethodPost, c.base+"/_bulk", &b)
	if err != nil {
		return err
	}
	resp, err := http.DefaultClient.Do(r)
	if err != nil {
		return err
	}
	return resp.Body.Close()
}
