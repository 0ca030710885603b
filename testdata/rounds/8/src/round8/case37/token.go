// Package case37 gets tokens, renews them, and says what went wrong.
package case37

import (
	"encoding/json"
	"errors"
	"fmt"
	"log"
	"log/slog"
	"strings"
	"time"
)

// A Token opens the interface for a while.
type Token struct {
	Access  string    `json:"access_token" pii:"token"`
	Refresh string    `json:"refresh_token,omitempty" pii:"token"`
	Type    string    `json:"token_type"`
	Expiry  time.Time `json:"-"`
	Scopes  []string  `json:"-"`
}

// String is what may be seen of a token.
func (t Token) String() string {
	return fmt.Sprintf("%s token for %s, can be renewed: %t", t.Type, strings.Join(t.Scopes, " "), t.Refresh != "")
}

// header is what requests carry.
func (t *Token) header() string { return t.Type + " " + t.Access }

// A retrieveError says that there is no token, with what the server said.
type retrieveError struct {
	status int
	body   []byte
	code   string
}

func (e *retrieveError) Error() string {
	if e.code != "" {
		return fmt.Sprintf("no token: %q", e.code)
	}
	return fmt.Sprintf("no token: status %d, answer %s", e.status, e.body)
}

// A server answers requests for tokens.
type server func(grant string) (int, []byte)

// generous answers with a token, and a status that is not expected.
func generous(t Token) server {
	return func(string) (int, []byte) {
		body, _ := json.Marshal(struct {
			Access  string `json:"access_token"`
			Refresh string `json:"refresh_token"`
		}{t.Access, t.Refresh})
		return 202, body
	}
}

// echoing repeats what it does not know.
func echoing(grant string) (int, []byte) { return 400, []byte("unknown grant " + grant) }

func strict(string) (int, []byte) { return 400, []byte("unknown grant") }

func renew(t Token, s server) error {
	status, body := s("refresh=" + t.Refresh)
	if status != 200 {
		return fmt.Errorf("renew: %w", &retrieveError{status: status, body: body})
	}
	return nil
}

func LeakEcho(t Token) {
	if err := renew(t, echoing); err != nil {
		log.Print(err) // leak: Token.Refresh
	}
}

func CleanEcho(t Token) {
	if err := renew(t, strict); err != nil {
		log.Print(err)
	}
}

func LeakGenerous(t Token) {
	if err := renew(Token{}, generous(t)); err != nil {
		slog.Error("no token", "err", err) // leak: Token.Access, Token.Refresh
	}
}

func CleanGenerous(t Token) {
	var e *retrieveError
	if err := renew(t, generous(t)); errors.As(err, &e) {
		slog.Error("no token", "status", e.status, "size", len(e.body))
	}
}

func CleanCode(t Token) {
	err := &retrieveError{status: 400, body: []byte(t.Refresh), code: "invalid_grant"}
	log.Print(err.code, ", ", err.status)
}

func CleanString(t Token) {
	log.Print("have ", t)
	log.Printf("have %v, until %s", &t, t.Expiry.Format(time.DateOnly))
}

func LeakVerb(t Token) {
	log.Printf("have %#v", t) // leak: Token.Access, Token.Refresh
}

func LeakJSON(t Token) {
	t.Refresh = ""
	text, _ := json.Marshal(t)
	log.Printf("have %s", text) // leak: Token.Access
}

func CleanJSON(t Token) {
	text, _ := json.Marshal(t.String())
	log.Printf("have %s", text)
}

func LeakHeader(t Token) {
	kind, _, _ := strings.Cut(t.header(), " ")
	log.Print(kind == t.Type, " ", t.header()) // leak: Token.Access
}

func CleanHeader(t Token) {
	log.Print(strings.HasPrefix(t.header(), "Bearer "), " ", len(t.header()))
}
