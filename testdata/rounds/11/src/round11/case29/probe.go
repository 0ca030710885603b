//go:build probe

package case29

import (
	"crypto/aes"
	"crypto/cipher"
)

func account() *Account {
	return &Account{ID: 1, Email: "canary-email", Searches: []string{"canary-searches"}}
}

func aead() cipher.AEAD {
	block, err := aes.NewCipher(make([]byte, 32))
	if err != nil {
		panic(err)
	}
	a, err := cipher.NewGCM(block)
	if err != nil {
		panic(err)
	}
	return a
}

var Probe = map[string]func(){
	"LeakExport":    func() { LeakExport(account(), aead()) },
	"CleanExport":   func() { CleanExport(account(), aead()) },
	"LeakName":      func() { LeakName(account()) },
	"CleanName":     func() { CleanName(account()) },
	"LeakErased":    func() { LeakErased(account()) },
	"CleanErased":   func() { CleanErased(account()) },
	"LeakSearches":  func() { LeakSearches(account()) },
	"CleanSearches": func() { CleanSearches(account()) },
	"LeakReceipt":   func() { LeakReceipt(account()) },
	"CleanReceipt":  func() { CleanReceipt(account()) },
}
