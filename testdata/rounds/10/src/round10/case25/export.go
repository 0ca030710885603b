// Package case25 exports members to files, in the clear and encrypted.
package case25

import (
	"bytes"
	"crypto/aes"
	"crypto/cipher"
	"crypto/rand"
	"encoding/csv"
	"encoding/xml"
	"io"
	"os"
	"strconv"
)

// Member pays a fee.
type Member struct {
	XMLName xml.Name `xml:"member"`
	ID      int      `xml:"id,attr"`
	Name    string   `xml:"name" pii:"name"`
	Account string   `xml:"-" pii:"bank-account"`
	Fee     int      `xml:"fee"`
}

func write(w io.Writer, all []Member, columns func(Member) []string) error {
	out := csv.NewWriter(w)
	for _, m := range all {
		if err := out.Write(columns(m)); err != nil {
			return err
		}
	}
	out.Flush()
	return out.Error()
}

func fees(m Member) []string   { return []string{strconv.Itoa(m.ID), strconv.Itoa(m.Fee)} }
func debits(m Member) []string { return []string{m.Account, strconv.Itoa(m.Fee)} }

func seal(key, plain []byte) ([]byte, error) {
	block, err := aes.NewCipher(key)
	if err != nil {
		return nil, err
	}
	aead, err := cipher.NewGCM(block)
	if err != nil {
		return nil, err
	}
	nonce := make([]byte, aead.NonceSize())
	if _, err := rand.Read(nonce); err != nil {
		return nil, err
	}
	return aead.Seal(nonce, nonce, plain, nil), nil
}

func LeakCSV(all []Member) {
	f, err := os.Create("debits.csv")
	if err != nil {
		return
	}
	defer f.Close()
	_ = write(f, all, debits) // leak: Member.Account
}

func CleanCSV(all []Member) {
	f, err := os.Create("fees.csv")
	if err != nil {
		return
	}
	defer f.Close()
	_ = write(f, all, fees)
}

// LeakSealed writes the buffer, CleanSealed what was made of it.
func LeakSealed(key []byte, all []Member) {
	var buf bytes.Buffer
	_ = write(&buf, all, debits)
	sealed, err := seal(key, buf.Bytes())
	if err == nil && len(sealed) > 0 {
		_ = os.WriteFile("debits.bin", buf.Bytes(), 0o600) // leak: Member.Account
	}
}

func CleanSealed(key []byte, all []Member) {
	var buf bytes.Buffer
	_ = write(&buf, all, debits)
	sealed, err := seal(key, buf.Bytes())
	if err == nil && len(sealed) > 0 {
		_ = os.WriteFile("debits.bin", sealed, 0o600)
	}
}

func LeakXML(all []Member) {
	text, err := xml.MarshalIndent(all, "", " ")
	if err == nil {
		_ = os.WriteFile("members.xml", text, 0o600) // leak: Member.Name
	}
}

func CleanXML(all []Member) {
	for i := range all {
		all[i].Name = ""
	}
	text, err := xml.MarshalIndent(all, "", " ")
	if err == nil {
		_ = os.WriteFile("members.xml", text, 0o600)
	}
}
