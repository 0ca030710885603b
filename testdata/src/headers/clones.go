package headers

import (
	"context"
	"log"
	"net/http"
)

func clonedHeader(u User) {
	h := http.Header{}
	h.Set("X-Mail", u.Email)
	safe := h.Clone()
	safe.Del("X-Mail")
	log.Print(safe) // ok
	log.Print(h)    // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func clonedAfter(u User, h http.Header) {
	safe := h.Clone()
	h.Set("X-Mail", u.Email)
	log.Print(safe)            // ok
	log.Print(h)               // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(h.Get("Accept")) // ok
}

func clonedRequest(u User, r *http.Request) {
	r.Header.Set("X-Mail", u.Email)
	safe := r.Clone(context.Background())
	safe.Header.Del("X-Mail")
	log.Print(safe.Header)                 // ok
	log.Print(r.Header)                    // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(r.Clone(r.Context()).Header) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func changedClone(u User, r *http.Request) {
	out := r.Clone(r.Context())
	out.Header.Set("X-Mail", u.Email)
	log.Print(r.Header)                 // ok
	log.Print(out.Header)               // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(out.Header.Get("X-Mail")) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(out.Header.Get("Accept")) // ok
}

// WithContext copies the request alone: both have one header.
func sharedHeader(u User, r *http.Request) {
	out := r.WithContext(context.Background())
	out.Header.Set("X-Mail", u.Email)
	log.Print(r.Header) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	out.Header.Del("X-Mail")
	log.Print(r.Header) // ok
}
