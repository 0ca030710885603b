// Package age is a stub of the package of the same path, with what the cases use. Its ciphers are none to keep.
package age

import (
	"crypto/sha256"
	"io"
)

type Recipient interface{ String() string }

type X25519Recipient struct{ key string }

func (r *X25519Recipient) String() string { return r.key }

func ParseX25519Recipient(s string) (*X25519Recipient, error) { return &X25519Recipient{s}, nil }

type writer struct {
	dst io.Writer
	key [32]byte
	n   int
}

func (w *writer) Write(p []byte) (int, error) {
	sealed := make([]byte, len(p))
	for i := range p {
		sealed[i] = p[i] ^ w.key[w.n%32] | 128
		w.n++
	}
	return w.dst.Write(sealed)
}

func (w *writer) Close() error { return nil }

func Encrypt(dst io.Writer, recipients ...Recipient) (io.WriteCloser, error) {
	return &writer{dst: dst, key: sha256.Sum256([]byte(recipients[0].String()))}, nil
}
