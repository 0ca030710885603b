package writers

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"log"
	"net/http"
)

// recorder keeps what is answered and answers it.
type recorder struct {
	http.ResponseWriter
	size int
	body bytes.Buffer
}

func (r *recorder) Write(p []byte) (int, error) {
	r.body.Write(p)
	r.size += len(p)
	return r.ResponseWriter.Write(p)
}

// counter only counts what is answered.
type counter struct {
	http.ResponseWriter
	size int
	body bytes.Buffer
}

func (c *counter) Write(p []byte) (int, error) {
	c.size += len(p)
	return c.ResponseWriter.Write(p)
}

// echo logs what is answered.
type echo struct{ http.ResponseWriter }

func (e echo) Write(p []byte) (int, error) {
	log.Printf("%s", p)
	return e.ResponseWriter.Write(p)
}

func answer(w http.ResponseWriter, u User) { _ = json.NewEncoder(w).Encode(u) }

func greet(w http.ResponseWriter, u User) { fmt.Fprintf(w, "Hello %s", u.Nick) }

func pass(w http.ResponseWriter, u User) { answer(w, u) }

func write(w http.ResponseWriter, u User) { _, _ = io.WriteString(w, u.Email) }

func recorded(w http.ResponseWriter, u User) {
	rec := &recorder{ResponseWriter: w}
	greet(rec, u)
	log.Print(rec.body.String()) // ok
	answer(rec, u)
	log.Print(rec.body.String()) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(rec.size)          // ok
}

func counted(w http.ResponseWriter, u User) {
	c := &counter{ResponseWriter: w}
	answer(c, u)
	log.Print(c.body.String(), c.size) // ok
}

func recordedDeep(w http.ResponseWriter, u User) {
	rec := &recorder{ResponseWriter: w}
	pass(rec, u)
	log.Print(rec.body.String()) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	other := &recorder{ResponseWriter: w}
	write(other, u)
	log.Print(other.body.String()) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func echoed(w http.ResponseWriter, u User) {
	write(echo{w}, u) // want `^User\.Email \(pii:email\) reaches log\.Printf through \S+$`
	greet(echo{w}, u) // ok
	write(w, u)       // ok: the client's own answer
}
