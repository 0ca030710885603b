// Package case07 writes an audit trail of requests, in which secrets are keyed hashes.
package case07

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"log"
	"maps"
	"strings"
)

// Auth is who asks.
type Auth struct {
	ClientToken string `json:"client_token,omitempty" pii:"token"`
	Accessor    string `json:"accessor,omitempty" pii:"token"`
	Policies    []string
}

// Request is what is audited.
type Request struct {
	Path    string
	Auth    *Auth
	Headers map[string][]string
}

// Response may have a secret that was just made.
type Response struct {
	Wrapped string `json:"wrapped,omitempty" pii:"token"`
	TTL     int
}

// Entry is a line of the trail.
type Entry struct {
	Type     string
	Request  *Request  `json:",omitempty"`
	Response *Response `json:",omitempty"`
	Error    string    `json:",omitempty"`
}

// Salter hashes with a key that the trail does not know.
type Salter struct{ key []byte }

func (s Salter) hash(text string) string {
	mac := hmac.New(sha256.New, s.key)
	mac.Write([]byte(text))
	return "hmac-sha256:" + hex.EncodeToString(mac.Sum(nil))
}

// auth is a copy with the token hashed, and the accessor as well if asked for.
func (s Salter) auth(a *Auth, accessor bool) *Auth {
	if a == nil {
		return nil
	}
	c := &Auth{Policies: a.Policies, Accessor: a.Accessor}
	if a.ClientToken != "" {
		c.ClientToken = s.hash(a.ClientToken)
	}
	if accessor {
		c.Accessor = s.hash(a.Accessor)
	}
	return c
}

// headers hashes those that are configured so.
func (s Salter) headers(h map[string][]string, hashed map[string]bool) map[string][]string {
	out := map[string][]string{}
	for name, values := range h {
		if !hashed[strings.ToLower(name)] {
			out[name] = values
			continue
		}
		for _, v := range values {
			out[name] = append(out[name], s.hash(v))
		}
	}
	return out
}

// emit writes what it is given.
func emit(v any) {
	text, _ := json.Marshal(v)
	log.Printf("%s", text)
}

// LeakAccessor leaves the accessor as it is, CleanAccessor hashes it.
func LeakAccessor(s Salter, r *Request) {
	emit(s.auth(r.Auth, false)) // leak: Auth.Accessor
}

func CleanAccessor(s Salter, r *Request) {
	emit(s.auth(r.Auth, true))
}

// LeakHeaders has the token in a header that nobody hashes, CleanHeaders has it hashed before it gets there.
func LeakHeaders(s Salter, r *Request) {
	h := maps.Clone(r.Headers)
	h["X-Token"] = []string{r.Auth.ClientToken}
	emit(s.headers(h, map[string]bool{"cookie": true})) // leak: Auth.ClientToken
}

func CleanHeaders(s Salter, r *Request) {
	h := maps.Clone(r.Headers)
	h["X-Token"] = []string{s.hash(r.Auth.ClientToken)}
	emit(s.headers(h, map[string]bool{"cookie": true}))
}

// LeakResponse writes an answer that has the wrapped token, CleanResponse a hash of it.
func LeakResponse(s Salter, resp Response) {
	emit(Entry{Type: "response", Response: &Response{resp.Wrapped, resp.TTL}}) // leak: Response.Wrapped
}

func CleanResponse(s Salter, resp Response) {
	emit(Entry{Type: "response", Response: &Response{s.hash(resp.Wrapped), resp.TTL}})
}

// LeakError keeps the token in the text of an error, CleanError the path.
func LeakError(s Salter, r *Request) {
	e := Entry{Type: "error", Error: "permission denied for " + r.Auth.ClientToken}
	emit(e) // leak: Auth.ClientToken
}

func CleanError(s Salter, r *Request) {
	e := Entry{Type: "error", Error: "permission denied for " + r.Path}
	emit(e)
}
