// Package case45 asks partners over HTTP, with a transport that signs, repeats and logs.
package case45

import (
	"bytes"
	"io"
	"log"
	"net/http"
	"net/url"
	"strings"
)

// Applicant wants a flat.
type Applicant struct {
	Ref    string
	Name   string `pii:"name"`
	Salary string `pii:"income"`
	Key    string `pii:"api-key"`
}

// RoundTripperFunc is a function that sends requests.
type RoundTripperFunc func(*http.Request) (*http.Response, error)

func (f RoundTripperFunc) RoundTrip(r *http.Request) (*http.Response, error) { return f(r) }

// offline answers all by itself.
var offline = RoundTripperFunc(func(r *http.Request) (*http.Response, error) {
	return &http.Response{StatusCode: 200, Request: r, Header: http.Header{}, Body: http.NoBody}, nil
})

// signed sets a header on a copy of the request.
func signed(next http.RoundTripper, key string) http.RoundTripper {
	return RoundTripperFunc(func(r *http.Request) (*http.Response, error) {
		r = r.Clone(r.Context())
		r.Header.Set("X-Key", key)
		return next.RoundTrip(r)
	})
}

// get asks the partner for an address.
func get(rt http.RoundTripper, path string) (*http.Response, error) {
	r, err := http.NewRequest(http.MethodGet, "https://partner.internal"+path, nil)
	if err != nil {
		return nil, err
	}
	return rt.RoundTrip(r)
}

// LeakAnswered logs the request that was answered, which is the copy, CleanAnswered its path.
func LeakAnswered(a Applicant) {
	seen := http.Header{}
	_, _ = signed(RoundTripperFunc(func(r *http.Request) (*http.Response, error) {
		seen = r.Header
		return offline(r)
	}), a.Key).RoundTrip(&http.Request{Header: http.Header{}})
	log.Print(seen) // leak: Applicant.Key
}

// CleanAnswered logs the request as it was before it was copied.
func CleanAnswered(a Applicant) {
	r := &http.Request{Header: http.Header{"X-Ref": {a.Ref}}}
	_, _ = signed(offline, a.Key).RoundTrip(r)
	log.Print(r.Header)
}

// LeakQuery has the salary in the query, CleanQuery the reference.
func LeakQuery(a Applicant) {
	q := url.Values{"ref": {a.Ref}}
	q.Add("salary", a.Salary)
	resp, err := get(offline, "/offers?"+q.Encode())
	if err == nil {
		log.Print(resp.Request.URL.RawQuery) // leak: Applicant.Salary
	}
}

func CleanQuery(a Applicant) {
	q := url.Values{"ref": {a.Ref}}
	q.Add("salary", a.Salary)
	q.Del("salary")
	resp, err := get(offline, "/offers?"+q.Encode())
	if err == nil {
		log.Print(resp.Request.URL.RawQuery)
	}
}

// LeakBody reads the body on its way and puts it back, CleanBody does not look.
func LeakBody(a Applicant) {
	r, err := http.NewRequest(http.MethodPost, "https://partner.internal/", strings.NewReader(a.Name))
	if err != nil {
		return
	}
	b, _ := io.ReadAll(r.Body)
	r.Body = io.NopCloser(bytes.NewReader(b))
	log.Printf("sending %s", b) // leak: Applicant.Name
}

func CleanBody(a Applicant) {
	r, err := http.NewRequest(http.MethodPost, "https://partner.internal/", strings.NewReader(a.Name))
	if err != nil {
		return
	}
	b, _ := io.ReadAll(r.Body)
	r.Body = io.NopCloser(bytes.NewReader(b))
	log.Printf("sending %d of %d", len(b), r.ContentLength)
}
