package pointers

import "log"

// An entry is kept by a register, and given back to whoever fills it.
type entry struct {
	who  string
	tags []string
}

type register struct {
	last  *entry
	list  []*entry
	plain []entry
	by    map[string]*entry
	own   entry
}

func (r *register) begin() *entry {
	e := &entry{}
	r.last = e
	return e
}

func (r *register) listed() *entry {
	e := &entry{who: "-"}
	r.list = append(r.list, e)
	return e
}

func (r *register) element() *entry {
	r.plain = append(r.plain, entry{})
	return &r.plain[len(r.plain)-1]
}

func (r *register) named(k string) *entry {
	e, ok := r.by[k]
	if !ok {
		e = &entry{}
		r.by[k] = e
	}
	return e
}

func (r *register) part() *entry { return &r.own }

func (r *register) partOr(other bool) *entry {
	if other {
		return &entry{who: "-"}
	}
	return &r.own
}

// copied gives back a copy, apart another one.
func (r *register) copied() entry {
	e := entry{}
	r.last = &e
	return e
}

func (r *register) apart() *entry {
	r.last = &entry{}
	return &entry{}
}

func keptAndReturned(u User) {
	r := &register{by: map[string]*entry{}}
	r.begin().who = u.Email
	log.Print(r.last.who) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	r.begin().who = u.Nick
	log.Print(r.last.who) // ok
	e := r.begin()
	e.who = u.Email
	e.who = "-"
	log.Print(r.last.who) // ok

	r.listed().who = u.Email
	log.Print(r.list[0].who) // want `^User\.Email \(pii:email\) reaches log\.Print$`

	el := r.element()
	el.tags = append(el.tags, u.Email)
	log.Print(r.plain) // want `^User\.Email \(pii:email\) reaches log\.Print$`

	r.named("a").who = u.Email
	log.Print(r.by["a"].who) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	r.named("b").who = u.Nick
	log.Print(r.by["b"].who) // ok
}

func partReturned(u User) {
	var a, b, c register
	a.part().who = u.Email
	log.Print(a.own.who) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	b.part().who = u.Nick
	log.Print(b.own.who) // ok
	b.part().who = u.Email
	b.part().who = "-"
	log.Print(b.own.who) // ok

	e := c.partOr(u.Nick == "")
	e.who = u.Email
	log.Print(e.who)     // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(c.own.who) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func copyReturned(u User) {
	r := &register{}
	e := r.copied()
	e.who = u.Email
	log.Print(r.last.who) // ok
	r.apart().who = u.Email
	log.Print(r.last.who) // ok
}

// An element that holds nothing yet can be written to.
func appendedEmpty(u User) {
	var all, others []entry
	var texts []string
	all = append(all, entry{})
	all[0].who = u.Email
	log.Print(all[0].who) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	others = append(others, entry{})
	others[0].who = u.Nick
	log.Print(others[0].who) // ok
	texts = append(texts, "")
	texts[0] = u.Email
	log.Print(texts[0]) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

type link struct {
	next *link
	who  string
}

type chain struct{ first *link }

// ofBoth gives back the end of a chain that is long from one side and short from the
// other.
func ofBoth(long, short *chain) *link {
	end := &link{}
	last := &link{next: end}
	long.first = &link{next: last}
	short.first = last
	return end
}

func keptByBoth(u User) {
	long, short := &chain{}, &chain{}
	end := ofBoth(long, short)
	end.who = u.Email
	log.Print(short.first.next.who) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	end.who = u.Nick
	log.Print(short.first.next.who) // ok
}
