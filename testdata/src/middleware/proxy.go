package middleware

import (
	"log"
	"net/http"
	"net/http/httputil"
)

// A proxy sends on what it gets, as its functions leave it.

func director(s string) *httputil.ReverseProxy {
	return &httputil.ReverseProxy{Director: func(r *http.Request) { r.Header.Set("X-User", s) }}
}

func rewriter(s string) *httputil.ReverseProxy {
	return &httputil.ReverseProxy{Rewrite: func(p *httputil.ProxyRequest) { p.Out.Header.Set("X-User", s) }}
}

func proxies(w http.ResponseWriter, r *http.Request, u User) {
	director(u.Email).ServeHTTP(w, r) // want `^User\.Email \(pii:email\) reaches \(\*net/http/httputil\.ReverseProxy\)\.ServeHTTP$`
}

func cleanDirector(w http.ResponseWriter, r *http.Request, u User) {
	director(u.Nick).ServeHTTP(w, r) // ok
}

func rewritten(w http.ResponseWriter, r *http.Request, u User) {
	rewriter(u.Email).ServeHTTP(w, r) // want `^User\.Email \(pii:email\) reaches \(\*net/http/httputil\.ReverseProxy\)\.ServeHTTP$`
}

func cleanRewritten(w http.ResponseWriter, r *http.Request, u User) {
	rewriter(u.Nick).ServeHTTP(w, r) // ok
}

// What a middleware sets in a request the next handler finds there.
func settingMail(next http.Handler, s string) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		r.Header.Set("X-Mail", s)
		next.ServeHTTP(w, r)
	})
}

func droppingMail(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		r.Header.Del("X-Mail")
		next.ServeHTTP(w, r)
	})
}

func headerSet(w http.ResponseWriter, r *http.Request, u User) {
	settingMail(http.HandlerFunc(showHeader), u.Email).ServeHTTP(w, r) // want `^User\.Email \(pii:email\) reaches log\.Print through middleware\.settingMail$`
	settingMail(http.HandlerFunc(showMethod), u.Email).ServeHTTP(w, r) // ok
}

func headerSetClean(w http.ResponseWriter, r *http.Request, u User) {
	settingMail(http.HandlerFunc(showHeader), u.Nick).ServeHTTP(w, r) // ok
}

func headerRemoved(w http.ResponseWriter, r *http.Request, u User) {
	r.Header.Set("X-Mail", u.Email)
	droppingMail(http.HandlerFunc(showHeader)).ServeHTTP(w, r) // ok
	log.Print(r.Header.Get("X-Mail"))                          // ok
}

func proxied(w http.ResponseWriter, r *http.Request, u User) {
	settingMail(&httputil.ReverseProxy{}, u.Email).ServeHTTP(w, r) // want `^User\.Email \(pii:email\) reaches \(\*net/http/httputil\.ReverseProxy\)\.ServeHTTP through middleware\.settingMail$`
}

func proxiedClean(w http.ResponseWriter, r *http.Request, u User) {
	settingMail(&httputil.ReverseProxy{}, u.Nick).ServeHTTP(w, r) // ok
}
