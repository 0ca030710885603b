// Package handmasks masks by functions of its own, of which nobody has said so.
package handmasks

import (
	"fmt"
	"log"
	"log/slog"
	"strings"
	"unicode"
	"unicode/utf8"
)

type User struct {
	Email string `pii:"email"`
	Card  string `pii:"card-number"`
	Name  string `pii:"name"`
	Nick  string
}

// A few characters beside what stands for the others are a mask.

func first(s string) string { return s[:1] + "***" }

func firsts(s string, n int) string { return s[:n] + "***" }

func initial(s string) string { return s[:1] + ". " }

func last(s string) string {
	if len(s) <= 4 {
		return "****"
	}
	return "****" + s[len(s)-4:]
}

func lastOrAll(s string) string {
	if len(s) <= 4 {
		return s
	}
	return "****" + s[len(s)-4:]
}

func both(s string) string { return s[:6] + "..." + s[len(s)-4:] }

func tooMany(s string) string { return s[:7] + "..." + s[len(s)-4:] }

func swapped(s string) string { return s[4:] + "..." + s[:len(s)-4] }

func stars(s string) string { return s[:2] + strings.Repeat("*", len(s)-2) }

func spaces(s string) string { return s[:2] + strings.Repeat(" ", len(s)-2) }

func keep(s string, n int) string { return strings.Repeat("*", len(s)-n) + s[len(s)-n:] }

func keepFront(s string, n int) string { return s[:n] + strings.Repeat("*", len(s)-n) }

func keepAll(s string, n int) string { return strings.Repeat("*", n) + s[:len(s)-1] }

func upTo(s string) string { return s[:min(3, len(s))] + "…" }

func upToMany(s string) string { return s[:min(30, len(s))] + "…" }

func cutDown(s string) string {
	n := 2
	if len(s) < 2 {
		n = len(s)
	}
	return s[:n] + "***"
}

func known(s string) string { return "***-**-" + s[7:] }

func afterDots(s string) string { return "...: " + s[7:] }

func prefix(s string) string { return "*" + s[7:] }

func runes(s string) string {
	r := []rune(s)
	return string(r[0]) + strings.Repeat("*", len(r)-1)
}

func noRunes(s string) string {
	r := []rune(s)
	return string(r) + strings.Repeat("*", len(r)-1)
}

func letter(s string) string { return string(s[0]) + strings.Repeat("*", utf8.RuneCountInString(s)-1) }

func formatted(s string) string { return fmt.Sprintf("%s***%s", s[:2], s[len(s)-2:]) }

func formattedAll(s string) string { return fmt.Sprintf("%s***%s", s[:2], s) }

func formattedBare(s string) string { return fmt.Sprintf("%s-%s", s[:2], s[len(s)-2:]) }

func put(u User) {
	log.Print(first(u.Email))           // ok
	log.Print(first(u.Email) + u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(firsts(u.Email, 9))       // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(initial(u.Name))          // want `^User\.Name \(pii:name\) reaches log\.Print$`
	log.Print(last(u.Card))             // ok
	log.Print(lastOrAll(u.Card))        // want `^User\.Card \(pii:card-number\) reaches log\.Print$`
	log.Print(both(u.Card))             // ok
	log.Print(tooMany(u.Card))          // want `^User\.Card \(pii:card-number\) reaches log\.Print$`
	log.Print(swapped(u.Card))          // want `^User\.Card \(pii:card-number\) reaches log\.Print$`
	log.Print(stars(u.Name))            // ok
	log.Print(spaces(u.Name))           // want `^User\.Name \(pii:name\) reaches log\.Print$`
	log.Print(keep(u.Card, 4))          // ok
	log.Print(keepFront(u.Card, 4))     // ok
	log.Print(keepAll(u.Card, 4))       // want `^User\.Card \(pii:card-number\) reaches log\.Print$`
	log.Print(upTo(u.Name))             // ok
	log.Print(upToMany(u.Name))         // want `^User\.Name \(pii:name\) reaches log\.Print$`
	log.Print(cutDown(u.Name))          // ok
	log.Print(known(u.Card))            // ok
	log.Print(afterDots(u.Card))        // want `^User\.Card \(pii:card-number\) reaches log\.Print$`
	log.Print(prefix(u.Card))           // want `^User\.Card \(pii:card-number\) reaches log\.Print$`
	log.Print(runes(u.Name))            // ok
	log.Print(noRunes(u.Name))          // want `^User\.Name \(pii:name\) reaches log\.Print$`
	log.Print(letter(u.Name))           // ok
	log.Print(formatted(u.Name))        // ok
	log.Print(formattedAll(u.Name))     // want `^User\.Name \(pii:name\) reaches log\.Print$`
	log.Print(formattedBare(u.Name))    // want `^User\.Name \(pii:name\) reaches log\.Print$`

	log.Printf("card ****%s", u.Card[len(u.Card)-4:])     // ok
	log.Printf("card %s", u.Card[len(u.Card)-4:])         // want `^User\.Card \(pii:card-number\) reaches log\.Printf$`
	log.Printf("card ****%s", u.Card)                     // want `^User\.Card \(pii:card-number\) reaches log\.Printf$`
	slog.Info("paid", "card", "****"+u.Card[12:])         // ok
	slog.Info("paid", "card", "card "+u.Card[12:])        // want `^User\.Card \(pii:card-number\) reaches log/slog\.Info$`
	log.Print(u.Name + " **** " + u.Card[len(u.Card)-4:]) // want `^User\.Name \(pii:name\) reaches log\.Print$`
	log.Print("no **** "+u.Nick, u.Card[len(u.Card)-4:])  // want `^User\.Card \(pii:card-number\) reaches log\.Print$`
	log.Print(u.Card[:4] + u.Card[12:] + " (masked)")     // ok
	log.Print(u.Card[:4] + u.Card[12:] + " (whole)")      // want `^User\.Card \(pii:card-number\) reaches log\.Print$`
}

// So is the domain of an address.

func address(s string) string {
	at := strings.LastIndex(s, "@")
	if at < 1 {
		return "***"
	}
	return s[:1] + "***" + s[at:]
}

func localPart(s string) string {
	at := strings.LastIndex(s, "@")
	return s[:at] + "***" + s[at:]
}

func split(s string) string {
	parts := strings.Split(s, "@")
	if len(parts) != 2 {
		return "invalid"
	}
	return parts[0][:1] + "***@" + parts[1]
}

func splitWrong(s string) string {
	parts := strings.Split(s, "@")
	return "***" + parts[0] + parts[1]
}

func splitOther(s string) string {
	parts := strings.Split(s, ".")
	return parts[0][:1] + "***." + parts[1]
}

func addresses(u User) {
	_, domain, _ := strings.Cut(u.Email, "@")
	log.Print(domain) // ok
	local, domain, _ := strings.Cut(u.Email, "@")
	log.Print(local) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	_ = domain
	_, rest, _ := strings.Cut(u.Email, ".")
	log.Print(rest)                                        // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(u.Email[strings.IndexByte(u.Email, '@')+1:]) // ok
	log.Print(u.Email[strings.IndexByte(u.Email, '.')+1:]) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(u.Email[strings.IndexByte(u.Name, '@')+1:])  // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(address(u.Email))                            // ok
	log.Print(localPart(u.Email))                          // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(split(u.Email))                              // ok
	log.Print(splitWrong(u.Email))                         // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(splitOther(u.Email))                         // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

// Characters that a loop writes fillers for are masked, one by one.

func inPlace(s string) string {
	r := []rune(s)
	for i := range r {
		if i < len(r)-4 {
			r[i] = '*'
		}
	}
	return string(r)
}

func tidied(s string) string {
	r := []rune(s)
	for i := range r {
		if unicode.IsSpace(r[i]) {
			r[i] = '_'
		}
	}
	return string(r)
}

func onlyFirst(s string) string {
	r := []byte(s)
	r[0] = '*'
	return string(r)
}

func built(s string) string {
	var b strings.Builder
	for i, r := range s {
		if i > 1 {
			b.WriteByte('*')
			continue
		}
		b.WriteRune(r)
	}
	return b.String()
}

func builtBoth(s string) string {
	var b strings.Builder
	for _, r := range s {
		b.WriteByte('*')
		b.WriteRune(r)
	}
	return b.String()
}

func builtOther(s string) string {
	var b strings.Builder
	for i, r := range s {
		if i > 1 {
			b.WriteByte('-')
			continue
		}
		b.WriteRune(r)
	}
	return b.String()
}

func digits(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsDigit(r) {
			return '#'
		}
		return r
	}, s)
}

func digitsInPlace(s string) string {
	r := []rune(s)
	for i := range r {
		if unicode.IsDigit(r[i]) {
			r[i] = '*'
		}
	}
	return string(r)
}

func digitsBuilt(s string) string {
	var b strings.Builder
	for _, r := range s {
		if r < 'a' {
			b.WriteByte('*')
		} else {
			b.WriteRune(r)
		}
	}
	return b.String()
}

func front(s string) string {
	r := []byte(s)
	for i := 0; i < len(r)-4; i++ {
		r[i] = '*'
	}
	return string(r)
}

func loops(u User) {
	log.Print(inPlace(u.Card))       // ok
	log.Print(tidied(u.Card))        // want `^User\.Card \(pii:card-number\) reaches log\.Print$`
	log.Print(onlyFirst(u.Card))     // want `^User\.Card \(pii:card-number\) reaches log\.Print$`
	log.Print(built(u.Card))         // ok
	log.Print(builtBoth(u.Card))     // want `^User\.Card \(pii:card-number\) reaches log\.Print$`
	log.Print(builtOther(u.Card))    // want `^User\.Card \(pii:card-number\) reaches log\.Print$`
	log.Print(digits(u.Card))        // want `^User\.Card \(pii:card-number\) reaches log\.Print$`
	log.Print(front(u.Card))         // ok
	log.Print(digitsBuilt(u.Card))   // want `^User\.Card \(pii:card-number\) reaches log\.Print$`
	log.Print(digitsInPlace(u.Card)) // want `^User\.Card \(pii:card-number\) reaches log\.Print$`
}

// A type that masks itself, and what is kept of a masked value.

type Card string

func (c Card) String() string { return "****" + string(c[len(c)-4:]) }

type Iban string

func (i Iban) String() string { return "**" + string(i) }

type account struct {
	Card Card `pii:"card-number"`
	Iban Iban `pii:"bank-account"`
}

func (u User) LogValue() slog.Value { return slog.StringValue(first(u.Name)) }

func types(a account, u User) {
	log.Print(a.Card)          // ok
	log.Print(string(a.Card))  // want `^account\.Card \(pii:card-number\) reaches log\.Print$`
	log.Print(a.Iban)          // want `^account\.Iban \(pii:bank-account\) reaches log\.Print$`
	slog.Info("in", "user", u) // ok
	u.Card = last(u.Card)
	log.Print(u.Card) // ok
	u.Card = initial(u.Card)
	log.Print(u.Name) // want `^User\.Name \(pii:name\) reaches log\.Print$`
}

// The text may be read again where the @ was found.

func (u User) host() string {
	if i := strings.LastIndexByte(u.Email, '@'); i >= 0 {
		return u.Email[i+1:]
	}
	return ""
}

func (u *User) hostBehind() string {
	i := strings.LastIndexByte(u.Email, '@')
	if i < 0 {
		return ""
	}
	return u.Email[i+1:]
}

func (u *User) before() string {
	if i := strings.LastIndexByte(u.Email, '@'); i >= 0 {
		return u.Email[:i]
	}
	return ""
}

// Something else may be there by then.
func (u *User) hostLate(other User) string {
	if i := strings.LastIndexByte(u.Email, '@'); i >= 0 {
		u.Email = other.Email
		return u.Email[i+1:]
	}
	return ""
}

func hosts(u, other User) {
	log.Print(u.host())          // ok
	log.Print(u.hostBehind())    // ok
	log.Print(u.before())        // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(u.hostLate(other)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}
