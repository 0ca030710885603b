// Package getter fetches things.
package getter

import (
	"fmt"
	"io"
	"net/http"
	"net/url"
)

type options struct {
	url, agent string
	user, pass string
}

// Option is one of a getter.
type Option func(*options)

func WithURL(u string) Option   { return func(o *options) { o.url = u } }
func WithAgent(a string) Option { return func(o *options) { o.agent = a } }

func WithBasicAuth(user, pass string) Option {
	return func(o *options) { o.user, o.pass = user, pass }
}

// HTTP gets by HTTP.
type HTTP struct{ opts options }

// New makes a getter.
func New(opts ...Option) *HTTP {
	g := &HTTP{}
	for _, o := range opts {
		o(&g.opts)
	}
	return g
}

// Get sends the credentials to every host.
func (g *HTTP) Get(href string) (io.Reader, error) {
	req, err := http.NewRequest(http.MethodGet, href, nil)
	if err != nil {
		return nil, fmt.Errorf("get: no such address")
	}
	req.Header.Set("User-Agent", g.opts.agent)
	if g.opts.user != "" {
		req.SetBasicAuth(g.opts.user, g.opts.pass)
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return nil, fmt.Errorf("get: no answer")
	}
	return resp.Body, nil
}

// Host is where the repository is.
func (g *HTTP) Host() string {
	u, err := url.Parse(g.opts.url)
	if err != nil {
		return ""
	}
	return u.Host
}
