// Package case44 has clients with transports, jars and builders of their own.
package case44

import (
	"context"
	"fmt"
	"io"
	"log"
	"net/http"
	"net/http/cookiejar"
	"net/url"
	"strings"
	"time"
)

type Agent struct {
	ID      string
	Login   string `pii:"username"`
	Session string `pii:"session"`
	Area    string `pii:"area"`
}

// headerTransport puts a header into every request.
type headerTransport struct {
	name, value string
	next        http.RoundTripper
}

func (t headerTransport) RoundTrip(req *http.Request) (*http.Response, error) {
	req = req.Clone(req.Context())
	req.Header.Set(t.name, t.value)
	return t.next.RoundTrip(req)
}

// loggingTransport logs what is asked.
type loggingTransport struct{ next http.RoundTripper }

func (t loggingTransport) RoundTrip(req *http.Request) (*http.Response, error) {
	start := time.Now()
	resp, err := t.next.RoundTrip(req)
	log.Printf("%s %s in %s", req.Method, req.URL.Host, time.Since(start))
	return resp, err
}

func get(c *http.Client, address string) error {
	resp, err := c.Get(address)
	if err != nil {
		return err
	}
	_, err = io.Copy(io.Discard, resp.Body)
	resp.Body.Close()
	return err
}

func LeakTransport(base string, a Agent) error {
	c := &http.Client{Transport: headerTransport{"X-Agent", a.Login, http.DefaultTransport}}
	return get(c, base+"/rates") // leak: Agent.Login
}

func CleanTransport(base string, a Agent) error {
	c := &http.Client{Transport: headerTransport{"X-Agent", a.ID, http.DefaultTransport}}
	return get(c, base+"/rates")
}

func LeakLogging(base string, a Agent) error {
	c := &http.Client{Transport: loggingTransport{http.DefaultTransport}}
	return get(c, base+"/rates?area="+url.QueryEscape(a.Area)) // leak: Agent.Area
}

func CleanLogging(base string, a Agent) error {
	c := &http.Client{Transport: loggingTransport{http.DefaultTransport}}
	return get(c, base+"/rates?agent="+url.QueryEscape(a.ID))
}

func LeakJar(base string, a Agent) error {
	jar, err := cookiejar.New(nil)
	if err != nil {
		return err
	}
	u, err := url.Parse(base)
	if err != nil {
		return err
	}
	jar.SetCookies(u, []*http.Cookie{{Name: "sid", Value: a.Session}})
	return get(&http.Client{Jar: jar}, base+"/rates") // leak: Agent.Session
}

func CleanJar(base string, a Agent) error {
	jar, err := cookiejar.New(nil)
	if err != nil {
		return err
	}
	u, err := url.Parse(base)
	if err != nil {
		return err
	}
	jar.SetCookies(u, []*http.Cookie{{Name: "agent", Value: a.ID}})
	return get(&http.Client{Jar: jar}, base+"/rates")
}

// Builder puts a request together.
type Builder struct {
	base   string
	path   []string
	query  url.Values
	header http.Header
	body   string
}

func Request(base string) *Builder {
	return &Builder{base: base, query: url.Values{}, header: http.Header{}}
}

func (b *Builder) Path(parts ...string) *Builder { b.path = append(b.path, parts...); return b }
func (b *Builder) Query(k, v string) *Builder    { b.query.Set(k, v); return b }
func (b *Builder) Header(k, v string) *Builder   { b.header.Set(k, v); return b }
func (b *Builder) Body(s string) *Builder        { b.body = s; return b }

func (b *Builder) Send(ctx context.Context) error {
	address := fmt.Sprintf("%s/%s?%s", b.base, strings.Join(b.path, "/"), b.query.Encode())
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, address, strings.NewReader(b.body))
	if err != nil {
		return err
	}
	req.Header = b.header
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

func LeakBuilderPath(base string, a Agent) error {
	b := Request(base).Path("agents", a.Login).Query("v", "2")
	return b.Send(context.Background()) // leak: Agent.Login
}

func CleanBuilderPath(base string, a Agent) error {
	b := Request(base).Path("agents", a.ID).Query("v", "2")
	return b.Send(context.Background())
}

func LeakBuilderBody(base string, a Agent) error {
	b := Request(base).Path("agents").Body(`{"area":"` + a.Area + `"}`)
	return b.Send(context.Background()) // leak: Agent.Area
}

// What was set last counts.
func CleanBuilderBody(base string, a Agent) error {
	b := Request(base).Path("agents").Body(`{"area":"` + a.Area + `"}`)
	b.Body(`{}`)
	return b.Send(context.Background())
}

func CleanBuilderUnsent(base string, a Agent) {
	b := Request(base).Path("agents", a.Login).Header("X-Session", a.Session)
	log.Printf("%d parts, %d headers", len(b.path), len(b.header))
}
