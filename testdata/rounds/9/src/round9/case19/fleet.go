// Package case19 follows a fleet of cars.
package case19

import (
	"context"
	"fmt"

	"github.com/rs/zerolog"
	"round9/case19/bus"
)

type Driver struct {
	License string `json:"license" pii:"drivers-license"`
	Name    string `json:"name" pii:"name"`
}

type Position struct {
	Car    string  `json:"car"`
	Lat    float64 `json:"lat" pii:"coordinates"`
	Lon    float64 `json:"lon" pii:"coordinates"`
	Driver *Driver `json:"driver,omitempty"`
}

// CarStopped is an event.
type CarStopped struct {
	Car  string `json:"car"`
	Who  string `json:"who,omitempty"`
	Zone int    `json:"zone"`
}

func stopped(p Position) CarStopped {
	e := CarStopped{Car: p.Car}
	if p.Driver != nil {
		e.Who = p.Driver.Name
	}
	return e
}

type Fleet struct {
	bus bus.Bus
	log zerolog.Logger
}

func NewFleet(b bus.Bus, log zerolog.Logger) *Fleet { return &Fleet{b, log} }

func LeakEvent(ctx context.Context, f *Fleet, p Position) {
	if err := f.bus.Publish(ctx, "car.stopped", stopped(p)); err != nil { // leak: Driver.Name
		f.log.Error().Err(err).Str("car", p.Car).Send()
	}
}

func CleanEvent(ctx context.Context, f *Fleet, p Position) {
	p.Driver = nil
	if err := f.bus.Publish(ctx, "car.stopped", stopped(p)); err != nil {
		f.log.Error().Err(err).Str("car", p.Car).Send()
	}
}

func LeakDriver(ctx context.Context, f *Fleet, p Position) error {
	return f.bus.Publish(ctx, "car.driver", p.Driver) // leak: Driver.License, Driver.Name
}

func CleanDriver(ctx context.Context, f *Fleet, p Position) error {
	return f.bus.Publish(ctx, "car.driver", map[string]any{"car": p.Car, "driven": p.Driver != nil})
}

func LeakSubject(ctx context.Context, f *Fleet, p Position) error {
	return f.bus.Publish(ctx, "driver."+p.Driver.License, CarStopped{Car: p.Car}) // leak: Driver.License
}

func CleanRecorded(ctx context.Context, p Position) string {
	r := &bus.Recorder{}
	NewFleet(r, zerolog.Nop()).bus.Publish(ctx, "car.driver", p.Driver.Name)
	return fmt.Sprint(r.Subjects)
}

func LeakPosition(f *Fleet, p Position) {
	f.log.Debug().Str("car", p.Car).Str("at", fmt.Sprintf("%.3f,%.3f", p.Lat, p.Lon)).Send() // leak: Position.Lat, Position.Lon
}

func CleanPosition(f *Fleet, p Position) {
	f.log.Debug().Str("car", p.Car).Bool("known", p.Lat != 0 || p.Lon != 0).Send()
}
