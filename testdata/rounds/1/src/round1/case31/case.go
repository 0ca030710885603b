// Package case31 writes into buffers and resets them.
package case31

import (
	"bytes"
	"fmt"
	"log"
	"strings"
)

type Player struct {
	ID   string
	Name string `pii:"name"`
	Geo  string `pii:"coordinates"`
	Team string
}

func LeakResetBefore(p Player) {
	var b strings.Builder
	b.WriteString(p.ID)
	b.Reset()
	b.WriteString(p.Name)
	log.Print(b.String()) // leak: Player.Name
}

func CleanResetAfter(p Player) {
	var b strings.Builder
	b.WriteString(p.Name)
	b.Reset()
	b.WriteString(p.ID)
	log.Print(b.String())
}

func header(b *bytes.Buffer, p Player) { fmt.Fprintf(b, "%s of %s\n", p.ID, p.Team) }

func position(b *bytes.Buffer, p Player) { fmt.Fprintf(b, "at %s\n", p.Geo) }

func LeakTwoWriters(p Player) {
	var b bytes.Buffer
	header(&b, p)
	position(&b, p)
	log.Print(b.String()) // leak: Player.Geo
}

func CleanTwoBuffers(p Player) {
	var a, b bytes.Buffer
	header(&a, p)
	position(&b, p)
	log.Print(a.String(), b.Len())
}

func LeakTruncatedBefore(p Player) {
	b := bytes.NewBufferString(p.Team)
	b.Truncate(0)
	position(b, p)
	log.Printf("%s", b.Bytes()) // leak: Player.Geo
}

func CleanTruncatedAfter(p Player) {
	b := bytes.NewBufferString(p.Team)
	position(b, p)
	b.Truncate(0)
	log.Printf("%s", b.Bytes())
}

func LeakTakenString(p Player) {
	var b strings.Builder
	b.WriteString(p.Name)
	text := b.String()
	b.Reset()
	log.Print(text, b.Len()) // leak: Player.Name
}

func CleanTakenString(p Player) {
	var b strings.Builder
	text := b.String()
	b.WriteString(p.Name)
	log.Print(text, b.Len())
}

func LeakReadFrom(p Player) {
	var b bytes.Buffer
	n, err := b.ReadFrom(strings.NewReader(p.Geo))
	log.Print(n, err, b.String()) // leak: Player.Geo
}

func CleanReadFrom(p Player) {
	var b bytes.Buffer
	n, err := b.ReadFrom(strings.NewReader(p.Geo))
	log.Print(n, err, b.Len())
}
