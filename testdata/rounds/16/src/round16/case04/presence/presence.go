// Package presence knows who is there.
package presence

import (
	"encoding/json"
	"fmt"
	"io"
	"os"
	"slices"
	"sync"
	"sync/atomic"
	"time"

	"round16/case04/model"
)

// Tracker keeps when users were seen.
type Tracker struct {
	mu   sync.RWMutex
	seen map[int64]time.Time
	last atomic.Pointer[model.User]
	hits atomic.Int64
}

// New makes a tracker.
func New() *Tracker { return &Tracker{seen: map[int64]time.Time{}} }

// Touch notes a user.
func (t *Tracker) Touch(u model.User, now time.Time) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.seen[u.ID] = now
	t.last.Store(&u)
	t.hits.Add(1)
}

// Last is who was seen last.
func (t *Tracker) Last() (model.User, bool) {
	u := t.last.Load()
	if u == nil {
		return model.User{}, false
	}
	return *u, true
}

// Online lists who was seen since.
func (t *Tracker) Online(since time.Time) []int64 {
	t.mu.RLock()
	defer t.mu.RUnlock()
	var ids []int64
	for id, at := range t.seen {
		if at.After(since) {
			ids = append(ids, id)
		}
	}
	slices.Sort(ids)
	return ids
}

// Snapshot writes who is there, by number.
func (t *Tracker) Snapshot(w io.Writer) error {
	return json.NewEncoder(w).Encode(map[string]any{"online": t.Online(time.Time{}), "hits": t.hits.Load()})
}

// Save keeps a snapshot in a file.
func (t *Tracker) Save(name string) error {
	f, err := os.Create(name)
	if err != nil {
		return fmt.Errorf("presence: %w", err)
	}
	defer f.Close()
	return t.Snapshot(f)
}

// SaveLast keeps in a file who was seen last.
func (t *Tracker) SaveLast(name string) error {
	u, ok := t.Last()
	if !ok {
		return model.ErrNotFound
	}
	line := fmt.Sprintf("%d\t%s\t%s\n", u.ID, u.Handle, u.Plan)
	return os.WriteFile(name, []byte(line), 0o600) // leak: User.Handle
}
