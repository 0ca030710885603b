// Package case29 hands out and erases the data of an account.
package case29

import (
	"archive/zip"
	"bytes"
	"crypto/cipher"
	"crypto/rand"
	"encoding/json"
	"fmt"
	"log"
	"os"
	"path"
	"strings"
	"time"
)

// Account is all that is known of a user.
type Account struct {
	ID       int64     `json:"id"`
	Email    string    `json:"email" pii:"email"`
	Searches []string  `json:"searches" pii:"search-query"`
	Created  time.Time `json:"created"`
}

// archive puts the account into a zip file in memory.
func archive(a *Account) ([]byte, error) {
	var buf bytes.Buffer
	zw := zip.NewWriter(&buf)
	w, err := zw.CreateHeader(&zip.FileHeader{Name: "account.json", Method: zip.Store})
	if err != nil {
		return nil, err
	}
	if err := json.NewEncoder(w).Encode(a); err != nil {
		return nil, err
	}
	if err := zw.Close(); err != nil {
		return nil, err
	}
	return buf.Bytes(), nil
}

// seal encrypts what only the user may open.
func seal(aead cipher.AEAD, plain []byte) []byte {
	nonce := make([]byte, aead.NonceSize())
	_, _ = rand.Read(nonce)
	return aead.Seal(nonce, nonce, plain, nil)
}

// LeakExport writes the archive as it is, CleanExport sealed.
func LeakExport(a *Account, aead cipher.AEAD) {
	data, err := archive(a)
	if err != nil {
		return
	}
	sealed := seal(aead, data)
	log.Print("sealed ", len(sealed))
	_ = os.WriteFile("export.zip", data, 0o600) // leak: Account.Email, Account.Searches
}

func CleanExport(a *Account, aead cipher.AEAD) {
	data, err := archive(a)
	if err != nil {
		return
	}
	sealed := seal(aead, data)
	log.Print("sealed ", len(sealed))
	_ = os.WriteFile("export.zip", sealed, 0o600)
}

// LeakName names the file after the user, CleanName after the number of the account.
func LeakName(a *Account) {
	f, err := os.Create(path.Join(".", a.Email+".done")) // leak: Account.Email
	if err == nil {
		f.Close()
	}
}

func CleanName(a *Account) {
	f, err := os.Create(path.Join(".", fmt.Sprint(a.ID)+".done"))
	if err == nil {
		f.Close()
	}
}

// erase empties the account, and tells what it was.
func erase(a *Account) (was Account) {
	was = *a
	*a = Account{ID: a.ID}
	return was
}

// LeakErased logs what was there, CleanErased what is there now.
func LeakErased(a *Account) {
	was := erase(a)
	log.Printf("erased: %v", was) // leak: Account.Email, Account.Searches
}

func CleanErased(a *Account) {
	_ = erase(a)
	log.Printf("erased: %v", *a)
}

// LeakSearches keeps the list that it takes away, CleanSearches clears it.
func LeakSearches(a *Account) {
	all := a.Searches
	a.Searches = nil
	log.Print(strings.Join(all, ",")) // leak: Account.Searches
}

func CleanSearches(a *Account) {
	all := a.Searches
	clear(all)
	log.Print(strings.Join(a.Searches, ","))
}

// LeakReceipt keeps a line in the directory of receipts.
func LeakReceipt(a *Account) {
	root, err := os.OpenRoot(".")
	if err != nil {
		return
	}
	defer root.Close()
	_ = root.WriteFile("receipt.txt", fmt.Appendf(nil, "%d %s", a.ID, a.Email), 0o600) // leak: Account.Email
}

func CleanReceipt(a *Account) {
	root, err := os.OpenRoot(".")
	if err != nil {
		return
	}
	defer root.Close()
	_ = root.WriteFile("receipt.txt", fmt.Appendf(nil, "%d %t", a.ID, a.Email != ""), 0o600)
}
