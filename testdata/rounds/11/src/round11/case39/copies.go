// Package case39 has copies that are none, and copies that are.
package case39

import (
	"fmt"
	"log"
)

// Seat is taken by somebody.
type Seat struct {
	Row  int
	Name string `pii:"name"`
}

// Plane has as many seats as it has.
type Plane struct {
	Flight string
	Front  [2]Seat
	Back   []Seat
	Extra  map[string]Seat
	Crew   map[string]*Seat
}

// emptied has nobody in it. It gets a copy of the plane, with the same slices and maps.
func emptied(p Plane) Plane {
	for i := range p.Front {
		p.Front[i].Name = ""
	}
	for i := range p.Back {
		p.Back[i].Name = ""
	}
	return p
}

// LeakArray looks into the array of the original, CleanArray into the slice.
func LeakArray(p Plane) {
	q := emptied(p)
	log.Print(q.Flight, " ", p.Front) // leak: Seat.Name
}

func CleanArray(p Plane) {
	q := emptied(p)
	log.Print(q.Flight, " ", p.Back)
}

// LeakRange ranges over the slice that it changes, CleanRange over a copy of the array.
func LeakRange(p Plane) {
	a := []string{"", ""}
	for i, v := range a {
		a[1] = p.Front[0].Name
		log.Print(i, " ", v) // leak: Seat.Name
	}
}

func CleanRange(p Plane) {
	a := [2]string{"", ""}
	for i, v := range a {
		a[1] = p.Front[0].Name
		log.Print(i, " ", v)
	}
}

// LeakMap changes a copy of what the map has, CleanMap what it points to.
func LeakMap(p Plane) {
	for _, s := range p.Extra {
		s.Name = "-"
	}
	log.Print(p.Extra) // leak: Seat.Name
}

func CleanMap(p Plane) {
	for _, s := range p.Crew {
		s.Name = "-"
	}
	for k, s := range p.Crew {
		log.Print(k, " ", *s)
	}
}

// LeakAppend has room behind the slice, and CleanAppend has none.
func LeakAppend(p Plane) {
	rows := make([]string, 1, 4)
	more := append(rows, p.Back[0].Name)
	_ = append(rows, p.Flight, more[1])
	log.Print(rows[:3]) // leak: Seat.Name
}

func CleanAppend(p Plane) {
	rows := make([]string, 1, 4)
	more := append(rows[:1:1], p.Back[0].Name)
	_ = append(more, p.Flight)
	log.Print(rows[:3])
}

// LeakPointer keeps a pointer to the element, CleanPointer the element as it was.
func LeakPointer(p Plane) {
	seats := []Seat{{Row: 1}}
	first := &seats[0]
	seats[0].Name = p.Back[0].Name
	fmt.Println(*first) // leak: Seat.Name
}

func CleanPointer(p Plane) {
	seats := []Seat{{Row: 1}}
	first := seats[0]
	seats[0].Name = p.Back[0].Name
	fmt.Println(first)
}

// LeakDelete deletes another key, CleanDelete the one that was set.
func LeakDelete(p Plane) {
	names := map[int]string{1: "free", 2: p.Back[0].Name}
	delete(names, 1)
	log.Print(names) // leak: Seat.Name
}

func CleanDelete(p Plane) {
	names := map[int]string{1: "free", 2: p.Back[0].Name}
	delete(names, 2)
	log.Print(names)
}
