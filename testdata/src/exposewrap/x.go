// Package exposewrap has wrappers that print what they get: what is shown
// depends on the wrapper's encoder and on the caller's value.
package exposewrap

import (
	"encoding/json"
	"fmt"
	"log"
	"log/slog"
)

type User struct {
	ID    int
	Email string `json:"-" pii:"email"`
}

type Masked struct {
	ID    int
	Email string `pii:"email"`
}

func (m Masked) String() string { return fmt.Sprint(m.ID) }

type Pointer struct{ User *Contact }

type Contact struct {
	Email string `pii:"email"`
}

func viaPrint(v any)               { log.Print(v) }
func viaSharp(v any)               { log.Printf("%#v", v) }
func viaType(v any)                { log.Printf("%T", v) }
func viaJSON(v any)                { b, _ := json.Marshal(v); log.Print(string(b)) }
func viaSlog(v any)                { slog.Info("x", "v", v) }
func viaFormat(f string, v ...any) { log.Printf(f, v...) }
func viaSprint(v any) string       { return fmt.Sprint(v) }
func viaDeep(v any)                { viaPrint(v) }
func viaList(vs ...any)            { viaPrint(vs) }
func viaBox(v any)                 { viaPrint(struct{ V any }{v}) }
func viaGeneric[T any](v T)        { log.Print(v) }
func viaStringer(v fmt.Stringer)   { log.Print(v.String()) }
func viaError(err error)           { log.Print(err) }

func users(u User) {
	viaPrint(u)             // want `^User\.Email \(pii:email\) reaches log\.Print through \S*viaPrint$`
	viaPrint(&u)            // want `^User\.Email \(pii:email\) reaches log\.Print through \S*viaPrint$`
	viaPrint(u.ID)          // ok
	viaSharp(u)             // want `^User\.Email \(pii:email\) reaches log\.Printf through \S*viaSharp$`
	viaType(u)              // ok
	viaJSON(u)              // ok: json skips it
	viaJSON(u.Email)        // want `^User\.Email \(pii:email\) reaches log\.Print through \S*viaJSON$`
	viaSlog(u)              // want `^User\.Email \(pii:email\) reaches log/slog\.Info through \S*viaSlog$`
	viaFormat("%v", u)      // want `^User\.Email \(pii:email\) reaches log\.Printf through \S*viaFormat$`
	viaFormat("%T", u)      // ok
	viaFormat("%d", u.ID)   // ok
	viaDeep(u)              // want `^User\.Email \(pii:email\) reaches log\.Print through \S*viaDeep$`
	viaList(u.ID, u)        // want `^User\.Email \(pii:email\) reaches log\.Print through \S*viaList$`
	viaList(u.ID, &u)       // ok: an address in a list
	viaBox(u)               // want `^User\.Email \(pii:email\) reaches log\.Print through \S*viaBox$`
	viaBox(&u)              // ok: an address in a struct
	viaGeneric(u)           // want `^User\.Email \(pii:email\) reaches log\.Print through \S*viaGeneric$`
	viaGeneric(u.ID)        // ok
	log.Print(viaSprint(u)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func masked(m Masked) {
	viaPrint(m)             // ok
	viaSharp(m)             // want `^Masked\.Email \(pii:email\) reaches log\.Printf through \S*viaSharp$`
	viaType(m)              // ok
	viaJSON(m)              // want `^Masked\.Email \(pii:email\) reaches log\.Print through \S*viaJSON$`
	viaSlog(m)              // want `^Masked\.Email \(pii:email\) reaches log/slog\.Info through \S*viaSlog$`
	viaFormat("%v", m)      // ok
	viaFormat("%#v", m)     // want `^Masked\.Email \(pii:email\) reaches log\.Printf through \S*viaFormat$`
	viaDeep(m)              // ok
	viaList(m)              // ok
	viaBox(m)               // ok
	viaGeneric(m)           // ok
	viaStringer(m)          // ok
	log.Print(viaSprint(m)) // ok
}

func pointers(p Pointer) {
	viaPrint(p)        // ok: an address
	viaPrint(p.User)   // want `^Contact\.Email \(pii:email\) reaches log\.Print through \S*viaPrint$`
	viaJSON(p)         // want `^Contact\.Email \(pii:email\) reaches log\.Print through \S*viaJSON$`
	viaSlog(p)         // want `^Contact\.Email \(pii:email\) reaches log/slog\.Info through \S*viaSlog$`
	viaFormat("%s", p) // want `^Contact\.Email \(pii:email\) reaches log\.Printf through \S*viaFormat$`
	viaFormat("%v", p) // ok
	viaGeneric(p)      // ok
	viaGeneric(p.User) // want `^Contact\.Email \(pii:email\) reaches log\.Print through \S*viaGeneric$`
}

func errors(u User) {
	viaError(fmt.Errorf("user %s", u.Email)) // want `^User\.Email \(pii:email\) reaches log\.Print through \S*viaError$`
	viaError(fmt.Errorf("user %d", u.ID))    // ok
}
