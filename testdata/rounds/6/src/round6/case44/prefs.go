// Package case44 remembers in cookies what visitors prefer.
package case44

import (
	"net/http"

	"round6/case44/jar"
)

type Visitor struct {
	Theme string
	Lang  string `pii:"language"`
	Email string `pii:"email"`
	Known string `pii:"cookie-id"`
}

type prefs struct {
	Theme string `json:"t"`
	Lang  string `json:"l,omitempty"`
}

type remember struct {
	Mail string `json:"m"`
}

var (
	signed = jar.Jar{Codec: jar.Signed{Key: []byte("k")}}
	sealed = jar.Jar{Codec: jar.Sealed{Key: make([]byte, 16)}}
)

func LeakPrefs(w http.ResponseWriter, v Visitor) error {
	return signed.Put(w, "prefs", prefs{v.Theme, v.Lang}) // leak: Visitor.Lang
}

func CleanPrefs(w http.ResponseWriter, v Visitor) error {
	return signed.Put(w, "prefs", prefs{Theme: v.Theme})
}

func LeakRemember(w http.ResponseWriter, v Visitor) error {
	return signed.Put(w, "remember", remember{v.Email}) // leak: Visitor.Email
}

func CleanRemember(w http.ResponseWriter, v Visitor) error {
	return sealed.Put(w, "remember", remember{v.Email})
}

func LeakName(w http.ResponseWriter, v Visitor) error {
	return sealed.Put(w, "prefs-"+v.Lang, prefs{Theme: v.Theme}) // leak: Visitor.Lang
}

func CleanName(w http.ResponseWriter, v Visitor) error {
	return sealed.Put(w, "prefs-"+v.Theme, prefs{Lang: v.Lang})
}

func CleanKnown(w http.ResponseWriter, v Visitor) error {
	return signed.Put(w, "known", v.Known)
}
