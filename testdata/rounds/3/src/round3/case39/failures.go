// Package case39 puts data into errors and panics.
package case39

import (
	"errors"
	"fmt"
	"log"
	"strconv"
	"time"
)

type Claim struct {
	ID     int
	Policy string `pii:"insurance-number"`
	Injury string `pii:"diagnosis"`
	Office string
}

type claimError struct {
	op    string
	claim Claim
	cause error
}

func (e *claimError) Error() string { return e.op + " " + e.claim.Policy + ": " + e.cause.Error() }
func (e *claimError) Unwrap() error { return e.cause }
func (e *claimError) Op() string    { return e.op }

type codeError struct {
	code   int
	detail string
}

func (e codeError) Error() string { return "code " + strconv.Itoa(e.code) }

var errLate = errors.New("late")

func submit(c Claim) error {
	return &claimError{"submit", c, errLate}
}

func file(c Claim) (int, error) {
	return c.ID, codeError{4, c.Injury}
}

func LeakError(c Claim) {
	if err := submit(c); err != nil {
		log.Print(err.Error()) // leak: Claim.Policy
	}
}

func CleanOp(c Claim) {
	var e *claimError
	if errors.As(submit(c), &e) {
		log.Print(e.Op(), e.claim.Office)
	}
}

func CleanUnwrapped(c Claim) {
	log.Print(errors.Unwrap(submit(c)))
}

func LeakWrapped(c Claim) {
	log.Print(fmt.Errorf("again: %w", submit(c))) // leak: Claim.Policy
}

func CleanCode(c Claim) {
	_, err := file(c)
	log.Print(err)
}

func LeakDetail(c Claim) {
	_, err := file(c)
	var ce codeError
	if errors.As(err, &ce) {
		log.Print(ce.detail) // leak: Claim.Injury
	}
}

func LeakSharp(c Claim) {
	_, err := file(c)
	log.Printf("%#v", err) // leak: Claim.Injury
}

func LeakNumber(c Claim) {
	_, err := strconv.Atoi(c.Policy)
	log.Print(err) // leak: Claim.Policy
}

func CleanNumber(c Claim) {
	_, err := strconv.Atoi(c.Policy)
	log.Print(errors.Is(err, strconv.ErrSyntax))
}

func LeakTime(c Claim) {
	_, err := time.Parse(time.DateOnly, c.Policy)
	log.Print(err) // leak: Claim.Policy
}

func CleanTime(c Claim) {
	_, err := time.Parse(time.DateOnly, c.Office)
	log.Print(err)
}

func must(err error) {
	if err != nil {
		panic(err)
	}
}

func LeakPanic(c Claim) {
	must(submit(c)) // leak: Claim.Policy
}

func CleanPanic(c Claim) {
	must(errors.Unwrap(submit(c)))
}

func LeakJoined(c Claim) {
	err := errors.Join(errLate, errors.New(c.Injury))
	log.Print(err) // leak: Claim.Injury
}

func CleanJoined(c Claim) {
	err := errors.Join(errLate, errors.New(c.Office))
	log.Print(err)
}

func LeakFatal(c Claim) {
	log.Fatalf("claim %d: %v", c.ID, submit(c)) // leak: Claim.Policy
}

func CleanFatal(c Claim) {
	log.Fatalf("claim %d: %v", c.ID, errLate)
}
