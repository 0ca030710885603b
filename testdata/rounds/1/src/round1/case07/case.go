// Package case07 uses closures that capture variables by reference.
package case07

import (
	"fmt"
	"log"
)

type Rider struct {
	ID    int
	Name  string `pii:"name"`
	Phone string `pii:"phone"`
	City  string
}

func LeakSetter(r Rider) {
	label := "unknown"
	set := func(s string) { label = s }
	set(r.Name)
	log.Print("label ", label) // leak: Rider.Name
}

func CleanSetterLater(r Rider) {
	label := "unknown"
	set := func(s string) { label = s }
	log.Print("label ", label)
	set(r.Name)
}

func LeakGetter(r Rider) {
	current := r.City
	get := func() string { return current }
	current = r.Phone
	log.Print(get()) // leak: Rider.Phone
}

// The getter has a copy of its own.
func CleanGetter(r Rider) {
	current := r.City
	get := func(current string) func() string { return func() string { return current } }(current)
	current = r.Phone
	log.Print(get(), len(current))
}

func counter(start string) (add func(string), text func() string) {
	held := start
	add = func(s string) { held += s }
	text = func() string { return held }
	return add, text
}

func LeakTwoCounters(r Rider) {
	add, text := counter("a")
	addOther, _ := counter("b")
	add(r.Name)
	addOther(r.City)
	log.Print(text()) // leak: Rider.Name
}

func CleanTwoCounters(r Rider) {
	add, _ := counter("a")
	addOther, text := counter("b")
	add(r.Name)
	addOther(r.City)
	log.Print(text())
}

func LeakLoopClosures(r Rider) {
	var lines []func() string
	for _, s := range []string{r.City, r.Phone} {
		lines = append(lines, func() string { return fmt.Sprint("<", s, ">") })
	}
	for _, line := range lines {
		log.Print(line()) // leak: Rider.Phone
	}
}

func CleanLoopClosures(r Rider) {
	var lines []func() string
	for _, s := range []string{r.City, r.Phone} {
		lines = append(lines, func() string { return fmt.Sprint("<", len(s), ">") })
	}
	for _, line := range lines {
		log.Print(line())
	}
}
