// Package case13 is a reverse proxy with an access log, in which headers can be kept, dropped and redacted.
package case13

import (
	"encoding/json"
	"net/http"
	"net/textproto"
	"os"
	"strings"
)

// Backend is where requests go, with the key that it wants.
type Backend struct {
	Addr   string
	Key    string `pii:"api-key"`
	Basic  string `pii:"password"`
	Cookie string `pii:"session"`
}

// Mode is what becomes of a header.
type Mode string

const (
	Keep   Mode = "keep"
	Drop   Mode = "drop"
	Redact Mode = "redact"
)

// Format is of the access log.
type Format struct {
	Default Mode
	Names   map[string]Mode
}

// mode finds names as they are written, so that "x-api-key" is another one than "X-Api-Key".
func (f Format) mode(name string) Mode {
	if m, ok := f.Names[name]; ok {
		return m
	}
	return f.Default
}

// canonical has the names as headers have them.
func (f Format) canonical() Format {
	c := Format{f.Default, map[string]Mode{}}
	for n, m := range f.Names {
		c.Names[textproto.CanonicalMIMEHeaderKey(n)] = m
	}
	return c
}

func (f Format) fields(h http.Header) map[string]string {
	out := map[string]string{}
	for name, values := range h {
		switch f.mode(name) {
		case Keep:
			out[name] = strings.Join(values, ",")
		case Redact:
			out[name] = "REDACTED"
		}
	}
	return out
}

// accessLog writes one object a line.
type accessLog struct{ enc *json.Encoder }

func newLog() accessLog { return accessLog{json.NewEncoder(os.Stdout)} }

func (l accessLog) write(method string, fields map[string]string) {
	_ = l.enc.Encode(map[string]any{"method": method, "headers": fields})
}

func (b Backend) header() http.Header {
	h := http.Header{}
	h.Set("X-Forwarded-Host", b.Addr)
	h.Set("X-Api-Key", b.Key)
	return h
}

// LeakKeep keeps all headers, CleanKeep drops what is not named.
func LeakKeep(b Backend) {
	f := Format{Default: Keep}
	newLog().write("GET", f.fields(b.header())) // leak: Backend.Key
}

func CleanKeep(b Backend) {
	f := Format{Default: Drop, Names: map[string]Mode{"X-Forwarded-Host": Keep}}
	newLog().write("GET", f.fields(b.header()))
}

// LeakCase names the header in lower case, where CleanCase brings names into the one form.
func LeakCase(b Backend) {
	f := Format{Keep, map[string]Mode{"x-api-key": Redact}}
	newLog().write("PUT", f.fields(b.header())) // leak: Backend.Key
}

func CleanCase(b Backend) {
	f := Format{Keep, map[string]Mode{"x-api-key": Redact}}
	newLog().write("PUT", f.canonical().fields(b.header()))
}

// LeakCookie logs what is set for the client, CleanCookie how it is set.
func LeakCookie(b Backend) {
	c := http.Cookie{Name: "sid", Value: b.Cookie, Path: "/", HttpOnly: true}
	newLog().write("GET", map[string]string{"Set-Cookie": c.String()}) // leak: Backend.Cookie
}

func CleanCookie(b Backend) {
	c := http.Cookie{Name: "sid", Value: b.Cookie, Path: "/", HttpOnly: true}
	c.Value = "REDACTED"
	newLog().write("GET", map[string]string{"Set-Cookie": c.String()})
}

// LeakBasic logs the user of a request with the password, CleanBasic without.
func LeakBasic(b Backend) {
	req := &http.Request{Header: http.Header{}}
	req.SetBasicAuth("proxy", b.Basic)
	if user, pass, ok := req.BasicAuth(); ok {
		newLog().write("GET", map[string]string{"user": user + ":" + pass}) // leak: Backend.Basic
	}
}

func CleanBasic(b Backend) {
	req := &http.Request{Header: http.Header{}}
	req.SetBasicAuth("proxy", b.Basic)
	if user, pass, ok := req.BasicAuth(); ok && pass != "" {
		newLog().write("GET", map[string]string{"user": user})
	}
}
