// Package case07 is a gateway whose middleware writes an access log.
package case07

import (
	"log"
	"net/http"
	"net/http/httptest"
	"net/url"
	"time"
)

type Reset struct {
	Ticket string
	Email  string `pii:"email"`
	Code   string `pii:"one-time-code"`
}

// statusWriter remembers the status of an answer.
type statusWriter struct {
	http.ResponseWriter
	status int
}

func (w *statusWriter) WriteHeader(code int) {
	w.status = code
	w.ResponseWriter.WriteHeader(code)
}

// accessLog logs the whole address of each request.
func accessLog(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		sw := &statusWriter{ResponseWriter: w, status: http.StatusOK}
		start := time.Now()
		next.ServeHTTP(sw, r)
		log.Printf("%s %s %d %s", r.Method, r.URL, sw.status, time.Since(start))
	})
}

// pathLog logs the path of each request.
func pathLog(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		sw := &statusWriter{ResponseWriter: w, status: http.StatusOK}
		start := time.Now()
		next.ServeHTTP(sw, r)
		log.Printf("%s %s %d %s", r.Method, r.URL.Path, sw.status, time.Since(start))
	})
}

func ok(w http.ResponseWriter, r *http.Request) { w.WriteHeader(http.StatusNoContent) }

func confirmRequest(r Reset) *http.Request {
	q := url.Values{"email": {r.Email}, "ticket": {r.Ticket}}
	return httptest.NewRequest(http.MethodGet, "/confirm?"+q.Encode(), nil)
}

func ticketRequest(r Reset) *http.Request {
	q := url.Values{"ticket": {r.Ticket}}
	return httptest.NewRequest(http.MethodGet, "/confirm?"+q.Encode(), nil)
}

func LeakAccess(w http.ResponseWriter, r Reset) {
	h := accessLog(http.HandlerFunc(ok))
	h.ServeHTTP(w, confirmRequest(r)) // leak: Reset.Email
}

func CleanAccessPath(w http.ResponseWriter, r Reset) {
	h := pathLog(http.HandlerFunc(ok))
	h.ServeHTTP(w, confirmRequest(r))
}

func CleanAccessTicket(w http.ResponseWriter, r Reset) {
	h := accessLog(http.HandlerFunc(ok))
	h.ServeHTTP(w, ticketRequest(r))
}

// entry is a line of the access log.
type entry struct {
	Method, Path, Query string
	Bytes               int
}

func (e entry) write() {
	log.Printf("%s %s?%s %d", e.Method, e.Path, e.Query, e.Bytes)
}

func (e entry) writeShort() {
	log.Printf("%s %s %d", e.Method, e.Path, e.Bytes)
}

func LeakEntry(r Reset) {
	e := entry{Method: "POST", Path: "/code", Query: "code=" + r.Code, Bytes: 12}
	e.write() // leak: Reset.Code
}

func CleanEntry(r Reset) {
	e := entry{Method: "POST", Path: "/code", Query: "code=" + r.Code, Bytes: 12}
	e.writeShort()
}

func LeakReferer(w http.ResponseWriter, r Reset) {
	req := ticketRequest(r)
	req.Header.Set("Referer", "https://shop.example/reset?email="+r.Email)
	log.Printf("%s from %s", req.URL.Path, req.Referer()) // leak: Reset.Email
	ok(w, req)
}

func CleanReferer(w http.ResponseWriter, r Reset) {
	req := ticketRequest(r)
	req.Header.Set("Referer", "https://shop.example/reset?email="+r.Email)
	log.Printf("%s from %s", req.URL.Path, req.UserAgent())
	ok(w, req)
}
