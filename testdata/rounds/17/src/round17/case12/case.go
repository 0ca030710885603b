// Package case12 opens the pools of a shop.
package case12

import (
	"log"
	"log/slog"

	"round17/case12/pool"
)

// Cache is a server that keeps carts.
type Cache struct {
	Addr string
	Idle int
	User string
	Pass string `pii:"password"`
}

func (c Cache) auth() pool.Option { return pool.WithAuth(c.User, c.Pass) }

// lazy tells the account when it is needed.
func (c Cache) lazy() pool.Option {
	return pool.WithCredentials(func() (string, string) { return c.User, c.Pass })
}

func (c Cache) options(extra ...pool.Option) []pool.Option {
	opts := []pool.Option{pool.WithLogger(slog.Default())}
	if c.Idle > 0 {
		opts = append(opts, pool.WithMaxIdle(c.Idle))
	}
	return append(opts, extra...)
}

// LeakOpen hands the password to a pool that logs its options, CleanOpen a function that returns it.
func LeakOpen(c Cache) {
	p := pool.New(c.Addr, c.options(c.auth())...) // leak: Cache.Pass
	log.Print("carts: ", p.Get())
}

func CleanOpen(c Cache) {
	p := pool.New(c.Addr, c.options(c.lazy())...)
	log.Print("carts: ", p.Get())
}

// LeakDescribe logs all about a pool, CleanDescribe how much it is used.
func LeakDescribe(c Cache) {
	p := pool.New(c.Addr, c.auth())
	log.Print(p.Describe()) // leak: Cache.Pass
}

func CleanDescribe(c Cache) {
	p := pool.New(c.Addr, c.auth())
	log.Print(p.Stats())
}

// LeakLater adds the logger after the password, CleanLater a logger and the name alone.
func LeakLater(c Cache) {
	opts := []pool.Option{c.auth()}
	opts = append(opts, pool.WithLogger(slog.Default()))
	pool.New(c.Addr, opts...) // leak: Cache.Pass
}

func CleanLater(c Cache) {
	opts := []pool.Option{pool.WithAuth(c.User, "")}
	opts = append(opts, pool.WithLogger(slog.Default()))
	pool.New(c.Addr, opts...)
}
