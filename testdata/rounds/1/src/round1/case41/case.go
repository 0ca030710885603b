// Package case41 logs what was derived from personal data.
package case41

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"log"
	"slices"
	"strings"
	"unicode/utf8"
)

type User struct {
	ID    int
	Email string `pii:"email"`
	Phone string `pii:"phone"`
	Plan  string
}

func LeakHex(u User) {
	log.Print(hex.EncodeToString([]byte(u.Phone))) // leak: User.Phone
}

func CleanHash(u User) {
	sum := sha256.Sum256([]byte(u.Phone))
	log.Print(hex.EncodeToString(sum[:]))
}

func LeakBase64(u User) {
	log.Print(base64.StdEncoding.EncodeToString([]byte(u.Phone))) // leak: User.Phone
}

func CleanBase64(u User) {
	sum := sha256.Sum256([]byte(u.Phone))
	log.Print(base64.StdEncoding.EncodeToString(sum[:]))
}

// Sum appends the digest to what it is given.
func LeakSumPrefix(u User) {
	h := sha256.New()
	h.Write([]byte(u.Email))
	log.Printf("%x", h.Sum([]byte(u.Phone))) // leak: User.Phone
}

func CleanSum(u User) {
	h := sha256.New()
	h.Write([]byte(u.Email))
	h.Write([]byte(u.Phone))
	log.Printf("%x", h.Sum(nil))
}

func CleanMAC(u User) {
	m := hmac.New(sha256.New, []byte("a key that is long enough for this"))
	m.Write([]byte(u.Email))
	log.Printf("%x", m.Sum(nil))
}

func LeakRunes(u User) {
	log.Print([]rune(u.Phone)) // leak: User.Phone
}

func CleanRunes(u User) {
	log.Print(len([]rune(u.Phone)), utf8.RuneCountInString(u.Email))
}

func LeakReversed(u User) {
	runes := []rune(u.Phone)
	slices.Reverse(runes)
	log.Print(string(runes)) // leak: User.Phone
}

func CleanCounted(u User) {
	counts := map[bool]int{}
	for _, r := range u.Phone {
		counts[r == '-']++
	}
	log.Print(counts)
}

func LeakPieces(u User) {
	text := ""
	for _, part := range strings.FieldsFunc(u.Email, func(r rune) bool { return r == '.' }) {
		text = text + "|" + strings.ToUpper(part)
	}
	log.Print(text) // leak: User.Email
}

func CleanComparisons(u User) {
	log.Print(strings.EqualFold(u.Email, u.Phone), strings.Count(u.Email, "."), strings.HasSuffix(u.Email, ".test"), strings.Index(u.Email, "@"))
}

func LeakLocalPart(u User) {
	local, domain, _ := strings.Cut(u.Email, "@")
	log.Print(local, len(domain)) // leak: User.Email
}

func CleanLocalPart(u User) {
	local, domain, ok := strings.Cut(u.Email, "@")
	log.Print(len(local), len(domain), ok)
}
