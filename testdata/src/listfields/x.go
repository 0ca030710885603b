// Package listfields stores lists that are made here in tagged fields.
package listfields

import (
	"io"
	"log"
	"net/http"
	"strings"
)

type Letter struct {
	Bytes []byte   `pii:"message"`
	To    []string `pii:"email"`
	Size  []int
}

//pii:source message
func receive(r io.Reader) []byte {
	b, _ := io.ReadAll(r)
	return b
}

func count(r io.Reader) []byte {
	b, _ := io.ReadAll(r)
	return b[:0]
}

//pii:protect masked
func mask(b []byte) []byte { return b }

func literal(r *http.Request) {
	body, _ := io.ReadAll(r.Body)
	l := Letter{Bytes: body, Size: []int{len(body)}}
	log.Print(l.Bytes)         // want `^Letter\.Bytes \(pii:message\) reaches log\.Print$`
	log.Print(string(l.Bytes)) // want `^Letter\.Bytes \(pii:message\) reaches log\.Print$`
	log.Print(l.Size)          // ok: a length
	log.Print(len(l.Bytes))    // ok: a length
}

func field(r *http.Request, l *Letter) {
	l.Bytes, _ = io.ReadAll(r.Body)
	log.Print(l.Bytes) // want `^Letter\.Bytes \(pii:message\) reaches log\.Print$`
	l.Bytes = []byte("none")
	log.Print(l.Bytes) // ok: a constant
	l.Bytes = make([]byte, 4)
	log.Print(l.Bytes) // ok: zeros
	l.Bytes = mask([]byte(r.FormValue("text")))
	log.Print(l.Bytes) // ok: masked
}

func texts(r *http.Request) {
	var l Letter
	l.To = strings.Split(r.FormValue("to"), ",")
	log.Print(l.To) // want `^Letter\.To \(pii:email\) reaches log\.Print$`
	var m Letter
	for _, name := range r.Form["cc"] {
		m.To = append(m.To, name)
	}
	log.Print(m.To)                                        // want `^Letter\.To \(pii:email\) reaches log\.Print$`
	log.Print(Letter{To: []string{"info@example.com"}}.To) // ok: a constant
}

func read(r io.Reader) Letter {
	b, _ := io.ReadAll(r)
	return Letter{Bytes: b}
}

func returned(r io.Reader) {
	log.Print(read(r).Bytes) // want `^Letter\.Bytes \(pii:message\) reaches log\.Print$`
	log.Print(receive(r))    // want `^listfields\.receive \(pii:message\) reaches log\.Print$`
	log.Print(count(r))      // ok: nobody says what it is
}
