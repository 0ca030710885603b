// Package case24 shows parts of the codes of a locker service.
package case24

import (
	"fmt"
	"log/slog"
	"strings"
)

// Locker holds a parcel.
type Locker struct {
	Number int
	Code   string `pii:"pin"`
	Pickup string `pii:"token"`
}

// tail shows the last four characters, which of a short code are all.
func tail(s string) string {
	if len(s) <= 4 {
		return s
	}
	return strings.Repeat("*", len(s)-4) + s[len(s)-4:]
}

// stars shows nothing but how long the code is.
func stars(s string) string {
	return strings.Repeat("*", len(s))
}

// blank overwrites all but the last four bytes of what it is given.
func blank(b []byte) {
	for i := 0; i < len(b)-4; i++ {
		b[i] = '*'
	}
}

// obscure is blank for texts, whose bytes it copies.
func obscure(s string) string {
	b := []byte(s)
	for i := range b {
		b[i] = '*'
	}
	return string(b)
}

// opening is what happens at a locker.
type opening struct {
	number int
	by     string
	note   string
}

func (o opening) String() string { return fmt.Sprintf("locker %d by %s: %s", o.number, o.by, o.note) }

func (l Locker) open(by string) opening {
	o := opening{number: l.Number, by: by, note: "empty"}
	if l.Pickup != "" {
		o.note = "parcel"
	}
	return o
}

// LeakTail shows all of a code of four digits, CleanTail its length.
func LeakTail(l Locker) {
	slog.Info("opened", "what", l.open(tail(l.Code))) // leak: Locker.Code
}

func CleanTail(l Locker) {
	slog.Info("opened", "what", l.open(stars(l.Code)))
}

// LeakBlank overwrites a copy and shows the text, CleanBlank shows the copy.
func LeakBlank(l Locker) {
	b := []byte(l.Pickup)
	blank(b)
	slog.Info("pickup", "bytes", len(b), "token", l.Pickup) // leak: Locker.Pickup
}

func CleanBlank(l Locker) {
	b := []byte(l.Pickup)
	for i := range b {
		b[i] = '*'
	}
	slog.Info("pickup", "bytes", len(b), "token", string(b))
}

// LeakResult does not use what the function returns, CleanResult does.
func LeakResult(l Locker) {
	token := l.Pickup
	_ = obscure(token)
	slog.Info("pickup", "token", token) // leak: Locker.Pickup
}

func CleanResult(l Locker) {
	token := l.Pickup
	token = obscure(token)
	slog.Info("pickup", "token", token)
}
