// Package case41 encrypts reports before they are put into files.
package case41

import (
	"bytes"
	"crypto/aes"
	"crypto/cipher"
	"crypto/des"
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"os"
	"strings"
)

// Report is on a patient.
type Report struct {
	No   int
	Text string `pii:"medical-record"`
}

// Sealer turns a text into another one.
type Sealer interface {
	Seal(plain []byte) ([]byte, error)
}

// GCM encrypts well, DES with a key that is too short, Signed not at all.
type GCM struct{ Key [32]byte }

func (g GCM) Seal(plain []byte) ([]byte, error) {
	block, err := aes.NewCipher(g.Key[:])
	if err != nil {
		return nil, err
	}
	aead, err := cipher.NewGCMWithRandomNonce(block)
	if err != nil {
		return nil, err
	}
	return aead.Seal(nil, nil, plain, nil), nil
}

type DES struct{ Key [8]byte }

func (d DES) Seal(plain []byte) ([]byte, error) {
	block, err := des.NewCipher(d.Key[:])
	if err != nil {
		return nil, err
	}
	out := make([]byte, len(plain))
	cipher.NewCTR(block, make([]byte, block.BlockSize())).XORKeyStream(out, plain)
	return out, nil
}

type Signed struct{ Key []byte }

func (s Signed) Seal(plain []byte) ([]byte, error) {
	mac := hmac.New(sha256.New, s.Key)
	mac.Write(plain)
	return mac.Sum(plain), nil
}

func newKey() (k [32]byte) {
	_, _ = rand.Read(k[:])
	return k
}

func save(s Sealer, r Report) error {
	sealed, err := s.Seal([]byte(r.Text))
	if err != nil {
		return fmt.Errorf("report %d: %w", r.No, err)
	}
	return put(r.No, sealed)
}

func put(no int, b []byte) error { return os.WriteFile(fmt.Sprintf("%d.bin", no), b, 0o600) }

// LeakSigned stores the text with its signature, CleanGCM encrypted.
func LeakSigned(r Report) {
	sealed, err := Signed{[]byte("key")}.Seal([]byte(r.Text))
	if err == nil {
		_ = os.WriteFile("report.bin", sealed, 0o600) // leak: Report.Text
	}
}

func CleanGCM(r Report) {
	sealed, err := GCM{newKey()}.Seal([]byte(r.Text))
	if err == nil {
		_ = os.WriteFile("report.bin", sealed, 0o600)
	}
}

// LeakDES has a key of 56 bits.
func LeakDES(r Report) {
	sealed, err := DES{[8]byte{1, 2, 3}}.Seal([]byte(r.Text))
	if err == nil {
		_ = os.WriteFile("report.hex", []byte(hex.EncodeToString(sealed)), 0o600) // leak: Report.Text
	}
}

// CleanSave has a key of 256 bits.
func CleanSave(r Report) {
	_ = save(GCM{newKey()}, r)
}

// LeakStream encrypts a copy, and stores what it has read on the way, CleanStream what it has written.
func LeakStream(r Report) {
	key := newKey()
	block, err := aes.NewCipher(key[:16])
	if err != nil {
		return
	}
	var read, written bytes.Buffer
	w := cipher.StreamWriter{S: cipher.NewCTR(block, make([]byte, block.BlockSize())), W: &written}
	_, _ = io.Copy(w, io.TeeReader(strings.NewReader(r.Text), &read))
	_ = os.WriteFile("stream.bin", read.Bytes(), 0o600) // leak: Report.Text
}

func CleanStream(r Report) {
	key := newKey()
	block, err := aes.NewCipher(key[:16])
	if err != nil {
		return
	}
	var read, written bytes.Buffer
	w := cipher.StreamWriter{S: cipher.NewCTR(block, make([]byte, block.BlockSize())), W: &written}
	_, _ = io.Copy(w, io.TeeReader(strings.NewReader(r.Text), &read))
	_ = os.WriteFile("stream.bin", written.Bytes(), 0o600)
}
