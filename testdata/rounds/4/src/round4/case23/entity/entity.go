// Package entity has the musicians of an agency.
package entity

type Musician struct {
	Stage string
	Legal string `pii:"name"`
	Mail  string `pii:"email"`
	Agent string
	Year  int
}
