// Package case28 follows redirects on its own, and must not take along what was meant for the first host.
package case28

import (
	"errors"
	"fmt"
	"log"
	"maps"
	"net/http"
	"net/url"
	"os"
	"slices"
	"strings"
)

// A Remote is where packages come from.
type Remote struct {
	Name     string
	Address  string
	User     string `pii:"username"`
	Password string `pii:"password"`
	Session  string `pii:"session"`
}

var errLoop = errors.New("too many redirects")

func first(r Remote) (*http.Request, error) {
	req, err := http.NewRequest(http.MethodGet, r.Address, nil)
	if err != nil {
		return nil, fmt.Errorf("remote %s: bad address", r.Name)
	}
	req.Header.Set("User-Agent", "pkg/1")
	req.SetBasicAuth(r.User, r.Password)
	return req, nil
}

// next is the request that a redirect asks for, with all headers.
func next(prev *http.Request, location string) (*http.Request, error) {
	u, err := prev.URL.Parse(location)
	if err != nil {
		return nil, errLoop
	}
	req := &http.Request{Method: prev.Method, URL: u, Host: u.Host, Header: http.Header{}}
	maps.Copy(req.Header, prev.Header)
	return req, nil
}

// private are the headers that stay with a host.
var private = []string{"Authorization", "Cookie", "Www-Authenticate"}

// nextSafe leaves behind what is private.
func nextSafe(prev *http.Request, location string) (*http.Request, error) {
	req, err := next(prev, location)
	if err != nil {
		return nil, err
	}
	for _, k := range private {
		req.Header.Del(k)
	}
	return req, nil
}

// nextPublic takes along two headers.
func nextPublic(prev *http.Request, location string) (*http.Request, error) {
	req, err := http.NewRequest(prev.Method, location, nil)
	if err != nil {
		return nil, errLoop
	}
	for _, k := range []string{"User-Agent", "Accept"} {
		if v := prev.Header.Get(k); v != "" {
			req.Header.Set(k, v)
		}
	}
	return req, nil
}

func do(req *http.Request) error {
	resp, err := http.DefaultTransport.RoundTrip(req)
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

func elsewhere() string { return os.Getenv("PROBE_URL") + "/moved" }

func LeakNext(r Remote) error {
	req, err := first(r)
	if err != nil {
		return err
	}
	again, err := next(req, elsewhere())
	if err != nil {
		return err
	}
	return do(again) // leak: Remote.User, Remote.Password
}

func CleanNext(r Remote) error {
	req, err := first(r)
	if err != nil {
		return err
	}
	again, err := nextSafe(req, elsewhere())
	if err != nil {
		return err
	}
	return do(again)
}

func CleanPublic(r Remote) error {
	req, err := first(r)
	if err != nil {
		return err
	}
	again, err := nextPublic(req, elsewhere())
	if err != nil {
		return err
	}
	return do(again)
}

func LeakCookie(r Remote) error {
	req, err := http.NewRequest(http.MethodGet, elsewhere(), nil)
	if err != nil {
		return err
	}
	req.AddCookie(&http.Cookie{Name: "sid", Value: r.Session})
	return do(req) // leak: Remote.Session
}

func CleanCookie(r Remote) error {
	req, err := http.NewRequest(http.MethodGet, elsewhere(), nil)
	if err != nil {
		return err
	}
	req.AddCookie(&http.Cookie{Name: "remote", Value: r.Name})
	return do(req)
}

func LeakReferer(r Remote) error {
	u := url.URL{Scheme: "https", Host: "here", User: url.User(r.User), Path: "/p"}
	req, err := http.NewRequest(http.MethodGet, elsewhere(), nil)
	if err != nil {
		return err
	}
	req.Header.Set("Referer", u.String())
	return do(req) // leak: Remote.User
}

func CleanReferer(r Remote) error {
	u := url.URL{Scheme: "https", Host: "here", User: url.User(r.User), Path: "/p"}
	u.User = nil
	req, err := http.NewRequest(http.MethodGet, elsewhere(), nil)
	if err != nil {
		return err
	}
	req.Header.Set("Referer", u.String())
	return do(req)
}

func LeakFollowed(r Remote) {
	var via []string
	via = append(via, strings.Replace(r.Address, "://", "://"+r.User+"@", 1))
	log.Print("followed ", via) // leak: Remote.User
}

func CleanFollowed(r Remote) {
	via := slices.Clone([]string{r.Address})
	log.Print("followed ", via, " of ", r.Name)
}
