// Package concat builds text out of parts.
package concat

import (
	"fmt"
	"log"
	"path"
	"strconv"
	"strings"
)

type User struct {
	ID    int
	Email string `pii:"email"`
	Nick  string
}

func operators(u User) {
	log.Print("user " + u.Email)            // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print("user " + u.Nick)             // ok
	log.Print(u.Nick + "<" + u.Email + ">") // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(u.Email[:1] + "/")            // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(u.Nick[:1] + "/")             // ok
	log.Print(u.Email[len(u.Email)-4:])     // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func formatted(u User) {
	log.Print(fmt.Sprintf("user %s", u.Email))         // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(fmt.Sprintf("user %s", u.Nick))          // ok
	log.Print(fmt.Sprint(u.ID, u.Email))               // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(fmt.Sprintln(u.ID, u.Nick))              // ok
	log.Print(string(fmt.Appendf(nil, "%q", u.Email))) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(strconv.Quote(u.Email))                  // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(strconv.Quote(u.Nick))                   // ok
}

func library(u User) {
	log.Print(strings.ToUpper(u.Email))                          // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(strings.ToUpper(u.Nick))                           // ok
	log.Print(strings.TrimSpace(u.Email))                        // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(strings.Join([]string{u.Nick, u.Email}, ","))      // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(strings.Join([]string{u.Nick, "x"}, ","))          // ok
	log.Print(strings.Split(u.Email, "@")[0])                    // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(strings.Fields(u.Nick)[0])                         // ok
	log.Print(strings.Replace("hello NAME", "NAME", u.Email, 1)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(strings.Replace("hello NAME", "NAME", u.Nick, 1))  // ok
	log.Print(path.Join("/users", u.Email))                      // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(path.Join("/users", u.Nick))                       // ok
}

func cut(u User) {
	local, domain, found := strings.Cut(u.Email, "@")
	log.Print(local)  // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(domain) // ok
	log.Print(found)  // ok
	before, _, _ := strings.Cut(u.Nick, "-")
	log.Print(before) // ok
}

func mapped(u User) {
	log.Print(strings.Map(func(r rune) rune { return r + 1 }, u.Email)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(strings.Map(func(r rune) rune { return r + 1 }, u.Nick))  // ok
	log.Print(strings.NewReplacer("@", " at ").Replace(u.Email))        // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(strings.NewReplacer("@", " at ").Replace(u.Nick))         // ok
	log.Print(strings.NewReplacer("{name}", u.Email).Replace(u.Nick))   // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(strings.NewReplacer(u.Email, "***").Replace(u.Nick))      // ok
	pairs := []string{"{nick}", u.Nick}
	log.Print(strings.NewReplacer(pairs...).Replace("{name}")) // ok
	pairs = append(pairs, "{name}", u.Email)
	log.Print(strings.NewReplacer(pairs...).Replace("{name}")) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func byteByByte(u User) {
	out := ""
	for i := 0; i < len(u.Email); i++ {
		out += string(u.Email[i])
	}
	log.Print(out) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	out = ""
	for _, r := range u.Email {
		out += string(r)
	}
	log.Print(out) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	out = ""
	for range u.Email {
		out += "*"
	}
	log.Print(out) // ok
	out = ""
	for i := range u.Email {
		out += strconv.Itoa(i)
	}
	log.Print(out) // ok
}
