// Package case12 is the proxy of a dashboard, which forwards requests of its users to data sources.
package case12

import (
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/url"
	"os"
	"strings"
)

// Viewer is who looks at a dashboard.
type Viewer struct {
	Login   string
	Session string `pii:"session"`
	IDToken string `pii:"token"`
}

// Source is where data comes from.
type Source struct {
	ID       int
	Name     string
	Path     string
	Secure   map[string]string `pii:"secret"`
	Forward  bool
	KeepOnly []string
}

// incoming is what the browser of the viewer has sent.
func incoming(v Viewer) *http.Request {
	req, err := http.NewRequest(http.MethodGet, "http://dash.internal/api/proxy", nil)
	if err != nil {
		return &http.Request{Header: http.Header{}, URL: &url.URL{}}
	}
	req.AddCookie(&http.Cookie{Name: "dash_session", Value: v.Session})
	req.AddCookie(&http.Cookie{Name: "theme", Value: "dark"})
	req.Header.Set("X-Id-Token", v.IDToken)
	req.Header.Set("X-Panel", "7")
	return req
}

// dropCookies keeps those that are named.
func dropCookies(h http.Header, all []*http.Cookie, keep []string) {
	h.Del("Cookie")
	var kept []string
	for _, c := range all {
		for _, k := range keep {
			if c.Name == k {
				kept = append(kept, c.Name+"="+c.Value)
			}
		}
	}
	if len(kept) > 0 {
		h.Set("Cookie", strings.Join(kept, "; "))
	}
}

func outgoing(s Source) (*http.Request, error) {
	return http.NewRequest(http.MethodGet, os.Getenv("PROBE_URL")+s.Path, http.NoBody)
}

func send(req *http.Request) error {
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return fmt.Errorf("%s failed", req.Method)
	}
	defer resp.Body.Close()
	_, err = io.Copy(io.Discard, resp.Body)
	return err
}

// LeakForward passes all headers on, CleanForward without those that are about the viewer.
func LeakForward(v Viewer, s Source) {
	req, err := outgoing(s)
	if err != nil {
		return
	}
	req.Header = incoming(v).Header.Clone()
	_ = send(req) // leak: Viewer.Session, Viewer.IDToken
}

func CleanForward(v Viewer, s Source) {
	req, err := outgoing(s)
	if err != nil {
		return
	}
	req.Header = incoming(v).Header.Clone()
	req.Header.Del("Cookie")
	req.Header.Del("X-ID-Token")
	_ = send(req)
}

// LeakCookies forwards the token when the cookies are dropped, CleanCookies forwards the panel.
func LeakCookies(v Viewer, s Source) {
	in := incoming(v)
	req, err := outgoing(s)
	if err != nil {
		return
	}
	dropCookies(in.Header, in.Cookies(), nil)
	req.Header.Set("X-Forwarded-Token", in.Header.Get("X-Id-Token"))
	_ = send(req) // leak: Viewer.IDToken
}

func CleanCookies(v Viewer, s Source) {
	in := incoming(v)
	req, err := outgoing(s)
	if err != nil {
		return
	}
	dropCookies(in.Header, in.Cookies(), nil)
	req.Header.Set("X-Forwarded-Token", in.Header.Get("X-Panel"))
	_ = send(req)
}

// LeakSecure logs the settings of a source, CleanSecure which there are.
func LeakSecure(s Source) {
	slog.Warn("source", "id", s.ID, "settings", fmt.Sprint(s.Secure)) // leak: Source.Secure
}

func CleanSecure(s Source) {
	set := map[string]bool{}
	for k, v := range s.Secure {
		set[k] = v != ""
	}
	slog.Warn("source", "id", s.ID, "settings", fmt.Sprint(set))
}

// LeakQuery has the token in the query of the proxied address, CleanQuery the login.
func LeakQuery(v Viewer, s Source) {
	q := url.Values{"auth_token": {v.IDToken}}
	slog.Info("proxy", "url", s.Path+"?"+q.Encode()) // leak: Viewer.IDToken
}

func CleanQuery(v Viewer, s Source) {
	q := url.Values{"auth_token": {v.IDToken}}
	q.Set("auth_token", v.Login)
	slog.Info("proxy", "url", s.Path+"?"+q.Encode())
}
