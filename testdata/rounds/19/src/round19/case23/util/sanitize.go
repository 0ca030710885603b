// Package util takes credentials out of texts.
package util

import "strings"

// Sanitize replaces what is between "://" and "@" in each word.
func Sanitize(s string) string {
	words := strings.Split(s, " ")
	for i, w := range words {
		scheme, rest, ok := strings.Cut(w, "://")
		if !ok {
			continue
		}
		if at := strings.LastIndexByte(rest, '@'); at >= 0 {
			words[i] = scheme + "://<credentials>" + rest[at:]
		}
	}
	return strings.Join(words, " ")
}

type sanitized struct{ err error }

// SanitizeError wraps an error in one whose text is sanitized.
func SanitizeError(err error) error { return sanitized{err} }

func (e sanitized) Error() string { return Sanitize(e.err.Error()) }
func (e sanitized) Unwrap() error { return e.err }
