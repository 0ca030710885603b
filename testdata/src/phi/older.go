package phi

import (
	"log"
	"sync"
)

// Each turn of a loop makes an object of its own, and may still have that of the turn
// before.

type visit struct {
	who, where string
	before     *visit
}

type visits struct{ last *visit }

func newVisit(where string) *visit { return &visit{where: where} }

func atOnce(us []User) {
	var last *visit
	for _, u := range us {
		now := &visit{where: "desk"}
		if last != nil {
			log.Print(last.who)   // want `^User\.Email \(pii:email\) reaches log\.Print$`
			log.Print(last.where) // ok
		}
		log.Print(now.who) // ok
		now.who = u.Email
		last = now
	}
}

func chained(us []User) {
	var head *visit
	for _, u := range us {
		now := &visit{before: head}
		if head != nil {
			log.Print(now.who)        // ok
			log.Print(now.before.who) // want `^User\.Email \(pii:email\) reaches log\.Print$`
		}
		now.who = u.Email
		head = now
	}
	head.who = ""
	log.Print(head.who) // ok
}

func listed(us []User) {
	var all []*visit
	for _, u := range us {
		now := newVisit("desk")
		log.Print(now.who) // ok
		for _, v := range all {
			log.Print(v.who, v.where) // want `^User\.Email \(pii:email\) reaches log\.Print$`
			log.Print(v.where)        // ok
		}
		now.who = u.Email
		all = append(all, now)
	}
	for _, v := range all {
		v.who = ""
		log.Print(v.who) // ok
	}
}

func inField(us []User, vs *visits) {
	for _, u := range us {
		now := newVisit("desk")
		if vs.last != nil {
			log.Print(vs.last.who) // want `^User\.Email \(pii:email\) reaches log\.Print$`
		}
		log.Print(now.who) // ok
		now.who = u.Email
		vs.last = now
	}
}

func captured(us []User) {
	var said func() string
	for _, u := range us {
		text := ""
		now := func() string { return text }
		if said != nil {
			log.Print(said()) // want `^User\.Email \(pii:email\) reaches log\.Print$`
		}
		log.Print(now()) // ok
		text = u.Email
		said = now
	}
}

func mapped(us []User) {
	var last map[string]string
	var kept sync.Map
	for _, u := range us {
		now := map[string]string{"where": "desk"}
		log.Print(last["who"])   // want `^User\.Email \(pii:email\) reaches log\.Print$`
		log.Print(last["where"]) // ok
		log.Print(now["who"])    // ok
		if v, ok := kept.Load("last"); ok {
			log.Print(v.(map[string]string)["who"]) // want `^User\.Email \(pii:email\) reaches log\.Print$`
		}
		kept.Store("last", now)
		now["who"] = u.Email
		last = now
	}
}

// Nothing of what a turn made is there in the next one.
func lost(us []User) {
	for _, u := range us {
		now := &visit{where: "desk"}
		log.Print(now.who) // ok
		m := map[string]string{}
		log.Print(m["who"]) // ok
		now.who, m["who"] = u.Email, u.Email
	}
}
