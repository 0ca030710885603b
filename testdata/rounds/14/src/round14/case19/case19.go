// Package case19 checks the forms of a bank by tables of rules.
package case19

import (
	"errors"
	"fmt"
	"log/slog"
	"regexp"
	"strings"
)

// Form opens an account.
type Form struct {
	Product string
	Email   string `pii:"email"`
	TaxID   string `pii:"tax-id"`
	Phone   string `pii:"phone"`
}

// check is a rule for one field.
type check struct {
	field string
	get   func(*Form) string
	valid func(string) bool
}

var digits = regexp.MustCompile(`^\d+$`)

var checks = []check{
	{"email", func(f *Form) string { return f.Email }, func(s string) bool { return strings.Count(s, "@") == 1 }},
	{"phone", func(f *Form) string { return f.Phone }, digits.MatchString},
	{"product", func(f *Form) string { return f.Product }, func(s string) bool { return s == "giro" }},
}

// FieldError says which field is wrong.
type FieldError struct {
	Field string
	Value string
}

func (e *FieldError) Error() string { return fmt.Sprintf("%s: %q is not valid", e.Field, e.Value) }

// LogValue leaves the value out.
func (e *FieldError) LogValue() slog.Value { return slog.StringValue(e.Field) }

func validate(f *Form) error {
	var errs []error
	for _, c := range checks {
		if v := c.get(f); !c.valid(v) {
			errs = append(errs, &FieldError{c.field, v})
		}
	}
	return errors.Join(errs...)
}

func first(f *Form) *FieldError {
	for _, c := range checks {
		if v := c.get(f); !c.valid(v) {
			return &FieldError{c.field, v}
		}
	}
	return nil
}

// wrong are the names of the fields that are not valid.
func wrong(f *Form) []string {
	var names []string
	for _, c := range checks {
		if !c.valid(c.get(f)) {
			names = append(names, c.field)
		}
	}
	return names
}

// LeakErrors logs the errors with their values, CleanErrors the fields that have some.
func LeakErrors(f *Form) {
	if err := validate(f); err != nil {
		slog.Warn("form", "err", err) // leak: Form.Email, Form.Phone
	}
}

func CleanErrors(f *Form) {
	if err := validate(f); err != nil {
		slog.Warn("form", "err", wrong(f))
	}
}

// LeakFirst logs the text of an error, CleanFirst the error, which knows what to show to a log.
func LeakFirst(f *Form) {
	f.Phone = "1"
	if e := first(f); e != nil {
		slog.Warn("form", "err", e.Error()) // leak: Form.Email
	}
}

func CleanFirst(f *Form) {
	f.Phone = "1"
	if e := first(f); e != nil {
		slog.Warn("form", "err", e)
	}
}

// LeakTax checks a field that is in no table and quotes it, CleanTax says how long it is.
func LeakTax(f *Form) {
	if !digits.MatchString(f.TaxID) {
		slog.Warn("form", "err", fmt.Sprintf("tax id: %q", f.TaxID)) // leak: Form.TaxID
	}
}

func CleanTax(f *Form) {
	if !digits.MatchString(f.TaxID) {
		slog.Warn("form", "err", fmt.Sprintf("tax id: %d letters", len(f.TaxID)))
	}
}
