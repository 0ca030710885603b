package registries

import (
	"bytes"
	"fmt"
	"log"

	"registries/lines"
)

type desk struct {
	log   lines.Logger
	check func(string) (string, error)
}

// What went to the writer of a variable is not in the variable: nobody can read it there.
func printed(u User) {
	lines.Print(u.Email)               // want `^User\.Email \(pii:email\) reaches io\.WriteString through lines\.Print$`
	lines.Print(u.Nick)                // ok
	log.Print(lines.Default)           // ok
	fmt.Printf("%v\n", lines.Default)  // ok
	lines.Note(u.Email)                // ok
	log.Print(lines.Last())            // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(len(lines.Last()))       // ok
	lines.Put(u.Email)                 // ok
	log.Print(lines.Tail())            // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(lines.Default.Name, "x") // ok
}

// Who gives the variable its writer can read what went there.
func traced(u User) {
	var buf, other bytes.Buffer
	lines.SetTrace(&buf)
	lines.Trace(u.Email)
	log.Print(buf.String())   // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(other.String()) // ok
}

// Many lines leave enough to find the last of them.
func (d *desk) mail(mail string) {
	name, err := d.check(mail)
	d.log.Print("begin", "name", name)
	d.log.Print("checked", "err", err)
	d.log.Print("asked", "name", name)
	d.log.Print("answered", "name", name)
	d.log.Print("waits", "name", name)
	d.log.Print("more", "name", name)
	d.log.Print("still more", "name", name)
	d.log.Print("ends", "name", name)
}

func mailed(d *desk, u User) {
	d.mail(u.Email) // want `^User\.Email \(pii:email\) reaches io\.WriteString through desk\.mail`
	d.mail(u.Nick)  // ok
}
