// Package case07 has routes of a library, with values in paths and forms.
package case07

import (
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
)

type Reader struct {
	Card  string `pii:"user-id"`
	Email string `pii:"email"`
	Desk  string
}

func parse(r *http.Request) Reader {
	return Reader{Card: r.PathValue("card"), Email: r.PostFormValue("email"), Desk: r.URL.Query().Get("desk")}
}

func LeakPath(r Reader) {
	serve(r, func(_ http.ResponseWriter, req *http.Request) {
		got := parse(req)
		slog.Info("lent", "card", got.Card) // leak: Reader.Card
	})
}

func CleanPath(r Reader) {
	serve(r, func(_ http.ResponseWriter, req *http.Request) {
		got := parse(req)
		slog.Info("lent", "desk", got.Desk)
	})
}

func LeakForm(r Reader) {
	serve(r, func(w http.ResponseWriter, req *http.Request) {
		email := req.PostFormValue("email")
		if !strings.Contains(email, "@") {
			slog.Warn("no address", "input", email) // leak: Reader.Email
		}
		lend(Reader{Email: email})
		w.WriteHeader(http.StatusAccepted)
	})
}

func CleanForm(r Reader) {
	serve(r, func(w http.ResponseWriter, req *http.Request) {
		email := req.PostFormValue("email")
		if !strings.Contains(email, "@") {
			slog.Warn("no address", "input", req.Pattern)
		}
		lend(Reader{Email: email})
		w.WriteHeader(http.StatusAccepted)
	})
}

func lend(Reader) {}

func serve(r Reader, h http.HandlerFunc) {
	mux := http.NewServeMux()
	mux.HandleFunc("POST /readers/{card}", h)
	body := url.Values{"email": {r.Email}}.Encode()
	req := httptest.NewRequest(http.MethodPost, "/readers/"+r.Card+"?desk="+r.Desk, strings.NewReader(body))
	req.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	mux.ServeHTTP(httptest.NewRecorder(), req)
}
