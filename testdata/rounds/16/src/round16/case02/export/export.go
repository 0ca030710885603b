// Package export writes what customers and accountants ask for.
package export

import (
	"archive/zip"
	"crypto/aes"
	"crypto/cipher"
	"crypto/rand"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"io"
	"iter"
	"os"

	"round16/case02/model"
)

// Bundle is all that there is on a customer.
type Bundle struct {
	Customer      model.Customer
	Subscriptions []string
	Invoices      int
}

// JSON writes a bundle.
func JSON(w io.Writer, b Bundle) error {
	enc := json.NewEncoder(w)
	enc.SetIndent("", "  ")
	return enc.Encode(b)
}

// Zip writes a bundle into an archive.
func Zip(w io.Writer, b Bundle) error {
	z := zip.NewWriter(w)
	f, err := z.CreateHeader(&zip.FileHeader{Name: "bundle.json", Method: zip.Store})
	if err != nil {
		return err
	}
	if err := JSON(f, b); err != nil {
		return err
	}
	return z.Close()
}

// Encrypt encrypts a file that is ready.
func Encrypt(key, plain []byte) ([]byte, error) {
	block, err := aes.NewCipher(key)
	if err != nil {
		return nil, err
	}
	gcm, err := cipher.NewGCM(block)
	if err != nil {
		return nil, err
	}
	nonce := make([]byte, gcm.NonceSize())
	if _, err := rand.Read(nonce); err != nil {
		return nil, err
	}
	return gcm.Seal(nonce, nonce, plain, nil), nil
}

// Keep keeps bytes in a file.
func Keep(name string, data []byte) error {
	if err := os.WriteFile(name, data, 0o600); err != nil {
		return fmt.Errorf("keep: %w", err)
	}
	return nil
}

// CSV writes a table of subscriptions, with a row made by the caller.
func CSV(w io.Writer, head []string, subs iter.Seq[model.Subscription], row func(model.Subscription) []string) error {
	out := csv.NewWriter(w)
	if err := out.Write(head); err != nil {
		return err
	}
	for s := range subs {
		if err := out.Write(row(s)); err != nil {
			return err
		}
	}
	out.Flush()
	return out.Error()
}

// Plain is a row without personal data.
func Plain(s model.Subscription) []string {
	return []string{s.ID, s.Customer.ID, s.Price.String(), s.State.String()}
}

// Full is a row for the accountant.
func Full(s model.Subscription) []string {
	return []string{s.ID, s.Customer.Name, s.Customer.Tax, s.Price.String()}
}
