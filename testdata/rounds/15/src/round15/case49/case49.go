// Package case49 logs riders and rides with structured loggers.
package case49

import (
	"context"
	"errors"
	"fmt"

	"github.com/rs/zerolog"
	"github.com/rs/zerolog/log"
	"go.uber.org/zap"
	"go.uber.org/zap/zapcore"
)

// Rider is who orders a ride.
type Rider struct {
	ID    int64  `json:"id"`
	Name  string `json:"name" pii:"name"`
	Phone string `json:"-" pii:"phone"`
}

// MarshalZerologObject shows the number and whether there is a phone.
func (r Rider) MarshalZerologObject(e *zerolog.Event) {
	e.Int64("id", r.ID).Bool("phone", r.Phone != "")
}

// Ride is from somewhere to somewhere.
type Ride struct {
	No    int
	Rider Rider
	From  string `pii:"coordinates"`
	Fare  int
}

// MarshalLogObject shows where the ride begins.
func (r *Ride) MarshalLogObject(enc zapcore.ObjectEncoder) error {
	enc.AddInt("no", r.No)
	enc.AddString("from", r.From)
	return nil
}

// String shows the number and the fare.
func (r *Ride) String() string { return fmt.Sprintf("ride %d for %d", r.No, r.Fare) }

type short struct{ *Ride }

func (s short) MarshalLogObject(enc zapcore.ObjectEncoder) error {
	enc.AddInt("no", s.No)
	enc.AddInt("fare", s.Fare)
	return nil
}

var errNoCar = errors.New("no car")

// LeakInterface logs a field of a rider, CleanInterface the rider, who marshals itself.
func LeakInterface(r Ride) {
	log.Info().Interface("rider", map[string]any{"id": r.Rider.ID, "name": r.Rider.Name}).Send() // leak: Rider.Name
}

func CleanInterface(r Ride) {
	log.Info().Interface("rider", r.Rider).Send()
}

// LeakObject logs a ride as an object, CleanObject as a text.
func LeakObject(r Ride) {
	zap.L().Info("ride", zap.Object("ride", &r)) // leak: Ride.From
}

func CleanObject(r Ride) {
	zap.L().Info("ride", zap.Stringer("ride", &r))
}

// LeakEmbedded logs by the method of what is embedded, CleanEmbedded by that which hides it.
func LeakEmbedded(r Ride) {
	type wrapped struct{ *Ride }
	zap.L().Warn("ride", zap.Object("ride", wrapped{&r})) // leak: Ride.From
}

func CleanEmbedded(r Ride) {
	zap.L().Warn("ride", zap.Object("ride", short{&r}))
}

// LeakContext takes the logger out of a context, with the phone; CleanContext with the number.
func LeakContext(r Ride) {
	l := log.With().Int("ride", r.No).Str("call", r.Rider.Phone).Logger()
	l.Error().Err(errNoCar).Msg("no ride") // leak: Rider.Phone
}

func CleanContext(r Ride) {
	ctx := log.With().Int("ride", r.No).Logger().WithContext(context.Background())
	zerolog.Ctx(ctx).Error().Err(errNoCar).Msg("no ride")
}

// LeakSugar formats the rider, CleanSugar the ride.
func LeakSugar(r Ride) {
	zap.S().Infof("ride of %+v", r.Rider) // leak: Rider.Name, Rider.Phone
}

func CleanSugar(r Ride) {
	zap.S().Infof("ride of %+v", &r)
}
