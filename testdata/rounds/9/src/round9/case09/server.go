// Package case09 logs requests in a middleware of chi, with zerolog.
package case09

import (
	"bytes"
	"encoding/json"
	"io"
	"net/http"
	"time"

	"github.com/go-chi/chi/v5"
	"github.com/rs/zerolog/log"
)

// Login is a request.
type Login struct {
	User     string `json:"user" pii:"username"`
	Password string `json:"password" pii:"password"`
	Remember bool   `json:"remember"`
}

// A recorder keeps what a handler answers.
type recorder struct {
	http.ResponseWriter
	status int
	size   int
	copy   *bytes.Buffer
}

func (r *recorder) WriteHeader(status int) {
	r.status = status
	r.ResponseWriter.WriteHeader(status)
}

func (r *recorder) Write(p []byte) (int, error) {
	r.size += len(p)
	if r.copy != nil {
		r.copy.Write(p)
	}
	return r.ResponseWriter.Write(p)
}

func access(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		rec, start := &recorder{ResponseWriter: w, status: 200}, time.Now()
		next.ServeHTTP(rec, r)
		log.Info().Str("method", r.Method).Int("status", rec.status).Int("size", rec.size).Int64("ms", time.Since(start).Milliseconds()).Send()
	})
}

func decode(r *http.Request) (*Login, error) {
	body, err := io.ReadAll(r.Body)
	if err != nil {
		return nil, err
	}
	var l Login
	if err := json.Unmarshal(body, &l); err != nil {
		return nil, err
	}
	return &l, nil
}

func post(h http.HandlerFunc, w http.ResponseWriter, r *http.Request) {
	router := chi.NewRouter()
	router.Use(access)
	router.Post("/login", h)
	router.ServeHTTP(w, r)
}

func LeakLogin(w http.ResponseWriter, r *http.Request) {
	post(func(w http.ResponseWriter, r *http.Request) {
		l, err := decode(r)
		if err != nil {
			log.Error().Msg("malformed body")
			return
		}
		log.Warn().Str("user", l.User).Msg("wrong password") // leak: Login.User
		w.WriteHeader(http.StatusUnauthorized)
	}, w, r)
}

func CleanLogin(w http.ResponseWriter, r *http.Request) {
	post(func(w http.ResponseWriter, r *http.Request) {
		l, err := decode(r)
		if err != nil {
			log.Error().Msg("malformed body")
			return
		}
		log.Warn().Bool("remember", l.Remember).Msg("wrong password")
		w.WriteHeader(http.StatusUnauthorized)
		json.NewEncoder(w).Encode(map[string]string{"user": l.User})
	}, w, r)
}

func LeakRecorded(w http.ResponseWriter, l Login) {
	rec := &recorder{ResponseWriter: w, copy: new(bytes.Buffer)}
	json.NewEncoder(rec).Encode(map[string]string{"user": l.User})
	log.Info().Str("body", rec.copy.String()).Msg("answered") // leak: Login.User
}

func CleanRecorded(w http.ResponseWriter, l Login) {
	rec := &recorder{ResponseWriter: w, copy: new(bytes.Buffer)}
	json.NewEncoder(rec).Encode(map[string]string{"user": l.User})
	log.Info().Int("size", rec.copy.Len()).Int("written", rec.size).Msg("answered")
}

func LeakPassword(l Login) {
	log.Debug().Interface("login", l).Msg("attempt") // leak: Login.User, Login.Password
}

func CleanPassword(l Login) {
	l.User, l.Password = "", ""
	log.Debug().Interface("login", l).Msg("attempt")
}
