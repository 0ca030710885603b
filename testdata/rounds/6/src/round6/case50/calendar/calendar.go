// Package calendar books slots.
package calendar

import (
	"context"
	"sync"

	"round6/case50/domain"
)

// A Book has appointments.
type Book interface {
	Put(ctx context.Context, a domain.Appointment) error
	At(ctx context.Context, slot int) (domain.Appointment, bool)
}

type memory struct {
	mu sync.Mutex
	by map[int]domain.Appointment
}

func NewMemory() Book { return &memory{by: map[int]domain.Appointment{}} }

func (m *memory) Put(_ context.Context, a domain.Appointment) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	if old, ok := m.by[a.Slot]; ok {
		return domain.Taken{Slot: a.Slot, By: old.Patient}
	}
	m.by[a.Slot] = a
	return nil
}

func (m *memory) At(_ context.Context, slot int) (domain.Appointment, bool) {
	m.mu.Lock()
	defer m.mu.Unlock()
	a, ok := m.by[slot]
	return a, ok
}
