// Package case04 is a client of an address service that logs what it asks.
package case04

import (
	"context"
	"fmt"
	"io"
	"log"
	"net/http"
	"net/url"
	"strings"
)

type Parcel struct {
	Number string
	Street string `pii:"street"`
	Zip    string `pii:"postal-code"`
	Weight int
}

// Logger is what the client logs with.
type Logger interface {
	Infof(format string, args ...any)
}

type stdLogger struct{ prefix string }

func (l stdLogger) Infof(format string, args ...any) {
	log.Printf(l.prefix+format, args...)
}

type Client struct {
	base string
	http *http.Client
	log  Logger
}

func NewClient(base string) *Client {
	return &Client{base: base, http: http.DefaultClient, log: stdLogger{prefix: "address: "}}
}

func (c *Client) request(ctx context.Context, path string, body io.Reader) (*http.Request, error) {
	return http.NewRequestWithContext(ctx, http.MethodPost, c.base+path, body)
}

func (c *Client) do(req *http.Request) error {
	resp, err := c.http.Do(req)
	if err != nil {
		return fmt.Errorf("address service: %w", err)
	}
	defer resp.Body.Close()
	if resp.StatusCode != http.StatusOK {
		return fmt.Errorf("address service says %s", resp.Status)
	}
	return nil
}

func LeakBody(base string, p Parcel) error {
	c := NewClient(base)
	form := url.Values{"number": {p.Number}, "street": {p.Street}}
	req, err := c.request(context.Background(), "/check", strings.NewReader(form.Encode()))
	if err != nil {
		return err
	}
	return c.do(req) // leak: Parcel.Street
}

func CleanBody(base string, p Parcel) error {
	c := NewClient(base)
	form := url.Values{"number": {p.Number}, "weight": {fmt.Sprint(p.Weight)}}
	req, err := c.request(context.Background(), "/check", strings.NewReader(form.Encode()))
	if err != nil {
		return err
	}
	return c.do(req)
}

func LeakPath(base string, p Parcel) error {
	c := NewClient(base)
	req, err := c.request(context.Background(), "/zip/"+url.PathEscape(p.Zip), nil)
	if err != nil {
		return err
	}
	return c.do(req) // leak: Parcel.Zip
}

func CleanPath(base string, p Parcel) error {
	c := NewClient(base)
	req, err := c.request(context.Background(), "/parcel/"+url.PathEscape(p.Number), nil)
	if err != nil {
		return err
	}
	return c.do(req)
}

func LeakRequestValue(base string, p Parcel) {
	c := NewClient(base)
	req, err := c.request(context.Background(), "/check", nil)
	if err != nil {
		return
	}
	req.Header.Set("X-Street", p.Street)
	c.log.Infof("would send %v", req) // leak: Parcel.Street
}

func CleanRequestValue(base string, p Parcel) {
	c := NewClient(base)
	req, err := c.request(context.Background(), "/check", nil)
	if err != nil {
		return
	}
	req.Header.Set("X-Street", p.Street)
	c.log.Infof("would send %v %v", req.Method, req.ContentLength)
}

func LeakRequestURL(base string, p Parcel) {
	c := NewClient(base)
	req, err := c.request(context.Background(), "/check?zip="+p.Zip, nil)
	if err != nil {
		return
	}
	c.log.Infof("would send %v", req.URL) // leak: Parcel.Zip
}

func CleanRequestURL(base string, p Parcel) {
	c := NewClient(base)
	req, err := c.request(context.Background(), "/check?zip="+p.Zip, nil)
	if err != nil {
		return
	}
	c.log.Infof("would send %v to %v", req.Method, req.URL.Path)
}
