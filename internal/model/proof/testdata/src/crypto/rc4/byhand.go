package proofs

import (
	"crypto/cipher"
	"crypto/rc4"
)

// proves NewCipher
func NewCipher_stream(d data[string], key []byte) {
	c, _ := rc4.NewCipher(key)
	out := make([]byte, 16)
	var stream cipher.Stream = c
	stream.XORKeyStream(out, []byte(d.Tagged))
	show(out) // want "log/line"
}

func NewCipher_stream_clean(d data[string], key []byte) {
	c, _ := rc4.NewCipher(key)
	out := make([]byte, 16)
	var stream cipher.Stream = c
	stream.XORKeyStream(out, []byte(d.Plain))
	show(out)
}
