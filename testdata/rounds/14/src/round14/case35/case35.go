// Package case35 recognises visitors by cookies.
package case35

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/rand"
	"encoding/base64"
	"encoding/json"
	"net/http"
	"time"
)

// Visitor has been here before.
type Visitor struct {
	Session string `pii:"session"`
	Name    string `pii:"name"`
	City    string `pii:"city"`
	Dark    bool
}

// option changes a cookie.
type option func(*http.Cookie)

func secure(c *http.Cookie) { c.Secure, c.HttpOnly, c.SameSite = true, true, http.SameSiteLaxMode }

func ttl(d time.Duration) option { return func(c *http.Cookie) { c.MaxAge = int(d.Seconds()) } }

func cookie(name, value string, opts ...option) *http.Cookie {
	c := &http.Cookie{Name: name, Value: value, Path: "/"}
	for _, o := range opts {
		o(c)
	}
	return c
}

// box seals what a cookie holds.
type box struct{ aead cipher.AEAD }

func newBox(key [16]byte) box {
	block, err := aes.NewCipher(key[:])
	if err != nil {
		panic(err)
	}
	aead, err := cipher.NewGCM(block)
	if err != nil {
		panic(err)
	}
	return box{aead}
}

func (b box) seal(v any) (string, error) {
	plain, err := json.Marshal(v)
	if err != nil {
		return "", err
	}
	nonce := make([]byte, b.aead.NonceSize())
	rand.Read(nonce)
	return base64.RawURLEncoding.EncodeToString(b.aead.Seal(nonce, nonce, plain, nil)), nil
}

// greeting is kept by the browser.
type greeting struct {
	Name string `json:"n"`
	City string `json:"c"`
}

// LeakGreeting sets a cookie with a name, CleanGreeting seals it.
func LeakGreeting(w http.ResponseWriter, v Visitor) error {
	text, err := json.Marshal(greeting{v.Name, v.City})
	if err != nil {
		return err
	}
	http.SetCookie(w, cookie("hi", base64.RawURLEncoding.EncodeToString(text), secure)) // leak: Visitor.Name, Visitor.City
	return nil
}

func CleanGreeting(w http.ResponseWriter, v Visitor) error {
	text, err := newBox([16]byte{}).seal(greeting{v.Name, v.City})
	if err != nil {
		return err
	}
	http.SetCookie(w, cookie("hi", text, secure))
	return nil
}

// LeakSession sets the city beside the session, CleanSession the session alone.
func LeakSession(w http.ResponseWriter, v Visitor) error {
	http.SetCookie(w, cookie("sid", v.Session, secure, ttl(time.Hour)))
	http.SetCookie(w, cookie("city", v.City, ttl(time.Hour))) // leak: Visitor.City
	return nil
}

func CleanSession(w http.ResponseWriter, v Visitor) error {
	http.SetCookie(w, cookie("sid", v.Session, secure, ttl(time.Hour)))
	http.SetCookie(w, cookie("city", "", ttl(-time.Hour)))
	return nil
}

// LeakTheme names the theme after the visitor, CleanTheme by what it is.
func LeakTheme(w http.ResponseWriter, v Visitor) error {
	theme := "bright"
	if v.Dark {
		theme = "dark-" + v.Name
	}
	http.SetCookie(w, cookie("theme", theme)) // leak: Visitor.Name
	return nil
}

func CleanTheme(w http.ResponseWriter, v Visitor) error {
	theme := "bright"
	if v.Dark {
		theme = "dark-" + "blue"
	}
	http.SetCookie(w, cookie("theme", theme))
	return nil
}
