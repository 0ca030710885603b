// Package pool keeps connections.
package pool

import (
	"fmt"
	"log/slog"
	"time"
)

// Options are what a pool is made with.
type Options struct {
	Addr        string
	MaxIdle     int
	IdleTimeout time.Duration
	Username    string
	Password    string
	Credentials func() (user, pass string)
	Logger      *slog.Logger
}

// Option changes options.
type Option func(*Options)

func WithAuth(user, pass string) Option {
	return func(o *Options) { o.Username, o.Password = user, pass }
}

func WithCredentials(f func() (user, pass string)) Option {
	return func(o *Options) { o.Credentials = f }
}

func WithMaxIdle(n int) Option { return func(o *Options) { o.MaxIdle = n } }

func WithLogger(l *slog.Logger) Option { return func(o *Options) { o.Logger = l } }

// Pool is a pool.
type Pool struct {
	opts Options
	open int
}

// New makes a pool. A logger is told of its options.
func New(addr string, opts ...Option) *Pool {
	o := Options{Addr: addr, MaxIdle: 4, IdleTimeout: time.Minute}
	for _, set := range opts {
		set(&o)
	}
	if o.Logger != nil {
		o.Logger.Info("pool created", "options", fmt.Sprintf("%+v", o))
	}
	return &Pool{opts: o}
}

// Get fails as there is no server.
func (p *Pool) Get() error {
	user, pass := p.opts.Username, p.opts.Password
	if p.opts.Credentials != nil {
		user, pass = p.opts.Credentials()
	}
	p.open++
	if user == "" || pass == "" {
		return fmt.Errorf("pool: %s needs an account", p.opts.Addr)
	}
	return fmt.Errorf("pool: dial %s: refused", p.opts.Addr)
}

// Describe tells all about a pool.
func (p *Pool) Describe() string {
	return fmt.Sprintf("pool of %v with %d open", p.opts, p.open)
}

// Stats tells how much a pool is used.
func (p *Pool) Stats() string {
	return fmt.Sprintf("pool of %s with %d of %d open", p.opts.Addr, p.open, p.opts.MaxIdle)
}
