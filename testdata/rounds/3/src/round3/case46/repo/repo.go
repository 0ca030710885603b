// Package repo keeps patients in memory.
package repo

import (
	"errors"
	"fmt"

	"round3/case46/model"
)

var ErrNone = errors.New("no such patient")

type Repo interface {
	Save(p *model.Patient) error
	Find(id int) (*model.Patient, error)
}

type memory struct{ rows map[int]*model.Patient }

func NewMemory() Repo { return &memory{rows: map[int]*model.Patient{}} }

func (m *memory) Save(p *model.Patient) error {
	if old, ok := m.rows[p.ID]; ok {
		return fmt.Errorf("save: %s is there already", old.Name)
	}
	copied := *p
	m.rows[p.ID] = &copied
	return nil
}

func (m *memory) Find(id int) (*model.Patient, error) {
	p, ok := m.rows[id]
	if !ok {
		return nil, fmt.Errorf("find %d: %w", id, ErrNone)
	}
	return p, nil
}
