package made

import (
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"io"
	"log"
)

type session struct {
	Token string `pii:"session"`
	Plain string
	Hash  string `pii:"email"`
}

// What is drawn by chance is nobody's data until it is stored as that.

func token() string {
	b := make([]byte, 32)
	_, _ = rand.Read(b)
	return base64.RawURLEncoding.EncodeToString(b)
}

func opened() {
	tok := token()
	log.Print(tok) // want `^session\.Token \(pii:session\) reaches log\.Print$`
	s := session{Token: tok}
	log.Print(s.Token) // want `^session\.Token \(pii:session\) reaches log\.Print$`
}

func openedPlain() {
	tok := token()
	log.Print(tok) // ok
	s := session{Plain: tok}
	log.Print(s.Plain) // ok
}

func newSession(tok string) *session { return &session{Token: tok} }
func newPlain(tok string) *session   { return &session{Plain: tok} }

func openedBy() {
	var b [16]byte
	_, _ = io.ReadFull(rand.Reader, b[:])
	log.Print(newSession("s_" + hex.EncodeToString(b[:])).Token) // want `^session\.Token \(pii:session\) reaches log\.Print$`
	log.Print(newPlain("s_" + hex.EncodeToString(b[:])).Plain)   // ok
}

// A salt beside what is hashed is not that data.
func salted(s *session, u User) {
	salt := make([]byte, 8)
	_, _ = rand.Read(salt)
	sum := sha256.Sum256(append(salt, u.Email...))
	s.Hash = hex.EncodeToString(salt) + "$" + hex.EncodeToString(sum[:])
	log.Print(s.Hash) // ok
}

func saltedPlain(s *session, u User) {
	salt := make([]byte, 8)
	_, _ = rand.Read(salt)
	s.Hash = hex.EncodeToString(salt) + "$" + hex.EncodeToString([]byte(u.Email))
	log.Print(s.Hash) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}
