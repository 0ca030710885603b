// Package case02 has messages in several languages.
package case02

import (
	"fmt"
	"log"
	"strconv"
	"strings"
)

// Guest has booked a room.
type Guest struct {
	Room  int
	Name  string `pii:"name"`
	Email string `pii:"email"`
}

// A catalog has a format for each key. Translators put the arguments where their language wants them, or leave them out.
type catalog map[string]string

var (
	english = catalog{
		"arrived": "guest %[2]s has arrived in room %[1]d",
		"left":    "room %d was left by %s",
		"reply":   "we will write to %[1]s",
	}
	terse = catalog{
		"arrived": "room %[1]d taken",
		"left":    "room %d is empty%.0s",
		"reply":   "we will write%.0[1]s soon",
	}
)

// Printer speaks one language.
type Printer struct{ formats catalog }

func (p Printer) Sprintf(key string, args ...any) string {
	format, ok := p.formats[key]
	if !ok {
		return key
	}
	return fmt.Sprintf(format, args...)
}

// LeakIndexed prints the second argument, CleanIndexed the first alone.
func LeakIndexed(g Guest) {
	log.Print(fmt.Sprintf("guest %[2]s is in room %[1]d", g.Room, g.Name)) // leak: Guest.Name
}

func CleanIndexed(g Guest) {
	log.Print(fmt.Sprintf("room %[1]d is taken", g.Room, g.Name))
}

// LeakPrecision cuts the name off after twenty letters, CleanPrecision before the first.
func LeakPrecision(g Guest) {
	log.Printf("room %d was left by %.20s", g.Room, g.Name) // leak: Guest.Name
}

func CleanPrecision(g Guest) {
	log.Printf("room %d is free again%.0s", g.Room, g.Name)
}

// LeakReply speaks the language that tells more, CleanReply the terse one.
func LeakReply(g Guest) {
	p := Printer{english}
	log.Print(p.Sprintf("reply", g.Email)) // leak: Guest.Email
}

func CleanReply(g Guest) {
	p := Printer{terse}
	log.Print(p.Sprintf("reply", g.Email))
}

// plural picks a form by a number.
func plural(n int, one, many string) string {
	if n == 1 {
		return one
	}
	return many
}

func LeakPlural(gs []Guest) {
	who := make([]string, len(gs))
	for i, g := range gs {
		who[i] = g.Name
	}
	log.Print(plural(len(gs), "one guest: ", "guests: ") + strings.Join(who, " and ")) // leak: Guest.Name
}

func CleanPlural(gs []Guest) {
	who := make([]string, len(gs))
	for i, g := range gs {
		who[i] = strconv.Itoa(g.Room)
	}
	log.Print(plural(len(gs), "one room: ", "rooms: ") + strings.Join(who, " and "))
}

// LeakWidth takes the length of the name for a width and prints the name, CleanWidth prints spaces.
func LeakWidth(g Guest) {
	fmt.Printf("%*s|%-6d|\n", len(g.Name)+2, g.Name, g.Room) // leak: Guest.Name
}

func CleanWidth(g Guest) {
	fmt.Printf("%*s|%-6d|\n", len(g.Name)+2, "", g.Room)
}
