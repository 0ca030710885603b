package options

import (
	"log"
	"maps"
	"slices"
)

// Steps that change a copy, with a map and a list in it that the function has copied as well.

type letter struct {
	From string `pii:"email"`
	Text string `pii:"message"`
	Meta map[string]string
	Tags []string
}

type steps struct{ all []func(*letter) }

func run(all ...func(*letter)) steps { return steps{all} }

func (s steps) on(l letter) letter {
	l.Meta, l.Tags = maps.Clone(l.Meta), slices.Clone(l.Tags)
	for _, step := range s.all {
		step(&l)
	}
	return l
}

func once(l letter, step func(*letter)) letter {
	l.Meta = maps.Clone(l.Meta)
	step(&l)
	return l
}

func aside(l letter, step func(*letter)) map[string]string {
	meta := maps.Clone(l.Meta)
	l.Meta = meta
	step(&l)
	return meta
}

func beside(l letter, steps []func(*letter)) letter {
	meta, list := map[string]string{}, [2]string{}
	c := letter{Meta: meta, Tags: list[:]}
	for _, step := range steps {
		step(&c)
	}
	meta["text"], list[0] = l.Text, l.From
	return c
}

func noFrom(l *letter) { l.From = "" }

func noText(l *letter) { l.Text = "" }

func noOrder(l *letter) { delete(l.Meta, "order") }

func noTags(l *letter) { l.Tags = nil }

func newMeta(l *letter) { l.Meta = map[string]string{} }

func copied(l letter) {
	log.Print(run(noFrom).on(l))                    // want `^letter\.Text \(pii:message\) reaches log\.Print$`
	log.Print(run(noFrom, noText).on(l))            // ok
	log.Print(run(noOrder, noText).on(l))           // want `^letter\.From \(pii:email\) reaches log\.Print$`
	log.Print(once(l, noFrom))                      // want `^letter\.Text \(pii:message\) reaches log\.Print$`
	log.Print(run().on(letter{From: l.From}))       // want `^letter\.From \(pii:email\) reaches log\.Print$`
	log.Print(run(noFrom).on(letter{From: l.From})) // ok
}

func inMap(l letter) {
	l.Meta = map[string]string{"desk": "1", "order": l.Text}
	log.Print(run(noFrom).on(l).Meta)          // want `^letter\.Text \(pii:message\) reaches log\.Print$`
	log.Print(run(noOrder).on(l).Meta)         // ok
	log.Print(run(noFrom, noOrder).on(l).Meta) // ok
	log.Print(run().on(l).Meta)                // want `^letter\.Text \(pii:message\) reaches log\.Print$`
	log.Print(once(l, noFrom).Meta)            // want `^letter\.Text \(pii:message\) reaches log\.Print$`
	log.Print(once(l, noOrder).Meta)           // ok
	log.Print(aside(l, newMeta))               // want `^letter\.Text \(pii:message\) reaches log\.Print$`
	log.Print(l.Meta)                          // want `^letter\.Text \(pii:message\) reaches log\.Print$`
}

func inList(l letter, some []func(*letter)) {
	l.Tags = []string{l.Text}
	log.Print(run(noFrom).on(l).Tags)  // want `^letter\.Text \(pii:message\) reaches log\.Print$`
	log.Print(run(noTags).on(l).Tags)  // ok
	log.Print(run(some...).on(l).Tags) // want `^letter\.Text \(pii:message\) reaches log\.Print$`
}

func putBeside(l letter) {
	log.Print(beside(l, []func(*letter){noOrder}).Meta) // want `^letter\.Text \(pii:message\) reaches log\.Print$`
	log.Print(beside(l, []func(*letter){noOrder}).Tags) // want `^letter\.From \(pii:email\) reaches log\.Print$`
	log.Print(beside(l, []func(*letter){noOrder}).Text) // ok
}
