package directives

import "log"

// The body of a declared source may be no more than a stub.

type profile struct{ name, town string }

//pii:source name
func anyOf() any { return "Ada" }

//pii:source name
func raw() []byte { return []byte("Ada") }

//pii:source name
func names() map[string]string { return map[string]string{"first": "Ada"} }

//pii:source name
func load() *profile { return &profile{name: "Ada"} }

//pii:source name result=1
func find(id int) (int, any) { return id, profile{town: "London"} }

// lookUp has data that is known for what it is beside.
//
//pii:source name
func lookUp(u User) *profile { return &profile{name: u.Email, town: "London"} }

//pii:source name
func around(s string) *profile { return &profile{name: s} }

func stubbed(u User) {
	log.Print(anyOf())          // want `^directives\.anyOf \(pii:name\) reaches log\.Print$`
	log.Print(anyOf().(string)) // want `^directives\.anyOf \(pii:name\) reaches log\.Print$`
	log.Print(string(raw()))    // want `^directives\.raw \(pii:name\) reaches log\.Print$`
	log.Print(names())          // want `^directives\.names \(pii:name\) reaches log\.Print$`
	log.Print(len(names()))     // ok
	log.Print(load().town)      // want `^directives\.load \(pii:name\) reaches log\.Print$`
	id, p := find(1)
	log.Print(id)                      // ok
	log.Print(p)                       // want `^directives\.find \(pii:name\) reaches log\.Print$`
	log.Print(lookUp(u).name)          // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(around(u.Email).name)    // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(around("nobody's").town) // want `^directives\.around \(pii:name\) reaches log\.Print$`

	l := load()
	l.name, l.town = "", ""
	log.Print(l.name, l.town) // ok
}
