// Package case13 signs visitors in and remembers them with cookies.
package case13

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/rand"
	"encoding/base64"
	"log"
	"net/http"
	"net/url"
	"time"
)

type Login struct {
	ID      string
	Email   string `pii:"email"`
	Session string `pii:"session"`
}

func sessionCookie(l Login) *http.Cookie {
	return &http.Cookie{
		Name:     "sid",
		Value:    l.Session,
		Path:     "/",
		Expires:  time.Now().Add(time.Hour),
		HttpOnly: true,
		Secure:   true,
		SameSite: http.SameSiteLaxMode,
	}
}

func seal(key, plain []byte) (string, error) {
	block, err := aes.NewCipher(key)
	if err != nil {
		return "", err
	}
	gcm, err := cipher.NewGCM(block)
	if err != nil {
		return "", err
	}
	nonce := make([]byte, gcm.NonceSize())
	if _, err := rand.Read(nonce); err != nil {
		return "", err
	}
	return base64.RawURLEncoding.EncodeToString(gcm.Seal(nonce, nonce, plain, nil)), nil
}

func LeakCookieLog(l Login) {
	c := sessionCookie(l)
	log.Printf("setting %s", c) // leak: Login.Session
}

func CleanCookieLog(l Login) {
	c := sessionCookie(l)
	log.Printf("setting %s until %s", c.Name, c.Expires)
}

func LeakEmailCookie(w http.ResponseWriter, l Login) {
	http.SetCookie(w, &http.Cookie{Name: "me", Value: url.QueryEscape(l.Email), Path: "/"}) // leak: Login.Email
}

func CleanIDCookie(w http.ResponseWriter, l Login) {
	http.SetCookie(w, &http.Cookie{Name: "me", Value: url.QueryEscape(l.ID), Path: "/"})
}

func CleanSealedCookie(w http.ResponseWriter, l Login, key []byte) {
	v, err := seal(key, []byte(l.Email))
	if err != nil {
		log.Print(err)
		return
	}
	http.SetCookie(w, &http.Cookie{Name: "me", Value: v, Path: "/"})
}

func LeakSignature(w http.ResponseWriter, l Login, key []byte) {
	v, err := seal(key, []byte(l.ID))
	if err != nil {
		log.Print(err)
		return
	}
	http.SetCookie(w, &http.Cookie{Name: "me", Value: l.Email + "." + v, Path: "/"}) // leak: Login.Email
}

func LeakRequestCookies(l Login) {
	r := &http.Request{Header: http.Header{}}
	r.AddCookie(sessionCookie(l))
	log.Print("cookies: ", r.Cookies()) // leak: Login.Session
}

func CleanRequestCookies(l Login) {
	r := &http.Request{Header: http.Header{}}
	r.AddCookie(sessionCookie(l))
	log.Print("cookies: ", len(r.Cookies()))
}

func LeakCookieHeader(l Login) {
	h := http.Header{}
	h.Set("Accept", "text/html")
	h.Add("Cookie", "sid="+l.Session)
	log.Print(h) // leak: Login.Session
}

func CleanCookieHeader(l Login) {
	h := http.Header{}
	h.Set("Accept", "text/html")
	h.Add("Cookie", "sid="+l.Session)
	log.Print(h.Get("Accept"))
}

func CleanDeletedHeader(l Login) {
	h := http.Header{}
	h.Set("Accept", "text/html")
	h.Add("Cookie", "sid="+l.Session)
	h.Del("Cookie")
	log.Print(h)
}
