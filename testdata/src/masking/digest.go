package masking

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"hash/fnv"
	"io"
	"log"
)

type answer struct {
	Wrapped string `pii:"token"`
	TTL     int
}

type salter struct{ key []byte }

func (s salter) digest(text string) string {
	mac := hmac.New(sha256.New, s.key)
	mac.Write([]byte(text))
	return "hmac-sha256:" + hex.EncodeToString(mac.Sum(nil))
}

// behind copies the text in front of a digest of something else.
func (s salter) behind(text string) string {
	mac := hmac.New(sha256.New, s.key)
	return hex.EncodeToString(mac.Sum([]byte(text)))
}

func checksum(text string) string {
	sum := fnv.New128a()
	io.WriteString(sum, text)
	return hex.EncodeToString(sum.Sum(nil))
}

// What stands in a field with a tag is a digest, and nothing else.
func answered(s salter, a answer) {
	log.Print(answer{s.digest(a.Wrapped), a.TTL})      // ok
	log.Print(answer{s.behind(a.Wrapped), a.TTL})      // want `^answer\.Wrapped \(pii:token\) reaches log\.Print$`
	log.Print(answer{checksum(a.Wrapped), a.TTL})      // want `^answer\.Wrapped \(pii:token\) reaches log\.Print$`
	log.Print(answer{s.digest("") + a.Wrapped, a.TTL}) // want `^answer\.Wrapped \(pii:token\) reaches log\.Print$`
	a.Wrapped = s.digest(a.Wrapped)
	log.Print(a) // ok
	sum := sha256.New()
	sum.Write([]byte(a.Wrapped))
	log.Printf("%x", answer{Wrapped: string(sum.Sum(nil))}) // ok
}
