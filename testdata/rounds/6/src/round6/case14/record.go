// Package case14 records what handlers answer, and shows it when they fail.
package case14

import (
	"bytes"
	"encoding/json"
	"io"
	"log"
	"net/http"
	"os"
)

type Payee struct {
	No   int
	Name string `json:"name" pii:"name"`
	IBAN string `json:"iban" pii:"bank-account"`
}

// A recorder keeps what is answered, up to a limit.
type recorder struct {
	http.ResponseWriter
	status, size int
	limit        int
	body         bytes.Buffer
}

func (r *recorder) WriteHeader(code int) {
	r.status = code
	r.ResponseWriter.WriteHeader(code)
}

func (r *recorder) Write(p []byte) (int, error) {
	if r.body.Len() < r.limit {
		r.body.Write(p)
	}
	n, err := r.ResponseWriter.Write(p)
	r.size += n
	return n, err
}

func show(w http.ResponseWriter, p Payee) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(http.StatusAccepted)
	_ = json.NewEncoder(w).Encode(p)
}

func LeakRecorded(w http.ResponseWriter, p Payee) {
	rec := &recorder{ResponseWriter: w, limit: 1 << 10}
	show(rec, p)
	log.Print(rec.status, " ", rec.body.String()) // leak: Payee.Name, Payee.IBAN
}

func CleanRecorded(w http.ResponseWriter, p Payee) {
	rec := &recorder{ResponseWriter: w, limit: 1 << 10}
	show(rec, p)
	log.Print(rec.status, " ", rec.size, " ", rec.body.Len())
}

func LeakTee(w http.ResponseWriter, p Payee) error {
	out := io.MultiWriter(w, os.Stderr)
	_, err := io.WriteString(out, "payee "+p.Name) // leak: Payee.Name
	return err
}

func CleanTee(w http.ResponseWriter, p Payee) error {
	out := io.MultiWriter(w, io.Discard)
	_, err := io.WriteString(out, "payee "+p.Name)
	return err
}

func LeakEcho(w http.ResponseWriter, r *http.Request) {
	var p Payee
	in := io.TeeReader(r.Body, w)
	if err := json.NewDecoder(in).Decode(&p); err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	log.Print("new payee ", p.IBAN) // leak: Payee.IBAN
}

func CleanEcho(w http.ResponseWriter, r *http.Request) {
	var p Payee
	in := io.TeeReader(r.Body, w)
	if err := json.NewDecoder(in).Decode(&p); err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	log.Print("new payee ", p.No)
}
