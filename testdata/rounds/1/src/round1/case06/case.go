// Package case06 swaps and shadows.
package case06

import (
	"log"
	"os"
	"strings"
)

type Guest struct {
	Room     string
	Email    string `pii:"email"`
	Passport string `pii:"passport"`
}

func stars(s string) string { return strings.Repeat("*", len(s)) }

func LeakSwapped(g Guest) {
	left, right := g.Email, g.Room
	left, right = right, left
	log.Print("right: ", right, " of ", len(left)) // leak: Guest.Email
}

func CleanSwapped(g Guest) {
	left, right := g.Email, g.Room
	left, right = right, left
	log.Print("left: ", left, " of ", len(right))
}

func LeakShadowed(g Guest) {
	line := g.Passport
	if g.Room != "" {
		line := stars(line)
		log.Print("inner ", line)
	}
	log.Print("outer ", line) // leak: Guest.Passport
}

func CleanNotShadowed(g Guest) {
	line := g.Passport
	{
		line = stars(line)
		log.Print("inner ", line)
	}
	log.Print("outer ", line)
}

func LeakRotated(g Guest) {
	cells := [3]string{g.Room, g.Email, "-"}
	cells[0], cells[1], cells[2] = cells[1], cells[2], cells[0]
	log.Print("first ", cells[0]) // leak: Guest.Email
}

func CleanRotated(g Guest) {
	cells := [3]string{g.Room, g.Email, "-"}
	cells[0], cells[1], cells[2] = cells[2], cells[0], cells[1]
	log.Print("first ", cells[0])
}

func LeakStructSwap(g Guest) {
	other := Guest{Room: "1"}
	g, other = other, g
	if other.Room != g.Room {
		os.Stderr.WriteString(other.Email + "\n") // leak: Guest.Email
	}
}

func CleanStructSwap(g Guest) {
	other := Guest{Room: "1"}
	g, other = other, g
	if other.Room != g.Room {
		os.Stderr.WriteString(g.Email + "\n")
	}
}
