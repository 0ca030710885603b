// Package case16 has errors that know more than they say.
package case16

import (
	"errors"
	"fmt"
	"io/fs"
	"log"
	"log/slog"
)

// Applicant wants a job.
type Applicant struct {
	Job   string
	Mail  string `pii:"email"`
	Phone string `pii:"phone"`
	CV    string `pii:"cv"`
}

// DuplicateError says that someone has applied already. Its text does not say who.
type DuplicateError struct {
	Job string
	Who *Applicant
}

func (e *DuplicateError) Error() string { return "duplicate application for " + e.Job }

// Is holds for all errors of the same job.
func (e *DuplicateError) Is(target error) bool {
	t, ok := target.(*DuplicateError)
	return ok && t.Job == e.Job
}

// LogValue is for the operators.
func (e *DuplicateError) LogValue() slog.Value {
	return slog.GroupValue(slog.String("job", e.Job), slog.String("phone", e.Who.Phone))
}

// opError has an operation and a cause, as those of the standard library.
type opError struct {
	op   string
	path string
	err  error
}

func (e *opError) Error() string { return e.op + " " + e.path + ": " + e.err.Error() }
func (e *opError) Unwrap() error { return e.err }

// quiet hides the text of an error, and not the error.
type quiet struct{ err error }

func (quiet) Error() string   { return "something went wrong" }
func (q quiet) Unwrap() error { return q.err }

func apply(a *Applicant) error { return &DuplicateError{a.Job, a} }

func upload(a *Applicant) error {
	return &opError{"upload", "/cv/" + a.Mail + ".pdf", fs.ErrExist}
}

// LeakValue logs by slog, which asks for more; CleanValue by log.
func LeakValue(a *Applicant) {
	err := apply(a)
	slog.Error("apply", "err", err) // leak: Applicant.Phone
}

func CleanValue(a *Applicant) {
	err := apply(a)
	log.Print("apply ", "err ", err)
}

// LeakVerb prints the fields of the error, CleanVerb its text.
func LeakVerb(a *Applicant) {
	err := quiet{upload(a)}
	log.Printf("%v, cause: %v", err, err.err) // leak: Applicant.Mail
}

func CleanVerb(a *Applicant) {
	err := quiet{upload(a)}
	log.Printf("%v, cause: %v", err, errors.Is(err, fs.ErrExist))
}

// LeakUnwrap peels one layer off, CleanUnwrap two.
func LeakUnwrap(a *Applicant) {
	err := fmt.Errorf("again: %w", upload(a))
	log.Print(errors.Unwrap(err)) // leak: Applicant.Mail
}

func CleanUnwrap(a *Applicant) {
	err := fmt.Errorf("again: %w", upload(a))
	log.Print(errors.Unwrap(errors.Unwrap(err)))
}

// LeakJoin joins the error, CleanJoin what it was caused by.
func LeakJoin(a *Applicant) {
	var all error
	for _, err := range []error{fs.ErrPermission, upload(a)} {
		all = errors.Join(all, err)
	}
	slog.Warn(all.Error()) // leak: Applicant.Mail
}

func CleanJoin(a *Applicant) {
	var all error
	for _, err := range []error{fs.ErrPermission, upload(a)} {
		all = errors.Join(all, errors.Unwrap(err))
	}
	slog.Warn(fmt.Sprint(all))
}

// LeakWho has a look at the applicant, CleanWho at the job.
func LeakWho(a *Applicant) {
	var dup *DuplicateError
	if err := fmt.Errorf("form: %w", apply(a)); errors.As(err, &dup) {
		log.Print(dup.Who.CV) // leak: Applicant.CV
	}
}

func CleanWho(a *Applicant) {
	var dup *DuplicateError
	if err := fmt.Errorf("form: %w", apply(a)); errors.As(err, &dup) && errors.Is(err, &DuplicateError{Job: a.Job}) {
		log.Print(dup.Who.Job)
	}
}
