package chosen

import (
	"flag"
	"log"

	"chosen/dep"
)

// A package that is not the struct's own has it made, and may change it.

func recorders(u User, debug bool) {
	dep.New(false).Record(u.Email) // ok
	dep.New(true).Record(u.Email)  // want `^User\.Email \(pii:email\) reaches log\.Print through \S*Record$`
	dep.New(debug).Record(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print through \S*Record$`
	r := dep.New(false)
	if debug {
		r.Raw = true
	}
	r.Record(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print through \S*Record$`
	r = dep.New(true)
	r.Raw = false
	r.Record(u.Email) // ok
	r = dep.New(false)
	r.Raw = debug
	r.Record(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print through \S*Record$`
	r = dep.New(false)
	flag.BoolVar(&r.Raw, "raw", false, "whether to record all")
	r.Record(u.Email)                          // want `^User\.Email \(pii:email\) reaches log\.Print through \S*Record$`
	(&dep.Recorder{Raw: true}).Record(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print through \S*Record$`
}

func keepers(u User, debug bool) {
	log.Print(dep.New(false, "mail", "to").Kept(values(u))) // ok
	log.Print(dep.New(false, "mail").Kept(values(u)))       // want `^User\.Email \(pii:email\) reaches log\.Print$`
	r := dep.New(false, "mail", "to")
	if debug {
		r.Drop = nil
	}
	log.Print(r.Kept(values(u))) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}
