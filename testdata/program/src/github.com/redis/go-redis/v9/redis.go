// Package redis has as much of go-redis as the programs here need.
package redis

import (
	"context"
	"time"
)

type Client struct{ cmdable }

type cmdable func()

type (
	StatusCmd struct{}
	IntCmd    struct{}
	StringCmd struct{}
)

func (c *StringCmd) Result() (string, error) { return "", nil }

func (c cmdable) Set(ctx context.Context, key string, value any, expiration time.Duration) *StatusCmd {
	return nil
}
func (c cmdable) Get(ctx context.Context, key string) *StringCmd                 { return nil }
func (c cmdable) Del(ctx context.Context, keys ...string) *IntCmd                { return nil }
func (c cmdable) HSet(ctx context.Context, key string, values ...any) *IntCmd    { return nil }
func (c cmdable) HDel(ctx context.Context, key string, fields ...string) *IntCmd { return nil }
