package generics

import "log"

// A generic function puts into an interface what is made of its type parameter.

func boxPointer[E any](e *E) any           { return e }
func boxAddress[E any](e E) any            { return &e }
func boxList[E any](e ...E) any            { return e }
func boxMap[E any](e E) any                { return map[string]E{"one": e} }
func boxHolder[E any](e E) any             { return holder[E]{e} }
func boxHolderPointer[E any](e E) any      { return &holder[E]{e} }
func call[E any](f func() *E) (any, error) { return f(), nil }

type holder[E any] struct{ held E }

func pointers(u User) {
	log.Print(boxPointer(&u).(*User).Email)                     // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(boxPointer(&u).(*User).Nick)                      // ok
	log.Print(boxPointer(&u).(*plainUser))                      // ok
	log.Print(boxPointer(&u))                                   // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(boxAddress(u).(*User).Email)                      // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(boxList(u).([]User)[0].Email)                     // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(boxMap(u.Email).(map[string]string))              // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(boxMap(u.Nick).(map[string]string))               // ok
	log.Print(boxHolder(u.Email).(holder[string]).held)         // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(boxHolder(u.Nick).(holder[string]).held)          // ok
	log.Print(boxHolderPointer(u.Email).(*holder[string]).held) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(boxHolderPointer(u.Nick).(*holder[string]).held)  // ok
	got, _ := call(func() *User { return &u })
	if p, ok := got.(*User); ok {
		log.Print(p.Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
		log.Print(p.Nick)  // ok
	}
}
