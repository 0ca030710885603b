// Package cache keeps values in Redis.
package cache

import (
	"context"
	"encoding/json"
	"time"

	"github.com/redis/go-redis/v9"
)

// A Cipher encrypts.
type Cipher interface{ Seal(plain []byte) []byte }

// Cache keeps JSON, encrypted if it has a cipher.
type Cache struct {
	rdb    *redis.Client
	cipher Cipher
}

func New(c Cipher) *Cache {
	return &Cache{redis.NewClient(&redis.Options{Addr: "localhost:6379"}), c}
}

// Put keeps a value as JSON.
func (c *Cache) Put(ctx context.Context, key string, value any) error {
	text, err := json.Marshal(value)
	if err != nil {
		return err
	}
	return c.rdb.Set(ctx, key, text, time.Hour).Err()
}

// PutSealed keeps a value as encrypted JSON.
func (c *Cache) PutSealed(ctx context.Context, key string, value any) error {
	text, err := json.Marshal(value)
	if err != nil {
		return err
	}
	return c.rdb.Set(ctx, key, c.cipher.Seal(text), time.Hour).Err()
}

func (c *Cache) Get(ctx context.Context, key string, value any) error {
	text, err := c.rdb.Get(ctx, key).Result()
	if err != nil {
		return err
	}
	return json.Unmarshal([]byte(text), value)
}
