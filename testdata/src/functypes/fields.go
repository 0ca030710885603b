package functypes

import "log"

// printer shows users by a function that whoever makes it chooses.
type printer struct {
	line  func(User) string
	parts func(User) []string
}

func (p printer) print(u User) { log.Print(p.line(u)) }

func (p *printer) printAll(us []User) {
	var lines []string
	for _, u := range us {
		lines = append(lines, p.parts(u)...)
	}
	log.Print(lines)
}

func mail(u User) string { return u.Email }
func nick(u User) string { return u.Nick }

func printedField(u User) {
	printer{line: mail}.print(u) // want `^User\.Email \(pii:email\) reaches log\.Print through \S+$`
	printer{line: nick}.print(u) // ok
}

func printedParts(us []User) {
	mails := &printer{parts: func(u User) []string { return []string{u.Email} }}
	mails.printAll(us) // want `^User\.Email \(pii:email\) reaches log\.Print through \S+$`
	nicks := &printer{parts: func(u User) []string { return []string{u.Nick} }}
	nicks.printAll(us) // ok
}

// hidden is made where it is not seen.
type hidden struct{ line func(User) string }

func (h hidden) print(u User) {
	log.Print(h.line(u)) // want `^User\.Email \(pii:email\) reaches log\.Print \(approximate: through a function value, whose code is not seen\)$`
	log.Print(u.Nick)    // ok
}

func printedHidden(h hidden, u User) { h.print(u) }
