// Package case28 watches the traffic of a network, and shows flows with what it has parsed of them.
package case28

import (
	"encoding/json"
	"fmt"
	"net/url"
	"os"
	"strings"
)

// Seen is what was seen of a request.
type Seen struct {
	Method string
	URL    string
	Auth   string `pii:"token"`
	User   string `pii:"username"`
	Pass   string `pii:"password"`
}

// Pair is a header.
type Pair struct{ Key, Value string }

// Flow is shown to operators.
type Flow struct {
	Verdict string
	URL     string
	Headers []Pair
	Summary string
}

// Settings say what to redact.
type Settings struct {
	UserInfo bool
	Query    bool
	Allow    map[string]bool
	Deny     map[string]bool
}

// Option changes the settings.
type Option func(*Settings)

func WithUserInfo() Option { return func(s *Settings) { s.UserInfo = true } }

func WithAllow(names ...string) Option {
	return func(s *Settings) {
		for _, n := range names {
			s.Allow[strings.ToLower(n)] = true
		}
	}
}

func WithDeny(names ...string) Option {
	return func(s *Settings) {
		for _, n := range names {
			s.Deny[n] = true
		}
	}
}

// Parser makes flows.
type Parser struct{ s Settings }

func newParser(opts ...Option) *Parser {
	p := &Parser{Settings{Allow: map[string]bool{}, Deny: map[string]bool{}}}
	for _, o := range opts {
		o(&p.s)
	}
	return p
}

func (p *Parser) header(key, value string) Pair {
	if len(p.s.Allow) > 0 && !p.s.Allow[key] || p.s.Deny[key] {
		return Pair{key, "HUBBLE_REDACTED"}
	}
	return Pair{key, value}
}

func (p *Parser) decode(method, addr string, headers ...Pair) *Flow {
	f := &Flow{Verdict: "FORWARDED"}
	if u, err := url.Parse(addr); err == nil {
		if p.s.UserInfo {
			u.User = nil
		}
		f.URL = u.String()
	}
	for _, h := range headers {
		f.Headers = append(f.Headers, p.header(strings.ToLower(h.Key), h.Value))
	}
	f.Summary = method + " " + f.URL
	return f
}

func print(f *Flow) {
	_ = json.NewEncoder(os.Stdout).Encode(f)
}

// LeakDeny redacts a name that is not in lower case, CleanDeny allows one header.
func LeakDeny(s Seen) {
	p := newParser(WithDeny("Authorization"))
	print(p.decode(s.Method, s.URL, Pair{"Authorization", s.Auth}, Pair{"Accept", "*/*"})) // leak: Seen.Auth
}

func CleanDeny(s Seen) {
	p := newParser(WithAllow("Accept"))
	print(p.decode(s.Method, s.URL, Pair{"Authorization", s.Auth}, Pair{"Accept", "*/*"}))
}

// from is the address that somebody has called.
func (s Seen) from() string {
	u := url.URL{Scheme: "http", User: url.UserPassword(s.User, s.Pass), Host: "db", Path: "/"}
	return u.String()
}

// LeakInfo shows who has asked, CleanInfo takes that out of the address.
func LeakInfo(s Seen) {
	print(newParser().decode(s.Method, s.from())) // leak: Seen.User, Seen.Pass
}

func CleanInfo(s Seen) {
	print(newParser(WithUserInfo()).decode(s.Method, s.from()))
}

// LeakSummary prints the headers, CleanSummary the summary.
func LeakSummary(s Seen) {
	f := newParser().decode(s.Method, s.URL, Pair{"Authorization", s.Auth})
	fmt.Println(f.Verdict, f.Headers) // leak: Seen.Auth
}

func CleanSummary(s Seen) {
	f := newParser().decode(s.Method, s.URL, Pair{"Authorization", s.Auth})
	fmt.Println(f.Verdict, f.Summary)
}

// LeakFirst prints the last header, CleanFirst the first.
func LeakFirst(s Seen) {
	f := newParser().decode(s.Method, s.URL, Pair{"Accept", "*/*"}, Pair{"X-User", s.User})
	fmt.Println(f.Headers[len(f.Headers)-1]) // leak: Seen.User
}

func CleanFirst(s Seen) {
	f := newParser().decode(s.Method, s.URL, Pair{"Accept", "*/*"}, Pair{"X-User", s.User})
	fmt.Println(f.Headers[len(f.Headers)-1].Key)
}
