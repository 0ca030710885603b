package ciphers

import (
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/rsa"
	"crypto/x509"
	"encoding/pem"
	"log"
)

// The object that a key is parsed into has the key in it, and its public part has not.

type keyFile struct {
	Key []byte `pii:"private-key"`
}

func parsed(f keyFile) {
	block, _ := pem.Decode(f.Key)
	key, err := x509.ParsePKCS8PrivateKey(block.Bytes)
	if err != nil {
		log.Print(err) // ok
		return
	}
	log.Print(key) // want `^keyFile\.Key \(pii:private-key\) reaches log\.Print$`
	switch k := key.(type) {
	case *rsa.PrivateKey:
		log.Print(k.D)        // want `^keyFile\.Key \(pii:private-key\) reaches log\.Print$`
		log.Print(k.Public()) // ok
	case *ecdsa.PrivateKey:
		log.Print(k.D)        // want `^keyFile\.Key \(pii:private-key\) reaches log\.Print$`
		log.Print(k.Public()) // ok
		raw, _ := k.Bytes()
		log.Print(raw) // want `^keyFile\.Key \(pii:private-key\) reaches log\.Print$`
	case ed25519.PrivateKey:
		log.Print(string(k))                       // want `^keyFile\.Key \(pii:private-key\) reaches log\.Print$`
		log.Print(k.Public())                      // ok
		log.Print(k.Seed())                        // want `^keyFile\.Key \(pii:private-key\) reaches log\.Print$`
		log.Print(ed25519.Sign(k, []byte("text"))) // ok
	}
	back, _ := x509.MarshalPKCS8PrivateKey(key)
	log.Print(back) // want `^keyFile\.Key \(pii:private-key\) reaches log\.Print$`
}

func parsedRSA(f keyFile) {
	key, _ := x509.ParsePKCS1PrivateKey(f.Key)
	log.Print(key)                                        // want `^keyFile\.Key \(pii:private-key\) reaches log\.Print$`
	log.Print(key.PublicKey)                              // ok
	log.Print(key.Primes)                                 // want `^keyFile\.Key \(pii:private-key\) reaches log\.Print$`
	log.Print(x509.MarshalPKCS1PublicKey(&key.PublicKey)) // ok
	log.Print(x509.MarshalPKCS1PrivateKey(key))           // want `^keyFile\.Key \(pii:private-key\) reaches log\.Print$`
}

func seeded(f keyFile) {
	key := ed25519.NewKeyFromSeed(f.Key)
	log.Print(key)          // want `^keyFile\.Key \(pii:private-key\) reaches log\.Print$`
	log.Print(key.Public()) // ok
}

func parsedEC(f keyFile) {
	key, _ := x509.ParseECPrivateKey(f.Key)
	log.Print(key.X, key.Y) // ok
	log.Print(key.D)        // want `^keyFile\.Key \(pii:private-key\) reaches log\.Print$`
}
