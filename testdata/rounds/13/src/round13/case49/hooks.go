// Package case49 runs hooks on records before they are written.
package case49

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/rand"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"sync"
	"time"
)

// Chart is of a patient.
type Chart struct {
	ID      string
	Finding string `pii:"diagnosis"`
	Doctor  string `pii:"name"`
	Changed time.Time
}

// Hook changes a record or refuses it.
type Hook[T any] func(*T) error

// Store encodes records after its hooks.
type Store[T any] struct{ hooks []Hook[T] }

func (s *Store[T]) Before(hooks ...Hook[T]) *Store[T] {
	s.hooks = append(s.hooks, hooks...)
	return s
}

// Encode works on a copy.
func (s *Store[T]) Encode(v T) ([]byte, error) {
	for _, h := range s.hooks {
		if err := h(&v); err != nil {
			return nil, err
		}
	}
	return json.Marshal(v)
}

// key is of this process.
var key = sync.OnceValue(func() []byte {
	k := make([]byte, 32)
	_, _ = rand.Read(k)
	return k
})

func seal(text string) (string, error) {
	block, err := aes.NewCipher(key())
	if err != nil {
		return "", err
	}
	aead, err := cipher.NewGCMWithRandomNonce(block)
	if err != nil {
		return "", err
	}
	return base64.StdEncoding.EncodeToString(aead.Seal(nil, nil, []byte(text), nil)), nil
}

func sealFinding(c *Chart) (err error) {
	c.Finding, err = seal(c.Finding)
	return err
}

func sealDoctor(c *Chart) (err error) {
	c.Doctor, err = seal(c.Doctor)
	return err
}

func stamp(c *Chart) error {
	c.Changed = time.Unix(0, 0)
	return nil
}

// LeakHooks forgets to seal one field, CleanHooks seals both.
func LeakHooks(c Chart) {
	s := (&Store[Chart]{}).Before(stamp, sealFinding)
	if data, err := s.Encode(c); err == nil {
		_ = os.WriteFile(c.ID, data, 0o600) // leak: Chart.Doctor
	}
}

func CleanHooks(c Chart) {
	s := (&Store[Chart]{}).Before(stamp, sealFinding, sealDoctor)
	if data, err := s.Encode(c); err == nil {
		_ = os.WriteFile(c.ID, data, 0o600)
	}
}

// byValue makes a hook of a function that gets a copy, byResult of one that gives it back.
func byValue[T any](f func(T)) Hook[T] {
	return func(v *T) error { f(*v); return nil }
}

func byResult[T any](f func(T) T) Hook[T] {
	return func(v *T) error { *v = f(*v); return nil }
}

// LeakValue clears a copy, CleanResult gives it back.
func LeakValue(c Chart) {
	s := (&Store[Chart]{}).Before(byValue(func(c Chart) { c.Finding, c.Doctor = "", "" }))
	if data, err := s.Encode(c); err == nil {
		_ = os.WriteFile(c.ID, data, 0o600) // leak: Chart.Finding, Chart.Doctor
	}
}

func CleanResult(c Chart) {
	s := (&Store[Chart]{}).Before(byResult(func(c Chart) Chart { c.Finding, c.Doctor = "", ""; return c }))
	if data, err := s.Encode(c); err == nil {
		_ = os.WriteFile(c.ID, data, 0o600)
	}
}

var errEmpty = errors.New("nothing is found")

// LeakRefused quotes what it refuses, CleanRefused does not.
func LeakRefused(c Chart) {
	s := (&Store[Chart]{}).Before(func(c *Chart) error { return fmt.Errorf("%w: %q", errEmpty, c.Finding) })
	_, err := s.Encode(c)
	fmt.Println(err) // leak: Chart.Finding
}

func CleanRefused(c Chart) {
	s := (&Store[Chart]{}).Before(func(c *Chart) error { return fmt.Errorf("%w: %q", errEmpty, c.ID) })
	_, err := s.Encode(c)
	fmt.Println(err)
}

// LeakOriginal prints the record after the hooks ran on a copy, CleanOriginal what was encoded.
func LeakOriginal(c Chart) {
	_, err := (&Store[Chart]{}).Before(sealFinding, sealDoctor).Encode(c)
	fmt.Println(c.Doctor, err) // leak: Chart.Doctor
}

func CleanOriginal(c Chart) {
	data, err := (&Store[Chart]{}).Before(sealFinding, sealDoctor).Encode(c)
	fmt.Println(len(data), err)
}
