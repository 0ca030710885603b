package directives

import "log"

// What is said of a type is said of every value of it, wherever one stands.

//pii:source name
type badge string

//pii:source name
type visitor struct {
	first, last string
	Room        string `pii:"-"`
}

type lobby struct {
	Here   []badge
	ByDesk map[int]visitor
	Next   *visitor
	Open   bool
}

func inside(l *lobby, badges []badge, queue chan badge, one *badge, byBadge map[badge]int, v any, made func() badge) {
	log.Print(badges)    // want `^badge \(pii:name\) reaches log\.Print$`
	log.Print(badges[0]) // want `^badge \(pii:name\) reaches log\.Print$`
	for i, b := range badges {
		log.Print(i) // ok
		log.Print(b) // want `^badge \(pii:name\) reaches log\.Print$`
	}
	log.Print(<-queue) // want `^badge \(pii:name\) reaches log\.Print$`
	log.Print(*one)    // want `^badge \(pii:name\) reaches log\.Print$`
	for b, n := range byBadge {
		log.Print(n) // ok
		log.Print(b) // want `^badge \(pii:name\) reaches log\.Print$`
	}
	log.Print(v.(badge))         // want `^badge \(pii:name\) reaches log\.Print$`
	log.Print(made())            // want `^badge \(pii:name\) reaches log\.Print$`
	log.Print(l.Open)            // ok
	log.Print(l.Here[0])         // want `^badge \(pii:name\) reaches log\.Print$`
	log.Print(l.ByDesk[1].first) // want `^visitor \(pii:name\) reaches log\.Print$`
	log.Print(l.Next.last)       // want `^visitor \(pii:name\) reaches log\.Print$`
	log.Print(l.Next.Room)       // ok
	log.Print(*l.Next)           // want `^visitor \(pii:name\) reaches log\.Print$`
	log.Print(len(l.Here))       // ok
	log.Print(badge("none"))     // ok
	log.Print(visitor{})         // ok
}
