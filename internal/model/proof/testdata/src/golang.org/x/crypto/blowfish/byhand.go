package proofs

import (
	"crypto/cipher"

	"golang.org/x/crypto/blowfish"
)

// proves NewCipher
func NewCipher_cbc(d data[string], key, iv []byte) {
	b, _ := blowfish.NewCipher(key)
	out := make([]byte, 16)
	cipher.NewCBCEncrypter(b, iv).CryptBlocks(out, []byte(d.Tagged))
	show(out) // want "log/line"
}

func NewCipher_cbc_clean(d data[string], key, iv []byte) {
	b, _ := blowfish.NewCipher(key)
	out := make([]byte, 16)
	cipher.NewCBCEncrypter(b, iv).CryptBlocks(out, []byte(d.Plain))
	show(out)
}

// proves NewSaltedCipher
func NewSaltedCipher_cbc(d data[string], key, iv []byte) {
	b, _ := blowfish.NewSaltedCipher(key, iv)
	out := make([]byte, 16)
	cipher.NewCBCEncrypter(b, iv).CryptBlocks(out, []byte(d.Tagged))
	show(out) // want "log/line"
}

func NewSaltedCipher_cbc_clean(d data[string], key, iv []byte) {
	b, _ := blowfish.NewSaltedCipher(key, iv)
	out := make([]byte, 16)
	cipher.NewCBCEncrypter(b, iv).CryptBlocks(out, []byte(d.Plain))
	show(out)
}
