// Package booking books rooms.
package booking

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
)

var (
	ErrTaken   = errors.New("room is taken")
	ErrInvalid = errors.New("invalid")
)

type Stay struct {
	ID    string `json:"id"`
	Room  int    `json:"room"`
	Guest string `json:"guest" pii:"name"`
	Phone string `json:"phone" pii:"phone"`
}

// A Repository keeps stays.
type Repository interface {
	Put(ctx context.Context, s Stay) error
	ByRoom(ctx context.Context, room int) (Stay, bool)
	All(ctx context.Context) []Stay
}

type Service struct{ stays Repository }

func New(r Repository) *Service { return &Service{r} }

// Decode reads a stay.
func Decode(r io.Reader) (Stay, error) {
	var s Stay
	if err := json.NewDecoder(r).Decode(&s); err != nil {
		return s, fmt.Errorf("%w: %v", ErrInvalid, err)
	}
	if s.Guest == "" {
		return s, fmt.Errorf("%w: no guest", ErrInvalid)
	}
	return s, nil
}

func (s *Service) Book(ctx context.Context, stay Stay) error {
	if old, ok := s.stays.ByRoom(ctx, stay.Room); ok {
		return fmt.Errorf("%w by %s", ErrTaken, old.Guest)
	}
	if err := s.stays.Put(ctx, stay); err != nil {
		return fmt.Errorf("book room %d: %w", stay.Room, err)
	}
	return nil
}

// Tonight are the stays of tonight.
func (s *Service) Tonight(ctx context.Context) []Stay { return s.stays.All(ctx) }
