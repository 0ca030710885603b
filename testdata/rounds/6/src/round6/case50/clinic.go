// Package case50 is the desk of a clinic, with a calendar and a journal.
package case50

import (
	"context"
	"encoding/json"
	"errors"
	"log"
	"net/http"
	"strconv"

	"round6/case50/calendar"
	"round6/case50/domain"
	"round6/case50/journal"
)

type desk struct {
	book    calendar.Book
	explain func(domain.Appointment) []any
}

func (d *desk) accept(ctx context.Context, p *domain.Patient, slot int) error {
	a := domain.Appointment{Patient: p, Slot: slot}
	if err := d.book.Put(ctx, a); err != nil {
		return err
	}
	return journal.Write(ctx, "booked", d.explain(a)...)
}

// show answers with an appointment.
func (d *desk) show(w http.ResponseWriter, r *http.Request) {
	slot, err := strconv.Atoi(r.URL.Query().Get("slot"))
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	a, ok := d.book.At(r.Context(), slot)
	if !ok {
		log.Print("nothing at ", slot)
		http.NotFound(w, r)
		return
	}
	_ = json.NewEncoder(w).Encode(a.Patient)
}

func slots(a domain.Appointment) []any { return []any{"slot", a.Slot, "ward", a.Patient.Ward} }

func titles(a domain.Appointment) []any { return []any{"slot", a.Slot, "title", a.Title()} }

func open(explain func(domain.Appointment) []any) *desk {
	return &desk{calendar.NewMemory(), explain}
}

func LeakBooked(p domain.Patient) error {
	return open(titles).accept(context.Background(), &p, 9) // leak: Patient.Name
}

func CleanBooked(p domain.Patient) error {
	return open(slots).accept(context.Background(), &p, 9)
}

func LeakActor(p domain.Patient) error {
	ctx := journal.As(context.Background(), p.Phone)
	return open(slots).accept(ctx, &p, 9) // leak: Patient.Phone
}

func CleanActor(p domain.Patient) error {
	ctx := journal.As(context.Background(), "ward "+p.Ward)
	return open(slots).accept(ctx, &p, 9)
}

func LeakTaken(p domain.Patient) {
	d := open(slots)
	_ = d.accept(context.Background(), &p, 9)
	if err := d.accept(context.Background(), &p, 9); err != nil {
		log.Print(err) // leak: Patient.Phone
	}
}

func CleanTaken(p domain.Patient) {
	d := open(slots)
	_ = d.accept(context.Background(), &p, 9)
	var taken domain.Taken
	if err := d.accept(context.Background(), &p, 9); errors.As(err, &taken) {
		log.Print(taken.Public())
	}
}

func LeakFound(p domain.Patient) {
	d := open(slots)
	_ = d.accept(context.Background(), &p, 9)
	if a, ok := d.book.At(context.Background(), 9); ok {
		log.Print("expect ", a.Patient.Illness) // leak: Patient.Illness
	}
}

func CleanFound(w http.ResponseWriter, r *http.Request, p domain.Patient) {
	d := open(slots)
	_ = d.accept(r.Context(), &p, 9)
	d.show(w, r)
}
