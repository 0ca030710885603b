package proofs

import (
	"encoding/hex"
	"math/rand"
)

type session struct {
	Token string `pii:"session"`
	Plain string
}

// proves Read, Rand.Read
func Read_random(r *rand.Rand) {
	b := make([]byte, 16)
	rand.Read(b)
	s := session{Token: hex.EncodeToString(b)}
	show(s.Token) // want "log/line"
	c := make([]byte, 16)
	r.Read(c)
	s = session{Token: hex.EncodeToString(c)}
	show(s.Token) // want "log/line"
}

func Read_random_clean(r *rand.Rand) {
	b := make([]byte, 16)
	rand.Read(b)
	s := session{Plain: hex.EncodeToString(b)}
	show(s.Plain)
	c := make([]byte, 16)
	r.Read(c)
	s = session{Plain: hex.EncodeToString(c)}
	show(s.Plain)
}
