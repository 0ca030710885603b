// Package jar makes cookies out of values, signed or sealed.
package jar

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"net/http"
)

// A Codec makes a text of what a cookie holds.
type Codec interface {
	Encode(raw []byte) (string, error)
}

// Signed has a signature, and can be read by everybody.
type Signed struct{ Key []byte }

func (s Signed) Encode(raw []byte) (string, error) {
	mac := hmac.New(sha256.New, s.Key)
	mac.Write(raw)
	enc := base64.RawURLEncoding
	return enc.EncodeToString(raw) + "." + enc.EncodeToString(mac.Sum(nil)), nil
}

// Sealed is encrypted.
type Sealed struct{ Key []byte }

func (s Sealed) Encode(raw []byte) (string, error) {
	block, err := aes.NewCipher(s.Key)
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
	return base64.RawURLEncoding.EncodeToString(gcm.Seal(nonce, nonce, raw, nil)), nil
}

// A Jar sets cookies.
type Jar struct {
	Codec  Codec
	Domain string
}

// Put sets a cookie.
func (j Jar) Put(w http.ResponseWriter, name string, v any) error {
	raw, err := json.Marshal(v)
	if err != nil {
		return err
	}
	text, err := j.Codec.Encode(raw)
	if err != nil {
		return err
	}
	http.SetCookie(w, &http.Cookie{Name: name, Value: text, Domain: j.Domain, HttpOnly: true})
	return nil
}
