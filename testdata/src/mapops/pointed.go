package mapops

import "log"

// A loop over a map changes what the elements point to, for all of them.

type seat struct {
	Row  int
	Name string `pii:"name"`
}

func emptied(m, n map[string]*seat, v map[string]seat) {
	for _, s := range m {
		s.Name = "-"
	}
	for k, s := range m {
		log.Print(k, *s) // ok
	}
	for k, s := range n {
		log.Print(k, *s) // want `^seat\.Name \(pii:name\) reaches log\.Print$`
	}
	for _, s := range v {
		s.Name = "-" // of a copy
	}
	for k, s := range v {
		log.Print(k, s) // want `^seat\.Name \(pii:name\) reaches log\.Print$`
	}
}

func someEmptied(m, n, o map[string]*seat) {
	for _, s := range m {
		if s.Row > 3 {
			s.Name = "-"
		}
	}
	for k, s := range m {
		log.Print(k, *s) // want `^seat\.Name \(pii:name\) reaches log\.Print$`
	}
	for _, s := range n {
		if s.Row > 3 {
			break
		}
		s.Name = "-"
	}
	for k, s := range n {
		log.Print(k, *s) // want `^seat\.Name \(pii:name\) reaches log\.Print$`
	}
	for _, s := range o {
		if s.Row > 3 {
			s.Name = "front"
			continue
		}
		s.Name = "-"
	}
	for k, s := range o {
		log.Print(k, *s) // ok
	}
}

func filledAgain(m map[string]*seat, name *seat) {
	for _, s := range m {
		s.Name = "-"
	}
	m["a"] = &seat{Name: name.Name}
	for k, s := range m {
		log.Print(k, *s) // want `^seat\.Name \(pii:name\) reaches log\.Print$`
	}
}
