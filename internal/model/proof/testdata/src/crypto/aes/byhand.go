package proofs

import (
	"crypto/aes"
	"crypto/cipher"
)

func cbc(d data[string], key, iv []byte) {
	b, _ := aes.NewCipher(key)
	out := make([]byte, 16)
	cipher.NewCBCEncrypter(b, iv).CryptBlocks(out, []byte(d.Tagged))
	show(out) // want "log/line encrypted"
}

func ecb(d data[string], key []byte) {
	b, _ := aes.NewCipher(key)
	out := make([]byte, 16)
	b.Encrypt(out, []byte(d.Tagged))
	show(out) // want "log/line"
}

func gcm(d data[string], key, nonce []byte) {
	b, _ := aes.NewCipher(key)
	c, _ := cipher.NewGCM(b)
	show(c.Seal(nil, nonce, []byte(d.Tagged), nil)) // want "log/line encrypted"
}

type sealer struct{ aead cipher.AEAD }

func (s sealer) seal(nonce []byte, text string) []byte {
	return s.aead.Seal(nil, nonce, []byte(text), nil)
}

func field(d data[string], s sealer, nonce []byte) {
	show(s.seal(nonce, d.Tagged)) // want "log/line encrypted"
}
