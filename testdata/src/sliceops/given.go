package sliceops

import (
	"log"
	"strings"
)

// The elements of a list that callers hand in say what is left of it.

type account struct {
	ID       int
	Searches []string `pii:"search-query"`
}

func clearedField(a, b *account) {
	all := a.Searches
	clear(all)
	log.Print(strings.Join(a.Searches, ",")) // ok
	log.Print(a.Searches)                    // ok
	all = b.Searches
	b.Searches = nil
	log.Print(strings.Join(all, ",")) // want `^account\.Searches \(pii:search-query\) reaches log\.Print$`
}

func emptiedField(a, b *account) {
	for i := range a.Searches {
		a.Searches[i] = ""
	}
	log.Print(strings.Join(a.Searches, ",")) // ok
	b.Searches[0] = ""
	log.Print(strings.Join(b.Searches, ",")) // want `^account\.Searches \(pii:search-query\) reaches log\.Print$`
}

func clearedByHelper(a, b *account) {
	wipe(a.Searches)
	log.Print(strings.Join(a.Searches, ",")) // ok
	wipe(b.Searches[:1])
	log.Print(strings.Join(b.Searches, ",")) // want `^account\.Searches \(pii:search-query\) reaches log\.Print$`
}

func wipe(list []string) { clear(list) }

func clearedPart(a, b, c *account) {
	clear(a.Searches[:1])
	log.Print(strings.Join(a.Searches, ",")) // want `^account\.Searches \(pii:search-query\) reaches log\.Print$`
	first := b.Searches[:1]
	for i := range first {
		first[i] = ""
	}
	log.Print(strings.Join(b.Searches, ",")) // want `^account\.Searches \(pii:search-query\) reaches log\.Print$`
	all := c.Searches[:len(c.Searches)]
	for i := range all {
		all[i] = ""
	}
	log.Print(strings.Join(c.Searches, ",")) // ok
}
