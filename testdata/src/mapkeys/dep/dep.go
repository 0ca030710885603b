// Package dep masks values by the names that they have.
package dep

import (
	"log"
	"strings"
)

// Masked is the value, unless its name says that it is an address.
func Masked(name, value string) string {
	if strings.EqualFold(name, "email") {
		return "***"
	}
	return value
}

// Swapped has the name behind the value.
func Swapped(value, name string) string {
	if name != "email" {
		return value
	}
	return "***"
}

// Print logs what is no address.
func Print(name, value string) {
	if name == "email" {
		return
	}
	log.Print(name, value)
}

// PrintAll logs everything.
func PrintAll(name, value string) {
	if name == "nick" {
		return
	}
	log.Print(name, value)
}
