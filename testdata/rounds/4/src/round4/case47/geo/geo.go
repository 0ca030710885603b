// Package geo is a client of a service that knows places.
package geo

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
)

type Place struct {
	Lat, Lon float64
}

type Client struct {
	base   *url.URL
	params url.Values
	header http.Header
}

type Option func(*Client)

func Lang(l string) Option { return func(c *Client) { c.params.Set("lang", l) } }

func Agent(a string) Option { return func(c *Client) { c.header.Set("X-Agent", a) } }

func New(base string, opts ...Option) (*Client, error) {
	u, err := url.Parse(base)
	if err != nil {
		return nil, fmt.Errorf("geo: %w", err)
	}
	c := &Client{u, url.Values{}, http.Header{}}
	for _, o := range opts {
		o(c)
	}
	return c, nil
}

func (c *Client) get(ctx context.Context, u *url.URL, out any) error {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, u.String(), nil)
	if err != nil {
		return err
	}
	for k, vs := range c.header {
		req.Header[k] = vs
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	return json.NewDecoder(resp.Body).Decode(out)
}

// ByText looks a text up.
func (c *Client) ByText(ctx context.Context, text string) (p Place, err error) {
	u := *c.base
	u.Path = "/search"
	q := url.Values{"q": {text}}
	for k, vs := range c.params {
		q[k] = vs
	}
	u.RawQuery = q.Encode()
	err = c.get(ctx, &u, &p)
	return p, err
}

// ByCode looks an area up.
func (c *Client) ByCode(ctx context.Context, country, code string) (p Place, err error) {
	err = c.get(ctx, c.base.JoinPath("area", country, code), &p)
	return p, err
}
