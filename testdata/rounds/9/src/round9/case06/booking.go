// Package case06 books rooms and logs with zerolog.
package case06

import (
	"context"
	"errors"
	"fmt"
	"os"

	"github.com/rs/zerolog"
	"github.com/rs/zerolog/log"
)

type Guest struct {
	ID       int    `json:"id"`
	Name     string `json:"name" pii:"name"`
	Passport string `json:"-" pii:"passport"`
}

// MarshalZerologObject shows who it is by number.
func (g *Guest) MarshalZerologObject(e *zerolog.Event) {
	e.Int("id", g.ID).Bool("passport", g.Passport != "")
}

type Room struct {
	Number int    `json:"number"`
	Note   string `json:"note" pii:"comment"`
}

func (r Room) MarshalZerologObject(e *zerolog.Event) {
	e.Int("number", r.Number).Str("note", r.Note)
}

type Desk struct {
	log zerolog.Logger
}

func NewDesk() *Desk {
	return &Desk{zerolog.New(os.Stderr).With().Str("service", "desk").Logger()}
}

var errFull = errors.New("the house is full")

func (d *Desk) book(g *Guest, r Room) error {
	if r.Number == 0 {
		return fmt.Errorf("no room for %s: %w", g.Name, errFull)
	}
	return nil
}

func LeakChain(d *Desk, g *Guest, r Room) {
	d.log.Info().Int("room", r.Number).Str("guest", g.Name).Msg("booked") // leak: Guest.Name
}

func CleanChain(d *Desk, g *Guest, r Room) {
	d.log.Info().Int("room", r.Number).Int("guest", g.ID).Msg("booked")
}

func LeakMsgf(g *Guest) {
	log.Info().Int("guest", g.ID).Msgf("passport %s was checked", g.Passport) // leak: Guest.Passport
}

func CleanObject(g *Guest) {
	log.Info().Object("guest", g).Msg("passport was checked")
	log.Info().EmbedObject(g).Send()
}

func LeakObject(r Room) {
	log.Debug().Object("room", r).Msg("cleaned") // leak: Room.Note
}

func CleanRoom(r Room) {
	r.Note = ""
	log.Debug().Object("room", r).Msg("cleaned")
}

func LeakErr(d *Desk, g *Guest) {
	if err := d.book(g, Room{}); err != nil {
		d.log.Error().Err(err).Int("guest", g.ID).Msg("not booked") // leak: Guest.Name
	}
}

func CleanErr(d *Desk, g *Guest) {
	if err := d.book(g, Room{}); errors.Is(err, errFull) {
		d.log.Error().Err(errFull).Int("guest", g.ID).Msg("not booked")
	}
}

func LeakEvent(d *Desk, g *Guest, late bool) {
	e := d.log.Warn()
	if late {
		e = e.Str("name", g.Name)
	}
	e.Msg("checked in") // leak: Guest.Name
}

func LeakContext(d *Desk, g *Guest) {
	ctx := d.log.With().Str("guest", g.Name).Logger().WithContext(context.Background())
	zerolog.Ctx(ctx).Info().Msg("checked out") // leak: Guest.Name
}

func CleanContext(d *Desk, g *Guest) {
	ctx := d.log.With().Int("guest", g.ID).Logger().WithContext(context.Background())
	zerolog.Ctx(ctx).Info().Msg("checked out")
}
