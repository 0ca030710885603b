// Package case33 remembers visitors in cookies.
package case33

import (
	"crypto/cipher"
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"net/http"
	"net/url"
)

// Visitor comes back.
type Visitor struct {
	Email   string `pii:"email"`
	Session string `pii:"session"`
	Theme   string
}

type Jar struct {
	key  []byte
	aead cipher.AEAD
}

func NewJar(key []byte, aead cipher.AEAD) *Jar { return &Jar{key, aead} }

// sign appends a signature, which hides nothing.
func (j *Jar) sign(text string) string {
	mac := hmac.New(sha256.New, j.key)
	mac.Write([]byte(text))
	return base64.URLEncoding.EncodeToString([]byte(text)) + "." + base64.URLEncoding.EncodeToString(mac.Sum(nil))
}

func (j *Jar) encrypt(text string) string {
	nonce := make([]byte, j.aead.NonceSize())
	_, _ = rand.Read(nonce)
	return base64.URLEncoding.EncodeToString(j.aead.Seal(nonce, nonce, []byte(text), nil))
}

func cookie(name, value string) *http.Cookie {
	return &http.Cookie{Name: name, Value: value, Path: "/", HttpOnly: true, Secure: true, MaxAge: 3600}
}

func LeakSigned(w http.ResponseWriter, j *Jar, v Visitor) {
	http.SetCookie(w, cookie("me", j.sign(v.Email))) // leak: Visitor.Email
}

func CleanEncrypted(w http.ResponseWriter, j *Jar, v Visitor) {
	http.SetCookie(w, cookie("me", j.encrypt(v.Email)))
}

// LeakSeveral puts a form into the cookie.
func LeakSeveral(w http.ResponseWriter, j *Jar, v Visitor) {
	form := url.Values{"theme": {v.Theme}}
	form.Set("mail", v.Email)
	c := cookie("settings", form.Encode())
	http.SetCookie(w, c) // leak: Visitor.Email
}

func CleanSeveral(w http.ResponseWriter, j *Jar, v Visitor) {
	form := url.Values{"theme": {v.Theme}}
	form.Set("mail", v.Email)
	form.Del("mail")
	c := cookie("settings", form.Encode())
	http.SetCookie(w, c)
}

// LeakHeader writes the header itself. What recognises a session may be there, the address may not.
func LeakHeader(w http.ResponseWriter, j *Jar, v Visitor) {
	c := cookie("sid", v.Session+"|"+v.Email)
	http.SetCookie(w, c) // leak: Visitor.Email
}

func CleanHeader(w http.ResponseWriter, j *Jar, v Visitor) {
	c := cookie("sid", v.Theme+"|")
	http.SetCookie(w, c)
}
