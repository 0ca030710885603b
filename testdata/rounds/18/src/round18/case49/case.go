// Package case49 signs the visitors of a theatre in, and remembers them with cookies.
package case49

import (
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"net/http"
	"strings"
	"time"
)

// Guest has a subscription.
type Guest struct {
	ID      string `json:"id"`
	Email   string `json:"email,omitempty" pii:"email"`
	Session string `json:"-" pii:"session"`
	Seat    string `json:"seat"`
}

// Jar makes cookies that are signed.
type Jar struct{ key []byte }

func newJar() *Jar {
	key := make([]byte, 32)
	_, _ = rand.Read(key)
	return &Jar{key}
}

// sign puts a signature behind a text, which stays readable.
func (j *Jar) sign(text string) string {
	m := hmac.New(sha256.New, j.key)
	m.Write([]byte(text))
	return text + "." + base64.RawURLEncoding.EncodeToString(m.Sum(nil))
}

// verify gives the text back.
func (j *Jar) verify(signed string) (string, bool) {
	i := strings.LastIndexByte(signed, '.')
	if i < 0 || !hmac.Equal([]byte(j.sign(signed[:i])), []byte(signed)) {
		return "", false
	}
	return signed[:i], true
}

func (j *Jar) cookie(name, value string) *http.Cookie {
	return &http.Cookie{Name: name, Value: j.sign(value), Path: "/", HttpOnly: true, Secure: true,
		SameSite: http.SameSiteLaxMode, Expires: time.Now().Add(time.Hour)}
}

// pack makes a text of a guest for a cookie.
func pack(g Guest) string {
	text, _ := json.Marshal(g)
	return base64.RawURLEncoding.EncodeToString(text)
}

// LeakEmail has the address in a cookie, signed, CleanEmail the number.
func LeakEmail(w http.ResponseWriter, g Guest) {
	http.SetCookie(w, newJar().cookie("guest", g.Email)) // leak: Guest.Email
}

func CleanEmail(w http.ResponseWriter, g Guest) {
	http.SetCookie(w, newJar().cookie("guest", g.ID))
}

// LeakPack has the guest in a cookie, with the address, CleanPack without it, beside the cookie of the session.
func LeakPack(w http.ResponseWriter, g Guest) {
	http.SetCookie(w, newJar().cookie("pack", pack(g))) // leak: Guest.Email
}

func CleanPack(w http.ResponseWriter, g Guest) {
	http.SetCookie(w, newJar().cookie("session", g.Session))
	g.Email, g.Session = "", ""
	http.SetCookie(w, newJar().cookie("pack", pack(g)))
}

// LeakVerify sets another cookie to what one of the address says, CleanVerify to whether it can be trusted.
func LeakVerify(w http.ResponseWriter, g Guest) {
	j := newJar()
	text, ok := j.verify(j.sign(g.Email))
	if ok {
		http.SetCookie(w, &http.Cookie{Name: "trusted", Value: text}) // leak: Guest.Email
	}
}

func CleanVerify(w http.ResponseWriter, g Guest) {
	j := newJar()
	text, ok := j.verify(j.sign(g.Email))
	if ok && text != "" {
		http.SetCookie(w, &http.Cookie{Name: "trusted", Value: "yes"})
	}
}

// LeakName adds the address to the name of a cookie, CleanName overwrites the value that has it.
func LeakName(w http.ResponseWriter, g Guest) {
	c := newJar().cookie("seat", g.Seat)
	c.Name += "-" + strings.ReplaceAll(g.Email, "@", "-")
	http.SetCookie(w, c) // leak: Guest.Email
}

func CleanName(w http.ResponseWriter, g Guest) {
	c := newJar().cookie("seat", g.Email)
	c.Name += "-" + g.ID
	c.Value = g.Seat
	http.SetCookie(w, c)
}
