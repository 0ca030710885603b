package proofs

import (
	"errors"

	"golang.org/x/xerrors"
)

type rejected struct{ text, hidden string }

func (e *rejected) Error() string { return "rejected: " + e.text }

// proves Errorf
func Errorf_wraps(d data[string]) {
	var e *rejected
	if errors.As(xerrors.Errorf("not done: %w", &rejected{hidden: d.Tagged}), &e) {
		show(e.hidden) // want "log/line"
	}
}

func Errorf_wraps_clean(d data[string]) {
	var e *rejected
	if errors.As(xerrors.Errorf("not done: %w", &rejected{hidden: d.Tagged}), &e) {
		show(e.text)
	}
}

// proves Opaque
func Opaque_wraps_nothing(d data[string]) {
	var e *rejected
	if errors.As(xerrors.Opaque(&rejected{hidden: d.Tagged}), &e) {
		show(e.hidden)
	}
}
