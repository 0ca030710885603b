package proofs

import (
	"net/http"

	"github.com/gorilla/securecookie"
)

// proves New

func signed(w http.ResponseWriter, hash []byte, d data[string]) {
	s := securecookie.New(hash, nil).MaxAge(60)
	text, _ := s.Encode("session", d.Tagged)
	http.SetCookie(w, &http.Cookie{Name: "session", Value: text}) // want "store/cookie"
}

func signed_clean(w http.ResponseWriter, hash []byte, d data[string]) {
	s := securecookie.New(hash, nil).MaxAge(60)
	text, _ := s.Encode("session", d.Plain)
	http.SetCookie(w, &http.Cookie{Name: "session", Value: text})
}
