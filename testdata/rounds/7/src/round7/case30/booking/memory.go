// Memory keeps stays for tests.
package booking

import (
	"cmp"
	"context"
	"fmt"
	"maps"
	"slices"
	"sync"
)

type Memory struct {
	mu    sync.Mutex
	rooms map[int]Stay
}

func NewMemory() *Memory { return &Memory{rooms: map[int]Stay{}} }

func (m *Memory) Put(_ context.Context, s Stay) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.rooms[s.Room] = s
	return nil
}

func (m *Memory) ByRoom(_ context.Context, room int) (Stay, bool) {
	m.mu.Lock()
	defer m.mu.Unlock()
	s, ok := m.rooms[room]
	return s, ok
}

func (m *Memory) All(context.Context) []Stay {
	m.mu.Lock()
	defer m.mu.Unlock()
	return slices.SortedFunc(maps.Values(m.rooms), func(a, b Stay) int { return cmp.Compare(a.Room, b.Room) })
}

// Broken is a repository that keeps nothing.
type Broken struct{}

func (Broken) Put(_ context.Context, s Stay) error {
	return fmt.Errorf("no space for %q", s.Phone)
}

func (Broken) ByRoom(context.Context, int) (Stay, bool) { return Stay{}, false }
func (Broken) All(context.Context) []Stay               { return nil }
