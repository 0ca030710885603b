// Package redact protects texts.
package redact

// Mail shows where an address is.
//
//pii:protect masked
func Mail(s string) string { return "***" }

// Sum tells texts apart.
//
//pii:protect hashed
func Sum(s string) string { return "x" }

// Seal hides a text from those who do not have the key.
//
//pii:protect encrypted
func Seal(s string) string { return "x" }

// Both takes two texts.
//
//pii:protect masked
func Both(s, t string) string { return "***" }

// Title is for headings.
func Title(s string) string { return s }
