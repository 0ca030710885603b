// Package case03 is an API on chi with a logger in the context.
package case03

import (
	"context"
	"encoding/json"
	"net/http"

	"github.com/go-chi/chi/v5"
	"github.com/google/uuid"
	"go.uber.org/zap"
	"round9/case03/ctxlog"
)

type Profile struct {
	ID       string `json:"id"`
	Nickname string `json:"nickname" pii:"username"`
	Birthday string `json:"birthday" pii:"date-of-birth"`
}

type Store map[string]Profile

func (s Store) Find(ctx context.Context, id string) (Profile, bool) {
	ctxlog.From(ctx).Debug("looking up", zap.String("id", id))
	p, ok := s[id]
	return p, ok
}

func requestID(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		ctx := ctxlog.Add(r.Context(), zap.String("request", uuid.NewString()), zap.String("path", r.Method))
		next.ServeHTTP(w, r.WithContext(ctx))
	})
}

// answer gives people what is known about them.
func answer(w http.ResponseWriter, p Profile) {
	w.Header().Set("Content-Type", "application/json")
	json.NewEncoder(w).Encode(p)
}

func serve(h http.HandlerFunc, w http.ResponseWriter, r *http.Request) {
	router := chi.NewRouter()
	router.Use(requestID)
	router.Get("/profiles/{id}", h)
	router.ServeHTTP(w, r)
}

func LeakShown(s Store, w http.ResponseWriter, r *http.Request) {
	serve(func(w http.ResponseWriter, r *http.Request) {
		p, ok := s.Find(r.Context(), chi.URLParam(r, "id"))
		if ok {
			ctxlog.From(r.Context()).Info("shown", zap.String("nickname", p.Nickname)) // leak: Profile.Nickname
		}
		answer(w, p)
	}, w, r)
}

func CleanShown(s Store, w http.ResponseWriter, r *http.Request) {
	serve(func(w http.ResponseWriter, r *http.Request) {
		p, ok := s.Find(r.Context(), chi.URLParam(r, "id"))
		ctxlog.From(r.Context()).Info("shown", zap.String("id", p.ID), zap.Bool("found", ok))
		answer(w, p)
	}, w, r)
}

func birthday(ctx context.Context, p Profile) context.Context {
	return ctxlog.Add(ctx, zap.String("birthday", p.Birthday))
}

func LeakAdded(ctx context.Context, p Profile) {
	ctx = birthday(ctx, p)
	ctxlog.From(ctx).Info("congratulated") // leak: Profile.Birthday
}

func CleanAdded(ctx context.Context, p Profile) {
	_ = birthday(ctx, p)
	ctxlog.From(ctx).Info("congratulated", zap.Int("length", len(p.Birthday)))
}

func CleanContext(ctx context.Context, p Profile) {
	ctx = ctxlog.Add(ctx, zap.String("profile", p.ID))
	ctxlog.From(ctx).Info("congratulated")
}

func LeakProfiles(ctx context.Context, s Store) {
	for _, p := range s {
		ctxlog.From(ctx).Warn("incomplete", zap.Any("profile", p)) // leak: Profile.Nickname, Profile.Birthday
	}
}

func CleanProfiles(ctx context.Context, s Store) {
	var ids []string
	for id, p := range s {
		if p.Birthday == "" || p.Nickname != "" {
			ids = append(ids, id)
		}
	}
	ctxlog.From(ctx).Warn("incomplete", zap.Strings("profiles", ids))
}
