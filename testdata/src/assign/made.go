package assign

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"log"
	"net/http"
	"strings"
)

// A text that is made of others was what it is stored as from where it is made; what it is
// made of was not.

type Visitor struct {
	Name  string `pii:"name"`
	Email string `pii:"email"`
	Token string `pii:"token"`
	Page  string
}

func save(v *Visitor) { log.Print(v.Page) } // ok

func trimmed(r *http.Request) {
	email := strings.TrimSpace(r.FormValue("email"))
	log.Print(email)      // want `^Visitor\.Email \(pii:email\) reaches log\.Print$`
	log.Print(len(email)) // ok
	save(&Visitor{Email: email})
}

func trimmedPage(r *http.Request) {
	page := strings.TrimSpace(r.FormValue("page"))
	log.Print(page) // ok
	save(&Visitor{Page: page})
}

func cut(r *http.Request) {
	scheme, token, ok := strings.Cut(r.Header.Get("Authorization"), " ")
	v := &Visitor{Token: token}
	log.Print(scheme, ok) // ok
	log.Print(token)      // want `^Visitor\.Token \(pii:token\) reaches log\.Print$`
	save(v)
}

func joined(r *http.Request) {
	full := r.FormValue("first") + " " + r.FormValue("last")
	log.Printf("welcome %s", full) // want `^Visitor\.Name \(pii:name\) reaches log\.Printf$`
	save(&Visitor{Name: full})
}

func joinedPage(r *http.Request) {
	full := r.FormValue("first") + " " + r.FormValue("last")
	log.Printf("welcome %s", full) // ok
	save(&Visitor{Page: full})
}

func newVisitor(token string) *Visitor { return &Visitor{Token: token} }

func newPage(page string) *Visitor { return &Visitor{Page: page} }

func byConstructor(r *http.Request) {
	token := strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")
	log.Print(token) // want `^Visitor\.Token \(pii:token\) reaches log\.Print$`
	save(newVisitor(token))
}

func byOther(r *http.Request) {
	token := strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")
	log.Print(token) // ok
	save(newPage(token))
}

func onAnotherWay(r *http.Request) {
	text := strings.ToLower(r.FormValue("q"))
	if r.FormValue("as") == "page" {
		log.Print(text) // ok
		return
	}
	save(&Visitor{Name: text})
}

func hashed(r *http.Request) {
	sum := sha256.Sum256([]byte(r.FormValue("token")))
	token := hex.EncodeToString(sum[:])
	log.Print(token) // ok: hashed
	save(&Visitor{Token: token})
}

func madeOfKnown(v Visitor) {
	text := fmt.Sprintf("%s <%s>", v.Name, v.Page)
	log.Print(text) // want `^Visitor\.Name \(pii:name\) reaches log\.Print$`
	save(&Visitor{Email: text})
}
