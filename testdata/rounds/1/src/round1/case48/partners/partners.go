// Package partners is a client of the interface of a partner.
package partners

import (
	"bytes"
	"encoding/json"
	"net/http"
	"net/url"
	"strings"
)

type Event struct {
	ID      string `json:"id"`
	Contact string `json:"contact,omitempty"`
	Note    string `json:"-"`
}

type Client struct {
	base string
	http *http.Client
}

type Option func(*Client)

// Signed makes the client say in each request who sends it.
func Signed(by string) Option {
	return func(c *Client) { c.http.Transport = signed{http.DefaultTransport, by} }
}

type signed struct {
	http.RoundTripper
	by string
}

func (s signed) RoundTrip(r *http.Request) (*http.Response, error) {
	r = r.Clone(r.Context())
	r.Header.Set("X-Signed-By", s.by)
	return s.RoundTripper.RoundTrip(r)
}

func New(base string, opts ...Option) *Client {
	c := &Client{base, &http.Client{}}
	for _, o := range opts {
		o(c)
	}
	return c
}

func (c *Client) Send(e Event) error {
	data, err := json.Marshal(e)
	if err != nil {
		return err
	}
	resp, err := c.http.Post(c.base+"/send", "application/json", bytes.NewReader(data))
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

func (c *Client) Track(name string, props map[string]string) error {
	form := url.Values{"name": {name}}
	for k, v := range props {
		form.Set(k, v)
	}
	resp, err := c.http.Post(c.base+"/track", "application/x-www-form-urlencoded", strings.NewReader(form.Encode()))
	if err != nil {
		return err
	}
	return resp.Body.Close()
}
