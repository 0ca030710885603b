// Package flags is the client of a service that decides who sees what.
package flags

import (
	"net/http"
	"net/url"
)

// A Context is whom a flag is asked for.
type Context struct {
	key   string
	attrs map[string]string
}

// A Builder makes a context.
type Builder struct{ c Context }

func NewBuilder(key string) *Builder {
	return &Builder{Context{key: key, attrs: map[string]string{}}}
}

func (b *Builder) Set(k, v string) *Builder {
	b.c.attrs[k] = v
	return b
}

// Private drops attributes before they are sent.
func (b *Builder) Private(ks ...string) *Builder {
	for _, k := range ks {
		delete(b.c.attrs, k)
	}
	return b
}

func (b *Builder) Build() Context { return b.c }

type Client struct{ base string }

func New(base string) *Client { return &Client{base} }

// Bool asks for a flag.
//
//pii:sink share/flags vendor=Flagger
func (c *Client) Bool(flag string, ctx Context, fallback bool) bool {
	return evaluate(c.base+"/"+flag, ctx, fallback)
}

func evaluate(u string, ctx Context, fallback bool) bool {
	q := url.Values{"key": {ctx.key}}
	for k, v := range ctx.attrs {
		q.Set(k, v)
	}
	resp, err := http.Get(u + "?" + q.Encode())
	if err != nil {
		return fallback
	}
	resp.Body.Close()
	return resp.StatusCode == http.StatusOK
}
