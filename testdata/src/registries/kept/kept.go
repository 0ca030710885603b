// Package kept holds in its variables what other packages hand to it.
package kept

import "sync"

type visit struct {
	who, room string
	times     int
}

var (
	mu    sync.Mutex
	last  visit
	all   = map[string]visit{}
	words []string
	texts = map[string]string{}
	held  any
	most  int
)

// Come remembers a visit.
func Come(who, room string) {
	mu.Lock()
	defer mu.Unlock()
	last = visit{who, room, last.times + 1}
	all[room] = last
}

// LastWho and LastRoom are of the last visit.
func LastWho() string  { return last.who }
func LastRoom() string { return last.room }

// WhoIn is who came to a room.
func WhoIn(room string) string { return all[room].who }

// Times is how often somebody came.
func Times() int { return last.times }

// Set and Get keep texts by their names.
func Set(name, text string)  { texts[name] = text }
func Get(name string) string { return texts[name] }
func Has(name string) bool   { _, ok := texts[name]; return ok }
func Say(word string)        { words = append(words, word) }
func Said() []string         { return words }
func Forget()                { words = nil }
func Keep(v any)             { held = v }
func Kept() any              { return held }
func Limit(n int)            { most = n }
func each(f func(string)) {
	for _, w := range words {
		f(w)
	}
}
func Each(f func(word string)) { each(f) }
func constant(string) string   { return "none" }
func SetConstant(text string)  { never = constant(text) }
func Constant() string         { return never }

var never string
