// Package recorders has writers of answers that keep what is written to them.
package recorders

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"log"
	"net/http"
)

type User struct {
	ID    int
	Email string `pii:"email"`
	Nick  string
}

// A recorder keeps what is answered.
type recorder struct {
	http.ResponseWriter
	status int
	body   bytes.Buffer
}

func (r *recorder) WriteHeader(code int) {
	r.status = code
	r.ResponseWriter.WriteHeader(code)
}

func (r *recorder) Write(p []byte) (int, error) {
	r.body.Write(p)
	return r.ResponseWriter.Write(p)
}

// A counter counts it.
type counter struct {
	http.ResponseWriter
	size int
}

func (c *counter) Write(p []byte) (int, error) {
	n, err := c.ResponseWriter.Write(p)
	c.size += n
	return n, err
}

func answer(w http.ResponseWriter, u User)       { _ = json.NewEncoder(w).Encode(u) }
func answerText(w http.ResponseWriter, s string) { fmt.Fprint(w, s) }
func answerWriter(w io.Writer, s string)         { io.WriteString(w, s) }
func through(w http.ResponseWriter, s string)    { answerText(w, s) }

func recorded(w http.ResponseWriter, u User) {
	rec := &recorder{ResponseWriter: w}
	answer(rec, u)
	log.Print(rec.status, rec.body.Len()) // ok
	log.Print(rec.body.String())          // want `^User\.Email \(pii:email\) reaches log\.Print$`
	rec = &recorder{ResponseWriter: w}
	answerText(rec, u.Nick)
	log.Print(rec.body.String()) // ok
	through(rec, u.Email)
	log.Print(rec.body.String()) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	rec = &recorder{ResponseWriter: w}
	answerWriter(rec, u.Email)
	log.Print(rec.body.String()) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func counted(w http.ResponseWriter, u User) {
	c := &counter{ResponseWriter: w}
	answer(c, u)
	through(c, u.Email)
	log.Print(c.size) // ok
	log.Print(c)      // ok
}

// Whoever answers may be a handler.
func logged(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		rec := &recorder{ResponseWriter: w}
		next.ServeHTTP(rec, r)
		log.Print(rec.body.String())
	})
}

func measured(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		rec := &recorder{ResponseWriter: w}
		next.ServeHTTP(rec, r)
		log.Print(rec.body.Len()) // ok
	})
}

func served(w http.ResponseWriter, r *http.Request, u User) {
	h := http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { answerText(w, u.Email) })
	logged(h).ServeHTTP(w, r)   // want `^User\.Email \(pii:email\) reaches log\.Print through recorders\.logged$`
	measured(h).ServeHTTP(w, r) // ok
}
