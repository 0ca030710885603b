// Package case43 remembers who is signed in, and in which language, by cookies.
package case43

import (
	"crypto/cipher"
	"crypto/rand"
	"encoding/base64"
	"encoding/json"
	"log"
	"net/http"
	"strconv"
	"time"
)

// Member is signed in.
type Member struct {
	Theme   string `json:"theme"`
	Mail    string `json:"mail" pii:"email"`
	Born    string `json:"born" pii:"date-of-birth"`
	Session string `json:"-" pii:"session"`
}

// cookie is the same for all that a member is given.
func cookie(name, value string) *http.Cookie {
	return &http.Cookie{
		Name:     name,
		Value:    value,
		Path:     "/",
		MaxAge:   int((24 * time.Hour).Seconds()),
		HttpOnly: true,
		Secure:   true,
		SameSite: http.SameSiteLaxMode,
	}
}

// LeakSession remembers the address, CleanSession the session.
func LeakSession(w http.ResponseWriter, r *http.Request, m Member) {
	http.SetCookie(w, cookie("s", m.Mail)) // leak: Member.Mail
}

func CleanSession(w http.ResponseWriter, r *http.Request, m Member) {
	http.SetCookie(w, cookie("s", m.Session))
}

// LeakJSON packs all into one cookie, CleanJSON without what is about the member.
func LeakJSON(w http.ResponseWriter, r *http.Request, m Member) {
	text, err := json.Marshal(m)
	if err != nil {
		return
	}
	http.SetCookie(w, cookie("m", base64.RawURLEncoding.EncodeToString(text))) // leak: Member.Mail, Member.Born
}

func CleanJSON(w http.ResponseWriter, r *http.Request, m Member) {
	text, err := json.Marshal(Member{Theme: m.Theme})
	if err != nil {
		return
	}
	http.SetCookie(w, cookie("m", base64.RawURLEncoding.EncodeToString(text)))
}

// sealer makes cookies that nobody else can read.
type sealer struct{ aead cipher.AEAD }

func (s sealer) cookie(name, value string) *http.Cookie {
	nonce := make([]byte, s.aead.NonceSize())
	_, _ = rand.Read(nonce)
	sealed := s.aead.Seal(nonce, nonce, []byte(value), []byte(name))
	return cookie(name, base64.RawURLEncoding.EncodeToString(sealed))
}

// open gives the text of a cookie back.
func (s sealer) open(c *http.Cookie) string {
	sealed, err := base64.RawURLEncoding.DecodeString(c.Value)
	if err != nil || len(sealed) < s.aead.NonceSize() {
		return ""
	}
	nonce, text := sealed[:s.aead.NonceSize()], sealed[s.aead.NonceSize():]
	plain, err := s.aead.Open(nil, nonce, text, []byte(c.Name))
	if err != nil {
		return ""
	}
	return string(plain)
}

// LeakSealed opens what it has sealed for the log.
func LeakSealed(w http.ResponseWriter, s sealer, m Member) {
	c := s.cookie("born", m.Born)
	http.SetCookie(w, c)
	log.Print("set ", s.open(c)) // leak: Member.Born
}

func CleanSealed(w http.ResponseWriter, s sealer, m Member) {
	c := s.cookie("born", m.Born)
	http.SetCookie(w, c)
	log.Print("set ", c.Name)
}

// LeakHeader writes the header itself.
func LeakHeader(w http.ResponseWriter, r *http.Request, m Member) {
	c := cookie("born", m.Born)
	w.Header().Add("Set-Cookie", c.String()) // leak: Member.Born
}

func CleanHeader(w http.ResponseWriter, r *http.Request, m Member) {
	c := cookie("born", strconv.FormatBool(m.Born != ""))
	w.Header().Add("Set-Cookie", c.String())
}

// LeakOut logs the cookies of a request, CleanOut their names.
func LeakOut(w http.ResponseWriter, r *http.Request, m Member) {
	r.AddCookie(cookie("s", m.Session))
	for _, c := range r.Cookies() {
		log.Print("cookie: ", c) // leak: Member.Session
	}
}

func CleanOut(w http.ResponseWriter, r *http.Request, m Member) {
	r.AddCookie(cookie("s", m.Session))
	for _, c := range r.Cookies() {
		log.Print("cookie: ", c.Name)
	}
}
