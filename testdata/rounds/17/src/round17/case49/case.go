// Package case49 reads forms of a bank, and logs why one cannot be read.
package case49

import (
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"strconv"
	"time"
)

// Form is what a customer has typed.
type Form struct {
	Number    int
	PIN       string `pii:"pin"`
	Born      string `pii:"date-of-birth"`
	Signature string `pii:"biometric"`
	Income    string `pii:"income"`
}

// parsed is a form that has been read.
type parsed struct {
	pin       int
	born      time.Time
	signature []byte
}

// FormError says which field of a form is wrong.
type FormError struct {
	Field string
	Err   error
}

func (e *FormError) Error() string { return fmt.Sprintf("field %s: %v", e.Field, e.Err) }
func (e *FormError) Unwrap() error { return e.Err }

func (f Form) parsePIN(p *parsed) (err error) {
	if p.pin, err = strconv.Atoi(f.PIN); err != nil {
		return &FormError{"pin", err}
	}
	return nil
}

func (f Form) parseBorn(p *parsed) (err error) {
	if p.born, err = time.Parse(time.DateOnly, f.Born); err != nil {
		return &FormError{"born", err}
	}
	return nil
}

func (f Form) parseSignature(p *parsed) (err error) {
	if p.signature, err = base64.StdEncoding.DecodeString(f.Signature); err != nil {
		return &FormError{"signature", err}
	}
	return nil
}

// LeakPIN logs an error that quotes the text, CleanPIN the cause of it, which says what is wrong in general.
func LeakPIN(f Form) {
	var p parsed
	if err := f.parsePIN(&p); err != nil {
		slog.Warn("bad form", "number", f.Number, "err", err) // leak: Form.PIN
	}
}

func CleanPIN(f Form) {
	var p parsed
	var bad *strconv.NumError
	if err := f.parsePIN(&p); errors.As(err, &bad) {
		slog.Warn("bad form", "number", f.Number, "err", bad.Err)
	}
}

// LeakBorn logs an error that quotes the day, CleanBorn the field.
func LeakBorn(f Form) {
	var p parsed
	if err := f.parseBorn(&p); err != nil {
		slog.Warn("bad form", "number", f.Number, "err", err) // leak: Form.Born
	}
}

func CleanBorn(f Form) {
	var p parsed
	var bad *FormError
	if err := f.parseBorn(&p); errors.As(err, &bad) {
		slog.Warn("bad form", "number", f.Number, "field", bad.Field)
	}
}

// LeakSignature logs what was not decoded, CleanSignature the error, which tells where it is wrong.
func LeakSignature(f Form) {
	var p parsed
	if err := f.parseSignature(&p); err != nil {
		slog.Warn("bad form", "number", f.Number, "err", err, "text", f.Signature) // leak: Form.Signature
	}
}

func CleanSignature(f Form) {
	var p parsed
	if err := f.parseSignature(&p); err != nil {
		slog.Warn("bad form", "number", f.Number, "err", err, "text", len(f.Signature))
	}
}

// LeakIncome logs an error that quotes what should have been a number, CleanIncome whether it is of that kind.
func LeakIncome(f Form) {
	var n json.Number = json.Number(f.Income)
	if _, err := n.Int64(); err != nil {
		slog.Warn("bad form", "number", f.Number, "err", err) // leak: Form.Income
	}
}

func CleanIncome(f Form) {
	var n json.Number = json.Number(f.Income)
	if _, err := n.Int64(); err != nil {
		slog.Warn("bad form", "number", f.Number, "syntax", errors.Is(err, strconv.ErrSyntax))
	}
}
