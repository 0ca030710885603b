package proofs

import (
	"crypto/sha256"
	"crypto/sha3"
	"hash"
)

// proves Hash.Reset
func Hash_Reset_clear(d data[[]byte]) {
	var h hash.Hash = sha256.New()
	h.Write(d.Tagged)
	h.Reset()
	show(h)
}

func Hash_Reset_clear_without(d data[[]byte]) {
	var h hash.Hash = sha256.New()
	h.Write(d.Tagged)
	show(h) // want "log/line hashed"
}

// proves XOF.Reset
func XOF_Reset_clear(d data[[]byte]) {
	var h hash.XOF = sha3.NewSHAKE128()
	h.Write(d.Tagged)
	h.Reset()
	show(h)
}

func XOF_Reset_clear_without(d data[[]byte]) {
	var h hash.XOF = sha3.NewSHAKE128()
	h.Write(d.Tagged)
	show(h) // want "log/line hashed"
}
