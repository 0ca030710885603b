package constants

import "log"

// A switch over a constant comes to one case.

func oneCase(u User) {
	text := "none"
	switch level {
	case 2:
		text = u.Nick
	case 3:
		text += " " + u.Email
	}
	log.Print(text) // ok
	switch level {
	case 3:
		text = u.Nick
	case 2:
		text += " " + u.Email
	}
	log.Print(text) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func fallsThrough(u User) {
	text := "none"
	switch level {
	case 2:
		text = u.Nick
		fallthrough
	case 3:
		text += " " + u.Email
	}
	log.Print(text) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func severalValues(u User) {
	text := "none"
	switch level {
	case 1, 3:
		text += " " + u.Email
	default:
		text = u.Nick
	}
	log.Print(text) // ok
	switch level {
	case 1, 2:
		text += " " + u.Email
	default:
		text = u.Nick
	}
	log.Print(text) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func byName(u User) {
	switch "b" {
	case "a":
		log.Print(u.Email) // ok
	case "b":
		log.Print(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	}
}

func levelOf(u User, level int) {
	switch level {
	case 3:
		log.Print(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	}
}
