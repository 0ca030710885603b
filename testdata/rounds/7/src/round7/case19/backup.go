// Package case19 writes backups of a practice to a disk that is not its own.
package case19

import (
	"bytes"
	"compress/gzip"
	"crypto/aes"
	"crypto/cipher"
	"crypto/rand"
	"encoding/json"
	"errors"
	"io"
	"os"
)

type Patient struct {
	No      string
	Name    string `pii:"name"`
	Allergy string `pii:"allergy"`
}

// A layer is put around a writer.
type layer func(io.WriteCloser) (io.WriteCloser, error)

func zipped(w io.WriteCloser) (io.WriteCloser, error) { return chain{gzip.NewWriter(w), w}, nil }

// chain closes a writer, and then the one below.
type chain struct {
	io.WriteCloser
	below io.Closer
}

func (c chain) Close() error { return errors.Join(c.WriteCloser.Close(), c.below.Close()) }

// sealed encrypts with a key.
func sealed(key []byte) layer {
	return func(w io.WriteCloser) (io.WriteCloser, error) {
		block, err := aes.NewCipher(key)
		if err != nil {
			return nil, err
		}
		iv := make([]byte, aes.BlockSize)
		if _, err := rand.Read(iv); err != nil {
			return nil, err
		}
		if _, err := w.Write(iv); err != nil {
			return nil, err
		}
		return cipher.StreamWriter{S: cipher.NewCTR(block, iv), W: w}, nil
	}
}

func open(name string, layers ...layer) (io.WriteCloser, error) {
	f, err := os.OpenFile(name, os.O_CREATE|os.O_WRONLY|os.O_TRUNC, 0o600)
	if err != nil {
		return nil, err
	}
	var w io.WriteCloser = f
	for _, l := range layers {
		if w, err = l(w); err != nil {
			return nil, errors.Join(err, f.Close())
		}
	}
	return w, nil
}

var key = bytes.Repeat([]byte("k"), 32)

func LeakPlain(p Patient) error {
	w, err := open("backup.json")
	if err != nil {
		return err
	}
	err = json.NewEncoder(w).Encode(p) // leak: Patient.Name, Patient.Allergy
	return errors.Join(err, w.Close())
}

func CleanSealed(p Patient) error {
	w, err := open("backup.json", sealed(key))
	if err != nil {
		return err
	}
	err = json.NewEncoder(w).Encode(p)
	return errors.Join(err, w.Close())
}

func CleanZipped(p Patient) error {
	w, err := open("backup.json.gz", sealed(key), zipped)
	if err != nil {
		return err
	}
	err = json.NewEncoder(w).Encode([]Patient{p, p})
	return errors.Join(err, w.Close())
}

// The index beside a backup says which record is where.
func LeakIndex(p Patient) error {
	w, err := open("backup.json", sealed(key))
	if err != nil {
		return err
	}
	defer w.Close()
	index := map[string]int{p.Name: 0}
	if err := json.NewEncoder(w).Encode(p); err != nil {
		return err
	}
	raw, err := json.Marshal(index)
	if err != nil {
		return err
	}
	return os.WriteFile("backup.index", raw, 0o600) // leak: Patient.Name
}

func CleanIndex(p Patient) error {
	w, err := open("backup.json", sealed(key))
	if err != nil {
		return err
	}
	defer w.Close()
	index := map[string]int{p.No: 0}
	if err := json.NewEncoder(w).Encode(p); err != nil {
		return err
	}
	raw, err := json.Marshal(index)
	if err != nil {
		return err
	}
	return os.WriteFile("backup.index", raw, 0o600)
}
