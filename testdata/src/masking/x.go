// Package masking protects values with functions of its own and of the
// standard library.
package masking

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"html"
	"log"
	"net/http"
	"net/url"
	"os"
	"strings"
)

type User struct {
	ID       int
	Email    string `pii:"email"`
	Password string `pii:"password"`
	Nick     string
	Sealed   []byte `pii:"ssn,protected=encrypted"`
	Digest   string `pii:"email,protected=hashed"`
	Short    string `pii:"email,protected=masked"`
	Public   string `pii:"-"`
	News     bool   `pii:"consent=marketing"`
}

func encodings(u User) {
	log.Print(base64.StdEncoding.EncodeToString([]byte(u.Email))) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(base64.StdEncoding.EncodeToString([]byte(u.Nick)))  // ok
	log.Print(hex.EncodeToString([]byte(u.Email)))                // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(hex.EncodeToString([]byte(u.Nick)))                 // ok
	log.Print(url.QueryEscape(u.Email))                           // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(url.QueryEscape(u.Nick))                            // ok
	log.Print(html.EscapeString(u.Email))                         // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(strings.ToLower(strings.TrimSpace(u.Email)))        // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func digests(u User) {
	sum := sha256.Sum256([]byte(u.Email))
	log.Printf("%x", sum)                 // ok: hashed
	log.Print(hex.EncodeToString(sum[:])) // ok: hashed
	os.WriteFile("/tmp/x", sum[:], 0o600) // want `^User\.Email \(pii:email\) reaches os\.WriteFile$`
	h := sha256.New()
	h.Write([]byte(u.Email))
	log.Printf("%x", h.Sum(nil))              // ok
	log.Printf("%x", h.Sum([]byte(u.Nick)))   // ok
	log.Print(string(h.Sum([]byte(u.Email)))) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func passwords(u User) {
	sum := sha256.Sum256([]byte(u.Password))
	log.Printf("%x", sum)                 // want `^User\.Password \(pii:password\) reaches log\.Printf$`
	os.WriteFile("/tmp/x", sum[:], 0o600) // want `^User\.Password \(pii:password\) reaches os\.WriteFile$`
	log.Print(len(u.Password))            // ok
}

func seal(key []byte, s string) []byte {
	block, err := aes.NewCipher(key)
	if err != nil {
		return nil
	}
	gcm, err := cipher.NewGCM(block)
	if err != nil {
		return nil
	}
	nonce := make([]byte, gcm.NonceSize())
	return gcm.Seal(nonce, nonce, []byte(s), nil)
}

func ciphers(key []byte, u User) {
	os.WriteFile("/tmp/x", seal(key, u.Email), 0o600) // ok: encrypted
	os.WriteFile("/tmp/x", []byte(u.Email), 0o600)    // want `^User\.Email \(pii:email\) reaches os\.WriteFile$`
	log.Print(seal(key, u.Email))                     // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func tagged(u User) {
	os.WriteFile("/tmp/x", u.Sealed, 0o600)         // ok: encrypted
	log.Print(u.Sealed)                             // want `^User\.Sealed \(pii:ssn\) reaches log\.Print$`
	log.Print(u.Digest)                             // ok: hashed
	log.Print(u.Short)                              // ok: masked
	log.Print(u.Public)                             // ok
	log.Print(u.News)                               // ok
	os.WriteFile("/tmp/x", []byte(u.Digest), 0o600) // want `^User\.Digest \(pii:email\) reaches os\.WriteFile$`
	os.WriteFile("/tmp/x", []byte(u.Short), 0o600)  // ok: masked
}

func maskConstant(string) string { return "***" }

func maskByLength(s string) string { return strings.Repeat("*", len(s)) }

func keepFirst(s string) string {
	if s == "" {
		return s
	}
	return s[:1] + "***"
}

func maskRunes(s string) string {
	out := []rune(s)
	for i := range out {
		out[i] = '*'
	}
	return string(out)
}

func own(u User) {
	log.Print(maskConstant(u.Email)) // ok
	log.Print(maskByLength(u.Email)) // ok
	log.Print(maskRunes(u.Email))    // ok
	log.Print(keepFirst(u.Email))    // ok
	u.Email = maskConstant(u.Email)
	u.Password = ""
	u.Sealed = nil
	log.Print(u) // ok
}

func cookies(w http.ResponseWriter, u User) {
	http.SetCookie(w, &http.Cookie{Name: "mail", Value: u.Email})                  // want `^User\.Email \(pii:email\) reaches net/http\.SetCookie$`
	http.SetCookie(w, &http.Cookie{Name: "nick", Value: u.Nick})                   // ok
	http.SetCookie(w, &http.Cookie{Name: "mail", Value: url.QueryEscape(u.Email)}) // want `^User\.Email \(pii:email\) reaches net/http\.SetCookie$`
	http.SetCookie(w, &http.Cookie{Name: "mail", Value: maskConstant(u.Email)})    // ok
	http.SetCookie(w, &http.Cookie{Name: u.Email})                                 // want `^User\.Email \(pii:email\) reaches net/http\.SetCookie$`
}

func inPlace(stream cipher.Stream, u User) {
	text := []byte(u.Email)
	stream.XORKeyStream(text, text)
	os.WriteFile("mail", text, 0o600) // ok
	log.Print(text)                   // want `^User\.Email \(pii:email\) reaches log\.Print$`
	nick := []byte(u.Nick)
	stream.XORKeyStream(nick, nick)
	log.Print(nick) // ok
}

func besides(stream cipher.Stream, u User) {
	text := []byte(u.Email)
	sealed := make([]byte, aes.BlockSize+len(text))
	stream.XORKeyStream(sealed[aes.BlockSize:], text)
	os.WriteFile("mail", sealed, 0o600) // ok
	os.WriteFile("mail", text, 0o600)   // want `^User\.Email \(pii:email\) reaches os\.WriteFile$`
}

//pii:protect masked
func scrub(u *User) {}

//pii:protect masked
func scrubAll(us []User) {}

//pii:protect masked
func redacted(u *User) *User { c := *u; c.Email, c.Password = "", ""; return &c }

//pii:protect masked
func redactEach(args ...any) []any { return args }

func touch(u *User) {}

func inPlaceByDirective(u User, p *User, us []User) {
	touch(&u)
	log.Print(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	scrub(&u)
	log.Print(u.Email)     // ok
	log.Print(us[0].Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	scrubAll(us)
	log.Print(us[0].Email) // ok
	log.Print(p.Email)     // want `^User\.Email \(pii:email\) reaches log\.Print$`
	scrub(p)
	log.Print(*p) // ok
}

func copiedByDirective(u *User) {
	log.Print(redacted(u).Email)              // ok
	log.Print(u.Email)                        // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(redactEach(u.Email, u.Nick)...) // ok
	log.Print([]any{u.Email, u.Nick}...)      // want `^User\.Email \(pii:email\) reaches log\.Print$`
}
