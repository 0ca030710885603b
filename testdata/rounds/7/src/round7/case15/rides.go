// Package case15 logs messages whose methods a generator wrote.
package case15

import (
	"fmt"
	"log"
	"log/slog"
)

// describe is what all handlers log of a message.
func describe(m fmt.Stringer) string { return m.String() }

func LeakRequest(r *RideRequest) {
	log.Print("got ", r) // leak: RideRequest.Rider
}

func CleanRequest(r *RideRequest) {
	log.Print("got ", r.GetKind())
}

func LeakDescribed(r *RideRequest) {
	slog.Info("got", "message", describe(r)) // leak: RideRequest.Rider
}

func CleanDescribed(p *Payment) {
	slog.Info("got", "message", describe(p))
}

// Without its methods, a message shows all it has.
func LeakPlain(p *Payment) {
	type plain Payment
	log.Printf("got %+v", (*plain)(p)) // leak: Payment.Card
}

func CleanPlain(p *Payment) {
	type plain Payment
	q := plain(*p)
	q.Card = ""
	log.Printf("got %+v", &q)
}

func LeakGetter(p *Payment) {
	log.Print("charging ", p.GetCard()) // leak: Payment.Card
}

func CleanGetter(p *Payment) {
	p.Reset()
	log.Print("charging ", p.GetCard())
}

func LeakRedacted(r *RideRequest) {
	log.Print("got ", r.Redacted().GetNote()) // leak: RideRequest.Note
}

func CleanRedacted(r *RideRequest) {
	log.Print("got ", r.Redacted())
}
