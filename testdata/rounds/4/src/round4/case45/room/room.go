// Package room spreads what is said to all who listen.
package room

import (
	"fmt"
	"io"
	"sync"
)

type Post struct {
	Seq  int
	From string
	Text string
}

// A Listener gets what is said.
type Listener interface{ Hear(p Post) }

type Room struct {
	mu        sync.Mutex
	listeners map[string]Listener
	seq       int
}

func New() *Room { return &Room{listeners: map[string]Listener{}} }

func (r *Room) Join(name string, l Listener) (leave func()) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.listeners[name] = l
	return func() { delete(r.listeners, name) }
}

func (r *Room) Say(from, text string) int {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.seq++
	for _, l := range r.listeners {
		l.Hear(Post{r.seq, from, text})
	}
	return r.seq
}

// Screen shows all posts.
type Screen struct{ W io.Writer }

func (s Screen) Hear(p Post) { fmt.Fprintf(s.W, "%d %s: %s\n", p.Seq, p.From, p.Text) }

// Ticker shows that there are posts.
type Ticker struct{ W io.Writer }

func (t Ticker) Hear(p Post) { fmt.Fprintf(t.W, "post %d of %d letters\n", p.Seq, len(p.Text)) }

// Memory remembers posts.
type Memory struct{ posts []Post }

func (m *Memory) Hear(p Post) { m.posts = append(m.posts, p) }

func (m *Memory) Texts() (ts []string) {
	for _, p := range m.posts {
		ts = append(ts, p.Text)
	}
	return ts
}

func (m *Memory) Senders() (fs []string) {
	for _, p := range m.posts {
		fs = append(fs, p.From)
	}
	return fs
}
