package proofs

import (
	"crypto/cipher"

	"golang.org/x/crypto/cast5"
)

// proves NewCipher
func NewCipher_cbc(d data[string], key, iv []byte) {
	b, _ := cast5.NewCipher(key)
	out := make([]byte, 16)
	cipher.NewCBCEncrypter(b, iv).CryptBlocks(out, []byte(d.Tagged))
	show(out) // want "log/line"
}

func NewCipher_cbc_clean(d data[string], key, iv []byte) {
	b, _ := cast5.NewCipher(key)
	out := make([]byte, 16)
	cipher.NewCBCEncrypter(b, iv).CryptBlocks(out, []byte(d.Plain))
	show(out)
}
