// Package case42 asks an agency for credit scores, behind a circuit breaker.
package case42

import (
	"errors"
	"fmt"
	"log"

	"round4/case42/breaker"
)

type Borrower struct {
	Ref   string
	Score string `pii:"credit-score"`
	Iban  string `pii:"bank-account"`
}

var errBad = errors.New("agency says no")

func failing(detail string) func() error {
	return func() error { return fmt.Errorf("%s: %w", detail, errBad) }
}

func LeakLast(b Borrower) {
	c := breaker.New()
	_ = c.Call(failing(b.Iban))
	log.Print(c.State().Last) // leak: Borrower.Iban
}

func CleanLast(b Borrower) {
	c := breaker.New()
	_ = c.Call(failing(b.Iban))
	log.Print(c.State().Failures)
}

func LeakChange(b Borrower) {
	c := breaker.New(breaker.Limit(1), breaker.OnChange(func(s breaker.State) { log.Print("open: ", s.Open, s.Last) }))
	_ = c.Call(failing(b.Score)) // leak: Borrower.Score
}

func CleanChange(b Borrower) {
	c := breaker.New(breaker.Limit(1), breaker.OnChange(func(s breaker.State) { log.Print("open: ", s.Open, s.Failures) }))
	_ = c.Call(failing(b.Score))
}

func LeakFirst(b Borrower) {
	err := breaker.New().Call(failing("score " + b.Score))
	log.Print(err) // leak: Borrower.Score
}

func CleanFirst(b Borrower) {
	err := breaker.New().Call(failing("borrower " + b.Ref))
	log.Print(err)
}

func LeakResult(b Borrower) {
	var got string
	err := breaker.New().Call(func() error {
		got = "score: " + b.Score
		return nil
	})
	log.Print(got, err) // leak: Borrower.Score
}

func CleanResult(b Borrower) {
	var got string
	err := breaker.New().Call(func() error {
		got = "borrower: " + b.Ref
		return nil
	})
	log.Print(got, err)
}
