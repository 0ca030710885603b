package proofs

import (
	"crypto/rand"
	"encoding/hex"
	"io"
)

type session struct {
	Token string `pii:"session"`
	Plain string
}

// proves Read
func Read_random() {
	b := make([]byte, 16)
	rand.Read(b)
	s := session{Token: hex.EncodeToString(b)}
	show(s.Token) // want "log/line"
}

func Read_random_clean() {
	b := make([]byte, 16)
	rand.Read(b)
	s := session{Plain: hex.EncodeToString(b)}
	show(s.Plain)
}

// proves Reader
func Reader_random() {
	b := make([]byte, 16)
	io.ReadFull(rand.Reader, b)
	s := session{Token: hex.EncodeToString(b)}
	show(s.Token) // want "log/line"
}

func Reader_random_clean() {
	b := make([]byte, 16)
	io.ReadFull(rand.Reader, b)
	s := session{Plain: hex.EncodeToString(b)}
	show(s.Plain)
}
