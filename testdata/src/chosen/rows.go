package chosen

import "log"

// A loop over a list that is written down asks a field of the element at hand.

type account struct {
	Host string
	Name string `pii:"name"`
	Pin  string `pii:"pin"`
}

type row struct {
	title  string
	text   string
	hidden bool
	cover  cover
}

type cover int

const (
	shown cover = iota
	partly
	covered
)

func (a *account) rows() []row {
	return []row{{"host", a.Host, false, shown}, {"name", a.Name, true, partly}, {"pin", a.Pin, true, covered}}
}

func rowsOf(a *account) {
	for _, r := range a.rows() {
		if r.hidden {
			log.Print(r.title, len(r.text)) // ok
			continue
		}
		log.Print(r.title, r.text) // ok
	}
	for _, r := range a.rows() {
		if !r.hidden {
			continue
		}
		log.Print(r.text) // want `^account\.Name \(pii:name\) reaches log\.Print$` `^account\.Pin \(pii:pin\) reaches log\.Print$`
	}
}

func rowsOfKind(a *account) {
	for _, r := range a.rows() {
		if r.cover == covered {
			continue
		}
		log.Print(r.text) // want `^account\.Name \(pii:name\) reaches log\.Print$`
		if r.cover != partly {
			log.Print(r.text) // ok
		}
		if r.hidden {
			log.Print(r.text) // want `^account\.Name \(pii:name\) reaches log\.Print$`
		}
	}
}

func rowsAnyhow(a *account, hide bool) {
	for _, r := range []row{{"name", a.Name, hide, partly}, {"pin", a.Pin, true, covered}} {
		if !r.hidden {
			log.Print(r.text) // want `^account\.Name \(pii:name\) reaches log\.Print$`
		}
	}
	for _, r := range a.rows() {
		r.hidden = hide
		if !r.hidden {
			log.Print(r.text) // want `^account\.Name \(pii:name\) reaches log\.Print$` `^account\.Pin \(pii:pin\) reaches log\.Print$`
		}
	}
	for _, r := range a.rows() {
		if r.text == "" || r.hidden {
			continue
		}
		log.Print(r.text) // ok
	}
}
