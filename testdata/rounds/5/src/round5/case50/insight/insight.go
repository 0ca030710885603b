// Package insight is the client of a service that analyses what users do.
package insight

import (
	"encoding/json"
	"net/http"
	"strings"
)

// A Client sends events.
type Client struct{ base string }

func New(base string) *Client { return &Client{base} }

// Track sends an event with its properties.
//
//pii:sink share/analytics vendor=Insight
func (c *Client) Track(name string, props map[string]any) error {
	return post(c.base+"/"+name, props)
}

func post(url string, v any) error {
	raw, err := json.Marshal(v)
	if err != nil {
		return err
	}
	resp, err := http.Post(url, "application/json", strings.NewReader(string(raw)))
	if err != nil {
		return err
	}
	return resp.Body.Close()
}
