package ciphers

import (
	"crypto/cipher"
	"crypto/rand"
	"crypto/rsa"
)

// What is deciphered is encrypted no more.

type Patient struct {
	ID     string
	SSN    string `pii:"ssn"`
	Sealed []byte `pii:"ssn,protected=encrypted"`
}

type box struct{ aead cipher.AEAD }

func (b box) seal(nonce []byte, text string) []byte {
	return b.aead.Seal(nil, nonce, []byte(text), nil)
}

func (b box) open(nonce, sealed []byte) ([]byte, error) { return b.aead.Open(nil, nonce, sealed, nil) }

func opened(p Patient, aead cipher.AEAD, nonce []byte) {
	save(p.Sealed) // ok: encrypted
	plain, err := aead.Open(nil, nonce, p.Sealed, nil)
	if err != nil {
		return
	}
	save(plain)                             // want `^Patient\.Sealed \(pii:ssn\) reaches os\.WriteFile through ciphers\.save$`
	save(aead.Seal(nil, nonce, plain, nil)) // ok: encrypted again
	prefixed, _ := aead.Open(p.Sealed[:4], nonce, []byte(p.ID), nil)
	save(prefixed) // ok: what stands before is encrypted
}

func byHelper(p Patient, b box, nonce []byte) {
	sealed := b.seal(nonce, p.SSN)
	save(sealed) // ok: encrypted
	plain, _ := b.open(nonce, sealed)
	save(plain)                        // want `^Patient\.SSN \(pii:ssn\) reaches os\.WriteFile through ciphers\.save$`
	save(b.seal(nonce, string(plain))) // ok: encrypted again
	id, _ := b.open(nonce, b.seal(nonce, p.ID))
	save(id) // ok
}

// keep opens what it writes.
func keep(b box, nonce, sealed []byte) {
	plain, _ := b.open(nonce, sealed)
	save(plain)
}

func keepSealed(sealed []byte) { save(sealed) }

func inHelper(p Patient, b box, nonce []byte) {
	keep(b, nonce, p.Sealed)     // want `^Patient\.Sealed \(pii:ssn\) reaches os\.WriteFile through ciphers\.keep$`
	keepSealed(p.Sealed)         // ok: encrypted
	keep(b, nonce, []byte(p.ID)) // ok
}

// write is called with what is encrypted, and deciphers it.
func write(p *Patient, b box, nonce []byte) {
	plain, _ := b.open(nonce, p.Sealed)
	save(plain)    // want `^Patient\.Sealed \(pii:ssn\) reaches os\.WriteFile through ciphers\.save$`
	save(p.Sealed) // ok: encrypted
}

func writes(p *Patient, b box, nonce []byte) {
	p.Sealed = b.seal(nonce, p.SSN)
	write(p, b, nonce)
}

func withRSA(p Patient, key *rsa.PrivateKey) {
	sealed, _ := rsa.EncryptPKCS1v15(rand.Reader, &key.PublicKey, []byte(p.SSN))
	save(sealed) // ok: encrypted
	plain, _ := rsa.DecryptPKCS1v15(nil, key, sealed)
	save(plain) // want `^Patient\.SSN \(pii:ssn\) reaches os\.WriteFile through ciphers\.save$`
}
