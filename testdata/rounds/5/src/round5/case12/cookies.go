// Package case12 remembers visitors of a shop in cookies.
package case12

import (
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"net/http"
)

type Visitor struct {
	Cart    string
	Email   string `pii:"email"`
	City    string `pii:"city"`
	Session string `pii:"session"`
}

// A flash is what the next page shows.
type flash struct {
	Text  string `json:"t"`
	Where string `json:"w,omitempty"`
}

func (f flash) cookie() (*http.Cookie, error) {
	raw, err := json.Marshal(f)
	if err != nil {
		return nil, err
	}
	return &http.Cookie{Name: "flash", Value: base64.URLEncoding.EncodeToString(raw)}, nil
}

func LeakFlash(w http.ResponseWriter, v Visitor) {
	c, err := flash{"welcome", v.City}.cookie()
	if err == nil {
		http.SetCookie(w, c) // leak: Visitor.City
	}
}

func CleanFlash(w http.ResponseWriter, v Visitor) {
	c, err := flash{"welcome", v.Cart}.cookie()
	if err == nil {
		http.SetCookie(w, c)
	}
}

func LeakHashed(w http.ResponseWriter, v Visitor) {
	sum := sha256.Sum256([]byte(v.Email))
	http.SetCookie(w, &http.Cookie{Name: "who", Value: fmt.Sprintf("%x", sum)}) // leak: Visitor.Email
}

func CleanSession(w http.ResponseWriter, v Visitor) {
	http.SetCookie(w, &http.Cookie{Name: "who", Value: v.Session, HttpOnly: true, Secure: true})
}

func LeakRaw(w http.ResponseWriter, v Visitor) {
	w.Header().Add("Set-Cookie", (&http.Cookie{Name: "city", Value: v.City}).String()) // leak: Visitor.City
}

func CleanRaw(w http.ResponseWriter, v Visitor) {
	w.Header().Add("X-City", "city of "+v.Cart)
}

func LeakName(w http.ResponseWriter, v Visitor) {
	c := http.Cookie{Path: "/", MaxAge: 60}
	c.Name, c.Value = "seen-"+v.Email, "1"
	http.SetCookie(w, &c) // leak: Visitor.Email
}

func CleanName(w http.ResponseWriter, v Visitor) {
	c := http.Cookie{Path: "/", MaxAge: 60}
	c.Name, c.Value = "seen-"+v.Cart, "1"
	http.SetCookie(w, &c)
}
