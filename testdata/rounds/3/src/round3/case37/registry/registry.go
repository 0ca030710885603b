// Package registry remembers who is signed in.
package registry

import "sync"

// An Entry is one sign-in.
type Entry struct {
	who  string
	desk string
	n    int
}

var (
	mu     sync.Mutex
	last   Entry
	desks  []string
	labels = map[string]string{}
)

func Add(who, desk string) *Entry {
	mu.Lock()
	defer mu.Unlock()
	last = Entry{who: who, desk: desk, n: last.n + 1}
	desks = append(desks, desk)
	return &Entry{who: who, desk: desk, n: last.n}
}

func (e *Entry) Who() string      { return e.who }
func (e *Entry) Desk() string     { return e.desk }
func (e *Entry) Number() int      { return e.n }
func (e *Entry) SetDesk(d string) { e.desk = d }
func Last() (who, desk string)    { return last.who, last.desk }
func Desks() []string             { return desks }
func SetLabel(key, value string)  { labels[key] = value }
func Label(key string) string     { return labels[key] }
