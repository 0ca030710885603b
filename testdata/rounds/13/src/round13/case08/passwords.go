// Package case08 keeps the credentials of a service in files, with what the standard library has for it.
package case08

import (
	"crypto/pbkdf2"
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"os"
	"strings"
)

// Login is how somebody signs in.
type Login struct {
	ID       string
	Password string `pii:"password"`
	PIN      string `pii:"pin"`
	Key      string `pii:"api-key"`
}

// record is what is kept of a password.
type record struct {
	Scheme string
	Salt   string
	Rounds int
	Sum    string
}

// derive makes a record that takes long to guess.
func derive(secret string) (record, error) {
	const rounds = 210_000
	salt := []byte(rand.Text())
	key, err := pbkdf2.Key(sha256.New, secret, salt, rounds, 32)
	if err != nil {
		return record{}, err
	}
	return record{"pbkdf2-sha256", string(salt), rounds, hex.EncodeToString(key)}, nil
}

// digest makes one that does not.
func digest(secret string) (record, error) {
	sum := sha256.Sum256([]byte(secret))
	return record{Scheme: "sha256", Sum: hex.EncodeToString(sum[:])}, nil
}

// scheme is how a record is made.
type scheme func(string) (record, error)

// seal is the content of the file for a secret.
func (s scheme) seal(secret string) ([]byte, error) {
	r, err := s(secret)
	if err != nil {
		return nil, err
	}
	return json.Marshal(r)
}

// LeakPassword keeps a plain hash of the password, CleanPassword a slow one.
func LeakPassword(l Login) error {
	data, err := scheme(digest).seal(l.Password)
	if err != nil {
		return err
	}
	return os.WriteFile(l.ID+".json", data, 0o600) // leak: Login.Password
}

func CleanPassword(l Login) error {
	data, err := scheme(derive).seal(l.Password)
	if err != nil {
		return err
	}
	return os.WriteFile(l.ID+".json", data, 0o600)
}

// LeakPIN is as easy to guess as a PIN, CleanPIN is slowed down.
func LeakPIN(l Login) error {
	sum := sha256.Sum256([]byte(l.ID + l.PIN))
	return os.WriteFile("pins", []byte(hex.EncodeToString(sum[:])), 0o600) // leak: Login.PIN
}

func CleanPIN(l Login) error {
	sum, err := pbkdf2.Key(sha256.New, l.PIN, []byte(l.ID), 100_000, 32)
	if err != nil {
		return err
	}
	return os.WriteFile("pins", []byte(hex.EncodeToString(sum)), 0o600)
}

// LeakKey keeps the key, CleanKey a hash of it, which nobody can guess it from.
func LeakKey(l Login) error {
	prefix, _, _ := strings.Cut(l.Key, ".")
	return os.WriteFile("keys", []byte(prefix+" "+l.Key+"\n"), 0o600) // leak: Login.Key
}

func CleanKey(l Login) error {
	sum := sha256.Sum256([]byte(l.Key))
	return os.WriteFile("keys", []byte(l.ID+" "+hex.EncodeToString(sum[:])+"\n"), 0o600)
}

// LeakBoth has the login beside its record, CleanBoth only the name of it.
func LeakBoth(l Login) error {
	r, err := derive(l.Password)
	if err != nil {
		return err
	}
	data, err := json.Marshal(struct {
		Login
		record
	}{l, r})
	if err != nil {
		return err
	}
	return os.WriteFile("login", data, 0o600) // leak: Login.Password, Login.PIN, Login.Key
}

func CleanBoth(l Login) error {
	r, err := derive(l.Password)
	if err != nil {
		return err
	}
	data, err := json.Marshal(struct {
		ID string
		record
	}{l.ID, r})
	if err != nil {
		return err
	}
	return os.WriteFile("login", data, 0o600)
}
