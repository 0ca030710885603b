// Package auth knows who makes a request.
package auth

import (
	"context"
	"crypto/sha256"
	"crypto/subtle"
	"fmt"
	"log/slog"
	"net/http"

	"round16/case04/model"
)

type key struct{}

// With puts a user into a context.
func With(ctx context.Context, u model.User) context.Context {
	return context.WithValue(ctx, key{}, u)
}

// From takes the user out.
func From(ctx context.Context) (model.User, bool) {
	u, ok := ctx.Value(key{}).(model.User)
	return u, ok
}

// Keys knows the keys of agents by their hash.
type Keys struct{ agents map[[32]byte]model.Agent }

// NewKeys takes agents.
func NewKeys(agents ...model.Agent) *Keys {
	k := &Keys{agents: map[[32]byte]model.Agent{}}
	for _, a := range agents {
		k.agents[sha256.Sum256([]byte(a.Key))] = a
	}
	return k
}

// Agent finds whose key it is.
func (k *Keys) Agent(text string) (model.Agent, error) {
	a, ok := k.agents[sha256.Sum256([]byte(text))]
	if !ok || subtle.ConstantTimeCompare([]byte(a.Key), []byte(text)) != 1 {
		return model.Agent{}, fmt.Errorf("key of %d characters: %w", len(text), model.ErrForbidden)
	}
	return a, nil
}

// Middleware logs who makes a request, by number.
func Middleware(log *slog.Logger, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		u, ok := From(r.Context())
		if !ok {
			http.Error(w, "sign in", http.StatusUnauthorized)
			return
		}
		log.InfoContext(r.Context(), "request", "user", u, "method", r.Method)
		next.ServeHTTP(w, r)
	})
}

// Verbose logs from where it is made, too.
func Verbose(log *slog.Logger, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if u, ok := From(r.Context()); ok {
			log.InfoContext(r.Context(), "request", "user", u, "from", u.IP) // leak: User.IP
		}
		next.ServeHTTP(w, r)
	})
}
