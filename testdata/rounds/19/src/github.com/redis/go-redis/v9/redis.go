// Package redis is a stub of the package of the same path, with what the cases use. What is written goes to standard output.
package redis

import (
	"context"
	"errors"
	"fmt"
	"time"
)

var Nil = errors.New("redis: nil")

type Options struct{ Addr, Password string }

type Cmder interface{ Err() error }

type cmdable func(ctx context.Context, cmd Cmder) error

type Client struct {
	cmdable
}

func NewClient(opt *Options) *Client { return &Client{} }

type StatusCmd struct{ err error }

func (cmd *StatusCmd) Err() error { return cmd.err }

type IntCmd struct{ err error }

func (cmd *IntCmd) Err() error { return cmd.err }

type StringCmd struct {
	val string
	err error
}

func (cmd *StringCmd) Err() error              { return cmd.err }
func (cmd *StringCmd) Result() (string, error) { return cmd.val, cmd.err }

type XAddArgs struct {
	Stream string
	Values interface{}
}

func show(v interface{}) interface{} {
	if b, ok := v.([]byte); ok {
		return string(b)
	}
	return v
}

func (c cmdable) Set(ctx context.Context, key string, value interface{}, expiration time.Duration) *StatusCmd {
	fmt.Println("redis set", key, show(value))
	return &StatusCmd{}
}

func (c cmdable) Get(ctx context.Context, key string) *StringCmd { return &StringCmd{err: Nil} }

func (c cmdable) HSet(ctx context.Context, key string, values ...interface{}) *IntCmd {
	fmt.Println("redis hset", key, values)
	return &IntCmd{}
}

func (c cmdable) Publish(ctx context.Context, channel string, message interface{}) *IntCmd {
	fmt.Println("redis publish", channel, show(message))
	return &IntCmd{}
}

func (c cmdable) XAdd(ctx context.Context, a *XAddArgs) *StringCmd {
	fmt.Println("redis xadd", a.Stream, a.Values)
	return &StringCmd{}
}

func (c cmdable) Del(ctx context.Context, keys ...string) *IntCmd { return &IntCmd{} }
