// Package case09 logs the headers of requests to a carrier.
package case09

import (
	"fmt"
	"log/slog"
	"net/http"
	"sort"
	"strings"
)

// Account is an account at the carrier.
type Account struct {
	Number string
	Bearer string `pii:"token"`
	Key    string `pii:"api-key"`
}

func (a Account) request(path string) (*http.Request, error) {
	r, err := http.NewRequest(http.MethodGet, "https://carrier.example"+path, nil)
	if err != nil {
		return nil, err
	}
	r.Header.Set("Accept", "application/json")
	r.Header.Set("X-Account", a.Number)
	return r, nil
}

// headers makes one line of all headers.
func headers(h http.Header) string {
	lines := make([]string, 0, len(h))
	for name, values := range h {
		lines = append(lines, fmt.Sprintf("%s: %s", name, strings.Join(values, ", ")))
	}
	sort.Strings(lines)
	return strings.Join(lines, "; ")
}

// redacted is a copy of the headers in which the authorization is replaced.
func redacted(h http.Header) http.Header {
	c := h.Clone()
	if c.Get("Authorization") != "" {
		c.Set("Authorization", "REDACTED")
	}
	return c
}

// loggingTransport logs a request, and answers it.
type loggingTransport struct {
	log  *slog.Logger
	show func(http.Header) http.Header
}

func (t loggingTransport) RoundTrip(r *http.Request) (*http.Response, error) {
	t.log.Info("request", "path", r.URL.Path, "headers", headers(t.show(r.Header)))
	return &http.Response{StatusCode: http.StatusNoContent, Body: http.NoBody, Request: r}, nil
}

func same(h http.Header) http.Header { return h }

// LeakBearer logs the headers as they are, CleanBearer without the authorization.
func LeakBearer(a Account) {
	r, err := a.request("/labels")
	if err != nil {
		return
	}
	r.Header.Set("Authorization", "Bearer "+a.Bearer)
	slog.Info("request", "headers", headers(same(r.Header))) // leak: Account.Bearer
}

func CleanBearer(a Account) {
	r, err := a.request("/labels")
	if err != nil {
		return
	}
	r.Header.Set("Authorization", "Bearer "+a.Bearer)
	slog.Info("request", "headers", headers(redacted(r.Header)))
}

// LeakKey redacts a header that is not the one with the key, CleanKey does not show the values.
func LeakKey(a Account) {
	r, err := a.request("/labels")
	if err != nil {
		return
	}
	r.Header.Set("X-Api-Key", a.Key)
	slog.Info("request", "headers", headers(redacted(r.Header))) // leak: Account.Key
}

func CleanKey(a Account) {
	r, err := a.request("/labels")
	if err != nil {
		return
	}
	r.Header.Set("X-Api-Key", a.Key)
	slog.Info("request", "headers", len(redacted(r.Header)))
}

// LeakReplaced sets the header again after it was redacted, CleanReplaced before.
func LeakReplaced(a Account) {
	r, err := a.request("/labels")
	if err != nil {
		return
	}
	r.Header = redacted(r.Header)
	r.Header.Set("Authorization", a.Bearer)
	slog.Info("retry", "headers", headers(r.Header)) // leak: Account.Bearer
}

func CleanReplaced(a Account) {
	r, err := a.request("/labels")
	if err != nil {
		return
	}
	r.Header.Set("Authorization", a.Bearer)
	r.Header = redacted(r.Header)
	slog.Info("retry", "headers", headers(r.Header))
}

// LeakTransport has a transport that shows all headers, CleanTransport one that redacts them.
func LeakTransport(a Account) {
	r, err := a.request("/labels")
	if err != nil {
		return
	}
	r.Header.Set("Authorization", "Bearer "+a.Bearer)
	t := loggingTransport{slog.Default(), same}
	if res, err := t.RoundTrip(r); err == nil { // leak: Account.Bearer
		slog.Info("answer", "status", res.StatusCode)
	}
}

func CleanTransport(a Account) {
	r, err := a.request("/labels")
	if err != nil {
		return
	}
	r.Header.Set("Authorization", "Bearer "+a.Bearer)
	t := loggingTransport{slog.Default(), redacted}
	if res, err := t.RoundTrip(r); err == nil {
		slog.Info("answer", "status", res.StatusCode)
	}
}
