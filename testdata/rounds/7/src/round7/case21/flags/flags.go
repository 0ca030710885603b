// Package flags is the client of a service of feature flags.
package flags

import (
	"bytes"
	"encoding/json"
	"maps"
	"net/http"
)

type Context struct {
	Key  string         `json:"key"`
	Attr map[string]any `json:"attr,omitempty"`
}

type Builder struct{ c Context }

func Person(key string) *Builder { return &Builder{Context{key, map[string]any{}}} }

func (b *Builder) Set(name string, v any) *Builder {
	b.c.Attr[name] = v
	return b
}

// Drop takes attributes away again.
func (b *Builder) Drop(names ...string) *Builder {
	for _, n := range names {
		delete(b.c.Attr, n)
	}
	return b
}

func (b *Builder) Build() Context { return Context{b.c.Key, maps.Clone(b.c.Attr)} }

type Client struct{ base string }

func New(base string) *Client { return &Client{base} }

// Bool asks whether a flag is on.
//
//pii:sink share/flags vendor=Flagger args=1
func (c *Client) Bool(flag string, ctx Context) bool {
	raw, err := json.Marshal(ctx)
	if err != nil {
		return false
	}
	resp, err := http.Post(c.base+"/eval/"+flag, "application/json", bytes.NewReader(raw))
	if err != nil {
		return false
	}
	defer resp.Body.Close()
	return resp.StatusCode == http.StatusOK
}

// Local decides by rules of its own.
type Local map[string]func(Context) bool

func (l Local) Bool(flag string, ctx Context) bool {
	rule, ok := l[flag]
	return ok && rule(ctx)
}
