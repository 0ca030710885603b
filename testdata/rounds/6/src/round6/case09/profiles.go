// Package case09 looks up profiles by the address of a visitor, through a memo.
package case09

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"log/slog"
	"time"

	"round6/case09/memo"
)

type Visitor struct {
	Shop  string
	Email string `pii:"email"`
	Name  string `pii:"name"`
}

type profile struct {
	Title string
	Shop  string
}

var errDown = errors.New("profiles are down")

func digest(s string) string {
	sum := sha256.Sum256([]byte(s))
	return hex.EncodeToString(sum[:8])
}

func loader(v Visitor) func() (profile, error) {
	return func() (profile, error) { return profile{"Dear " + v.Name, v.Shop}, nil }
}

func failing() (profile, error) { return profile{}, errDown }

func LeakLoad(v Visitor) {
	if _, err := memo.New[profile](time.Minute).Get(v.Email, failing); err != nil {
		slog.Error("no profile", "err", err) // leak: Visitor.Email
	}
}

func CleanLoad(v Visitor) {
	if _, err := memo.New[profile](time.Minute).Get(digest(v.Email), failing); err != nil {
		slog.Error("no profile", "err", err)
	}
}

func LeakValue(v Visitor) {
	m := memo.New[profile](time.Minute)
	_, _ = m.Get(v.Shop, loader(v))
	p, _ := m.Get(v.Shop, failing)
	slog.Info("greet", "title", p.Title) // leak: Visitor.Name
}

func CleanValue(v Visitor) {
	m := memo.New[profile](time.Minute)
	_, _ = m.Get(v.Shop, loader(v))
	p, _ := m.Get(v.Shop, failing)
	slog.Info("greet", "shop", p.Shop)
}

func LeakKeys(v Visitor) {
	m := memo.New[profile](time.Minute)
	_, _ = m.Get(v.Email, loader(v))
	slog.Info("memo", "keys", m.Keys()) // leak: Visitor.Email
}

func CleanKeys(v Visitor) {
	m := memo.New[profile](time.Minute)
	_, _ = m.Get(digest(v.Email), loader(v))
	slog.Info("memo", "keys", m.Keys())
}

func CleanStats(v Visitor) {
	m := memo.New[profile](time.Minute)
	_, _ = m.Get(v.Email, loader(v))
	hits, size := m.Stats()
	slog.Info("memo", "hits", hits, "size", size)
}
