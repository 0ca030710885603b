// Package memory keeps members in memory.
package memory

import (
	"context"
	"fmt"
	"sync"

	"round4/case01/domain"
)

type Members struct {
	mu   sync.RWMutex
	byID map[string]domain.Member
}

func New() *Members { return &Members{byID: map[string]domain.Member{}} }

func (m *Members) Add(_ context.Context, x domain.Member) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	if old, ok := m.byID[x.ID]; ok {
		return &domain.Conflict{With: old, Err: domain.ErrTaken}
	}
	m.byID[x.ID] = x
	return nil
}

func (m *Members) Get(_ context.Context, id string) (domain.Member, error) {
	m.mu.RLock()
	defer m.mu.RUnlock()
	x, ok := m.byID[id]
	if !ok {
		return domain.Member{}, fmt.Errorf("no member %s", id)
	}
	return x, nil
}
