// Package case02 looks up the patients of a clinic, and says why that failed.
package case02

import (
	"errors"
	"log"

	"round14/case02/store"
)

// Query comes from the desk.
type Query struct {
	Ward   string
	Name   string `pii:"name"`
	Record string `pii:"medical-record"`
}

// Desk is where patients arrive.
type Desk struct {
	repo store.Patients
	log  *log.Logger
}

func newDesk(repo store.Patients) *Desk { return &Desk{repo, log.New(log.Writer(), "desk ", 0)} }

func (d *Desk) admit(q Query) error {
	p, err := d.repo.ByRecord(q.Record)
	if err != nil {
		if p, err = d.repo.ByName(q.Name); err != nil {
			return err
		}
	}
	return d.repo.Move(p, q.Ward)
}

// LeakAdmit logs the error of the store, which quotes the name; CleanAdmit logs only which error it is.
func LeakAdmit(q Query) {
	d := newDesk(store.Memory{})
	if err := d.admit(q); err != nil {
		d.log.Print("admit: ", err) // leak: Query.Name
	}
}

func CleanAdmit(q Query) {
	d := newDesk(store.Memory{})
	if err := d.admit(q); err != nil {
		d.log.Print("admit: ", store.Code(err))
	}
}

// LeakDetail takes the error apart and logs what was asked for, CleanDetail what was asked.
func LeakDetail(q Query) {
	d := newDesk(store.Memory{})
	_, err := d.repo.ByRecord(q.Record)
	var lookup *store.LookupError
	if errors.As(err, &lookup) {
		d.log.Printf("%s: nothing under %s", lookup.By, lookup.Value) // leak: Query.Record
	}
}

func CleanDetail(q Query) {
	d := newDesk(store.Memory{})
	_, err := d.repo.ByRecord(q.Record)
	var lookup *store.LookupError
	if errors.As(err, &lookup) {
		d.log.Printf("%s: nothing, %v", lookup.By, lookup.Unwrap())
	}
}

// LeakMoved reports a ward that is full by the error of the store, CleanMoved by the same with the patient left out.
func LeakMoved(q Query) {
	d := newDesk(store.Memory{})
	if err := d.repo.Move(store.Patient{Name: q.Name}, q.Ward); err != nil {
		d.log.Print(err) // leak: Query.Name
	}
}

func CleanMoved(q Query) {
	d := newDesk(store.Memory{})
	if err := d.repo.Move(store.Patient{}, q.Ward); err != nil {
		d.log.Print(err)
	}
}
