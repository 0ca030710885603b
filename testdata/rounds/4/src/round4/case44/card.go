// Package case44 makes business cards out of parts that are looked up late.
package case44

import (
	"fmt"
	"log"
	"sync"

	"round4/case44/lazy"
)

type Colleague struct {
	Name  string `pii:"name"`
	Title string `pii:"job-title"`
	Floor int
}

type card struct {
	name  *lazy.Value[string]
	floor *lazy.Value[int]
	title func() string
}

func newCard(c Colleague) card {
	return card{
		name:  lazy.Of(func() (string, error) { return c.Name, nil }),
		floor: lazy.Of(func() (int, error) { return c.Floor, nil }),
		title: sync.OnceValue(func() string { return "the " + c.Title }),
	}
}

func LeakMust(c Colleague) {
	log.Print(newCard(c).name.Must("nobody")) // leak: Colleague.Name
}

func CleanMust(c Colleague) {
	log.Print(newCard(c).floor.Must(-1))
}

func LeakTitle(c Colleague) {
	x := newCard(c)
	log.Print(x.title(), " ", x.floor != nil) // leak: Colleague.Title
}

func CleanTitle(c Colleague) {
	x := newCard(c)
	log.Print(x.title() == "", x.floor != nil)
}

func LeakJoin(c Colleague) {
	x := newCard(c)
	line := lazy.Join(x.name, x.floor, func(name string, floor int) string { return fmt.Sprintf("%s, floor %d", name, floor) })
	text, err := line.Get()
	log.Print(text, err) // leak: Colleague.Name
}

func CleanJoin(c Colleague) {
	x := newCard(c)
	line := lazy.Join(x.name, x.floor, func(name string, floor int) string { return fmt.Sprintf("%d, floor %d", len(name), floor) })
	text, err := line.Get()
	log.Print(text, err)
}
