package scrubbed

import (
	"log"
	"strings"
)

// A loop replaces each of several secrets.

func hushEach(text string, secrets ...string) string {
	for _, s := range secrets {
		text = strings.ReplaceAll(text, s, "***")
	}
	return text
}

func hushFilled(text string, secrets []string) string {
	for i := 0; i < len(secrets); i++ {
		if secret := secrets[i]; secret != "" {
			text = strings.ReplaceAll(text, secret, "***")
		}
	}
	return "bot: " + text
}

func handOn(text string, secrets []string) string { return hushEach(text, secrets...) }

func each(b, other Bot) {
	log.Print(hushEach(address(b), b.Token))                          // ok
	log.Print(hushEach(address(b), b.Name, b.Token))                  // ok
	log.Print(hushEach(address(b)+b.Owner, b.Owner, b.Token))         // ok
	log.Print(hushEach(address(b)+b.Owner, b.Token))                  // want `^Bot\.Owner \(pii:name\) reaches log\.Print$`
	log.Print(hushEach(address(b), b.Name))                           // want `^Bot\.Token \(pii:token\) reaches log\.Print$`
	log.Print(hushEach(address(b), other.Token))                      // want `^Bot\.Token \(pii:token\) reaches log\.Print$`
	log.Print(hushEach(address(b)))                                   // want `^Bot\.Token \(pii:token\) reaches log\.Print$`
	log.Print(hushEach(address(b), b.Token) + b.Token)                // want `^Bot\.Token \(pii:token\) reaches log\.Print$`
	log.Print(hushEach(address(b), b.Token[:8]))                      // want `^Bot\.Token \(pii:token\) reaches log\.Print$`
	log.Print(hushFilled(address(b), []string{"", b.Token}))          // ok
	log.Print(hushFilled(address(b), []string{"", b.Name}))           // want `^Bot\.Token \(pii:token\) reaches log\.Print$`
	log.Print(handOn(address(b), []string{b.Name, b.Token}))          // ok
	log.Print(handOn(address(b), []string{b.Name, b.Owner}))          // want `^Bot\.Token \(pii:token\) reaches log\.Print$`
	log.Print(strings.ToUpper(handOn(address(b), []string{b.Token}))) // ok
}

func here(b Bot, public bool) {
	text := address(b) + " of " + b.Owner
	for _, s := range []string{b.Token, b.Owner} {
		text = strings.ReplaceAll(text, s, "***")
	}
	log.Print(text) // ok

	some := address(b)
	secrets := []string{b.Name}
	if !public {
		secrets = append(secrets, b.Token)
	}
	for _, s := range secrets {
		some = strings.ReplaceAll(some, s, "***")
	}
	log.Print(some) // want `^Bot\.Token \(pii:token\) reaches log\.Print$`
}

// Loops that need not get to each of them, or show the text before they have.

func hushFirst(text string, secrets ...string) string {
	for _, s := range secrets {
		text = strings.ReplaceAll(text, s, "***")
		if strings.HasSuffix(text, "***") {
			break
		}
	}
	return text
}

func hushLong(text string, secrets ...string) string {
	for _, s := range secrets {
		if len(s) > 8 {
			text = strings.ReplaceAll(text, s, "***")
		}
	}
	return text
}

func hushOne(text string, secrets []string, i int) string {
	return strings.ReplaceAll(text, secrets[i], "***")
}

func hushRest(text string, secrets ...string) string {
	for _, s := range secrets[1:] {
		text = strings.ReplaceAll(text, s, "***")
	}
	return text
}

func hushTelling(text string, secrets ...string) {
	for _, s := range secrets {
		log.Print(text) // ok: callers are told
		text = strings.ReplaceAll(text, s, "***")
	}
}

func hushAgain(text string, secrets ...string) string {
	for _, s := range secrets {
		text = strings.ReplaceAll(text, s, "***") + s
	}
	return text
}

func notEach(b Bot) {
	log.Print(hushFirst(address(b), b.Owner, b.Token))            // want `^Bot\.Token \(pii:token\) reaches log\.Print$`
	log.Print(hushLong(address(b), b.Owner, b.Token))             // want `^Bot\.Token \(pii:token\) reaches log\.Print$`
	log.Print(hushOne(address(b), []string{b.Owner, b.Token}, 0)) // want `^Bot\.Token \(pii:token\) reaches log\.Print$`
	log.Print(hushRest(address(b), b.Token))                      // want `^Bot\.Token \(pii:token\) reaches log\.Print$`
	hushTelling(address(b), b.Token)                              // want `^Bot\.Token \(pii:token\) reaches log\.Print through scrubbed\.hushTelling$`
	log.Print(hushAgain(address(b), b.Token))                     // want `^Bot\.Token \(pii:token\) reaches log\.Print$`
}

// A text that each turn begins with anew is not one that a loop takes something out of.

func onceOnly(b Bot, fields []string) {
	text := b.Token
	for _, field := range fields {
		log.Print(field + text) // want `Bot\.Token \(pii:token\) reaches log\.Print`
		text = ""
	}
}

func neverAtAll(b Bot, fields []string) {
	text := b.Name
	for _, field := range fields {
		log.Print(field + text)
		text = ""
	}
}
