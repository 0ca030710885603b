// Package retry is a client that tries again.
package retry

import (
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/url"
)

// A Logger has levels, and takes keys and values.
type Logger interface {
	Error(msg string, kv ...any)
	Debug(msg string, kv ...any)
}

type Client struct {
	Send   func(*http.Request) (*http.Response, error)
	Logger Logger
	Max    int
	// Show says how an address is shown.
	Show func(*url.URL) string
}

func (c *Client) Do(r *http.Request) (*http.Response, error) {
	c.Logger.Debug("performing request", "method", r.Method, "url", c.Show(r.URL))
	var last error
	for i := range c.Max {
		resp, err := c.Send(r)
		if err == nil && resp.StatusCode < 500 {
			return resp, nil
		}
		if err == nil {
			resp.Body.Close()
			err = fmt.Errorf("status %d", resp.StatusCode)
		}
		last = err
		c.Logger.Debug("retrying request", "request", r.Method+" "+c.Show(r.URL), "left", c.Max-i)
	}
	var op *net.OpError
	if errors.As(last, &op) {
		last = op.Err
	}
	return nil, fmt.Errorf("%s giving up after %d attempts: %w", r.Method, c.Max, last)
}

// Plain shows an address as it is.
func Plain(u *url.URL) string { return u.String() }

// Redacted shows an address without a password.
func Redacted(u *url.URL) string { return u.Redacted() }
