// Package rooms has rooms, and what was said there last.
package rooms

import (
	"fmt"
	"slices"
	"sync"

	"round16/case04/model"
)

// Ring keeps the last values.
type Ring[T any] struct {
	all  []T
	next int
	full bool
}

// NewRing keeps n values.
func NewRing[T any](n int) *Ring[T] { return &Ring[T]{all: make([]T, n)} }

// Push adds a value.
func (r *Ring[T]) Push(v T) {
	r.all[r.next] = v
	r.next = (r.next + 1) % len(r.all)
	r.full = r.full || r.next == 0
}

// Values lists values, the oldest first.
func (r *Ring[T]) Values() []T {
	if !r.full {
		return slices.Clone(r.all[:r.next])
	}
	return append(slices.Clone(r.all[r.next:]), r.all[:r.next]...)
}

// Room is where people talk.
type Room struct {
	Name string

	mu      sync.Mutex
	members map[int64]model.User
	history *Ring[model.Message]
	limit   int
}

// New makes a room for so many.
func New(name string, limit int) *Room {
	return &Room{Name: name, members: map[int64]model.User{}, history: NewRing[model.Message](8), limit: limit}
}

// Join adds a member.
func (r *Room) Join(u model.User) error {
	r.mu.Lock()
	defer r.mu.Unlock()
	if len(r.members) >= r.limit {
		return fmt.Errorf("user %d cannot join %s: %w", u.ID, r.Name, model.ErrFull)
	}
	r.members[u.ID] = u
	return nil
}

// Greet adds a member that is told by name why not.
func (r *Room) Greet(u model.User) error {
	if err := r.Join(u); err != nil {
		return fmt.Errorf("sorry, %s: %w", u.Handle, err)
	}
	return nil
}

// Leave removes a member.
func (r *Room) Leave(id int64) {
	r.mu.Lock()
	defer r.mu.Unlock()
	delete(r.members, id)
}

// Say adds a message.
func (r *Room) Say(m model.Message) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.history.Push(m)
}

// History lists messages.
func (r *Room) History() []model.Message {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.history.Values()
}

// Members lists members in the order of numbers.
func (r *Room) Members() []model.User {
	r.mu.Lock()
	defer r.mu.Unlock()
	out := make([]model.User, 0, len(r.members))
	for _, u := range r.members {
		out = append(out, u)
	}
	slices.SortFunc(out, func(a, b model.User) int { return int(a.ID - b.ID) })
	return out
}

// Summary is how full the room is.
func (r *Room) Summary() string {
	r.mu.Lock()
	defer r.mu.Unlock()
	return fmt.Sprintf("%s: %d of %d, %d said", r.Name, len(r.members), r.limit, len(r.history.Values()))
}
