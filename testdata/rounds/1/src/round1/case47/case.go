// Package case47 keeps data in files, some of them encrypted.
package case47

import (
	"bufio"
	"crypto/aes"
	"crypto/cipher"
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"log"
	"os"
)

type Holder struct {
	ID     string
	SSN    string `pii:"ssn"`
	Token  string `pii:"token"`
	Branch string
}

type vault struct{ aead cipher.AEAD }

func newVault() (*vault, error) {
	key := make([]byte, 32)
	if _, err := rand.Read(key); err != nil {
		return nil, err
	}
	block, err := aes.NewCipher(key)
	if err != nil {
		return nil, err
	}
	aead, err := cipher.NewGCM(block)
	if err != nil {
		return nil, err
	}
	return &vault{aead}, nil
}

func (v *vault) nonce() []byte {
	nonce := make([]byte, v.aead.NonceSize())
	rand.Read(nonce)
	return nonce
}

func (v *vault) seal(plain string) []byte {
	nonce := v.nonce()
	return v.aead.Seal(nonce, nonce, []byte(plain), nil)
}

func (v *vault) open(sealed []byte) ([]byte, error) {
	n := v.aead.NonceSize()
	return v.aead.Open(nil, sealed[:n], sealed[n:], nil)
}

func LeakPlainFile(h Holder) {
	os.WriteFile(h.ID+".txt", []byte(h.SSN), 0o600) // leak: Holder.SSN
}

func CleanSealedFile(h Holder) {
	v, err := newVault()
	if err != nil {
		return
	}
	os.WriteFile(h.ID+".txt", v.seal(h.SSN), 0o600)
}

// Seal appends to its first argument, which is not encrypted.
func LeakSealedBehind(h Holder) {
	v, err := newVault()
	if err != nil {
		return
	}
	out := v.aead.Seal([]byte(h.SSN), v.nonce(), []byte(h.Branch), nil)
	os.WriteFile(h.ID+".bin", out, 0o600) // leak: Holder.SSN
}

func CleanSealedInFront(h Holder) {
	v, err := newVault()
	if err != nil {
		return
	}
	out := v.aead.Seal([]byte(h.Branch), v.nonce(), []byte(h.SSN), nil)
	os.WriteFile(h.ID+".bin", out, 0o600)
}

func LeakOpened(h Holder) {
	v, err := newVault()
	if err != nil {
		return
	}
	plain, err := v.open(v.seal(h.SSN))
	log.Print(string(plain), err) // leak: Holder.SSN
}

func CleanOpened(h Holder) {
	v, err := newVault()
	if err != nil {
		return
	}
	plain, err := v.open(v.seal(h.SSN))
	log.Print(len(plain), err)
}

func LeakFileName(h Holder) {
	f, err := os.Create("scan-" + h.SSN + ".pdf") // leak: Holder.SSN
	if err == nil {
		f.Close()
	}
}

func CleanFileName(h Holder) {
	f, err := os.Create("scan-" + h.ID + ".pdf")
	if err == nil {
		f.Close()
	}
}

func LeakBuffered(h Holder) {
	f, err := os.Create("list")
	if err != nil {
		return
	}
	defer f.Close()
	w := bufio.NewWriter(f)
	defer w.Flush()
	fmt.Fprintf(w, "%s;%s\n", h.ID, h.Token) // leak: Holder.Token
}

// A token may be kept as a hash.
func CleanBuffered(h Holder) {
	f, err := os.Create("list")
	if err != nil {
		return
	}
	defer f.Close()
	w := bufio.NewWriter(f)
	defer w.Flush()
	sum := sha256.Sum256([]byte(h.Token))
	fmt.Fprintf(w, "%s;%s\n", h.ID, hex.EncodeToString(sum[:]))
}
