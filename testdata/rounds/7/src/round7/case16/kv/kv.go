// Package kv is the client of a cache that many services share.
package kv

import (
	"bytes"
	"net/http"
	"net/url"
	"time"
)

type Cache struct{ base string }

func New(base string) *Cache { return &Cache{base} }

func (c *Cache) Get(key string) ([]byte, bool) { return nil, false }

// Set keeps a value for some time.
//
//pii:sink store/cache args=0,1
func (c *Cache) Set(key string, value []byte, ttl time.Duration) error {
	u := c.base + "/" + url.PathEscape(key) + "?ttl=" + ttl.String()
	resp, err := http.Post(u, "application/octet-stream", bytes.NewReader(value))
	if err != nil {
		return err
	}
	return resp.Body.Close()
}
