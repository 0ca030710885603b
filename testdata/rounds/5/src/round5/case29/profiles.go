// Package case29 keeps what is slow to compute in a cache.
package case29

import (
	"crypto/pbkdf2"
	"crypto/sha256"
	"encoding/hex"
	"time"

	"round5/case29/cache"
)

type Profile struct {
	ID       string `json:"id"`
	Name     string `json:"name" pii:"name"`
	Password string `json:"-" pii:"password"`
	Salt     string `json:"-"`
}

func LeakRemember(p Profile) error {
	_, err := cache.Remember(cache.New("."), p.ID, func() (Profile, error) { return p, nil }) // leak: Profile.Name
	return err
}

func CleanRemember(p Profile) error {
	_, err := cache.Remember(cache.New("."), p.ID, func() (int, error) { return len(p.Name), nil })
	return err
}

func LeakKey(p Profile) error {
	return cache.New(".").Set("of-"+p.Name, nil, time.Hour) // leak: Profile.Name
}

func CleanKey(p Profile) error {
	return cache.New(".").Set("of-"+p.ID, nil, time.Hour)
}

func LeakDigest(p Profile) error {
	sum := sha256.Sum256([]byte(p.Salt + p.Password))
	return cache.New(".").Set(p.ID, hex.AppendEncode(nil, sum[:]), 0) // leak: Profile.Password
}

func CleanDigest(p Profile) error {
	sum, err := pbkdf2.Key(sha256.New, p.Password, []byte(p.Salt), 600_000, 32)
	if err != nil {
		return err
	}
	return cache.New(".").Set(p.ID, hex.AppendEncode(nil, sum), 0)
}
