// Package unknown calls what cannot be looked into: arguments may come back
// as results, and nothing is taken for a sink.
package unknown

import (
	"log"
	"reflect"
	"unsafe"
)

type User struct {
	ID    int
	Email string `pii:"email"`
	Nick  string
}

// Written in assembly.
func rotate(s string) string
func valid(s string) bool
func send(s string)
func status(s string) error
func lookup(id int) *User

func assembly(u User) {
	log.Print(rotate(u.Email)) // want `^User\.Email \(pii:email\) reaches log\.Print \(approximate: .*\)$`
	log.Print(rotate(u.Nick))  // ok
	log.Print(valid(u.Email))  // ok
	log.Print(status(u.Email)) // ok
	send(u.Email)              // ok
	log.Print(lookup(1).Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(lookup(1).Nick)  // ok
}

func functionParameter(f func(string) string, g func(string) bool, u User) {
	log.Print(f(u.Email)) // want `^User\.Email \(pii:email\) reaches log\.Print \(approximate: .*\)$`
	log.Print(f(u.Nick))  // ok
	log.Print(g(u.Email)) // ok
}

type hooks struct {
	clean func(string) string
	seen  func(string)
}

func functionField(h hooks, u User) {
	log.Print(h.clean(u.Email)) // want `^User\.Email \(pii:email\) reaches log\.Print \(approximate: .*\)$`
	log.Print(h.clean(u.Nick))  // ok
	h.seen(u.Email)             // ok
}

func reflected(u User) {
	log.Print(reflect.ValueOf(u.Email).String())       // want `^User\.Email \(pii:email\) reaches log\.Print( \(approximate: .*\))?$`
	log.Print(reflect.ValueOf(u.Nick).String())        // ok
	log.Print(reflect.TypeOf(u.Email).Name())          // ok
	log.Print(reflect.ValueOf(u).Field(1).Interface()) // want `^User\.Email \(pii:email\) reaches log\.Print( \(approximate: .*\))?$`
	log.Print(reflect.DeepEqual(u, User{}))            // ok
	log.Print(reflect.ValueOf(u.Email).Len())          // ok
}

func source(f func() string, u User) {
	log.Print(f()) // ok
	u.Email = f()
	log.Print(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

// Written in assembly.
func peek(dst []byte) int
func system(call, object uintptr) int

// read has the system fill a list: all that it gets is a number.
func read(dst []byte) int { return system(0, uintptr(unsafe.Pointer(&dst[0]))) }

func filledIn(u *User) {
	buf := make([]byte, 16)
	u.Email = string(buf)
	log.Print(u.Email) // ok
	peek(buf)
	u.Email = string(buf)
	log.Print(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print \(approximate: .*\)$`
}

func filledByNumber(u *User) {
	var buf [1]byte
	u.Email = string(append([]byte{}, buf[0]))
	log.Print(u.Email) // ok
	read(buf[:])
	u.Email = string(append([]byte{}, buf[0]))
	log.Print(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}
