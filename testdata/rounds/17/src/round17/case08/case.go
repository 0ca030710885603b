// Package case08 dumps requests to an identity provider.
package case08

import (
	"bytes"
	"encoding/json"
	"log"
	"net/http"
	"net/http/httputil"
	"net/url"
	"strings"
)

// Grant asks for an access token.
type Grant struct {
	Client string `json:"client_id"`
	Secret string `json:"client_secret" pii:"secret"`
	Scope  string `json:"scope"`
}

const tokens = "https://id.example/oauth/token"

func (g Grant) form() (*http.Request, error) {
	f := url.Values{"client_id": {g.Client}, "scope": {g.Scope}}
	f.Set("client_secret", g.Secret)
	r, err := http.NewRequest(http.MethodPost, tokens, strings.NewReader(f.Encode()))
	if err != nil {
		return nil, err
	}
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	return r, nil
}

func (g Grant) json() (*http.Request, error) {
	text, err := json.Marshal(g)
	if err != nil {
		return nil, err
	}
	return http.NewRequest(http.MethodPost, tokens, bytes.NewReader(text))
}

func (g Grant) basic() (*http.Request, error) {
	r, err := http.NewRequest(http.MethodPost, tokens, strings.NewReader("scope="+g.Scope))
	if err != nil {
		return nil, err
	}
	r.SetBasicAuth(g.Client, g.Secret)
	return r, nil
}

// dump logs a request.
func dump(r *http.Request, body bool) {
	text, err := httputil.DumpRequestOut(r, body)
	if err != nil {
		log.Print("no dump: ", err)
		return
	}
	log.Printf("request:\n%s", text)
}

// LeakForm dumps the body, CleanForm the head.
func LeakForm(g Grant) {
	if r, err := g.form(); err == nil {
		dump(r, true) // leak: Grant.Secret
	}
}

func CleanForm(g Grant) {
	if r, err := g.form(); err == nil {
		dump(r, false)
	}
}

// LeakJSON dumps the secret, CleanJSON a request that was made without one.
func LeakJSON(g Grant) {
	if r, err := g.json(); err == nil {
		dump(r, true) // leak: Grant.Secret
	}
}

func CleanJSON(g Grant) {
	g.Secret = "***"
	if r, err := g.json(); err == nil {
		dump(r, true)
	}
}

// LeakBasic leaves the body out, but the head has the secret; CleanBasic takes it away.
func LeakBasic(g Grant) {
	if r, err := g.basic(); err == nil {
		dump(r, false) // leak: Grant.Secret
	}
}

func CleanBasic(g Grant) {
	if r, err := g.basic(); err == nil {
		shown := r.Clone(r.Context())
		shown.Header.Del("Authorization")
		dump(shown, false)
	}
}
