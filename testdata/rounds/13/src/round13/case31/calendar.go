// Package case31 books rooms of a surgery for stretches of time that may not overlap.
package case31

import (
	"cmp"
	"errors"
	"fmt"
	"log"
	"slices"
)

// Visit is of a patient.
type Visit struct {
	ID      int
	Patient string `pii:"name"`
}

// Slot is a stretch of time with what it is used for.
type Slot[V any] struct {
	From, To int
	Use      V
}

// Times is how a slot is written without its use.
func (s Slot[V]) Times() string { return fmt.Sprintf("%02d-%02d", s.From, s.To) }

// Overlap is of two slots.
type Overlap[V any] struct{ Had, Asked Slot[V] }

func (o *Overlap[V]) Error() string {
	return fmt.Sprintf("%s overlaps %s: %v", o.Asked.Times(), o.Had.Times(), o.Had.Use)
}

// Calendar keeps slots in order.
type Calendar[V any] struct{ slots []Slot[V] }

func (c *Calendar[V]) Book(from, to int, use V) error {
	s := Slot[V]{from, to, use}
	at, _ := slices.BinarySearchFunc(c.slots, from, func(s Slot[V], from int) int { return cmp.Compare(s.From, from) })
	for _, i := range []int{at - 1, at} {
		if i >= 0 && i < len(c.slots) && c.slots[i].From < to && from < c.slots[i].To {
			return &Overlap[V]{c.slots[i], s}
		}
	}
	c.slots = slices.Insert(c.slots, at, s)
	return nil
}

// Free are the slots that nothing uses.
func (c *Calendar[V]) Free(from, to int) (free []Slot[V]) {
	for _, s := range c.slots {
		if from < s.From {
			free = append(free, Slot[V]{From: from, To: s.From})
		}
		from = s.To
	}
	return append(free, Slot[V]{From: from, To: to})
}

// LeakOverlap keeps visits in the calendar, CleanOverlap their numbers.
func LeakOverlap(v Visit) {
	var c Calendar[Visit]
	_ = c.Book(9, 11, v)
	if err := c.Book(10, 12, Visit{ID: 2}); err != nil {
		log.Print(err) // leak: Visit.Patient
	}
}

func CleanOverlap(v Visit) {
	var c Calendar[int]
	_ = c.Book(9, 11, v.ID)
	if err := c.Book(10, 12, 2); err != nil {
		log.Print(err)
	}
}

// LeakTaken looks into the error, CleanTaken at its times.
func LeakTaken(v Visit) {
	var c Calendar[*Visit]
	_ = c.Book(9, 11, &v)
	if o, ok := errors.AsType[*Overlap[*Visit]](c.Book(10, 12, &Visit{ID: 2})); ok {
		log.Print(o.Had.Times(), o.Had.Use.Patient) // leak: Visit.Patient
	}
}

func CleanTaken(v Visit) {
	var c Calendar[*Visit]
	_ = c.Book(9, 11, &v)
	if o, ok := errors.AsType[*Overlap[*Visit]](c.Book(10, 12, &Visit{ID: 2})); ok {
		log.Print(o.Had.Times(), o.Asked.Use.ID)
	}
}

// LeakBooked prints what is booked, CleanFree what is free.
func LeakBooked(v Visit) {
	var c Calendar[string]
	_ = c.Book(9, 11, v.Patient)
	for _, s := range c.slots {
		fmt.Println(s.Times(), s) // leak: Visit.Patient
	}
}

func CleanFree(v Visit) {
	var c Calendar[string]
	_ = c.Book(9, 11, v.Patient)
	for _, s := range c.Free(8, 18) {
		fmt.Println(s.Times(), s)
	}
}

// LeakDay draws the names, CleanDay a sign for each hour.
func LeakDay(v Visit) {
	day := map[int]string{}
	for hour := 9; hour < 11; hour++ {
		day[hour] = v.Patient
	}
	fmt.Println(day) // leak: Visit.Patient
}

func CleanDay(v Visit) {
	var c Calendar[string]
	_ = c.Book(9, 11, v.Patient)
	day := []byte("........................")
	for _, s := range c.slots {
		for hour := s.From; hour < s.To; hour++ {
			day[hour] = '#'
		}
	}
	fmt.Println(string(day))
}
