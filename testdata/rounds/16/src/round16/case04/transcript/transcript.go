// Package transcript keeps what was said.
package transcript

import (
	"bytes"
	"crypto/aes"
	"crypto/cipher"
	"encoding/json"
	"fmt"
	"io"
	"os"

	"round16/case04/model"
)

// Write writes a line for each message.
func Write(w io.Writer, all []model.Message) error {
	enc := json.NewEncoder(w)
	for _, m := range all {
		if err := enc.Encode(m); err != nil {
			return fmt.Errorf("message %d: %w", m.ID, err)
		}
	}
	return nil
}

// Metas takes the texts away.
func Metas(all []model.Message) []model.Message {
	out := make([]model.Message, len(all))
	for i, m := range all {
		out[i] = m.Meta()
	}
	return out
}

// Archive keeps transcripts encrypted.
type Archive struct{ gcm cipher.AEAD }

// NewArchive takes a key of 16 or 32 bytes.
func NewArchive(key []byte) (*Archive, error) {
	block, err := aes.NewCipher(key)
	if err != nil {
		return nil, err
	}
	gcm, err := cipher.NewGCMWithRandomNonce(block)
	if err != nil {
		return nil, err
	}
	return &Archive{gcm}, nil
}

// Save encrypts a transcript into a file.
func (a *Archive) Save(name string, all []model.Message) error {
	var b bytes.Buffer
	if err := Write(&b, all); err != nil {
		return err
	}
	return os.WriteFile(name, a.gcm.Seal(nil, nil, b.Bytes(), nil), 0o600)
}

// SavePlain writes a transcript into a file, for whoever cannot decrypt.
func SavePlain(name string, all []model.Message) error {
	var b bytes.Buffer
	if err := Write(&b, all); err != nil {
		return err
	}
	return os.WriteFile(name, b.Bytes(), 0o600) // leak: Message.Text
}
