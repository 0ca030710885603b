// Package case22 uses named results, shadowed variables and the order of deferred calls.
package case22

import (
	"errors"
	"fmt"
	"log"
	"strings"
)

// Voter is on a list.
type Voter struct {
	District int
	Name     string `pii:"name"`
	Party    string `pii:"political-opinion"`
}

var errEmpty = errors.New("empty")

// lookup gives an error that a deferred function adds to.
func lookup(v *Voter, detail string) (out string, err error) {
	defer func() {
		if err != nil {
			err = fmt.Errorf("voter %s: %w", detail, err)
		}
	}()
	if strings.TrimSpace(v.Party) != "" {
		return "", errEmpty
	}
	return v.Party, nil
}

func LeakDetail(v *Voter) {
	if _, err := lookup(v, v.Name); err != nil {
		log.Print(err) // leak: Voter.Name
	}
}

func CleanDetail(v *Voter) {
	if _, err := lookup(v, fmt.Sprint("of ", v.District)); err != nil {
		log.Print(err)
	}
}

// LeakShadow assigns to the outer variable, CleanShadow declares another.
func LeakShadow(v *Voter) {
	party := "secret"
	if v.District > 0 {
		party = strings.ToUpper(v.Party)
		log.Print(len(party))
	}
	log.Print("party: ", party) // leak: Voter.Party
}

func CleanShadow(v *Voter) {
	party := "secret"
	if v.District > 0 {
		party := strings.ToUpper(v.Party)
		log.Print(len(party))
	}
	log.Print("party: ", party)
}

func wipe(v *Voter) { v.Party = "" }

// LeakOrder wipes after it has logged: deferred calls run from the last to the first.
func LeakOrder(v *Voter) {
	defer wipe(v)
	defer show(v)
	v.Name = ""
}

func CleanOrder(v *Voter) {
	defer district(v)
	defer wipe(v)
	v.Name = ""
}

func show(v *Voter) { log.Print("voter of ", v.Party) } // leak: Voter.Party

func district(v *Voter) { log.Print("voter of ", v.District) }

// LeakWiped and CleanWiped differ in what runs first.
func LeakWiped(v *Voter) {
	defer wipe(v)
	defer func() { log.Printf("%s", v.Party) }() // leak: Voter.Party
}

func CleanWiped(v *Voter) {
	defer func() { log.Printf("%s", v.Party) }()
	defer wipe(v)
}
