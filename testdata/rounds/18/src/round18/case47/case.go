// Package case47 logs the shifts of nurses with zerolog.
package case47

import (
	"context"
	"errors"
	"fmt"
	"os"

	"github.com/rs/zerolog"
)

// Nurse works in shifts.
type Nurse struct {
	ID    int64
	Name  string `pii:"name"`
	Phone string `pii:"phone"`
	Ward  string
}

// MarshalZerologObject shows the number and the ward.
func (n Nurse) MarshalZerologObject(e *zerolog.Event) {
	e.Int64("id", n.ID).Str("ward", n.Ward)
}

// Shift is of nurses.
type Shift struct {
	Day    string
	Nurses []Nurse
	Lead   *Nurse
}

var errShort = errors.New("too few nurses")

func (s Shift) wards() []string {
	var all []string
	for _, n := range s.Nurses {
		all = append(all, n.Ward)
	}
	return all
}

func (s Shift) phones() []string {
	var all []string
	for _, n := range s.Nurses {
		all = append(all, n.Phone)
	}
	return all
}

func check(s Shift) error {
	if len(s.Nurses) < 2 {
		return fmt.Errorf("%s, led by %s: %w", s.Day, s.Lead.Name, errShort)
	}
	return nil
}

func newLogger() zerolog.Logger { return zerolog.New(os.Stderr).With().Str("app", "shifts").Logger() }

// LeakInterface has nurses encoded as JSON, CleanObject one of them by the method.
func LeakInterface(s Shift) {
	log := newLogger()
	log.Info().Interface("all", s.Nurses).Msg("planned") // leak: Nurse.Name, Nurse.Phone
}

func CleanObject(s Shift) {
	log := newLogger()
	log.Info().Object("lead", s.Lead).Msg("planned")
}

// LeakStrs logs the phones, CleanStrs the wards.
func LeakStrs(s Shift) {
	log := newLogger()
	log.Info().Str("day", s.Day).Strs("call", s.phones()).Send() // leak: Nurse.Phone
}

func CleanStrs(s Shift) {
	log := newLogger()
	log.Info().Str("day", s.Day).Strs("call", s.wards()).Int("phones", len(s.phones())).Send()
}

// LeakCtx logs an error that names the lead, with the logger of a context. CleanCtx logs what it is.
func LeakCtx(ctx context.Context, s Shift) {
	ctx = newLogger().WithContext(ctx)
	if err := check(s); err != nil {
		zerolog.Ctx(ctx).Error().Err(err).Msg("short") // leak: Nurse.Name
	}
}

func CleanCtx(ctx context.Context, s Shift) {
	ctx = newLogger().WithContext(ctx)
	if err := check(s); errors.Is(err, errShort) {
		zerolog.Ctx(ctx).Error().Err(errShort).Msg("short")
	}
}

// LeakDict has the name in a dictionary, CleanDict the ward.
func LeakDict(s Shift) {
	log := newLogger()
	log.Warn().Dict("lead", zerolog.Dict().Str("name", s.Lead.Name).Int64("id", s.Lead.ID)).Msg("changed") // leak: Nurse.Name
}

func CleanDict(s Shift) {
	log := newLogger()
	log.Warn().Dict("lead", zerolog.Dict().Str("name", s.Lead.Ward).Int64("id", s.Lead.ID)).Msg("changed")
}
