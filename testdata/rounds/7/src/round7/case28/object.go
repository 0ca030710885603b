// Package case28 logs objects that add their fields to an encoder themselves.
package case28

import (
	"fmt"
	"log"
	"strconv"
	"strings"
)

// An encoder takes the fields of an object.
type encoder interface {
	AddString(key, value string)
	AddInt(key string, value int)
	AddObject(key string, o object)
}

type object interface{ MarshalLog(encoder) }

// text writes fields in a line.
type text struct {
	prefix string
	b      *strings.Builder
}

func (t text) AddString(key, value string) { fmt.Fprintf(t.b, " %s%s=%q", t.prefix, key, value) }
func (t text) AddInt(key string, value int) {
	t.b.WriteString(" " + t.prefix + key + "=" + strconv.Itoa(value))
}
func (t text) AddObject(key string, o object) { o.MarshalLog(text{t.prefix + key + ".", t.b}) }

// count counts fields alone.
type count struct{ n *int }

func (c count) AddString(string, string) { *c.n++ }
func (c count) AddInt(string, int)       { *c.n++ }
func (c count) AddObject(_ string, o object) {
	o.MarshalLog(c)
}

func info(msg string, o object) {
	var b strings.Builder
	o.MarshalLog(text{"", &b})
	log.Print(msg, b.String())
}

func size(msg string, o object) {
	n := 0
	o.MarshalLog(count{&n})
	log.Printf("%s with %d fields", msg, n)
}

type Donor struct {
	No    string
	Blood string `pii:"lab-result"`
	Home  Home
}

type Home struct {
	Street string `pii:"street"`
	City   string `pii:"city"`
}

// full is a donor with all there is.
type full Donor

func (d full) MarshalLog(e encoder) {
	e.AddString("no", d.No)
	e.AddString("blood", d.Blood)
}

func (d Donor) MarshalLog(e encoder) {
	e.AddString("no", d.No)
	e.AddInt("blood", len(d.Blood))
	e.AddObject("home", street(d.Home))
}

// street is a home without its town.
type street Home

func (s street) MarshalLog(e encoder) { e.AddInt("street", len(s.Street)) }

// A list of objects is one.
type list []object

func (l list) MarshalLog(e encoder) {
	for i, o := range l {
		e.AddObject(strconv.Itoa(i), o)
	}
}

func LeakFull(d Donor) { info("donor", full(d)) } // leak: Donor.Blood

func CleanFull(d Donor) { info("donor", d) }

func LeakList(d Donor) { info("donors", list{d, full(d)}) } // leak: Donor.Blood

func CleanList(d Donor) { info("donors", list{d, street(d.Home)}) }

func CleanSize(d Donor) { size("donors", list{d, full(d)}) }

// A donor that is formatted is not asked for its fields.
func LeakFormatted(d Donor) { log.Print("donor ", d) } // leak: Donor.Blood, Home.Street, Home.City
