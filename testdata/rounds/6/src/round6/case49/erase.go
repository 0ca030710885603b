// Package case49 erases what is known of people who ask for it, and reports that it did.
package case49

import (
	"encoding/csv"
	"fmt"
	"log"
	"os"
)

type Person struct {
	No      int
	Name    string `pii:"name"`
	Contact Contact
	Tags    []string
}

type Contact struct {
	Email string `pii:"email"`
	Notes []Note
}

type Note struct {
	Day  string
	Text string `pii:"comment"`
}

// An eraser knows how to erase itself.
type eraser interface{ erase() }

func (c *Contact) erase() { *c = Contact{} }

func (p *Person) erase() {
	p.Name = ""
	for _, e := range []eraser{&p.Contact} {
		e.erase()
	}
}

// keepDays erases what notes say, and keeps when they were written.
func keepDays(ns []Note) {
	for i := range ns {
		ns[i].Text = "erased"
	}
}

func report(ps []Person) error {
	w := csv.NewWriter(os.Stdout)
	for _, p := range ps {
		if err := w.Write([]string{fmt.Sprint(p.No), p.Name, p.Contact.Email}); err != nil {
			return err
		}
	}
	w.Flush()
	return w.Error()
}

func line(p Person) string { return fmt.Sprintf("%d:%s:%s", p.No, p.Name, p.Contact.Email) }

func LeakCopies(p Person) {
	ps := []Person{p}
	for _, p := range ps {
		p.erase()
	}
	log.Print("erased ", line(ps[0])) // leak: Person.Name, Contact.Email
}

func CleanCopies(p Person) {
	ps := []Person{p}
	for i := range ps {
		ps[i].erase()
	}
	log.Print("erased ", line(ps[0]))
}

func LeakOrder(p Person) {
	before := line(p)
	p.erase()
	log.Print("erased ", before) // leak: Person.Name, Contact.Email
}

func CleanOrder(p Person) {
	p.erase()
	before := line(p)
	log.Print("erased ", before)
}

func LeakNotes(p Person) {
	kept := p.Contact.Notes
	p.erase()
	log.Print("erased ", p.No, kept) // leak: Note.Text
}

func CleanNotes(p Person) {
	kept := p.Contact.Notes
	keepDays(p.Contact.Notes)
	p.erase()
	log.Print("erased ", p.No, kept)
}

func LeakPart(p Person) {
	p.Contact.erase()
	log.Print("erased ", line(p)) // leak: Person.Name
}

func CleanPart(p Person) {
	p.Contact.erase()
	log.Print("erased ", p.Contact)
}

func CleanReport(p Person) error {
	return report([]Person{{No: p.No}})
}
