package cases

import (
	"log"
	"slices"
	"strings"
)

// A condition that is made of a constant argument is decided as well.

var (
	sensitive = map[string]bool{"email": true, "phone": true}
	prefixes  = []string{"mail", "phone"}
)

func attribute(key, val string) {
	if sensitive[strings.ToLower(key)] {
		val = "*"
	}
	log.Print(key, "=", val)
}

func beginsHidden(key string) bool {
	for _, p := range prefixes {
		if strings.HasPrefix(key, p) {
			return true
		}
	}
	return false
}

func line(key, val string) {
	if beginsHidden(key) || slices.Contains([]string{"contact"}, key) {
		return
	}
	log.Print(key, "=", val)
}

func attributes(u User, key string) {
	attribute("Email", u.Email)   // ok
	attribute("name", u.Email)    // want `^User\.Email \(pii:email\) reaches log\.Print through cases\.attribute$`
	attribute(key, u.Email)       // want `^User\.Email \(pii:email\) reaches log\.Print through cases\.attribute$`
	line("mail_address", u.Email) // ok
	line("contact", u.Email)      // ok
	line("address", u.Email)      // want `^User\.Email \(pii:email\) reaches log\.Print through cases\.line$`
}

// What a helper does not know, it does not say.
func someday(key string) bool {
	if len(prefixes) > len(key) {
		return later
	}
	return key == "mail"
}

var later bool

func dated(key, val string) {
	if someday(key) {
		return
	}
	log.Print(val)
}

func dates(u User) {
	dated("mail", u.Email) // ok
	dated("m", u.Email)    // want `^User\.Email \(pii:email\) reaches log\.Print through cases\.dated$`
}
