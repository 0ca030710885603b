// Package archive keeps large things in buckets of an object store, each for a
// time.
package archive

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"net/http"
	"strconv"
	"time"
)

// Bucket is a place in the object store, reached over its gateway.
type Bucket struct {
	base string
	http *http.Client
}

// Open returns the bucket with a name.
func Open(gateway, name string) *Bucket {
	return &Bucket{base: gateway + "/" + name + "/", http: &http.Client{Timeout: time.Minute}}
}

// Put keeps body under key until the time is over; 0 is for ever.
//
//pii:sink store/object args=1,2
func (b *Bucket) Put(ctx context.Context, key string, body []byte, keep time.Duration) error {
	req, err := http.NewRequestWithContext(ctx, http.MethodPut, b.base+key, bytes.NewReader(body))
	if err != nil {
		return fmt.Errorf("archive: %w", err)
	}
	req.Header.Set("X-Keep-Seconds", strconv.Itoa(int(keep.Seconds())))
	return b.do(req, nil)
}

// Fetch reads what was put.
func (b *Bucket) Fetch(ctx context.Context, key string) ([]byte, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, b.base+key, nil)
	if err != nil {
		return nil, fmt.Errorf("archive: %w", err)
	}
	var body bytes.Buffer
	err = b.do(req, &body)
	return body.Bytes(), err
}

// Remove deletes what was put.
func (b *Bucket) Remove(ctx context.Context, key string) error {
	req, err := http.NewRequestWithContext(ctx, http.MethodDelete, b.base+key, nil)
	if err != nil {
		return fmt.Errorf("archive: %w", err)
	}
	return b.do(req, nil)
}

func (b *Bucket) do(req *http.Request, into io.Writer) error {
	resp, err := b.http.Do(req)
	if err != nil {
		return fmt.Errorf("archive: no answer to %s", req.Method)
	}
	defer func() { _ = resp.Body.Close() }()
	if resp.StatusCode >= http.StatusBadRequest {
		return fmt.Errorf("archive: status %d", resp.StatusCode)
	}
	if into == nil {
		return nil
	}
	_, err = io.Copy(into, resp.Body)
	return err
}
