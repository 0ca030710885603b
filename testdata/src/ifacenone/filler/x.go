// Package filler leaves to its callers what is done to an event.
package filler

import "log"

type Event struct {
	ID  int
	Who string `pii:"name"`
	Tel string `pii:"phone"`
}

type Person struct {
	Name string `pii:"name"`
}

type handler interface{ Handle(e *Event) }

func Run(h handler, id int) {
	e := &Event{ID: id}
	h.Handle(e)
	log.Print(e.Who)
}

type Fills struct{ P *Person }

func (f Fills) Handle(e *Event) { e.Who = f.P.Name }

type Reads struct{ ID int }

func (r Reads) Handle(e *Event) { r.ID = e.ID }
