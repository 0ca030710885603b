// Package seal encrypts texts.
package seal

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/rand"
)

var key = make([]byte, 32)

// Box encrypts a text, with its nonce in front.
func Box(s string) ([]byte, error) {
	block, err := aes.NewCipher(key)
	if err != nil {
		return nil, err
	}
	gcm, err := cipher.NewGCM(block)
	if err != nil {
		return nil, err
	}
	nonce := make([]byte, gcm.NonceSize())
	if _, err := rand.Read(nonce); err != nil {
		return nil, err
	}
	return gcm.Seal(nonce, nonce, []byte(s), nil), nil
}
