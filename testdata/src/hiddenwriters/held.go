package hiddenwriters

import (
	"log"
	"strconv"
	"strings"
)

// An encoder that is handed over by value leads to a buffer that its maker reads.

type encoder interface{ add(key, value string) }

type object interface{ encode(encoder) }

type text struct{ b *strings.Builder }

func (t text) add(key, value string) { t.b.WriteString(key + value) }

type count struct{ b *strings.Builder }

func (c count) add(key, value string) { c.b.WriteString(key) }

type whole User

func (w whole) encode(e encoder) { e.add("mail", w.Email) }

type brief User

func (b brief) encode(e encoder) { e.add("id", strconv.Itoa(b.ID)) }

func encoded(o object) string {
	var b strings.Builder
	o.encode(text{&b})
	return b.String()
}

func counted(o object) string {
	var b strings.Builder
	o.encode(count{&b})
	return b.String()
}

type nested struct{ inner text }

func (n nested) add(key, value string) { n.inner.add(key, value) }

func nestedly(o object) string {
	var b strings.Builder
	o.encode(nested{text{&b}})
	return b.String()
}

func byMethod(fill func(func(key, value string))) string {
	var b strings.Builder
	fill(text{&b}.add)
	return b.String()
}

func byCount(fill func(func(key, value string))) string {
	var b strings.Builder
	fill(count{&b}.add)
	return b.String()
}

func byLiteral(fill func(func(key, value string))) string {
	var b strings.Builder
	t := text{&b}
	fill(func(key, value string) { t.add(key, value) })
	return b.String()
}

func held(u User) {
	log.Print(encoded(whole(u)))                                                              // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(encoded(brief(u)))                                                              // ok
	log.Print(counted(whole(u)))                                                              // ok
	log.Print(nestedly(whole(u)))                                                             // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(nestedly(brief(u)))                                                             // ok
	log.Print(byMethod(func(add func(key, value string)) { add("mail", u.Email) }))           // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(byMethod(func(add func(key, value string)) { add("id", strconv.Itoa(u.ID)) }))  // ok
	log.Print(byCount(func(add func(key, value string)) { add("mail", u.Email) }))            // ok
	log.Print(byLiteral(func(add func(key, value string)) { add("mail", u.Email) }))          // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(byLiteral(func(add func(key, value string)) { add("id", strconv.Itoa(u.ID)) })) // ok
}
