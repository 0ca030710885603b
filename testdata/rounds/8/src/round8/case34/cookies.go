// Package case34 puts into cookies what should be there, and sometimes what should not.
package case34

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"log"
	"net/http"
	"net/http/httptest"
	"time"
)

// A Shopper visits.
type Shopper struct {
	ID      int    `json:"i"`
	Email   string `json:"e,omitempty" pii:"email"`
	Visitor string `json:"-" pii:"cookie-id"`
	Theme   string `json:"t"`
}

// A jar writes cookies of one site.
type jar struct {
	w      http.ResponseWriter
	key    []byte
	maxAge time.Duration
}

func newJar() (*jar, *httptest.ResponseRecorder) {
	w := httptest.NewRecorder()
	return &jar{w, make([]byte, 32), time.Hour}, w
}

func (j *jar) set(name, value string) {
	http.SetCookie(j.w, &http.Cookie{Name: name, Value: value, MaxAge: int(j.maxAge.Seconds()), Secure: true})
}

// setSigned protects a value against changes, not against reading.
func (j *jar) setSigned(name, value string) {
	m := hmac.New(sha256.New, j.key)
	m.Write([]byte(value))
	j.set(name, fmt.Sprintf("%s.%x", base64.RawURLEncoding.EncodeToString([]byte(value)), m.Sum(nil)))
}

// setSealed protects a value against both.
func (j *jar) setSealed(name, value string) error {
	block, err := aes.NewCipher(j.key)
	if err != nil {
		return err
	}
	gcm, err := cipher.NewGCM(block)
	if err != nil {
		return err
	}
	nonce := make([]byte, gcm.NonceSize())
	if _, err := rand.Read(nonce); err != nil {
		return err
	}
	j.set(name, base64.RawURLEncoding.EncodeToString(gcm.Seal(nonce, nonce, []byte(value), nil)))
	return nil
}

func encode(s Shopper) string {
	text, err := json.Marshal(s)
	if err != nil {
		return ""
	}
	return base64.RawURLEncoding.EncodeToString(text)
}

// show prints of an answer what a browser would keep.
var show = func(*httptest.ResponseRecorder) {}

func LeakSigned(s Shopper) {
	j, w := newJar()
	j.setSigned("me", s.Email) // leak: Shopper.Email
	show(w)
}

func CleanSigned(s Shopper) {
	j, w := newJar()
	j.setSigned("me", fmt.Sprint(s.ID))
	show(w)
}

func CleanSealed(s Shopper) error {
	j, w := newJar()
	defer show(w)
	return j.setSealed("me", s.Email)
}

func LeakEncoded(s Shopper) {
	j, w := newJar()
	j.set("prefs", encode(s)) // leak: Shopper.Email
	show(w)
}

func CleanEncoded(s Shopper) {
	j, w := newJar()
	j.set("prefs", encode(Shopper{ID: s.ID, Theme: s.Theme}))
	show(w)
}

func CleanVisitor(s Shopper) {
	j, w := newJar()
	j.set("visitor", s.Visitor)
	log.Print(len(w.Result().Cookies()), " cookies")
}

func LeakVisitor(s Shopper) {
	j, w := newJar()
	j.set("visitor", s.Visitor)
	log.Print("set ", w.Header()) // leak: Shopper.Visitor
}

func LeakFlash(s Shopper) {
	j, w := newJar()
	j.set("flash", fmt.Sprintf("mail-to-%s-sent", s.Email)) // leak: Shopper.Email
	show(w)
}

func CleanFlash(s Shopper) {
	j, w := newJar()
	j.set("flash", fmt.Sprintf("mail-%d-sent", len(s.Email)))
	show(w)
}
