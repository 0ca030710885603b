// Package case38 has sessions in cookies.
package case38

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"log"
	"net/http"
	"net/http/httptest"
	"sync"
)

// Account is who signs in.
type Account struct {
	ID      int64  `json:"id"`
	Email   string `json:"email,omitempty" pii:"email"`
	Session string `json:"-" pii:"session"`
	Lang    string `json:"lang,omitempty" pii:"language"`
}

type claims struct {
	Sub int64 `json:"sub"`
}

// sessions keeps accounts on the server.
type sessions struct {
	mu  sync.Mutex
	all map[string]Account
}

func (s *sessions) put(a Account) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.all == nil {
		s.all = map[string]Account{}
	}
	s.all[a.Session] = a
}

func sign(v any) (string, error) {
	text, err := json.Marshal(v)
	if err != nil {
		return "", err
	}
	mac := hmac.New(sha256.New, []byte("key of the server"))
	mac.Write(text)
	return base64.RawURLEncoding.EncodeToString(text) + "." + base64.RawURLEncoding.EncodeToString(mac.Sum(nil)), nil
}

func short(s string) string {
	sum := sha256.Sum256([]byte("sid:" + s))
	return fmt.Sprintf("%x", sum[:4])
}

// LeakCookie keeps the address in a cookie, CleanCookie the session.
func LeakCookie(w http.ResponseWriter, a Account) {
	http.SetCookie(w, &http.Cookie{Name: "me", Value: a.Email, HttpOnly: true}) // leak: Account.Email
}

func CleanCookie(w http.ResponseWriter, a Account) {
	http.SetCookie(w, &http.Cookie{Name: "sid", Value: a.Session, HttpOnly: true})
}

// LeakSigned signs the account, CleanSigned its number.
func LeakSigned(w http.ResponseWriter, a Account) error {
	value, err := sign(a)
	if err != nil {
		return err
	}
	http.SetCookie(w, &http.Cookie{Name: "token", Value: value}) // leak: Account.Email, Account.Lang
	return nil
}

func CleanSigned(w http.ResponseWriter, a Account) error {
	value, err := sign(claims{a.ID})
	if err != nil {
		return err
	}
	http.SetCookie(w, &http.Cookie{Name: "token", Value: value})
	return nil
}

// LeakLog logs the session, CleanLog a hash of it.
func LeakLog(_ http.ResponseWriter, a Account) {
	var s sessions
	s.put(a)
	log.Printf("session %s of %d", a.Session, a.ID) // leak: Account.Session
}

func CleanLog(_ http.ResponseWriter, a Account) {
	var s sessions
	s.put(a)
	log.Printf("session %s of %d, one of %d", short(a.Session), a.ID, len(s.all))
}

// LeakRequest logs the cookies of a request, CleanRequest their names.
func LeakRequest(_ http.ResponseWriter, a Account) {
	r := httptest.NewRequest("GET", "/", nil)
	r.AddCookie(&http.Cookie{Name: "sid", Value: a.Session})
	log.Print("cookies ", r.Cookies()) // leak: Account.Session
}

func CleanRequest(_ http.ResponseWriter, a Account) {
	r := httptest.NewRequest("GET", "/", nil)
	r.AddCookie(&http.Cookie{Name: "sid", Value: a.Session})
	for _, c := range r.Cookies() {
		log.Print("cookie ", c.Name)
	}
}
