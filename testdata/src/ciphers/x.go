// Package ciphers encrypts with strong ciphers and weak ones: those with blocks
// or keys under 128 bits, and a block cipher used alone, protect nothing.
package ciphers

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/des"
	"crypto/rc4"
	"os"
)

type User struct {
	Email string `pii:"email"`
	Nick  string
}

func save(data []byte) {
	os.WriteFile("mail", data, 0o600)
}

func modes(u User, key, iv []byte) {
	text := []byte(u.Email)
	out := make([]byte, len(text))
	strong, _ := aes.NewCipher(key)
	cipher.NewCBCEncrypter(strong, iv).CryptBlocks(out, text)
	save(out) // ok: encrypted
	cipher.NewCTR(strong, iv).XORKeyStream(out, text)
	save(out) // ok: encrypted
	weak, _ := des.NewCipher(key)
	cipher.NewCBCEncrypter(weak, iv).CryptBlocks(out, text)
	save(out) // want `^User\.Email \(pii:email\) reaches os\.WriteFile through ciphers\.save$`
	triple, _ := des.NewTripleDESCipher(key)
	cipher.NewCTR(triple, iv).XORKeyStream(out, text)
	save(out) // want `^User\.Email \(pii:email\) reaches os\.WriteFile through ciphers\.save$`
}

func codebook(u User, key []byte) {
	text := []byte(u.Email)
	out := make([]byte, len(text))
	strong, _ := aes.NewCipher(key)
	for i := 0; i < len(text); i += aes.BlockSize {
		strong.Encrypt(out[i:], text[i:])
	}
	save(out) // want `^User\.Email \(pii:email\) reaches os\.WriteFile through ciphers\.save$`
}

func streams(u User, key []byte) {
	text := []byte(u.Email)
	c, _ := rc4.NewCipher(key)
	c.XORKeyStream(text, text)
	save(text) // want `^User\.Email \(pii:email\) reaches os\.WriteFile through ciphers\.save$`
}

// The cipher comes from a function, and its mode is made in another.
func block(key []byte, strong bool) cipher.Block {
	if strong {
		b, _ := aes.NewCipher(key)
		return b
	}
	b, _ := des.NewCipher(key)
	return b
}

func weakBlock(key []byte) cipher.Block {
	b, _ := des.NewCipher(key)
	return b
}

func strongBlock(key []byte) cipher.Block {
	b, _ := aes.NewCipher(key)
	return b
}

func seal(b cipher.Block, iv []byte, text string) []byte {
	out := make([]byte, len(text))
	cipher.NewCBCEncrypter(b, iv).CryptBlocks(out, []byte(text))
	return out
}

func made(u User, key, iv []byte) {
	out := make([]byte, len(u.Email))
	cipher.NewCBCEncrypter(weakBlock(key), iv).CryptBlocks(out, []byte(u.Email))
	save(out) // want `^User\.Email \(pii:email\) reaches os\.WriteFile through ciphers\.save$`
	cipher.NewCBCEncrypter(strongBlock(key), iv).CryptBlocks(out, []byte(u.Email))
	save(out) // ok: encrypted
	cipher.NewCBCEncrypter(block(key, u.Nick == ""), iv).CryptBlocks(out, []byte(u.Email))
	save(out) // want `^User\.Email \(pii:email\) reaches os\.WriteFile through ciphers\.save$`
}

// Inside seal the cipher may be any: one that a caller hands over is taken for
// a strong one.
func passed(u User, key, iv []byte) {
	weak := weakBlock(key)
	save(seal(weak, iv, u.Email)) // ok: not seen
	out := make([]byte, len(u.Email))
	cipher.NewCBCEncrypter(weak, iv).CryptBlocks(out, []byte(u.Email))
	save(out)                                 // want `^User\.Email \(pii:email\) reaches os\.WriteFile through ciphers\.save$`
	save(seal(strongBlock(key), iv, u.Email)) // ok: encrypted
}

// Seal puts what it makes behind its first argument; the additional data is no
// part of it.
func sealed(u User, aead cipher.AEAD, nonce []byte) {
	save(aead.Seal(nonce, nonce, []byte(u.Email), nil))            // ok: encrypted
	save(aead.Seal([]byte(u.Nick), nonce, []byte(u.Email), nil))   // ok: encrypted
	save(aead.Seal([]byte(u.Email), nonce, []byte(u.Nick), nil))   // want `^User\.Email \(pii:email\) reaches os\.WriteFile through ciphers\.save$`
	save(aead.Seal(nonce, nonce, []byte(u.Nick), []byte(u.Email))) // ok: additional data
	text := []byte(u.Email)
	save(aead.Seal(text[:0], nonce, text, nil)) // ok: the storage of the text
}
