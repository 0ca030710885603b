// Package case16 makes several objects of one type, of which one holds personal data.
package case16

import (
	"bytes"
	"fmt"
	"log"
	"strings"
)

type Caller struct {
	ID     int
	Number string `pii:"phone"`
	Name   string `pii:"name"`
	Queue  string
}

type store struct {
	rows map[string]string
	log  []string
}

func newStore() *store { return &store{rows: map[string]string{}} }

func (s *store) set(k, v string) {
	s.rows[k] = v
	s.log = append(s.log, "set "+k)
}

func (s *store) get(k string) string { return s.rows[k] }

func LeakStore(c Caller) {
	a, b := newStore(), newStore()
	a.set("x", c.Number)
	b.set("x", c.Queue)
	log.Print(a.get("x")) // leak: Caller.Number
}

func CleanStore(c Caller) {
	a, b := newStore(), newStore()
	a.set("x", c.Number)
	b.set("x", c.Queue)
	log.Print(b.get("x"))
}

func CleanStoreLog(c Caller) {
	a := newStore()
	a.set("x", c.Number)
	log.Print(a.log)
}

func LeakStoreLog(c Caller) {
	a := newStore()
	a.set(c.Number, "x")
	log.Print(a.log) // leak: Caller.Number
}

type pool struct{ primary, backup *store }

func LeakPool(c Caller) {
	p := pool{newStore(), newStore()}
	p.primary.set("x", c.Name)
	log.Print(p.primary.get("x")) // leak: Caller.Name
}

func CleanPool(c Caller) {
	p := pool{newStore(), newStore()}
	p.primary.set("x", c.Name)
	log.Print(p.backup.get("x"))
}

func LeakSamePool(c Caller) {
	s := newStore()
	p := pool{s, s}
	p.primary.set("x", c.Name)
	log.Print(p.backup.get("x")) // leak: Caller.Name
}

func LeakBuffer(c Caller) {
	var a, b bytes.Buffer
	fmt.Fprint(&a, c.Name)
	fmt.Fprint(&b, c.Queue)
	log.Print(a.String()) // leak: Caller.Name
}

func CleanBuffer(c Caller) {
	var a, b bytes.Buffer
	fmt.Fprint(&a, c.Name)
	fmt.Fprint(&b, c.Queue)
	log.Print(b.String(), a.Len())
}

func CleanReset(c Caller) {
	var sb strings.Builder
	sb.WriteString(c.Name)
	sb.Reset()
	sb.WriteString(c.Queue)
	log.Print(sb.String())
}

func LeakReset(c Caller) {
	var sb strings.Builder
	sb.WriteString(c.Queue)
	sb.Reset()
	sb.WriteString(c.Name)
	log.Print(sb.String()) // leak: Caller.Name
}

type session struct {
	label string
	peer  *session
}

func LeakPeer(c Caller) {
	a, b := &session{label: c.Name}, &session{label: c.Queue}
	b.peer = a
	log.Print(b.peer.label) // leak: Caller.Name
}

func CleanPeer(c Caller) {
	a, b := &session{label: c.Name}, &session{label: c.Queue}
	a.peer = b
	log.Print(a.peer.label)
}
