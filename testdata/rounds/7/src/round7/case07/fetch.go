// Package case07 fetches feeds with a client that tries again, and says so to a logger with levels.
package case07

import (
	"errors"
	"log/slog"
	"net"
	"net/http"
	"net/http/httptest"
	"net/url"

	"round7/case07/retry"
)

type Feed struct {
	Name     string
	Host     string
	Login    string
	Password string `pii:"password"`
}

// levels writes to slog.
type levels struct{ min slog.Level }

func (l levels) Error(msg string, kv ...any) { slog.Error(msg, kv...) }

func (l levels) Debug(msg string, kv ...any) {
	if l.min <= slog.LevelDebug {
		slog.Info(msg, kv...)
	}
}

// refused is a network without anybody.
func refused(*http.Request) (*http.Response, error) {
	return nil, &net.OpError{Op: "dial", Net: "tcp", Err: errors.New("refused")}
}

func client(show func(*url.URL) string) *retry.Client {
	return &retry.Client{Send: refused, Logger: levels{slog.LevelDebug}, Max: 2, Show: show}
}

func (f Feed) request() *http.Request {
	r := httptest.NewRequest(http.MethodGet, "/feed", nil)
	r.URL = &url.URL{Scheme: "https", Host: f.Host, Path: "/feed", User: url.UserPassword(f.Login, f.Password)}
	return r
}

func LeakDebug(f Feed) {
	_, _ = client(retry.Plain).Do(f.request()) // leak: Feed.Password
}

func CleanDebug(f Feed) {
	_, _ = client(retry.Redacted).Do(f.request())
}

func LeakSilent(f Feed) {
	c := client(retry.Plain)
	c.Logger = levels{slog.LevelError}
	if _, err := c.Do(f.request()); err != nil {
		c.Logger.Error("no feed", "from", f.request().URL, "error", err) // leak: Feed.Password
	}
}

func CleanSilent(f Feed) {
	c := client(retry.Redacted)
	c.Logger = levels{slog.LevelError}
	if _, err := c.Do(f.request()); err != nil {
		c.Logger.Error("no feed", "from", f.request().URL.Host, "error", err)
	}
}
