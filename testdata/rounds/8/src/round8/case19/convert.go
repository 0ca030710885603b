// Package case19 takes customers through the layers: transfer object, row, view.
package case19

import (
	"database/sql"
	"encoding/json"
	"fmt"
	"log"
	"maps"
	"os"
	"slices"
)

// A CustomerDTO comes from the web.
type CustomerDTO struct {
	ID      int
	First   string `pii:"name"`
	Last    string `pii:"name"`
	Contact ContactDTO
	Tags    []string
}

type ContactDTO struct {
	Mail  string `pii:"email"`
	Phone string `pii:"phone"`
}

// A row is what the table has.
type row struct {
	id       int
	fullName string
	mail     sql.NullString
	tags     string
}

func toRow(d CustomerDTO) row {
	return row{
		id:       d.ID,
		fullName: d.First + " " + d.Last,
		mail:     sql.NullString{String: d.Contact.Mail, Valid: d.Contact.Mail != ""},
		tags:     fmt.Sprint(d.Tags),
	}
}

// A view is what the list shows.
type view struct {
	ID       int      `json:"id"`
	Label    string   `json:"label"`
	Initials string   `json:"-"`
	HasMail  bool     `json:"hasMail"`
	Tags     []string `json:"tags"`
}

func toView(r row) view {
	return view{ID: r.id, Label: fmt.Sprintf("customer %d", r.id), Initials: r.fullName, HasMail: r.mail.Valid}
}

func index(rs []row) map[int]row {
	m := make(map[int]row, len(rs))
	for _, r := range rs {
		m[r.id] = r
	}
	return m
}

func toViews(rs []row) []view {
	vs := make([]view, len(rs))
	for i, r := range rs {
		vs[i] = toView(r)
	}
	return vs
}

func LeakRow(d CustomerDTO) {
	log.Printf("%+v", toRow(d)) // leak: CustomerDTO.First, CustomerDTO.Last, ContactDTO.Mail
}

func CleanRow(d CustomerDTO) {
	r := toRow(d)
	log.Printf("%d %s %t", r.id, r.tags, r.mail.Valid)
}

func CleanView(d CustomerDTO) {
	text, _ := json.Marshal(toViews([]row{toRow(d)}))
	log.Print(string(text))
}

func LeakView(d CustomerDTO) {
	for _, v := range toViews([]row{toRow(d)}) {
		fmt.Println(v) // leak: CustomerDTO.First, CustomerDTO.Last
	}
}

func LeakIndex(d CustomerDTO) {
	m := index([]row{toRow(d)})
	fmt.Fprintln(os.Stderr, "mail of", d.ID, "is", m[d.ID].mail.String) // leak: ContactDTO.Mail
}

func CleanIndex(d CustomerDTO) {
	m := index([]row{toRow(d)})
	fmt.Fprintln(os.Stderr, "have", slices.Collect(maps.Keys(m)), len(m[d.ID].fullName))
}

func LeakContact(d CustomerDTO) {
	c := d.Contact
	c.Phone = ""
	log.Print(c) // leak: ContactDTO.Mail
}

func CleanContact(d CustomerDTO) {
	c := &d.Contact
	c.Phone, c.Mail = "", ""
	log.Print(d.ID, *c, d.Contact)
}

func CleanStripped(d CustomerDTO) {
	r := toRow(CustomerDTO{ID: d.ID, Tags: d.Tags})
	log.Printf("%+v", r)
}
