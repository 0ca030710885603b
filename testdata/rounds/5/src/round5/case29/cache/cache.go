// Package cache is the client of a cache that other programs see too.
package cache

import (
	"encoding/json"
	"os"
	"time"
)

// A Client keeps entries as files.
type Client struct{ dir string }

func New(dir string) *Client { return &Client{dir} }

// Set keeps value under key.
//
//pii:sink store/cache args=0,1
func (c *Client) Set(key string, value []byte, _ time.Duration) error {
	return write(c.dir+"/"+key, value)
}

func write(name string, value []byte) error { return os.WriteFile(name, value, 0o600) }

// Remember keeps what f makes, as JSON, unless there is an entry.
func Remember[T any](c *Client, key string, f func() (T, error)) (T, error) {
	v, err := f()
	if err != nil {
		return v, err
	}
	raw, err := json.Marshal(v)
	if err != nil {
		return v, err
	}
	return v, c.Set(key, raw, time.Minute)
}
