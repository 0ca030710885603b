// Package passes_fixes has findings that can be mended in several ways.
package passes_fixes

type User struct {
	ID    int
	Email string `pii:"email"`
	Phone string
	Plan  string
}

var current User
