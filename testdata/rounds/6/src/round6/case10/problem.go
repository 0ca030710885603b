// Package case10 answers with problems, which tell clients more than the log, or less.
package case10

import (
	"encoding/json"
	"errors"
	"fmt"
	"log"
	"net/http"
	"os"
)

type Borrower struct {
	Card  string
	Email string `pii:"email"`
	Debt  string `pii:"payment"`
}

// A Problem is an error as clients see it.
type Problem struct {
	Status int    `json:"status"`
	Title  string `json:"title"`
	Detail string `json:"detail,omitempty"`
	cause  error
}

func (p *Problem) Error() string { return fmt.Sprintf("%d %s", p.Status, p.Title) }
func (p *Problem) Unwrap() error { return p.cause }

func conflict(cause error, format string, args ...any) *Problem {
	return &Problem{http.StatusConflict, "conflict", fmt.Sprintf(format, args...), cause}
}

func lend(b Borrower) error {
	if b.Debt != "" {
		return conflict(fmt.Errorf("%s owes %s", b.Card, b.Debt), "%s must pay first", b.Email)
	}
	return nil
}

func render(w http.ResponseWriter, err error) {
	p := &Problem{Status: http.StatusInternalServerError, Title: "internal"}
	errors.As(err, &p)
	w.WriteHeader(p.Status)
	_ = json.NewEncoder(w).Encode(p)
}

func LeakDetail(b Borrower) {
	var p *Problem
	if errors.As(lend(b), &p) {
		log.Print(p.Detail) // leak: Borrower.Email
	}
}

func CleanDetail(b Borrower) {
	var p *Problem
	if errors.As(lend(b), &p) {
		log.Print(p.Title, p.Status)
	}
}

func LeakCause(b Borrower) {
	if err := lend(b); err != nil {
		log.Printf("%v: %v", err, errors.Unwrap(err)) // leak: Borrower.Debt
	}
}

func CleanCause(b Borrower) {
	if err := lend(b); err != nil {
		log.Printf("%v: %t", err, errors.Unwrap(err) != nil)
	}
}

func LeakJSON(b Borrower) {
	if err := lend(b); err != nil {
		_ = json.NewEncoder(os.Stderr).Encode(err) // leak: Borrower.Email
	}
}

func CleanJSON(b Borrower) {
	if err := lend(b); err != nil {
		_ = json.NewEncoder(os.Stderr).Encode(err.Error())
	}
}

func CleanWrapped(b Borrower) {
	if err := lend(b); err != nil {
		log.Print(fmt.Errorf("lend to %s: %w", b.Card, err))
	}
}

func CleanRender(w http.ResponseWriter, b Borrower) {
	if err := lend(b); err != nil {
		render(w, err)
	}
}
