// Package case43 converts between structs that have the same fields and other tags.
package case43

import (
	"encoding/json"
	"fmt"
	"log"
)

type Entry struct {
	ID     int
	Name   string `pii:"name"`
	Origin string `pii:"ethnicity"`
	Stand  string
}

type row struct {
	ID     int
	Name   string
	Origin string
	Stand  string
}

type public struct {
	ID     int
	Name   string `json:"-"`
	Origin string `json:"-"`
	Stand  string
}

type partial struct {
	ID     int
	Name   string `json:"-"`
	Origin string `json:"origin,omitempty"`
	Stand  string
}

func LeakRow(e Entry) {
	r := row(e)
	log.Println(r.Name, r.Stand) // leak: Entry.Name
}

func CleanRow(e Entry) {
	r := row(e)
	log.Println(r.ID, r.Stand)
}

func LeakPartial(e Entry) {
	data, _ := json.Marshal(partial(e))
	log.Print(string(data)) // leak: Entry.Origin
}

func CleanPublic(e Entry) {
	data, _ := json.Marshal(public(e))
	log.Print(string(data))
}

// Tags of JSON mean nothing to fmt.
func LeakPrinted(e Entry) {
	log.Print(public(e)) // leak: Entry.Name, Entry.Origin
}

func CleanPrinted(e Entry) {
	p := public(e)
	p.Name, p.Origin = "", ""
	log.Print(p)
}

func LeakAnonymous(e Entry) {
	view := struct {
		Label string
		Seat  string
	}{e.Name, e.Stand}
	log.Printf("%+v", view) // leak: Entry.Name
}

func CleanAnonymous(e Entry) {
	view := struct {
		Label string
		Seat  string
	}{e.Stand, e.Stand}
	log.Printf("%+v", view)
}

func LeakPointerConversion(e *Entry) {
	r := (*row)(e)
	e.Stand = r.Name
	log.Print(e.Stand) // leak: Entry.Name
}

// Both pointers name one struct.
func CleanPointerConversion(e *Entry) {
	r := (*row)(e)
	r.Name, r.Origin = "", ""
	log.Print(e.Name, e.Origin, e.Stand)
}

func LeakRoundTrip(e Entry) {
	r := row(e)
	r.Origin = fmt.Sprint(r.ID)
	back := Entry(r)
	log.Print(back) // leak: Entry.Name
}

func CleanRoundTrip(e Entry) {
	r := row(e)
	r.Origin, r.Name = fmt.Sprint(r.ID), ""
	back := Entry(r)
	log.Print(back)
}
