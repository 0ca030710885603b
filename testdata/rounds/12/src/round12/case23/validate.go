// Package case23 checks applications for insurance by a table of rules.
package case23

import (
	"errors"
	"fmt"
	"iter"
	"log/slog"
	"strings"
)

// Application is what somebody fills in.
type Application struct {
	Ref    string
	Name   string `pii:"name"`
	IBAN   string `pii:"bank-account"`
	Smoker string `pii:"health"`
}

// Violation is a rule that is broken. Its text is without the value.
type Violation struct {
	Field, Rule string
	Value       any
}

func (v *Violation) Error() string { return v.Field + " must be " + v.Rule }

type rule struct {
	field, says string
	get         func(*Application) string
	ok          func(string) bool
}

var rules = []rule{
	{"name", "short", func(a *Application) string { return a.Name }, func(s string) bool { return len(s) < 5 }},
	{"iban", "valid", func(a *Application) string { return a.IBAN }, func(s string) bool { return strings.HasPrefix(s, "DE") }},
	{"smoker", "yes or no", func(a *Application) string { return a.Smoker }, func(s string) bool { return s == "yes" || s == "no" }},
}

// Validate joins all violations into one error.
func Validate(a *Application) error {
	var errs []error
	for _, r := range rules {
		if v := r.get(a); !r.ok(v) {
			errs = append(errs, &Violation{r.field, r.says, v})
		}
	}
	return errors.Join(errs...)
}

// violations takes a joined error apart again.
func violations(err error) iter.Seq[*Violation] {
	return func(yield func(*Violation) bool) {
		joined, ok := err.(interface{ Unwrap() []error })
		if !ok {
			return
		}
		for _, e := range joined.Unwrap() {
			if v, ok := errors.AsType[*Violation](e); ok && !yield(v) {
				return
			}
		}
	}
}

// LeakValues logs the values that break rules, CleanValues the rules.
func LeakValues(a *Application) {
	for v := range violations(Validate(a)) {
		slog.Warn("invalid", "field", v.Field, "value", v.Value) // leak: Application.Name, Application.IBAN, Application.Smoker
	}
}

func CleanValues(a *Application) {
	for v := range violations(Validate(a)) {
		slog.Warn("invalid", "field", v.Field, "rule", v.Rule)
	}
}

// LeakStruct prints the violation as a struct, CleanStruct as an error.
func LeakStruct(a *Application) {
	v := &Violation{"smoker", "yes or no", a.Smoker}
	slog.Warn("invalid", "what", fmt.Sprintf("%+v", *v)) // leak: Application.Smoker
}

func CleanStruct(a *Application) {
	v := &Violation{"smoker", "yes or no", a.Smoker}
	slog.Warn("invalid", "what", fmt.Sprintf("%+v", v))
}

// LeakJoined joins another error to those of the rules.
func LeakJoined(a *Application) {
	err := errors.Join(Validate(a), fmt.Errorf("application of %s rejected", a.Name))
	slog.Warn("rejected", "ref", a.Ref, "err", err) // leak: Application.Name
}

func CleanJoined(a *Application) {
	err := errors.Join(Validate(a), fmt.Errorf("application %s rejected", a.Ref))
	slog.Warn("rejected", "ref", a.Ref, "err", err)
}
