// Package case28 replaces persons by pseudonyms before events are logged.
package case28

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"hash"
	"io"
	"log"
	"strings"
)

// Viewer watches videos.
type Viewer struct {
	Email string `pii:"email"`
	Room  string
}

// Pseudonyms makes the same name of the same person.
type Pseudonyms struct{ key []byte }

func (p Pseudonyms) Of(text string) string {
	mac := hmac.New(sha256.New, p.key)
	mac.Write([]byte(strings.ToLower(text)))
	return hex.EncodeToString(mac.Sum(nil)[:8])
}

// Around passes the text to Sum, which only appends to it.
func (p Pseudonyms) Around(text string) string {
	mac := hmac.New(sha256.New, p.key)
	return hex.EncodeToString(mac.Sum([]byte(text)))
}

func LeakSum(p Pseudonyms, v Viewer) {
	log.Print("watching: ", p.Around(v.Email)) // leak: Viewer.Email
}

func CleanSum(p Pseudonyms, v Viewer) {
	log.Print("watching: ", p.Of(v.Email))
}

// tee hashes what it copies.
func tee(w io.Writer, h hash.Hash, text string) error {
	_, err := io.Copy(io.MultiWriter(w, h), strings.NewReader(text))
	return err
}

func LeakTee(p Pseudonyms, v Viewer) {
	var copied strings.Builder
	mac := hmac.New(sha256.New, p.key)
	if tee(&copied, mac, v.Email) == nil {
		log.Print("watching: ", copied.String()) // leak: Viewer.Email
	}
}

func CleanTee(p Pseudonyms, v Viewer) {
	var copied strings.Builder
	mac := hmac.New(sha256.New, p.key)
	if tee(&copied, mac, v.Email) == nil {
		log.Printf("watching: %x", mac.Sum(nil))
	}
}

// token is made of two parts; only the second cannot be read back.
func token(p Pseudonyms, v Viewer) (readable, signed string) {
	readable = base64.RawURLEncoding.EncodeToString([]byte(v.Email))
	return readable, p.Of(readable)
}

func LeakReadable(p Pseudonyms, v Viewer) {
	readable, _ := token(p, v)
	log.Print("token: ", readable) // leak: Viewer.Email
}

func CleanSigned(p Pseudonyms, v Viewer) {
	_, signed := token(p, v)
	log.Print("token: ", signed)
}
