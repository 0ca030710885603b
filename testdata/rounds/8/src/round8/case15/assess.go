// Package case15 assesses applications, with errors for two readers.
package case15

import (
	"errors"
	"fmt"
	"log"
	"net/http"
	"net/http/httptest"
	"strings"

	"round8/case15/apperr"
)

// An Applicant wants a loan.
type Applicant struct {
	Case   int
	Name   string `pii:"name"`
	TaxID  string `pii:"tax-id"`
	Amount int
}

func checkTaxID(a Applicant) error {
	if strings.TrimSpace(a.TaxID) == "" {
		return apperr.New(apperr.Invalid, "tax number is missing", nil)
	}
	if len(a.TaxID) != 11 {
		return apperr.New(apperr.Invalid, "tax number has a wrong length", fmt.Errorf("%q has %d signs", a.TaxID, len(a.TaxID)))
	}
	return nil
}

func checkAmount(a Applicant) error {
	if a.Amount > 1000 {
		return apperr.New(apperr.Invalid, "amount is too high", fmt.Errorf("%d is above the limit", a.Amount))
	}
	return nil
}

func assess(a Applicant) error {
	if err := errors.Join(checkTaxID(a), checkAmount(a)); err != nil {
		return fmt.Errorf("case %d: %w", a.Case, err)
	}
	return nil
}

func LeakCause(a Applicant) {
	if err := assess(a); err != nil {
		log.Print(err) // leak: Applicant.TaxID
	}
}

func CleanCause(a Applicant) {
	if err := assess(a); err != nil {
		log.Print(a.Case, " ", apperr.CodeOf(err), ": ", apperr.PublicOf(err))
	}
}

func CleanAmount(a Applicant) {
	if err := checkAmount(a); err != nil {
		log.Print(err)
	}
}

func LeakPublic(a Applicant) {
	err := apperr.New(apperr.Invalid, "no loan for "+a.Name, nil)
	log.Print(apperr.PublicOf(fmt.Errorf("refused: %w", err))) // leak: Applicant.Name
}

func CleanPublic(a Applicant) {
	err := apperr.New(apperr.Invalid, "no loan", errors.New(a.Name))
	log.Print(apperr.PublicOf(fmt.Errorf("refused: %w", err)))
}

func CleanAnswer(a Applicant) {
	w := httptest.NewRecorder()
	if err := assess(a); err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
	}
	log.Print(w.Code)
}

func LeakUnwrapped(a Applicant) {
	err := checkTaxID(a)
	if cause := errors.Unwrap(err); cause != nil {
		log.Print("because ", cause) // leak: Applicant.TaxID
	}
}

func CleanUnwrapped(a Applicant) {
	err := checkAmount(a)
	if cause := errors.Unwrap(err); cause != nil {
		log.Print("because ", cause)
	}
}
