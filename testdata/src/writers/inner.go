package writers

import (
	"bytes"
	"io"
	"log"
)

// meter counts what goes through it; tape keeps it.
type meter struct {
	to io.Writer
	n  int
}

func (m *meter) Write(p []byte) (int, error) {
	m.n += len(p)
	return m.to.Write(p)
}

type tape struct {
	to   io.Writer
	last []byte
}

func (t *tape) Write(p []byte) (int, error) {
	t.last = append(t.last[:0], p...)
	return t.to.Write(p)
}

func passOn(w io.Writer, s string) { io.WriteString(w, s) }

// What a function writes to a writer stays where the writer's own method puts it.
func innerWriters(u User) {
	var sent bytes.Buffer
	m := &meter{to: &sent}
	passOn(m, u.Email)
	log.Print(m.n)           // ok
	log.Printf("%+v", m.n+1) // ok
	log.Print(sent.String()) // want `^User\.Email \(pii:email\) reaches log\.Print$`

	t := &tape{to: io.Discard}
	passOn(t, u.Email)
	log.Print(string(t.last)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	passOn(t, u.Nick)

	var kept bytes.Buffer
	passOn(&kept, u.Nick)
	log.Print(kept.String()) // ok
}
