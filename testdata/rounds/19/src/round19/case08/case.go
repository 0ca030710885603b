// Package case08 opens the storage backends of a secret manager.
package case08

import (
	"context"
	"fmt"
	"time"

	"github.com/hashicorp/go-hclog"
)

// Token grants access to a backend.
type Token struct {
	ID    string `pii:"token"`
	Renew time.Duration
}

// String is for pointers.
func (t *Token) String() string { return fmt.Sprintf("token renewed every %s", t.Renew) }

// Seal is wrapped into the barrier.
type Seal struct {
	Shares string
	Key    []byte `pii:"secret"`
}

// GoString has the number of the shares.
func (s Seal) GoString() string { return fmt.Sprintf("Seal{%s}", s.Shares) }

// Backend is where the data is.
type Backend struct {
	Addr  string
	Token Token
	log   hclog.Logger
}

// Option changes a backend.
type Option func(*Backend)

func WithLogger(l hclog.Logger) Option { return func(b *Backend) { b.log = l } }
func WithToken(t Token) Option         { return func(b *Backend) { b.Token = t } }

func open(ctx context.Context, addr string, opts ...Option) (*Backend, error) {
	b := &Backend{Addr: addr, log: hclog.L()}
	for _, o := range opts {
		o(b)
	}
	if err := ctx.Err(); err != nil {
		return nil, fmt.Errorf("open %s: %w", addr, err)
	}
	return b, nil
}

// LeakValue logs the token, which has no text of its own, CleanValue a pointer, which has.
func LeakValue(t Token) {
	hclog.L().Debug("renewing", "token", t) // leak: Token.ID
}

func CleanValue(t Token) {
	hclog.L().Debug("renewing", "token", &t)
}

// LeakNested logs what the token is part of, CleanNested what is beside it.
func LeakNested(ctx context.Context, t Token) {
	b, err := open(ctx, "consul:8500", WithToken(t))
	if err != nil {
		return
	}
	shown := struct {
		Addr  string
		Token Token
	}{b.Addr, b.Token}
	b.log.Info("opened", "backend", shown) // leak: Token.ID
}

func CleanNested(ctx context.Context, t Token) {
	b, err := open(ctx, "consul:8500", WithToken(t))
	if err != nil {
		return
	}
	shown := struct {
		Addr  string
		Token time.Duration
	}{b.Addr, b.Token.Renew}
	b.log.Info("opened", "backend", shown)
}

// LeakSeal prints the seal with a verb that does not ask for GoString, CleanSeal with the one that does.
func LeakSeal(s Seal) {
	hclog.L().Warn(fmt.Sprintf("sealed %s", s)) // leak: Seal.Key
}

func CleanSeal(s Seal) {
	hclog.L().Warn(fmt.Sprintf("sealed %#v", s))
}

// LeakWith makes a logger with the token, CleanWith one with the address.
func LeakWith(ctx context.Context, t Token) {
	l := hclog.L().Named("storage").With("id", t.ID)
	b, err := open(ctx, "etcd:2379", WithLogger(l), WithToken(t))
	if err == nil {
		b.log.Trace("opened", "addr", b.Addr) // leak: Token.ID
	}
}

func CleanWith(ctx context.Context, t Token) {
	l := hclog.L().Named("storage").With("renew", t.Renew)
	b, err := open(ctx, "etcd:2379", WithLogger(l), WithToken(t))
	if err == nil {
		b.log.Trace("opened", "addr", b.Addr)
	}
}
