// Package model has the patients of a clinic.
package model

// Patient is one of them.
type Patient struct {
	ID        int64
	Name      string   `pii:"name"`
	Record    string   `pii:"medical-record"`
	Allergies []string `pii:"allergy"`
}
