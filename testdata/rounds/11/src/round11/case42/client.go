// Package case42 asks a weather service, for the place where somebody is.
package case42

import (
	"context"
	"fmt"
	"io"
	"log"
	"net/http"
	"net/url"
	"path"
	"strings"
)

// Position is where a user is.
type Position struct {
	Zone string
	Town string `pii:"city"`
	Spot string `pii:"coordinates"`
	Key  string `pii:"api-key"`
}

// Client speaks to the service.
type Client struct {
	base *url.URL
	http *http.Client
}

func NewClient(base string) (*Client, error) {
	u, err := url.Parse(base)
	if err != nil {
		return nil, err
	}
	return &Client{u, &http.Client{}}, nil
}

// do sends a request that has been put together.
func (c *Client) do(req *http.Request) {
	resp, err := c.http.Do(req)
	if err != nil {
		return
	}
	defer resp.Body.Close()
	_, _ = io.Copy(io.Discard, resp.Body)
}

// target builds an address below the base.
func (c *Client) target(query url.Values, elem ...string) *url.URL {
	u := c.base.JoinPath(elem...)
	u.RawQuery = query.Encode()
	return u
}

// LeakPath has the town in the path, CleanPath the zone.
func LeakPath(ctx context.Context, c *Client, p Position) {
	u := c.target(nil, "v1", "towns", p.Town)
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, u.String(), nil)
	if err == nil {
		c.do(req) // leak: Position.Town
	}
}

func CleanPath(ctx context.Context, c *Client, p Position) {
	u := c.target(nil, "v1", "zones", p.Zone)
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, u.String(), nil)
	if err == nil {
		c.do(req)
	}
}

// LeakQuery deletes the wrong parameter, CleanQuery the right one.
func LeakQuery(ctx context.Context, c *Client, p Position) {
	q := url.Values{"zone": {p.Zone}, "at": {p.Spot}}
	q.Del("zone")
	log.Print(c.target(q, "now").RequestURI()) // leak: Position.Spot
}

func CleanQuery(ctx context.Context, c *Client, p Position) {
	q := url.Values{"zone": {p.Zone}, "at": {p.Spot}}
	q.Del("at")
	log.Print(c.target(q, "now").RequestURI())
}

// LeakParsed takes the query out of an address that was parsed, CleanParsed the path.
func LeakParsed(ctx context.Context, c *Client, p Position) {
	raw := "https://weather.example/now?" + url.Values{"at": {p.Spot}}.Encode()
	u, err := url.Parse(raw)
	if err != nil {
		return
	}
	log.Print(u.Query().Get("at")) // leak: Position.Spot
}

func CleanParsed(ctx context.Context, c *Client, p Position) {
	u := &url.URL{Scheme: "https", Host: "weather.example", Path: "/now"}
	u.RawQuery = url.Values{"at": {p.Spot}}.Encode()
	log.Print(path.Base(u.Path))
}

// LeakHeader sends the spot in a header.
func LeakHeader(ctx context.Context, c *Client, p Position) {
	req, err := http.NewRequestWithContext(ctx, http.MethodHead, c.target(nil, "ping").String(), nil)
	if err != nil {
		return
	}
	req.Header.Set("X-Position", p.Spot)
	c.do(req) // leak: Position.Spot
}

func CleanHeader(ctx context.Context, c *Client, p Position) {
	req, err := http.NewRequestWithContext(ctx, http.MethodHead, c.target(nil, "ping").String(), nil)
	if err != nil {
		return
	}
	req.Header.Set("X-Position", p.Spot)
	req.Header.Del("X-Position")
	c.do(req)
}

// LeakUser prints who asks, CleanUser leaves the key out.
func LeakUser(ctx context.Context, c *Client, p Position) {
	u := *c.base
	u.User = url.UserPassword("app", p.Key)
	fmt.Println(strings.TrimPrefix(u.String(), "http://")) // leak: Position.Key
}

func CleanUser(ctx context.Context, c *Client, p Position) {
	u := *c.base
	u.User = url.UserPassword("app", p.Key)
	fmt.Println(strings.TrimPrefix(c.base.String(), "http://"))
}
