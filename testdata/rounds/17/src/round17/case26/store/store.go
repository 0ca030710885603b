// Package store keeps the members of a library.
package store

import (
	"errors"
	"fmt"
)

// Member borrows books.
type Member struct {
	Card  int
	Name  string `pii:"name"`
	Email string `pii:"email"`
}

// ErrTaken is what Add returns, wrapped, for an address that somebody has.
var ErrTaken = errors.New("address is taken")

// Conflict tells between whom the conflict is. Its method belongs to the pointer.
type Conflict struct {
	Card  int
	Other Member
}

func (c *Conflict) Error() string { return fmt.Sprintf("card %d is already given out", c.Card) }

type Store struct {
	members []Member
	verbose bool
}

func New(verbose bool) *Store { return &Store{verbose: verbose} }

// Add takes a member.
func (s *Store) Add(m Member) error {
	for _, o := range s.members {
		switch {
		case o.Card == m.Card:
			return &Conflict{m.Card, o}
		case o.Email == m.Email && s.verbose:
			return fmt.Errorf("add %s: %w", m.Email, ErrTaken)
		case o.Email == m.Email:
			return fmt.Errorf("add %d: %w", m.Card, ErrTaken)
		}
	}
	s.members = append(s.members, m)
	return nil
}

// AddQuoting says who has the address.
func (s *Store) AddQuoting(m Member) error {
	if err := s.Add(m); err != nil {
		return fmt.Errorf("%s cannot join: %w", m.Name, err)
	}
	return nil
}
