// Package case16 prints the accounts of a mail gateway.
package case16

import (
	"fmt"
	"log"
	"os"
	"strings"
)

// Mailbox is an account.
type Mailbox struct {
	Login    string
	Password string `pii:"password"`
	Quota    int
}

// String leaves the password out; GoString has been forgotten.
func (m Mailbox) String() string { return fmt.Sprintf("%s (%d MB)", m.Login, m.Quota) }

// Alias is another account, with both methods.
type Alias struct {
	Login string
	Code  string `pii:"pin"`
}

func (a Alias) String() string   { return a.Login }
func (a Alias) GoString() string { return "Alias{" + a.Login + "}" }

// Group is what a mail to many goes to.
type Group struct {
	Name    string
	Boxes   []Mailbox
	Aliases []Alias
}

func (g *Group) add(m Mailbox) *Group {
	g.Boxes = append(g.Boxes, m)
	return g
}

// verbose prints in Go syntax, as the flag -vv of the program wants it.
func verbose(v any) string { return strings.TrimPrefix(fmt.Sprintf("%#v", v), "case16.") }

// brief prints as the flag -v wants it.
func brief(v any) string { return fmt.Sprintf("%+v", v) }

// LeakBox prints in Go syntax, CleanBox by the method.
func LeakBox(m Mailbox) {
	fmt.Fprintln(os.Stderr, "box:", verbose(m)) // leak: Mailbox.Password
}

func CleanBox(m Mailbox) {
	fmt.Fprintln(os.Stderr, "box:", brief(m))
}

// LeakGroup prints the accounts of a group in Go syntax, CleanGroup by their method.
func LeakGroup(m Mailbox) {
	g := (&Group{Name: "desk"}).add(m)
	log.Printf("group: %#v", *g) // leak: Mailbox.Password
}

func CleanGroup(m Mailbox) {
	g := (&Group{Name: "desk"}).add(m)
	log.Printf("group: %v", *g)
}

// LeakPlain takes the methods away by a type of its own, CleanPlain keeps them.
func LeakPlain(m Mailbox) {
	type plain Mailbox
	log.Printf("box: %v", plain(m)) // leak: Mailbox.Password
}

func CleanPlain(m Mailbox) {
	type plain = Mailbox
	log.Printf("box: %v", plain(m))
}

// CleanAlias prints in Go syntax, for which there is a method.
func CleanAlias(m Mailbox, code string) {
	a := Alias{m.Login, code}
	log.Printf("alias: %#v", a)
	log.Print(verbose(Group{Name: "alias", Aliases: []Alias{a}}))
}
