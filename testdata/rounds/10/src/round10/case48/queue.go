// Package case48 keeps messages in a spool on disk until they are sent.
package case48

import (
	"bytes"
	"encoding/gob"
	"encoding/json"
	"fmt"
	"log"
	"os"
)

// Payslip goes to an employee.
type Payslip struct {
	Number int
	Email  string `pii:"email"`
	Cents  int    `pii:"income" json:"-"`
}

// Envelope is what is in the spool.
type Envelope struct {
	ID      int
	Kind    string
	Payload json.RawMessage
}

type spool struct {
	dir  string
	next int
}

func (s *spool) put(kind string, v any) (int, error) {
	payload, err := json.Marshal(v)
	if err != nil {
		return 0, err
	}
	s.next++
	var buf bytes.Buffer
	if err := gob.NewEncoder(&buf).Encode(Envelope{s.next, kind, payload}); err != nil {
		return 0, err
	}
	return s.next, os.WriteFile(fmt.Sprintf("%s/%d.gob", s.dir, s.next), buf.Bytes(), 0o600)
}

// marshal is what put writes, for those who want to look.
func marshal(v any) string {
	payload, err := json.Marshal(v)
	if err != nil {
		return err.Error()
	}
	return string(payload)
}

func LeakPut(p Payslip) {
	s := &spool{dir: "."}
	_, _ = s.put("payslip", p) // leak: Payslip.Email
}

func CleanPut(p Payslip) {
	s := &spool{dir: "."}
	_, _ = s.put("payslip", p.Number)
}

// LeakGob encodes by gob, which does not know the tags of JSON.
func LeakGob(p Payslip) {
	var buf bytes.Buffer
	p.Email = ""
	if err := gob.NewEncoder(&buf).Encode(p); err == nil {
		log.Printf("%d", buf.Bytes()) // leak: Payslip.Cents
	}
}

func CleanJSON(p Payslip) {
	p.Email = ""
	log.Printf("%d", []byte(marshal(p)))
}

// LeakRaw logs the payload of an envelope, CleanRaw the rest.
func LeakRaw(p Payslip) {
	e := Envelope{p.Number, "payslip", json.RawMessage(marshal(p))}
	log.Printf("%d %s", e.ID, e.Payload) // leak: Payslip.Email
}

func CleanRaw(p Payslip) {
	e := Envelope{p.Number, "payslip", json.RawMessage(marshal(p))}
	log.Printf("%d %s", e.ID, e.Kind)
}
