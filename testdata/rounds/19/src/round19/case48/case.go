// Package case48 keeps the state of stacks, in which some outputs are secret.
package case48

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/rand"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log"
	"os"
)

// Output is one of a resource.
type Output struct {
	Name   string
	Value  string `pii:"secret"`
	Secret bool
}

// Crypter makes ciphertext.
type Crypter interface {
	Encrypt(plain string) (string, error)
}

// gcm encrypts with a key.
type gcm struct{ aead cipher.AEAD }

func newGCM(key [32]byte) (Crypter, error) {
	block, err := aes.NewCipher(key[:])
	if err != nil {
		return nil, err
	}
	aead, err := cipher.NewGCM(block)
	if err != nil {
		return nil, err
	}
	return gcm{aead}, nil
}

func (g gcm) Encrypt(plain string) (string, error) {
	nonce := make([]byte, g.aead.NonceSize())
	if _, err := io.ReadFull(rand.Reader, nonce); err != nil {
		return "", err
	}
	return base64.StdEncoding.EncodeToString(g.aead.Seal(nonce, nonce, []byte(plain), nil)), nil
}

// nop leaves what it gets, for tests.
type nop struct{}

func (nop) Encrypt(plain string) (string, error) { return plain, nil }

// b64 looks like ciphertext.
type b64 struct{}

func (b64) Encrypt(plain string) (string, error) {
	return base64.StdEncoding.EncodeToString([]byte(plain)), nil
}

// blind shows a mark for what is secret.
type blind struct{}

func (blind) Encrypt(string) (string, error) { return "[secret]", nil }

// deployment is what is kept.
type deployment struct {
	Version   int               `json:"version"`
	Outputs   map[string]string `json:"outputs"`
	Encrypted bool              `json:"encrypted"`
}

func serialize(all []Output, c Crypter) (*deployment, error) {
	d := &deployment{Version: 3, Outputs: map[string]string{}}
	for _, o := range all {
		text, err := c.Encrypt(o.Value)
		if err != nil {
			return nil, fmt.Errorf("output %s: %w", o.Name, err)
		}
		d.Outputs[o.Name] = text
	}
	_, d.Encrypted = c.(gcm)
	return d, nil
}

func save(d *deployment) error {
	text, err := json.Marshal(d)
	if err != nil {
		return errors.New("state: not saved")
	}
	return os.WriteFile("stack.json", text, 0o600)
}

// LeakState keeps outputs as they are, CleanState encrypted.
func LeakState(all []Output, _ [32]byte) error {
	d, err := serialize(all, nop{})
	if err != nil {
		return err
	}
	return save(d) // leak: Output.Value
}

func CleanState(all []Output, key [32]byte) error {
	c, err := newGCM(key)
	if err != nil {
		return err
	}
	d, err := serialize(all, c)
	if err != nil {
		return err
	}
	return save(d)
}

// LeakEncoded keeps outputs encoded, CleanEncoded a mark for each.
func LeakEncoded(all []Output) error {
	d, err := serialize(all, b64{})
	if err != nil {
		return err
	}
	return save(d) // leak: Output.Value
}

func CleanEncoded(all []Output) error {
	d, err := serialize(all, blind{})
	if err != nil {
		return err
	}
	return save(d)
}

// LeakShow logs outputs in the clear when the state is written encrypted, CleanShow what is written.
func LeakShow(all []Output) {
	for _, o := range all {
		shown, err := blind{}.Encrypt(o.Value)
		log.Print(o.Name, o, len(shown), err) // leak: Output.Value
	}
}

func CleanShow(all []Output) {
	for _, o := range all {
		shown, err := blind{}.Encrypt(o.Value)
		log.Print(o.Name, shown, len(o.Value), err)
	}
}

// LeakFlagged shows all outputs, CleanFlagged those whose copies have lost their values.
func LeakFlagged(all []Output) {
	for i := range all {
		o := &all[i]
		if o.Secret {
			o = &Output{Name: o.Name, Value: o.Value, Secret: true}
		}
		fmt.Println(o.Name, o.Value) // leak: Output.Value
	}
}

func CleanFlagged(all []Output) {
	for i := range all {
		o := Output{Name: all[i].Name, Value: "[secret]", Secret: all[i].Secret}
		fmt.Println(o.Name, o.Value)
	}
}
