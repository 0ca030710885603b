// Package case26 interns names, and keeps weak pointers to people.
package case26

import (
	"log"
	"runtime"
	"unique"
	"weak"
)

type Author struct {
	Shelf int
	Name  string `pii:"name"`
	Email string `pii:"email"`
}

// A tag is an interned text, as small as a pointer.
type tag struct{ h unique.Handle[string] }

func intern(s string) tag { return tag{unique.Make(s)} }

func (t tag) String() string { return t.h.Value() }

// A peek sees an author as long as somebody else holds it.
type peek struct{ p weak.Pointer[Author] }

func (p peek) get() (Author, bool) {
	if a := p.p.Value(); a != nil {
		return *a, true
	}
	return Author{}, false
}

func LeakIntern(a Author) {
	log.Print("author ", intern(a.Name)) // leak: Author.Name
}

func CleanIntern(a Author) {
	log.Print("author ", intern(a.Name) == intern(""))
}

func LeakHandle(a Author) {
	h := unique.Make(struct{ shelf, name string }{"s", a.Name})
	log.Print(h.Value().name) // leak: Author.Name
}

func CleanHandle(a Author) {
	h := unique.Make(struct{ shelf, name string }{"s", a.Name})
	log.Print(h.Value().shelf)
}

func LeakWeak(a Author) {
	p := peek{weak.Make(&a)}
	got, ok := p.get()
	log.Print(got.Email, ok) // leak: Author.Email
	runtime.KeepAlive(&a)
}

func CleanWeak(a Author) {
	p := peek{weak.Make(&a)}
	got, ok := p.get()
	log.Print(got.Shelf, ok)
	runtime.KeepAlive(&a)
}
