package urltexts

import (
	"fmt"
	"log"
	"strings"
)

// The front of a text is what constants say, as far as they go.

const reset = "https://shop.example/reset"

func cutOff(u User) {
	link := reset + "?token=" + u.Password
	log.Print(link[:len(reset)])                  // ok
	log.Print(link[:len(reset)+len("?token=")+1]) // want `^User\.Password \(pii:password\) reaches log\.Print$`
	log.Print(link[8:len(reset)])                 // ok
	log.Print(link[len(reset):])                  // want `^User\.Password \(pii:password\) reaches log\.Print$`
	log.Print(link[:u.ID])                        // want `^User\.Password \(pii:password\) reaches log\.Print$`
	base := "https://" + u.Host
	link = base + "/" + u.Email
	log.Print(link[:len(base)]) // ok
	log.Print(link[:len(link)]) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	line := fmt.Sprintf("mail of %s", u.Email)
	log.Print(line[:4]) // ok
	log.Print(line[:9]) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func separated(u User) {
	line := "mail;" + u.Email + "#" + u.Password
	kind, mail, _ := strings.Cut(line, ";")
	log.Print(kind)                                // ok
	log.Print(mail)                                // want `^User\.Email \(pii:email\) reaches log\.Print$` `^User\.Password \(pii:password\) reaches log\.Print$`
	log.Print(strings.Split(line, ";")[0])         // ok
	log.Print(strings.Split(line, ";")[1])         // want `^User\.Email \(pii:email\) reaches log\.Print$` `^User\.Password \(pii:password\) reaches log\.Print$`
	log.Print(strings.SplitN(line, ";", 2)[0])     // ok
	log.Print(strings.SplitN(line, ";", 1)[0])     // want `^User\.Email \(pii:email\) reaches log\.Print$` `^User\.Password \(pii:password\) reaches log\.Print$`
	log.Print(strings.Split(line, "#")[0])         // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(strings.Split(line, ",")[0])         // want `^User\.Email \(pii:email\) reaches log\.Print$` `^User\.Password \(pii:password\) reaches log\.Print$`
	log.Print(line[:strings.IndexByte(line, ';')]) // ok
	log.Print(line[:strings.IndexByte(line, '#')]) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(line[:strings.LastIndex(line, ";")]) // want `^User\.Email \(pii:email\) reaches log\.Print$` `^User\.Password \(pii:password\) reaches log\.Print$`
	line = fmt.Sprintf("mail: %s", u.Email)
	log.Print(strings.Split(line, ": ")[0]) // ok
	log.Print(strings.Split(line, "@")[0])  // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

// What stands before a question mark is known of a text of another function.

func beforeQuery(link string) string { return link[:strings.Index(link, "?")] }
func beforeMark(link string) string  { return link[:strings.Index(link, "#")] }

func stripped(u User) {
	log.Print(beforeQuery(query(u)))           // ok
	log.Print(beforeQuery(name(u)))            // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(beforeMark(query(u)))            // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(strings.Split(query(u), "?")[0]) // ok
	log.Print(strings.Split(query(u), "?")[1]) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

// Where there is none, all of the text stands before it.

func tested(link string) string {
	if i := strings.Index(link, "?"); i >= 0 {
		link = link[:i]
	}
	return link
}

func testedForMore(link string) string {
	if i := strings.Index(link, "?"); i > 0 {
		link = link[:i]
	}
	return link
}

func testedFirst(link string) string {
	i := strings.IndexByte(link, '?')
	if i == -1 {
		return link
	}
	return link[:i]
}

func testedTheOther(link, other string) string {
	i := strings.IndexByte(other, '?')
	if i == -1 {
		return link
	}
	return other[:i]
}

func asTested(u User) {
	log.Print(tested(query(u)))                 // ok
	log.Print(tested(name(u)))                  // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(testedForMore(query(u)))          // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(testedFirst(query(u)))            // ok
	log.Print(testedFirst(name(u)))             // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(testedTheOther(query(u), u.Host)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(testedTheOther(u.Host, query(u))) // ok
	line := "mail;" + u.Email
	if i := strings.Index(line, ";"); i >= 0 {
		line = line[:i]
	}
	log.Print(line) // ok
	line = "mail;" + u.Email
	if i := strings.Index(line, "@"); i >= 0 {
		line = line[:i]
	}
	log.Print(line) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}
