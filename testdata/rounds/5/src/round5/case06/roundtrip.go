// Package case06 has clients whose transports add something to each request.
package case06

import (
	"io"
	"log"
	"net/http"
	"strings"
)

type Caller struct {
	ID    string
	Token string `pii:"token"`
	Email string `pii:"email"`
}

type withHeader struct {
	next        http.RoundTripper
	name, value string
}

func (h withHeader) RoundTrip(r *http.Request) (*http.Response, error) {
	r = r.Clone(r.Context())
	r.Header.Set(h.name, h.value)
	return h.next.RoundTrip(r)
}

type tracing struct{ next http.RoundTripper }

func (t tracing) RoundTrip(r *http.Request) (*http.Response, error) {
	log.Printf("%s %s %v", r.Method, r.URL.Path, r.Header)
	return t.next.RoundTrip(r)
}

type roundTripperFunc func(*http.Request) (*http.Response, error)

func (f roundTripperFunc) RoundTrip(r *http.Request) (*http.Response, error) { return f(r) }

// offline answers without asking anybody.
var offline = roundTripperFunc(func(r *http.Request) (*http.Response, error) {
	return &http.Response{StatusCode: http.StatusOK, Body: io.NopCloser(strings.NewReader("")), Request: r}, nil
})

func get(rt http.RoundTripper, url string) error {
	c := http.Client{Transport: rt}
	resp, err := c.Get(url)
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

func LeakHeader(base string, c Caller) error {
	return get(withHeader{http.DefaultTransport, "X-From", c.Email}, base) // leak: Caller.Email
}

func CleanHeader(base string, c Caller) error {
	return get(withHeader{http.DefaultTransport, "X-From", c.ID}, base)
}

func LeakTraced(base string, c Caller) error {
	r, err := http.NewRequest(http.MethodGet, base, nil)
	if err != nil {
		return err
	}
	r.Header.Set("Authorization", "Bearer "+c.Token)
	resp, err := tracing{offline}.RoundTrip(r) // leak: Caller.Token
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

func CleanTraced(base string, c Caller) error {
	r, err := http.NewRequest(http.MethodGet, base, nil)
	if err != nil {
		return err
	}
	r.Header.Set("Accept", "text/"+c.ID)
	resp, err := tracing{offline}.RoundTrip(r)
	if err != nil {
		return err
	}
	return resp.Body.Close()
}
