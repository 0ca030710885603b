// Package case33 counts players by their pseudonyms.
package case33

import (
	"fmt"
	"log"

	"round4/case33/pseudo"
)

type Player struct {
	Device string `pii:"device-id"`
	Nick   string `pii:"username"`
	Score  int
}

type stats struct {
	pseudonym pseudo.Func
	best      map[pseudo.Pseudonym]int
}

func (s *stats) add(device string, score int) {
	k := s.pseudonym(device)
	s.best[k] = max(s.best[k], score)
}

func (s *stats) print() {
	for k, n := range s.best {
		fmt.Println(k, n)
	}
}

var hasher = pseudo.New([]byte("key"))

func LeakStats(p Player) {
	s := &stats{pseudo.Encoded, map[pseudo.Pseudonym]int{}}
	s.add(p.Device, p.Score)
	s.print() // leak: Player.Device
}

func CleanStats(p Player) {
	s := &stats{pseudo.Keyed(hasher), map[pseudo.Pseudonym]int{}}
	s.add(p.Device, p.Score)
	s.print()
}

func LeakTagged(p Player) {
	log.Printf("player %s has %d", hasher.Tagged(p.Nick), p.Score) // leak: Player.Nick
}

func CleanTagged(p Player) {
	log.Printf("player %s has %d", hasher.Sum(p.Nick), p.Score)
}

func CleanShort(p Player) {
	log.Printf("player %s has %d", hasher.Short(p.Nick), p.Score)
}

func LeakFallback(p Player) {
	for _, f := range []pseudo.Func{pseudo.Keyed(hasher), pseudo.Encoded} {
		log.Print(f(p.Nick)) // leak: Player.Nick
	}
}

func CleanFallback(p Player) {
	for _, f := range []pseudo.Func{pseudo.Keyed(hasher), pseudo.Keyed(pseudo.New([]byte("other")))} {
		log.Print(f(p.Nick))
	}
}
