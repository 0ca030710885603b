package handmasks

import (
	"bytes"
	"log"
	"strings"
	"unicode"
)

// White space and signs may stay as they are. Letters and digits may not.

func words(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) {
			return r
		}
		return '*'
	}, s)
}

func wordless(s string) string {
	return strings.Map(func(r rune) rune {
		if !unicode.IsSpace(r) {
			return r
		}
		return '*'
	}, s)
}

func star(r rune) rune {
	if unicode.IsPunct(r) || unicode.IsSpace(r) || r == '+' {
		return r
	}
	return '*'
}

func starButDigits(r rune) rune {
	if unicode.IsPunct(r) || unicode.IsSpace(r) || unicode.IsDigit(r) {
		return r
	}
	return '*'
}

func starButZeros(r rune) rune {
	if unicode.IsPunct(r) || unicode.IsSpace(r) || r == '0' {
		return r
	}
	return '*'
}

func starSwitch(r rune) rune {
	switch r {
	case ' ', '-', '(', ')':
		return r
	}
	return '*'
}

func starOthers(r rune) rune {
	switch r {
	case ' ', '-', '(', ')':
		return '*'
	}
	return r
}

func starLetters(r rune) rune {
	if unicode.IsLetter(r) || unicode.IsDigit(r) {
		r = '*'
	}
	return r
}

func starLettersAlone(r rune) rune {
	if unicode.IsLetter(r) || unicode.IsSpace(r) {
		r = '*'
	}
	return r
}

func mapped(u User) {
	log.Print(words(u.Name))                                 // ok
	log.Print(wordless(u.Name))                              // want `^User\.Name \(pii:name\) reaches log\.Print$`
	log.Print(strings.Map(star, u.Card))                     // ok
	log.Print(strings.Map(starButDigits, u.Card))            // want `^User\.Card \(pii:card-number\) reaches log\.Print$`
	log.Print(strings.Map(starButZeros, u.Card))             // want `^User\.Card \(pii:card-number\) reaches log\.Print$`
	log.Print(strings.Map(starSwitch, u.Card))               // ok
	log.Print(strings.Map(starOthers, u.Card))               // want `^User\.Card \(pii:card-number\) reaches log\.Print$`
	log.Print(strings.Map(starLetters, u.Card))              // ok
	log.Print(strings.Map(starLettersAlone, u.Card))         // want `^User\.Card \(pii:card-number\) reaches log\.Print$`
	log.Print(string(bytes.Map(star, []byte(u.Card))))       // ok
	log.Print(string(bytes.Map(starOthers, []byte(u.Card)))) // want `^User\.Card \(pii:card-number\) reaches log\.Print$`
}

func spared(s string) string {
	r := []rune(s)
	for i := range r {
		if !unicode.IsSpace(r[i]) && r[i] != '-' {
			r[i] = '*'
		}
	}
	return string(r)
}

func sparedDigits(s string) string {
	r := []rune(s)
	for i := range r {
		if !unicode.IsSpace(r[i]) && r[i] != '7' {
			r[i] = '*'
		}
	}
	return string(r)
}

func sparedValues(s string) string {
	b := []byte(s)
	for i, c := range b {
		if unicode.IsLetter(rune(c)) || unicode.IsDigit(rune(c)) {
			b[i] = '#'
		}
	}
	return string(b)
}

func sparedLetters(s string) string {
	b := []byte(s)
	for i, c := range b {
		if unicode.IsDigit(rune(c)) {
			b[i] = '#'
		}
	}
	return string(b)
}

func written(s string) string {
	var b strings.Builder
	for _, r := range s {
		if unicode.IsSpace(r) {
			b.WriteRune(r)
		} else {
			b.WriteString("*")
		}
	}
	return b.String()
}

func writtenOther(s string) string {
	var b strings.Builder
	for _, r := range s {
		if unicode.IsDigit(r) {
			b.WriteRune(r)
		} else {
			b.WriteString("*")
		}
	}
	return b.String()
}

func looped(u User) {
	log.Print(spared(u.Card))        // ok
	log.Print(sparedDigits(u.Card))  // want `^User\.Card \(pii:card-number\) reaches log\.Print$`
	log.Print(sparedValues(u.Card))  // ok
	log.Print(sparedLetters(u.Card)) // want `^User\.Card \(pii:card-number\) reaches log\.Print$`
	log.Print(written(u.Card))       // ok
	log.Print(writtenOther(u.Card))  // want `^User\.Card \(pii:card-number\) reaches log\.Print$`
}
