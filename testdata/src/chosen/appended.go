package chosen

import (
	"log"
	"strings"
)

// piece is a piece of a text, and whether it is written in a way of its own.
type piece struct {
	encoded bool
	value   string
}

func firstEncoded(names []string, u User) {
	all := map[string][]piece{}
	for _, name := range names {
		all[name] = append(all[name], piece{strings.HasSuffix(name, "*"), u.Email})
	}
	for _, each := range all {
		first := each[0]
		if !first.encoded {
			continue
		}
		log.Print(first.value) // want `User.Email \(pii:email\) reaches log.Print`
	}
}

func firstKind(names []string, u User) {
	all := map[string][]piece{}
	for _, name := range names {
		all[name] = append(all[name], piece{strings.HasSuffix(name, "*"), u.Email})
	}
	for _, each := range all {
		first := each[0]
		if !first.encoded {
			continue
		}
		log.Print(first.encoded)
	}
}
