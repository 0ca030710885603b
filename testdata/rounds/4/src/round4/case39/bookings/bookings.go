// Package bookings has bookings of rooms.
package bookings

import (
	"context"
	"errors"
	"fmt"
)

type Booking struct {
	Room  int
	Guest string `pii:"name"`
	Plate string `json:"-" pii:"personal"`
}

var errFull = errors.New("full")

func Refuse(_ context.Context, b Booking) error { return fmt.Errorf("room %d: %w", b.Room, errFull) }

func RefuseGuest(_ context.Context, b Booking) error {
	return fmt.Errorf("room %d for %s: %w", b.Room, b.Guest, errFull)
}
