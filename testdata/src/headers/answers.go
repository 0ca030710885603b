package headers

import (
	"log"
	"net/http"
)

// The header of an answer can be read until it is sent.

func answeredHeader(w http.ResponseWriter, u User) {
	w.Header().Set("X-Mail", u.Email)
	log.Print(w.Header().Get("X-Mail")) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(w.Header().Get("X-Nick")) // ok
	log.Print(w.Header())               // want `^User\.Email \(pii:email\) reaches log\.Print$`
	w.Header().Set("X-Mail", u.Nick)
	log.Print(w.Header().Get("X-Mail")) // ok
	w.Header().Add("X-Mail", u.Email)
	log.Print(w.Header().Values("x-mail")) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	w.Header().Del("X-Mail")
	log.Print(w.Header().Values("x-mail")) // ok
}

func redirected(w http.ResponseWriter, r *http.Request, u User) {
	http.Redirect(w, r, "/users?mail="+u.Email, http.StatusFound)
	log.Print(w.Header().Get("Location"))  // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(w.Header().Get("X-Request")) // ok
}

func setBy(w http.ResponseWriter, u User) { w.Header().Set("X-Mail", u.Email) }

func nickBy(w http.ResponseWriter, u User) { w.Header().Set("X-Mail", u.Nick) }

func setByHelper(w http.ResponseWriter, u User) {
	setBy(w, u)
	log.Print(w.Header().Get("X-Mail")) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	nickBy(w, u)
	log.Print(w.Header().Get("X-Mail")) // ok
}
