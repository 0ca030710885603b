// Package case42 converts between types, shadows variables, and uses anonymous structs.
package case42

import (
	"fmt"
	"log"
	"unsafe"
)

type Client struct {
	ID    int
	Name  string `pii:"name"`
	Phone string `pii:"phone"`
	City  string
}

type row struct {
	ID    int
	Name  string
	Phone string
	City  string
}

type (
	text  string
	bytes []byte
	lines []text
)

func (t text) shout() text     { return t + "!" }
func (l lines) first() text    { return l[0] }
func fromClient(c Client) row  { return row(c) }
func pointer(s string) *string { return &s }

func LeakConverted(c Client) {
	r := fromClient(c)
	log.Print(r.Name) // leak: Client.Name
}

func CleanConverted(c Client) {
	r := fromClient(c)
	log.Print(r.City)
}

func LeakConvertedBack(c Client) {
	c.City = c.Phone
	back := Client(fromClient(c))
	log.Print(back.City) // leak: Client.Phone
}

func CleanShadow(c Client) {
	name := c.City
	if c.ID > 0 {
		name := c.Name
		_ = name
	}
	log.Print(name)
}

func LeakShadow(c Client) {
	name := c.City
	if c.ID > 0 {
		name = c.Name
	}
	log.Print(name) // leak: Client.Name
}

func LeakNamed(c Client) {
	log.Print(text(c.Name).shout()) // leak: Client.Name
}

func CleanNamed(c Client) {
	log.Print(text(c.City).shout())
}

func LeakBytes(c Client) {
	b := bytes(c.Phone)
	log.Print(string(b)) // leak: Client.Phone
}

func LeakLines(c Client) {
	log.Print(lines{text(c.Name), text(c.City)}.first()) // leak: Client.Name
}

func CleanLines(c Client) {
	l := lines{text(c.City)}
	log.Print(l.first(), len(text(c.Name)))
}

func LeakAnonymous(c Client) {
	v := struct{ A, B string }{c.Name, c.City}
	log.Print(v.A) // leak: Client.Name
}

func CleanAnonymous(c Client) {
	v := struct{ A, B string }{c.Name, c.City}
	log.Print(v.B)
}

func LeakNested(c Client) {
	v := map[string]struct{ who *Client }{"x": {&c}}
	log.Print(v["x"].who.Phone) // leak: Client.Phone
}

func CleanNested(c Client) {
	v := map[string]struct{ who *Client }{"x": {&c}}
	log.Print(v["x"].who.City)
}

func LeakPointer(c Client) {
	p := pointer(c.Name)
	log.Print(*p) // leak: Client.Name
}

func CleanPointer(c Client) {
	p := pointer(c.Name)
	log.Print(p != nil, unsafe.Sizeof(*p))
}

func LeakNew(c Client) {
	p := new(c.Phone)
	log.Print(*p) // leak: Client.Phone
}

func CleanNew(c Client) {
	p := new(len(c.Phone))
	log.Print(*p)
}

func LeakArray(c Client) {
	s := []string{c.Name, c.City}
	a := [2]string(s)
	log.Print(a[0]) // leak: Client.Name
}

func CleanArray(c Client) {
	s := []string{c.Name, c.City}
	a := [2]string(s)
	log.Print(a[1])
}

func LeakAny(c Client) {
	var v any = c.Name
	var w fmt.Stringer
	w, ok := v.(fmt.Stringer)
	log.Print(w == nil, ok, v) // leak: Client.Name
}

func CleanAny(c Client) {
	var v any = c.Name
	n, ok := v.(int)
	log.Print(n, ok)
}
