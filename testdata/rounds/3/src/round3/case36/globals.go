// Package case36 keeps data in variables of the package.
package case36

import (
	"encoding/json"
	"log"
	"strings"
	"sync"
)

type Teacher struct {
	ID    int
	Name  string `pii:"name"`
	Union string `pii:"union-membership"`
	Room  string
}

var (
	lastName string
	lastRoom string
	byRoom   = map[string]Teacher{}
	rooms    = map[string]int{}
	mu       sync.Mutex
	current  *Teacher
	greeting = greet(prefix)
	prefix   = strings.ToUpper("hello")
	watchers []func(Teacher) string
	quiet    []func(Teacher) string
	state    struct{ title, place string }

	rootLabel = label(root)
	rootPlace = root.Room
	root      = load()
)

func init() {
	watchers = append(watchers, func(t Teacher) string { return t.Name })
	quiet = append(quiet, func(t Teacher) string { return t.Room })
}

const seed = `{"ID": 1, "Name": "canary-name", "Room": "attic"}`

func load() (t Teacher) {
	if err := json.Unmarshal([]byte(seed), &t); err != nil {
		panic("seed")
	}
	return t
}

func label(t Teacher) string { return t.Name + " in " + t.Room }

func LeakRoot() {
	log.Print(rootLabel) // leak: Teacher.Name
}

func CleanRoot() {
	log.Print(rootPlace)
}

func greet(s string) string { return s + ", " }

func remember(t Teacher) {
	lastName = t.Name
	lastRoom = t.Room
}

func last() string  { return lastName }
func place() string { return lastRoom }

func LeakLast(t Teacher) {
	remember(t)
	log.Print(last()) // leak: Teacher.Name
}

func CleanLast(t Teacher) {
	remember(t)
	log.Print(place())
}

func register(t Teacher) {
	mu.Lock()
	defer mu.Unlock()
	byRoom[t.Room] = t
	rooms[t.Room]++
}

func LeakRegistered(t Teacher) {
	register(t)
	log.Print(byRoom[t.Room].Union) // leak: Teacher.Union
}

func CleanRegistered(t Teacher) {
	register(t)
	log.Print(rooms, byRoom[t.Room].Room)
}

func LeakCurrent(t Teacher) {
	current = &t
	log.Print(current.Name) // leak: Teacher.Name
}

func CleanCurrent(t Teacher) {
	current = &t
	log.Print(current.Room)
}

func LeakGreeting(t Teacher) {
	log.Print(greeting + t.Name) // leak: Teacher.Name
}

func CleanGreeting(t Teacher) {
	log.Print(greeting + t.Room)
}

func LeakWatchers(t Teacher) {
	for _, w := range watchers {
		log.Print(w(t)) // leak: Teacher.Name
	}
}

func CleanWatchers(t Teacher) {
	for _, w := range quiet {
		log.Print(w(t))
	}
}

func enter(t Teacher) { state.title, state.place = t.Name, t.Room }

func LeakState(t Teacher) {
	enter(t)
	log.Print(state.title) // leak: Teacher.Name
}

func CleanState(t Teacher) {
	enter(t)
	log.Print(state.place)
}
