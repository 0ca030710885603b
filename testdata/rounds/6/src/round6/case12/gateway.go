// Package case12 passes requests on to another service, with a header that says who asks.
package case12

import (
	"net/http"
	"net/http/httputil"
	"net/url"
)

type Session struct {
	Plan  string
	Email string `pii:"email"`
	Role  string
}

type identify func(out *http.Request, s Session)

func byEmail(out *http.Request, s Session) { out.Header.Set("X-Forwarded-Email", s.Email) }

func byRole(out *http.Request, s Session) { out.Header.Set("X-Forwarded-Role", s.Role) }

func gateway(base string, s Session, id identify) (http.Handler, error) {
	target, err := url.Parse(base)
	if err != nil {
		return nil, err
	}
	return &httputil.ReverseProxy{
		Rewrite: func(p *httputil.ProxyRequest) {
			p.SetURL(target)
			p.SetXForwarded()
			id(p.Out, s)
		},
	}, nil
}

// enrich adds what the session knows to what a client sent.
func enrich(next http.Handler, s Session, strip bool) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		r.Header.Set("X-User", s.Email)
		if strip {
			r.Header.Del("X-User")
		}
		next.ServeHTTP(w, r)
	})
}

func LeakHeader(base string, w http.ResponseWriter, r *http.Request, s Session) error {
	h, err := gateway(base, s, byEmail)
	if err != nil {
		return err
	}
	h.ServeHTTP(w, r) // leak: Session.Email
	return nil
}

func CleanHeader(base string, w http.ResponseWriter, r *http.Request, s Session) error {
	h, err := gateway(base, s, byRole)
	if err != nil {
		return err
	}
	h.ServeHTTP(w, r)
	return nil
}

func LeakEnriched(base string, w http.ResponseWriter, r *http.Request, s Session) error {
	h, err := gateway(base, s, byRole)
	if err != nil {
		return err
	}
	enrich(h, s, false).ServeHTTP(w, r) // leak: Session.Email
	return nil
}

func CleanEnriched(base string, w http.ResponseWriter, r *http.Request, s Session) error {
	h, err := gateway(base, s, byRole)
	if err != nil {
		return err
	}
	enrich(h, s, true).ServeHTTP(w, r)
	return nil
}
