// Package case39 shows people a notice on the next page, which a cookie carries there.
package case39

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"net/http"
)

// Contact was changed by its owner.
type Contact struct {
	ID      string
	Email   string `pii:"email"`
	Visitor string `pii:"cookie-id"`
}

// Notice is shown once.
type Notice struct {
	Kind string `json:"k"`
	Text string `json:"t,omitempty"`
}

// Codec packs a value for the way.
type Codec interface {
	Encode(plain []byte) (string, error)
}

// open packs readably.
type open struct{}

func (open) Encode(plain []byte) (string, error) {
	return base64.RawURLEncoding.EncodeToString(plain), nil
}

// sealed encrypts.
type sealed struct{ key [32]byte }

func (s sealed) Encode(plain []byte) (string, error) {
	block, err := aes.NewCipher(s.key[:])
	if err != nil {
		return "", err
	}
	aead, err := cipher.NewGCMWithRandomNonce(block)
	if err != nil {
		return "", err
	}
	return base64.RawURLEncoding.EncodeToString(aead.Seal(nil, nil, plain, nil)), nil
}

func key() (k [32]byte) {
	_, _ = rand.Read(k[:])
	return k
}

// Flash sets notices.
type Flash struct {
	Codec
	name string
}

// cookie is the one that carries a notice.
func (f Flash) cookie(n Notice) (*http.Cookie, error) {
	plain, err := json.Marshal(n)
	if err != nil {
		return nil, err
	}
	value, err := f.Encode(plain)
	if err != nil {
		return nil, err
	}
	return &http.Cookie{Name: f.name, Value: value, Path: "/", HttpOnly: true}, nil
}

// LeakOpen packs the address readably, CleanSealed encrypts it.
func LeakOpen(w http.ResponseWriter, c Contact) {
	f := Flash{open{}, "flash"}
	if k, err := f.cookie(Notice{"saved", c.Email}); err == nil {
		http.SetCookie(w, k) // leak: Contact.Email
	}
}

func CleanSealed(w http.ResponseWriter, c Contact) {
	f := Flash{sealed{key()}, "flash"}
	if k, err := f.cookie(Notice{"saved", c.Email}); err == nil {
		http.SetCookie(w, k)
	}
}

// LeakText has the address in the text, CleanKind only the kind of the notice.
func LeakText(w http.ResponseWriter, c Contact) {
	n := Notice{Kind: "saved"}
	n.Text = "You are now " + c.Email
	if k, err := (Flash{open{}, "flash"}).cookie(n); err == nil {
		http.SetCookie(w, k) // leak: Contact.Email
	}
}

func CleanKind(w http.ResponseWriter, c Contact) {
	n := Notice{Kind: "saved"}
	if c.Email != "" {
		n.Text = "You have an address"
	}
	if k, err := (Flash{open{}, "flash"}).cookie(n); err == nil {
		http.SetCookie(w, k)
	}
}

// LeakHashed recognises somebody by a hash of the address, CleanVisitor by the mark of the browser.
func LeakHashed(w http.ResponseWriter, c Contact) {
	sum := sha256.Sum256([]byte(c.Email))
	http.SetCookie(w, &http.Cookie{Name: "v", Value: hex.EncodeToString(sum[:])}) // leak: Contact.Email
}

func CleanVisitor(w http.ResponseWriter, c Contact) {
	sum := sha256.Sum256([]byte(c.Visitor))
	http.SetCookie(w, &http.Cookie{Name: "v", Value: hex.EncodeToString(sum[:])})
}
