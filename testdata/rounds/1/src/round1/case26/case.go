// Package case26 has errors that carry data.
package case26

import (
	"errors"
	"fmt"
	"log"

	"round1/case26/apperr"
)

type Buyer struct {
	ID    int
	Email string `pii:"email"`
	Card  string `pii:"card-number"`
}

type notFound struct {
	Kind string
	Key  string
}

func (e *notFound) Error() string { return e.Kind + " " + e.Key + " not found" }

type rejected struct {
	Code int
	Card string
}

func (e rejected) Error() string { return fmt.Sprintf("rejected with %d", e.Code) }

var errLimit = errors.New("limit reached")

func find(b Buyer) error { return &notFound{Kind: "buyer", Key: b.Email} }

func charge(b Buyer) error { return rejected{402, b.Card} }

func LeakWrapped(b Buyer) {
	err := fmt.Errorf("checkout: %w", find(b))
	log.Print(err) // leak: Buyer.Email
}

func CleanWrapped(b Buyer) {
	err := fmt.Errorf("checkout: %w", charge(b))
	log.Print(err)
}

func LeakKey(b Buyer) {
	var nf *notFound
	if errors.As(fmt.Errorf("checkout: %w", find(b)), &nf) {
		log.Print(nf.Key) // leak: Buyer.Email
	}
}

func CleanKind(b Buyer) {
	var nf *notFound
	if errors.As(fmt.Errorf("checkout: %w", find(b)), &nf) {
		log.Print(nf.Kind)
	}
}

func LeakCard(b Buyer) {
	if r, ok := errors.AsType[rejected](charge(b)); ok {
		log.Print(r.Card) // leak: Buyer.Card
	}
}

func CleanCode(b Buyer) {
	if r, ok := errors.AsType[rejected](charge(b)); ok {
		log.Print(r.Code)
	}
}

func LeakJoined(b Buyer) {
	err := errors.Join(errLimit, find(b))
	log.Print(err) // leak: Buyer.Email
}

func CleanIs(b Buyer) {
	err := errors.Join(errLimit, find(b))
	log.Print(errors.Is(err, errLimit))
}

func LeakPlusV(b Buyer) {
	err := charge(b)
	log.Printf("%#v", err) // leak: Buyer.Card
}

func CleanPlusV(b Buyer) {
	err := charge(b)
	log.Printf("%+v", err)
}

func LeakFull(b Buyer) {
	err := apperr.E("refund", b.Email, errLimit)
	log.Print(apperr.Full(err)) // leak: Buyer.Email
}

// Error says what was done, and not to whom.
func CleanOp(b Buyer) {
	err := apperr.E("refund", b.Email, errLimit)
	log.Print(err)
}

func LeakOp(b Buyer) {
	err := apperr.E(b.Email, "refund", errLimit)
	log.Print(err) // leak: Buyer.Email
}

func LeakInnerCause(b Buyer) {
	err := apperr.E("refund", "", find(b))
	log.Print(err) // leak: Buyer.Email
}

func CleanInnerCause(b Buyer) {
	err := apperr.E("refund", "", find(b))
	log.Print(apperr.Op(err))
}
