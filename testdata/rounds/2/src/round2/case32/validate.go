// Package case32 validates forms and reports what is wrong with them.
package case32

import (
	"errors"
	"fmt"
	"log"
	"log/slog"
	"sort"
	"strings"
)

type Form struct {
	ID   int
	Tax  string `pii:"tax-id"`
	IBAN string `pii:"bank-account"`
}

// FieldError is what is wrong with a field.
type FieldError struct {
	Field string
	Rule  string
	Value any
}

func (e *FieldError) Error() string { return e.Field + " is not " + e.Rule }

// Verbose also says what the value is.
func (e *FieldError) Verbose() string { return fmt.Sprintf("%s (%v)", e.Error(), e.Value) }

// Errors is a list of them.
type Errors []*FieldError

func (es Errors) Error() string {
	parts := make([]string, len(es))
	for i, e := range es {
		parts[i] = e.Error()
	}
	return strings.Join(parts, "; ")
}

// ValueError shows the value.
type ValueError struct{ FieldError }

func (e *ValueError) Error() string { return e.Verbose() }

func validate(f Form) error {
	var es Errors
	if len(f.Tax) != 11 {
		es = append(es, &FieldError{"tax", "11 digits", f.Tax})
	}
	if len(f.IBAN) != 22 {
		es = append(es, &FieldError{"iban", "22 letters", f.IBAN})
	}
	if len(es) == 0 {
		return nil
	}
	return es
}

func validateTax(f Form) error {
	if len(f.Tax) != 11 {
		return &ValueError{FieldError{"tax", "11 digits", f.Tax}}
	}
	return nil
}

func validateTaxQuietly(f Form) error {
	if len(f.Tax) != 11 {
		return &FieldError{"tax", "11 digits", f.Tax}
	}
	return nil
}

func CleanErrors(f Form) {
	if err := validate(f); err != nil {
		log.Printf("form %d: %v", f.ID, err)
	}
}

func LeakVerbose(f Form) {
	var es Errors
	if errors.As(validate(f), &es) {
		for _, e := range es {
			log.Print(e.Verbose()) // leak: Form.Tax, Form.IBAN
		}
	}
}

func CleanVerbose(f Form) {
	var es Errors
	if errors.As(validate(f), &es) {
		for _, e := range es {
			log.Print(e.Field)
		}
	}
}

func LeakTax(f Form) {
	if err := validateTax(f); err != nil {
		log.Printf("form %d: %v", f.ID, err) // leak: Form.Tax
	}
}

func CleanTax(f Form) {
	if err := validateTaxQuietly(f); err != nil {
		log.Printf("form %d: %v", f.ID, err)
	}
}

func LeakWrapped(f Form) {
	err := fmt.Errorf("form %d: %w", f.ID, validateTax(f))
	slog.Warn("refused", "error", fmt.Errorf("import: %w", err)) // leak: Form.Tax
}

func CleanWrapped(f Form) {
	err := fmt.Errorf("form %d: %w", f.ID, validateTaxQuietly(f))
	slog.Warn("refused", "error", fmt.Errorf("import: %w", err))
}

func problems(f Form) map[string]string {
	m := map[string]string{}
	if len(f.Tax) != 11 {
		m["tax"] = "must be 11 digits"
	}
	if len(f.IBAN) != 22 {
		m["iban"] = "must be 22 letters, not " + f.IBAN
	}
	return m
}

func LeakProblems(f Form) {
	for field, text := range problems(f) {
		log.Printf("%s %s", field, text) // leak: Form.IBAN
	}
}

func CleanProblems(f Form) {
	var fields []string
	for field := range problems(f) {
		fields = append(fields, field)
	}
	sort.Strings(fields)
	log.Printf("bad fields: %v", fields)
}

func LeakValue(f Form) {
	var fe *FieldError
	if errors.As(validateTaxQuietly(f), &fe) {
		log.Printf("%s: %v", fe.Field, fe.Value) // leak: Form.Tax
	}
}

func CleanValue(f Form) {
	var fe *FieldError
	if errors.As(validateTaxQuietly(f), &fe) {
		log.Printf("%s: %v", fe.Field, fe.Rule)
	}
}
