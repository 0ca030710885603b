// Package case13 takes applications with a file, from a form.
package case13

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/rand"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"os"
)

type Application struct {
	Job    string
	Name   string `pii:"name"`
	CV     []byte `pii:"cv"`
	CVFile string `pii:"applicant"`
}

func read(r *http.Request) (a Application, err error) {
	if err := r.ParseMultipartForm(1 << 20); err != nil {
		return a, fmt.Errorf("application: %w", err)
	}
	a.Job, a.Name = r.FormValue("job"), r.FormValue("name")
	f, head, err := r.FormFile("cv")
	if err != nil {
		return a, fmt.Errorf("application: %w", err)
	}
	defer f.Close()
	a.CVFile = head.Filename
	a.CV, err = io.ReadAll(io.LimitReader(f, 1<<16))
	return a, err
}

func seal(key, plain []byte) ([]byte, error) {
	block, err := aes.NewCipher(key)
	if err != nil {
		return nil, err
	}
	gcm, err := cipher.NewGCM(block)
	if err != nil {
		return nil, err
	}
	nonce := make([]byte, gcm.NonceSize())
	if _, err := io.ReadFull(rand.Reader, nonce); err != nil {
		return nil, err
	}
	return gcm.Seal(nonce, nonce, plain, nil), nil
}

type shelf struct{ key []byte }

func (s shelf) keep(job string, raw []byte) error {
	if s.key != nil {
		sealed, err := seal(s.key, raw)
		if err != nil {
			return err
		}
		raw = sealed
	}
	return os.WriteFile(job+".bin", raw, 0o600)
}

func LeakName(r *http.Request) {
	a, err := read(r)
	slog.Info("applied", "who", a.Name, "err", err) // leak: Application.Name
}

func CleanName(r *http.Request) {
	a, err := read(r)
	slog.Info("applied", "who", len(a.CV), "err", err)
}

func LeakUpload(r *http.Request) {
	a, err := read(r)
	slog.Info("applied", "for", a.Job, "file", a.CVFile, "err", err) // leak: Application.CVFile
}

func CleanUpload(r *http.Request) {
	a, err := read(r)
	slog.Info("applied", "for", a.Job, "file", a.CVFile != "", "err", err)
}

func LeakKept(r *http.Request) error {
	a, err := read(r)
	if err != nil {
		return err
	}
	return shelf{}.keep(a.Job, a.CV) // leak: Application.CV
}

func CleanKept(r *http.Request) error {
	a, err := read(r)
	if err != nil {
		return err
	}
	return shelf{make([]byte, 16)}.keep(a.Job, a.CV)
}

func CleanMissing(r *http.Request) {
	r.Header.Set("Content-Type", "text/plain")
	if _, err := read(r); err != nil {
		slog.Warn("no application", "err", err)
	}
}
