package proofs

import (
	"crypto/cipher"

	"golang.org/x/crypto/tea"
)

// proves NewCipher
func NewCipher_cbc(d data[string], key, iv []byte) {
	b, _ := tea.NewCipher(key)
	out := make([]byte, 16)
	cipher.NewCBCEncrypter(b, iv).CryptBlocks(out, []byte(d.Tagged))
	show(out) // want "log/line"
}

func NewCipher_cbc_clean(d data[string], key, iv []byte) {
	b, _ := tea.NewCipher(key)
	out := make([]byte, 16)
	cipher.NewCBCEncrypter(b, iv).CryptBlocks(out, []byte(d.Plain))
	show(out)
}

// proves NewCipherWithRounds
func NewCipherWithRounds_cbc(d data[string], key, iv []byte) {
	b, _ := tea.NewCipherWithRounds(key, 8)
	out := make([]byte, 16)
	cipher.NewCBCEncrypter(b, iv).CryptBlocks(out, []byte(d.Tagged))
	show(out) // want "log/line"
}

func NewCipherWithRounds_cbc_clean(d data[string], key, iv []byte) {
	b, _ := tea.NewCipherWithRounds(key, 8)
	out := make([]byte, 16)
	cipher.NewCBCEncrypter(b, iv).CryptBlocks(out, []byte(d.Plain))
	show(out)
}
