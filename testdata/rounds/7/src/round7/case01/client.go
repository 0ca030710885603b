// Package case01 is a client of an invoicing service, whose transport writes what it sends when it is told to.
package case01

import (
	"fmt"
	"log"
	"net/http"
	"net/http/httptest"
	"strings"
)

// An Integration is how a customer lets us into its books.
type Integration struct {
	ID    string
	Host  string
	Token string `pii:"token"`
	Admin string `pii:"email"`
}

// hidden are the headers that never are written.
var hidden = []string{"Authorization", "Cookie", "Proxy-Authorization"}

func redact(h http.Header) http.Header {
	out := h.Clone()
	for _, k := range hidden {
		if out.Get(k) != "" {
			out.Set(k, "REDACTED")
		}
	}
	return out
}

type verbose struct {
	next   http.RoundTripper
	header func(http.Header) http.Header
}

func (v verbose) RoundTrip(r *http.Request) (*http.Response, error) {
	var b strings.Builder
	fmt.Fprintf(&b, "> %s %s\n", r.Method, r.URL.Path)
	for k, vs := range v.header(r.Header) {
		fmt.Fprintf(&b, "> %s: %s\n", k, strings.Join(vs, ", "))
	}
	log.Print(b.String())
	return v.next.RoundTrip(r)
}

// offline answers as the service would.
type offline struct{}

func (offline) RoundTrip(r *http.Request) (*http.Response, error) {
	return &http.Response{StatusCode: http.StatusNoContent, Body: http.NoBody, Request: r}, nil
}

func request(i Integration) *http.Request {
	r := httptest.NewRequest(http.MethodGet, "/v2/invoices", nil)
	r.Header.Set("Accept", "application/json")
	r.Header.Set("X-Integration", i.ID)
	return r
}

func LeakTransport(i Integration) {
	r := request(i)
	r.Header.Set("Authorization", "Bearer "+i.Token)
	t := verbose{offline{}, http.Header.Clone}
	_, _ = t.RoundTrip(r) // leak: Integration.Token
}

func CleanTransport(i Integration) {
	r := request(i)
	r.Header.Set("Authorization", "Bearer "+i.Token)
	t := verbose{offline{}, redact}
	_, _ = t.RoundTrip(r)
}

// The service has a header of its own for whom a call is made.
func LeakOther(i Integration) {
	r := request(i)
	r.Header.Set("X-On-Behalf-Of", i.Admin)
	t := verbose{offline{}, redact}
	_, _ = t.RoundTrip(r) // leak: Integration.Admin
}

func CleanOther(i Integration) {
	r := request(i)
	r.Header.Set("X-On-Behalf-Of", i.ID)
	t := verbose{offline{}, redact}
	_, _ = t.RoundTrip(r)
}

func LeakHeader(i Integration) {
	r := request(i)
	r.SetBasicAuth("api", i.Token)
	log.Print("sending ", r.Header) // leak: Integration.Token
}

func CleanHeader(i Integration) {
	r := request(i)
	r.SetBasicAuth("api", i.Token)
	r.Header.Del("Authorization")
	log.Print("sending ", r.Header)
}
