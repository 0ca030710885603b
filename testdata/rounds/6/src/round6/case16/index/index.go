// Package index is the client of a search engine.
package index

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"net/http"
)

type Client struct{ base string }

func New(base string) *Client { return &Client{base} }

// Put makes a document known to the search engine.
//
//pii:sink store/search
func (c *Client) Put(ctx context.Context, id string, doc any) error {
	raw, err := json.Marshal(doc)
	if err != nil {
		return err
	}
	return c.send(ctx, "/docs/"+id, raw)
}

func (c *Client) send(ctx context.Context, path string, raw []byte) error {
	r, err := http.NewRequestWithContext(ctx, http.MethodPut, c.base+path, bytes.NewReader(raw))
	if err != nil {
		return err
	}
	resp, err := http.DefaultClient.Do(r)
	if err != nil {
		return fmt.Errorf("index: %w", err)
	}
	return resp.Body.Close()
}
