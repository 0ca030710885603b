// Package case01 checks bearer tokens and puts who calls into the context of a request.
package case01

import (
	"context"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"log"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
)

// Claims are what a token says.
type Claims struct {
	Subject string   `json:"sub" pii:"user-id"`
	Mail    string   `json:"email" pii:"email"`
	Issuer  string   `json:"iss"`
	Scopes  []string `json:"scp"`
}

var errMalformed = errors.New("malformed token")

func parse(header string) (*Claims, error) {
	token, ok := strings.CutPrefix(header, "Bearer ")
	if !ok {
		return nil, errMalformed
	}
	parts := strings.Split(token, ".")
	if len(parts) != 3 {
		return nil, errMalformed
	}
	raw, err := base64.RawURLEncoding.DecodeString(parts[1])
	if err != nil {
		return nil, fmt.Errorf("%w: %v", errMalformed, err)
	}
	c := new(Claims)
	if err := json.Unmarshal(raw, c); err != nil {
		return nil, fmt.Errorf("%w: %v", errMalformed, err)
	}
	return c, nil
}

type claimsKey struct{}

func caller(ctx context.Context) *Claims {
	c, _ := ctx.Value(claimsKey{}).(*Claims)
	return c
}

func authenticate(next http.HandlerFunc) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		c, err := parse(r.Header.Get("Authorization"))
		if err != nil {
			http.Error(w, err.Error(), http.StatusUnauthorized)
			return
		}
		next(w, r.WithContext(context.WithValue(r.Context(), claimsKey{}, c)))
	})
}

// need says who lacks a scope.
func need(ctx context.Context, scope string) error {
	c := caller(ctx)
	if !slices.Contains(c.Scopes, scope) {
		return fmt.Errorf("%s lacks %s", c.Subject, scope)
	}
	return nil
}

func LeakCaller(r *http.Request) {
	h := authenticate(func(w http.ResponseWriter, r *http.Request) {
		log.Print("report for ", caller(r.Context()).Mail) // leak: Claims.Mail
	})
	h.ServeHTTP(httptest.NewRecorder(), r)
}

func CleanCaller(r *http.Request) {
	h := authenticate(func(w http.ResponseWriter, r *http.Request) {
		log.Print("report for ", caller(r.Context()).Issuer)
	})
	h.ServeHTTP(httptest.NewRecorder(), r)
}

func LeakScope(r *http.Request) {
	h := authenticate(func(w http.ResponseWriter, r *http.Request) {
		if err := need(r.Context(), "admin"); err != nil {
			log.Print("denied: ", err) // leak: Claims.Subject
			w.WriteHeader(http.StatusForbidden)
		}
	})
	h.ServeHTTP(httptest.NewRecorder(), r)
}

func CleanScope(r *http.Request) {
	h := authenticate(func(w http.ResponseWriter, r *http.Request) {
		if err := need(r.Context(), "admin"); err != nil {
			log.Print("denied: ", r.Method)
			http.Error(w, err.Error(), http.StatusForbidden)
		}
	})
	h.ServeHTTP(httptest.NewRecorder(), r)
}

func CleanMalformed(r *http.Request) {
	r.Header.Set("Authorization", "Basic x")
	if _, err := parse(r.Header.Get("Authorization")); err != nil {
		log.Print("denied: ", err)
	}
}
