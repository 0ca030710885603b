// Package places has the object stores of our hosts.
package places

import (
	"bytes"
	"context"
	"fmt"
	"net/http"
	"time"
)

// bucket speaks to an object store by HTTP.
type bucket struct {
	url    string
	client *http.Client
}

func (b bucket) put(ctx context.Context, key string, body []byte, keep time.Duration) error {
	req, err := http.NewRequestWithContext(ctx, http.MethodPut, b.url+"/"+key, bytes.NewReader(body))
	if err != nil {
		return fmt.Errorf("places: %w", err)
	}
	if keep > 0 {
		req.Header.Set("X-Delete-After", fmt.Sprint(int64(keep.Seconds())))
	}
	return b.do(req)
}

func (b bucket) remove(ctx context.Context, key string) error {
	req, err := http.NewRequestWithContext(ctx, http.MethodDelete, b.url+"/"+key, nil)
	if err != nil {
		return fmt.Errorf("places: %w", err)
	}
	return b.do(req)
}

func (b bucket) do(req *http.Request) error {
	resp, err := b.client.Do(req)
	if err != nil {
		return fmt.Errorf("places: no answer from %s", req.URL.Host)
	}
	defer resp.Body.Close()
	if resp.StatusCode >= 300 {
		return fmt.Errorf("places: %s answers %d", req.URL.Host, resp.StatusCode)
	}
	return nil
}

// Frankfurt is the object store for people in the EU.
type Frankfurt struct{ bucket }

// NewFrankfurt returns the store in Frankfurt.
func NewFrankfurt() *Frankfurt {
	return &Frankfurt{bucket{"https://objects.frankfurt.example", &http.Client{Timeout: time.Minute}}}
}

// Put keeps an object for a time, or for ever when that is 0.
//
//pii:sink store/object args=1,2 region=eu
func (f *Frankfurt) Put(ctx context.Context, key string, body []byte, keep time.Duration) error {
	return f.put(ctx, key, body, keep)
}

// Remove removes an object.
func (f *Frankfurt) Remove(ctx context.Context, key string) error { return f.remove(ctx, key) }

// Ohio is the object store for people in the United States.
type Ohio struct{ bucket }

// NewOhio returns the store in Ohio.
func NewOhio() *Ohio {
	return &Ohio{bucket{"https://objects.ohio.example", &http.Client{Timeout: time.Minute}}}
}

// Put keeps an object for a time, or for ever when that is 0.
//
//pii:sink store/object args=1,2 region=us
func (o *Ohio) Put(ctx context.Context, key string, body []byte, keep time.Duration) error {
	return o.put(ctx, key, body, keep)
}

// Remove removes an object.
func (o *Ohio) Remove(ctx context.Context, key string) error { return o.remove(ctx, key) }
