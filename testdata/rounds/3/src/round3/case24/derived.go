// Package case24 logs what says nothing of the data: lengths, comparisons, indexes.
package case24

import (
	"errors"
	"log"
	"log/slog"
	"slices"
	"strings"
	"unicode/utf8"
)

type Applicant struct {
	ID     int
	Name   string `pii:"name"`
	CV     string `pii:"cv"`
	Skills []string
	Emails []string `pii:"email"`
}

var errEmpty = errors.New("empty")

func CleanLengths(a Applicant) {
	log.Print(len(a.Name), utf8.RuneCountInString(a.CV), cap(a.Emails), strings.Count(a.CV, "\n"))
}

func LeakElement(a Applicant) {
	log.Print(len(a.Name), a.Emails[0]) // leak: Applicant.Emails
}

func CleanComparisons(a Applicant) {
	log.Print(a.Name == "", a.Name < "M", strings.HasPrefix(a.CV, "%PDF"), strings.EqualFold(a.Name, "x"))
}

func LeakTrimmed(a Applicant) {
	log.Print(strings.TrimPrefix(a.CV, "%PDF")) // leak: Applicant.CV
}

func CleanFound(a Applicant) {
	log.Print(slices.Contains(a.Emails, "x"), slices.Index(a.Emails, "x"), strings.IndexByte(a.Name, ' '))
}

func LeakFound(a Applicant) {
	i := slices.IndexFunc(a.Emails, func(s string) bool { return s != "" })
	log.Print(a.Emails[i]) // leak: Applicant.Emails
}

func CleanEqualStructs(a Applicant) {
	type key struct{ name, cv string }
	log.Print(key{a.Name, a.CV} == key{"x", "y"})
}

func LeakStruct(a Applicant) {
	type key struct{ name, cv string }
	log.Print(key{a.Name, ""}) // leak: Applicant.Name
}

func CleanChosen(a Applicant) {
	state := "complete"
	if a.CV == "" {
		state = "incomplete"
	}
	slog.Info("applied", "id", a.ID, "state", state)
}

func LeakChosen(a Applicant) {
	state := "complete"
	if a.CV != "" {
		state = a.CV
	}
	slog.Info("applied", "id", a.ID, "state", state) // leak: Applicant.CV
}

func validate(a Applicant) error {
	if a.Name != "" {
		return errEmpty
	}
	return nil
}

func CleanError(a Applicant) {
	if err := validate(a); err != nil {
		slog.Error("invalid", "err", err)
	}
}

func LeakError(a Applicant) {
	if err := validate(a); err != nil {
		slog.Error("invalid", "err", errors.Join(err, errors.New(a.Name))) // leak: Applicant.Name
	}
}
