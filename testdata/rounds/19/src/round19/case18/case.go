// Package case18 is an HTTP client that tries again, and logs each try.
package case18

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"time"

	"github.com/hashicorp/go-hclog"
)

// Artifact is something to download.
type Artifact struct {
	Host, Path string
	User       string
	Secret     string `pii:"secret"`
	Signature  string `pii:"token"`
}

func (a Artifact) location() string {
	u := url.URL{Scheme: "https", User: url.UserPassword(a.User, a.Secret), Host: a.Host, Path: a.Path}
	return u.String()
}

// Request can be sent more than once.
type Request struct {
	*http.Request
	tries int
}

// Policy decides whether to try again.
type Policy func(ctx context.Context, status int, err error) (bool, error)

// Transport sends one try.
type Transport func(*http.Request) (int, error)

// Client tries again.
type Client struct {
	Logger hclog.Logger
	Max    int
	Send   Transport
	Check  Policy
	// Hook is called before each try.
	Hook func(hclog.Logger, *http.Request, int)
	// Show makes the text of an address.
	Show func(*url.URL) string
}

func busy(*http.Request) (int, error) { return http.StatusServiceUnavailable, nil }

func retryable(ctx context.Context, status int, err error) (bool, error) {
	if ctx.Err() != nil {
		return false, ctx.Err()
	}
	return status >= 500 || err != nil, nil
}

func plain(u *url.URL) string    { return u.String() }
func redacted(u *url.URL) string { return u.Redacted() }

// withoutQuery keeps neither userinfo nor query.
func withoutQuery(u *url.URL) string {
	c := *u
	c.User, c.RawQuery = nil, ""
	return c.String()
}

func client(show func(*url.URL) string) *Client {
	return &Client{Logger: hclog.L(), Max: 2, Send: busy, Check: retryable, Show: show}
}

func (c *Client) do(req *Request) error {
	for req.tries = 1; ; req.tries++ {
		c.Logger.Debug("performing request", "method", req.Method, "url", c.Show(req.URL))
		if c.Hook != nil {
			c.Hook(c.Logger, req.Request, req.tries)
		}
		status, err := c.Send(req.Request)
		again, cerr := c.Check(req.Context(), status, err)
		if !again {
			return cerr
		}
		if req.tries >= c.Max {
			return fmt.Errorf("%s %s giving up after %d attempt(s)", req.Method, c.Show(req.URL), req.tries)
		}
		time.Sleep(time.Millisecond)
	}
}

func get(ctx context.Context, addr string) (*Request, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, addr, nil)
	if err != nil {
		return nil, errors.New("no such address")
	}
	return &Request{Request: req}, nil
}

// LeakTry logs the address with the credentials, CleanTry without.
func LeakTry(ctx context.Context, a Artifact) {
	if req, err := get(ctx, a.location()); err == nil {
		_ = client(plain).do(req) // leak: Artifact.Secret
	}
}

func CleanTry(ctx context.Context, a Artifact) {
	if req, err := get(ctx, a.location()); err == nil {
		_ = client(redacted).do(req)
	}
}

// LeakSigned redacts the password, and the signature is in the query. CleanSigned leaves both out.
func LeakSigned(ctx context.Context, a Artifact) {
	req, err := get(ctx, "https://"+a.Host+a.Path+"?sig="+url.QueryEscape(a.Signature))
	if err != nil {
		return
	}
	_ = client(redacted).do(req) // leak: Artifact.Signature
}

func CleanSigned(ctx context.Context, a Artifact) {
	req, err := get(ctx, "https://"+a.Host+a.Path+"?sig="+url.QueryEscape(a.Signature))
	if err != nil {
		return
	}
	_ = client(withoutQuery).do(req)
}

// LeakHook logs the header in a hook, CleanHook the method.
func LeakHook(ctx context.Context, a Artifact) {
	c := client(withoutQuery)
	c.Hook = func(l hclog.Logger, r *http.Request, n int) { l.Trace("try", "n", n, "auth", r.Header.Get("X-Sig")) }
	req, err := get(ctx, "https://"+a.Host)
	if err != nil {
		return
	}
	req.Header.Set("X-Sig", a.Signature)
	_ = c.do(req) // leak: Artifact.Signature
}

func CleanHook(ctx context.Context, a Artifact) {
	c := client(withoutQuery)
	c.Hook = func(l hclog.Logger, r *http.Request, n int) { l.Trace("try", "n", n, "method", r.Method) }
	req, err := get(ctx, "https://"+a.Host)
	if err != nil {
		return
	}
	req.Header.Set("X-Sig", a.Signature)
	_ = c.do(req)
}

// LeakGiveUp logs the last error, with an address that it cuts at the wrong sign, CleanGiveUp at the right one.
func LeakGiveUp(a Artifact) {
	left, _, _ := strings.Cut(a.location(), "@")
	hclog.L().Error("giving up", "url", left) // leak: Artifact.Secret
}

func CleanGiveUp(a Artifact) {
	_, right, _ := strings.Cut(a.location(), "@")
	hclog.L().Error("giving up", "url", right)
}
