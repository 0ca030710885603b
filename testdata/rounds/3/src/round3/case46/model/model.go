// Package model has the types that the layers share.
package model

type Patient struct {
	ID        int
	Name      string `pii:"name"`
	Diagnosis string `pii:"diagnosis"`
	Ward      string
}

// A Summary is what lists show.
type Summary struct {
	Title string
	Place string
	Count int
}

func (p *Patient) Summary() Summary {
	return Summary{Title: p.Name, Place: p.Ward, Count: len(p.Diagnosis)}
}
