package proofs

import (
	"crypto/cipher"
	"crypto/des"
)

// proves NewCipher
func NewCipher_cbc(d data[string], key, iv []byte) {
	b, _ := des.NewCipher(key)
	out := make([]byte, 16)
	cipher.NewCBCEncrypter(b, iv).CryptBlocks(out, []byte(d.Tagged))
	show(out) // want "log/line"
}

func NewCipher_cbc_clean(d data[string], key, iv []byte) {
	b, _ := des.NewCipher(key)
	out := make([]byte, 16)
	cipher.NewCBCEncrypter(b, iv).CryptBlocks(out, []byte(d.Plain))
	show(out)
}

// proves NewTripleDESCipher
func NewTripleDESCipher_cbc(d data[string], key, iv []byte) {
	b, _ := des.NewTripleDESCipher(key)
	out := make([]byte, 16)
	cipher.NewCBCEncrypter(b, iv).CryptBlocks(out, []byte(d.Tagged))
	show(out) // want "log/line"
}

func NewTripleDESCipher_cbc_clean(d data[string], key, iv []byte) {
	b, _ := des.NewTripleDESCipher(key)
	out := make([]byte, 16)
	cipher.NewCBCEncrypter(b, iv).CryptBlocks(out, []byte(d.Plain))
	show(out)
}
