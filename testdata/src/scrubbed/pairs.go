package scrubbed

import (
	"fmt"
	"log"
	"strings"
)

// A list of secrets and of what takes their place is put together first.

func allHidden(bots []Bot, text string) string {
	pairs := make([]string, 0, len(bots))
	for _, b := range bots {
		pairs = append(pairs, fmt.Sprintf("%v", b.Token), "[redacted]")
	}
	return strings.NewReplacer(pairs...).Replace(text)
}

func someHidden(bots []Bot, text string) string {
	var pairs []string
	for _, b := range bots {
		if b.Token != "" {
			pairs = append(pairs, b.Token, "***")
		}
		pairs = append(pairs, b.Name, "+++", "\n", " ")
	}
	return strings.NewReplacer(pairs...).Replace(text)
}

func ownersShown(bots []Bot, text string) string {
	pairs := []string{"\n", " "}
	for _, b := range bots {
		pairs = append(pairs, b.Token, b.Owner)
	}
	return strings.NewReplacer(pairs...).Replace(text)
}

func shifted(bots []Bot, text string) string {
	pairs := []string{"the bot"}
	for _, b := range bots {
		pairs = append(pairs, b.Token, "***")
	}
	pairs = append(pairs, "***")
	return strings.NewReplacer(pairs...).Replace(text)
}

func paired(bots []Bot) {
	log.Print(allHidden(bots, "no answer"))   // ok
	log.Print(someHidden(bots, "no answer"))  // ok
	log.Print(ownersShown(bots, "no answer")) // want `^Bot\.Owner \(pii:name\) reaches log\.Print$`
	log.Print(shifted(bots, "no answer"))     // want `^Bot\.Token \(pii:token\) reaches log\.Print$`
	log.Print(allHidden(bots, bots[0].Owner)) // want `^Bot\.Owner \(pii:name\) reaches log\.Print$`
}
