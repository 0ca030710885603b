// Package jwt is a stub of the package of the same path, with what the cases use.
package jwt

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
)

type Claims interface{ GetSubject() (string, error) }

type MapClaims map[string]interface{}

func (m MapClaims) GetSubject() (string, error) { s, _ := m["sub"].(string); return s, nil }

type RegisteredClaims struct {
	Issuer  string `json:"iss,omitempty"`
	Subject string `json:"sub,omitempty"`
	ID      string `json:"jti,omitempty"`
}

func (c RegisteredClaims) GetSubject() (string, error) { return c.Subject, nil }

type SigningMethod interface{ Alg() string }

type SigningMethodHMAC struct{ Name string }

func (m *SigningMethodHMAC) Alg() string { return m.Name }

var SigningMethodHS256 = &SigningMethodHMAC{"HS256"}

type Token struct {
	Method SigningMethod
	Claims Claims
}

func NewWithClaims(method SigningMethod, claims Claims) *Token { return &Token{method, claims} }

func (t *Token) SignedString(key interface{}) (string, error) {
	claims, err := json.Marshal(t.Claims)
	if err != nil {
		return "", err
	}
	text := base64.RawURLEncoding.EncodeToString([]byte(`{"alg":"HS256"}`)) + "." + base64.RawURLEncoding.EncodeToString(claims)
	mac := hmac.New(sha256.New, key.([]byte))
	mac.Write([]byte(text))
	return text + "." + base64.RawURLEncoding.EncodeToString(mac.Sum(nil)), nil
}
