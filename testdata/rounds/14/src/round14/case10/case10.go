// Package case10 gives people what a service knows of them.
package case10

import (
	"archive/zip"
	"bytes"
	"crypto/aes"
	"crypto/cipher"
	"crypto/rand"
	"encoding/json"
	"os"
)

// Profile is all that is known.
type Profile struct {
	ID      string `json:"id"`
	Born    string `json:"born" pii:"date-of-birth"`
	Country string `json:"country" pii:"country"`
}

func pack(p Profile) ([]byte, error) {
	var buf bytes.Buffer
	z := zip.NewWriter(&buf)
	w, err := z.CreateHeader(&zip.FileHeader{Name: "profile.json", Method: zip.Store})
	if err != nil {
		return nil, err
	}
	enc := json.NewEncoder(w)
	enc.SetIndent("", " ")
	if err := enc.Encode(p); err != nil {
		return nil, err
	}
	if err := z.Close(); err != nil {
		return nil, err
	}
	return buf.Bytes(), nil
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
	rand.Read(nonce)
	return gcm.Seal(nonce, nonce, plain, nil), nil
}

// LeakArchive writes the archive, CleanArchive seals it before.
func LeakArchive(key []byte, p Profile) error {
	data, err := pack(p)
	if err != nil {
		return err
	}
	return os.WriteFile("export-"+p.ID+".zip", data, 0o600) // leak: Profile.Born, Profile.Country
}

func CleanArchive(key []byte, p Profile) error {
	data, err := pack(p)
	if err != nil {
		return err
	}
	data, err = seal(key, data)
	if err != nil {
		return err
	}
	return os.WriteFile("export-"+p.ID+".zip", data, 0o600)
}

// LeakName has the day in the name of the file, CleanName the number.
func LeakName(key []byte, p Profile) error {
	data, err := seal(key, []byte(p.Country))
	if err != nil {
		return err
	}
	return os.WriteFile("export-"+p.Born+".bin", data, 0o600) // leak: Profile.Born
}

func CleanName(key []byte, p Profile) error {
	data, err := seal(key, []byte(p.Country))
	if err != nil {
		return err
	}
	return os.WriteFile("export-"+p.ID+".bin", data, 0o600)
}

// LeakPartial seals one field and writes both, CleanPartial writes the one that is sealed.
func LeakPartial(key []byte, p Profile) error {
	born, err := seal(key, []byte(p.Born))
	if err != nil {
		return err
	}
	text, err := json.Marshal(map[string]any{"born": born, "country": p.Country})
	if err != nil {
		return err
	}
	return os.WriteFile("export.json", text, 0o600) // leak: Profile.Country
}

func CleanPartial(key []byte, p Profile) error {
	born, err := seal(key, []byte(p.Born))
	if err != nil {
		return err
	}
	text, err := json.Marshal(map[string]any{"born": born, "country": len(p.Country)})
	if err != nil {
		return err
	}
	return os.WriteFile("export.json", text, 0o600)
}
