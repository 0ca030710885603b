package jsonenc

import (
	"encoding/json"
	"log"
)

// What is decoded comes out under the name that it went in by.

type person struct {
	Mail string `json:"mail" pii:"email"`
	Nick string `json:"nick"`
	Kept string `json:"-" pii:"phone"`
}

type byMail struct {
	Address string `json:"mail"`
	Other   string
}

type byNick struct {
	Name string `json:"nick"`
	MAIL string
}

type byKept struct{ Kept, Phone string }

func narrowed(p person) {
	raw, _ := json.Marshal(p)
	var m byMail
	json.Unmarshal(raw, &m)
	log.Print(m.Address) // want `^person\.Mail \(pii:email\) reaches log\.Print$`
	log.Print(m.Other)   // ok
	var n byNick
	json.Unmarshal(raw, &n)
	log.Print(n.MAIL) // want `^person\.Mail \(pii:email\) reaches log\.Print$`
	log.Print(n.Name) // ok
	log.Print(n)      // want `^person\.Mail \(pii:email\) reaches log\.Print$`
	var k byKept
	json.Unmarshal(raw, &k)
	log.Print(k) // ok
}

func pointed(p *person) {
	raw, _ := json.MarshalIndent(p, "", " ")
	var n byNick
	json.Unmarshal(raw, &n)
	log.Print(n.MAIL)      // want `^person\.Mail \(pii:email\) reaches log\.Print$`
	log.Print(n.Name)      // ok
	log.Print(string(raw)) // want `^person\.Mail \(pii:email\) reaches log\.Print$`
}

func toMap(p person) {
	raw, _ := json.Marshal(p)
	var m map[string]any
	json.Unmarshal(raw, &m)
	log.Print(m["mail"]) // want `^person\.Mail \(pii:email\) reaches log\.Print$`
	log.Print(m["nick"]) // ok
	log.Print(m)         // want `^person\.Mail \(pii:email\) reaches log\.Print$`
	delete(m, "mail")
	log.Print(m) // ok
}

func fromMap(p person) {
	raw, _ := json.Marshal(map[string]string{"mail": p.Nick, "nick": p.Mail})
	var m byMail
	json.Unmarshal(raw, &m)
	log.Print(m.Address) // ok
	var n byNick
	json.Unmarshal(raw, &n)
	log.Print(n.Name) // want `^person\.Mail \(pii:email\) reaches log\.Print$`
	log.Print(n.MAIL) // ok
}

func anyKey(p person, key string) {
	raw, _ := json.Marshal(map[string]string{key: p.Mail, "nick": p.Nick})
	var n byNick
	json.Unmarshal(raw, &n)
	log.Print(n.Name) // want `^person\.Mail \(pii:email\) reaches log\.Print$`
}

// Fields of embedded structs stand beside the others.
type employee struct {
	person
	Desk string `json:"desk"`
}

type Embedded struct{ Mail string }

type desk struct {
	Embedded
	Desk string `json:"desk"`
}

func embedded(e employee) {
	raw, _ := json.Marshal(e)
	var m byMail
	json.Unmarshal(raw, &m)
	log.Print(m.Address) // want `^person\.Mail \(pii:email\) reaches log\.Print$`
	log.Print(m.Other)   // ok
	var d desk
	json.Unmarshal(raw, &d)
	log.Print(d.Mail) // want `^person\.Mail \(pii:email\) reaches log\.Print$`
	log.Print(d.Desk) // ok
}

// A struct may write itself in another way.
type written struct{ person }

func (w written) MarshalJSON() ([]byte, error) {
	return json.Marshal(map[string]string{"nick": w.Mail})
}

func byMethod(p person) {
	raw, _ := json.Marshal(written{p})
	var n byNick
	json.Unmarshal(raw, &n)
	log.Print(n.Name) // want `^person\.Mail \(pii:email\) reaches log\.Print$`
}

// And read itself.
type reading struct{ Nick string }

func (r *reading) UnmarshalJSON(raw []byte) error {
	r.Nick = string(raw)
	return nil
}

func readBack(p person) {
	raw, _ := json.Marshal(p)
	var r reading
	json.Unmarshal(raw, &r)
	log.Print(r.Nick) // want `^person\.Mail \(pii:email\) reaches log\.Print$`
}

// A part that is put into another text is no part of that.
func wrapped(p person) {
	raw, _ := json.Marshal(p)
	var outer struct{ Nick map[string]string }
	json.Unmarshal([]byte(`{"nick":`+string(raw)+`}`), &outer)
	log.Print(outer.Nick) // want `^person\.Mail \(pii:email\) reaches log\.Print$`
	again := json.RawMessage(raw)
	var n byNick
	json.Unmarshal(again, &n)
	log.Print(n.Name) // ok
	log.Print(n.MAIL) // want `^person\.Mail \(pii:email\) reaches log\.Print$`
}
