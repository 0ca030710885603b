package pointers

import "log"

// What is made where it is needed first is there instead of nothing: what is written
// afterwards replaces what stood there.

type book struct{ entries map[string]string }

func (b *book) put(name, text string) {
	if b.entries == nil {
		b.entries = map[string]string{}
	}
	b.entries[name] = text
}

func (b *book) empty() { clear(b.entries) }

func made(u User) {
	var b book
	b.put("who", u.Email)
	b.put("who", "somebody")
	log.Print(b.entries) // ok
	b.put("who", u.Email)
	b.put("why", "somebody")
	log.Print(b.entries) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	b.empty()
	log.Print(b.entries) // ok
}

func given(b *book, u User) {
	b.put("who", u.Email)
	b.put("who", "somebody")
	log.Print(b.entries["who"]) // ok
	b.put("who", u.Email)
	b.put("why", "somebody")
	log.Print(b.entries["who"]) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func kept(u User) {
	b := &book{}
	given(b, u)
	log.Print(b.entries["who"]) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	b.put("who", "somebody")
	log.Print(b.entries["who"]) // ok
}

// A map of somebody else stays as it is where another one was made.
func otherMap(u User, share bool) {
	all := map[string]string{"who": u.Email}
	b := &book{}
	if share {
		b.entries = all
	}
	b.put("who", "somebody")
	log.Print(all["who"]) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func otherOf(b *book, all map[string]string, u User) {
	all["who"] = u.Email
	b.entries = all
	b.put("who", "somebody")
	log.Print(all["why"])
	b.entries = nil
	all["who"] = u.Email
	b.put("who", "somebody")
	log.Print(all["who"]) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

type details struct{ text string }

type page struct{ more *details }

func (p *page) note(text string) {
	if p.more == nil {
		p.more = &details{}
	}
	p.more.text = text
}

func noted(u User) {
	p := &page{}
	p.note(u.Email)
	log.Print(p.more.text) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	p.note(u.Nick)
	log.Print(p.more.text) // ok
}

// In a loop each turn makes its own, and what was kept of another stays.
func turns(us []User) {
	var old *details
	for _, u := range us {
		p := &page{}
		p.note(u.Email)
		if old != nil {
			log.Print(old.text) // want `^User\.Email \(pii:email\) reaches log\.Print$`
		}
		old = p.more
	}
}
