package chosen

import (
	"log"

	"chosen/dep"
)

// A field is nil where nobody has set it, and code that asks for that does nothing then.

func signed(p *dep.Party, text string) string {
	s, _ := p.Sign(text)
	return s
}

func parties(u User) {
	log.Print(signed(dep.NewParty(dep.WithKey("k")), u.Email))  // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(signed(dep.NewParty(dep.WithName("k")), u.Email)) // ok
	log.Print(signed(dep.NewParty(), u.Email))                  // ok

	dep.NewParty(dep.WithAudit(log.Default())).Note(u.Email) // want `^User\.Email \(pii:email\) reaches \(\*log\.Logger\)\.Print through \S*Note$`
	dep.NewParty(dep.WithKey("k")).Note(u.Email)             // ok

	show := func(s string) { log.Print(s) }
	dep.NewParty(dep.WithHook(show, "")).Hook(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print through \S*Hook$`
	dep.NewParty(dep.WithHook(show, u.Email))          // want `reaches log\.Print through \S*NewParty$` `reaches log\.Print through dep\.WithHook$`
	dep.NewParty().Hook(u.Email)                       // ok

	dep.NewSender(dep.Loud).Send(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print through \S*Send$`
	dep.NewSender(nil).Send(u.Email)      // ok
	dep.NewParty().Send(u.Email)          // ok
}

// Whoever may have set the field decides.

func whoever(u User, p *dep.Party, o dep.Option, all []dep.Option, l *log.Logger) {
	log.Print(signed(p, u.Email))                    // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(signed(dep.NewParty(o), u.Email))      // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(signed(dep.NewParty(all...), u.Email)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	dep.NewParty(dep.WithAudit(l)).Note(u.Email)     // want `^User\.Email \(pii:email\) reaches \(\*log\.Logger\)\.Print through \S*Note$`
	dep.NewParty(o, dep.WithKey("k")).Note(u.Email)  // want `^User\.Email \(pii:email\) reaches \(\*log\.Logger\)\.Print through \S*Note$`
	options := []dep.Option{dep.WithName("k")}
	if u.ID > 0 {
		options = append(options, dep.WithKey("k"))
	}
	log.Print(signed(dep.NewParty(options...), u.Email)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	dep.NewParty(options...).Note(u.Email)               // ok
}

// One that is set later is not known.

func turnedLate(u User) {
	p := dep.NewParty()
	p.Turn("k")
	log.Print(p.SignLate(u.Email)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

// So it is within a package.

type table struct {
	journal *journal
	last    error
}

func (d *table) note(u User) {
	if d.journal != nil {
		log.Print(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	}
}

type quietTable struct{ journal *journal }

func (d *quietTable) note(u User) {
	if d.journal != nil {
		log.Print(u.Email) // ok
	}
}

func tables(u User) {
	(&table{journal: newJournal(false)}).note(u)
	(&quietTable{}).note(u)
}

type stack struct{ on *stack }

func (s *stack) show(u User) {
	if s.on == nil {
		return
	}
	log.Print(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	s.on.show(u)
}

func stacks(u User) {
	s := &stack{}
	for range 3 {
		s = &stack{on: s}
	}
	s.show(u)
}

// A struct that is copied keeps what it has.

type label struct {
	own  *table
	text string
}

func (l label) String() string {
	if l.own == nil {
		return "none"
	}
	return l.text
}

func labels(u User, given label) {
	l := label{own: &table{}}
	m := l
	m.text = u.Email
	log.Print(m) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	n := label{text: u.Email}
	log.Print(n) // ok
	given.text = u.Email
	log.Print(given) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	all := []label{{text: u.Email}, {own: &table{}}}
	all[1].text = u.Email
	log.Print(all[0]) // ok
	log.Print(all[1]) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

// What is there on some ways may be there.

type holder struct{ spare *table }

type user struct{ own *table }

func (u *user) show(text string) {
	if u.own != nil {
		log.Print(text)
	}
}

func newUser(own *table) *user { return &user{own: own} }

func spares(u User, alt bool) {
	h := &holder{}
	if h.spare != nil {
		log.Print("spare")
	}
	own := h.spare
	newUser(own).show(u.Email)      // ok
	(&user{own: own}).show(u.Email) // ok
	if alt {
		own = &table{}
	}
	newUser(own).show(u.Email)      // want `^User\.Email \(pii:email\) reaches log\.Print through \S*show$`
	(&user{own: own}).show(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print through \S*show$`
}

// A pointer that is nil is something as an interface value.

func senders(u User) {
	newCaller(nil).call(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print through \S*call$`
}

type caller struct{ to interface{ note(string) } }

func newCaller(j *journal) *caller { return &caller{to: j} }

func (c *caller) call(text string) {
	if c.to != nil {
		log.Print(text)
	}
}

// A struct that is replaced as a whole has what the other one has.

type plan struct {
	own  *table
	text string
}

func (p *plan) replace(o plan) { *p = o }

func (p *plan) show() {
	if p.own != nil {
		log.Print(p.text)
	}
}

func (p *plan) turn(o plan) {
	p.replace(o)
	if p.own != nil {
		log.Print(p.text)
	}
}

func plans(u User) {
	p := &plan{}
	p.replace(plan{own: &table{}, text: u.Email})
	p.show() // want `^User\.Email \(pii:email\) reaches log\.Print through \S*show$`
	p = &plan{}
	p.turn(plan{own: &table{}, text: u.Email}) // want `^User\.Email \(pii:email\) reaches log\.Print through \S*turn$`
}
