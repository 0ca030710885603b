// Package case10 logs drivers of a taxi service with zap.
package case10

import (
	"fmt"

	"go.uber.org/zap"
	"go.uber.org/zap/zapcore"
)

// Driver has a licence.
type Driver struct {
	ID      int64
	Name    string `pii:"name"`
	License string `pii:"drivers-license"`
	Car     Car
}

// Car has a plate.
type Car struct {
	Make  string
	Plate string `pii:"personal"`
}

// MarshalLogObject shows the number and the make.
func (d *Driver) MarshalLogObject(enc zapcore.ObjectEncoder) error {
	enc.AddInt64("id", d.ID)
	enc.AddString("make", d.Car.Make)
	enc.AddBool("licensed", d.License != "")
	return nil
}

// String shows the number.
func (d *Driver) String() string { return fmt.Sprintf("driver %d", d.ID) }

type fleet struct {
	log     *zap.Logger
	drivers map[int64]*Driver
}

func newFleet(all ...*Driver) *fleet {
	f := &fleet{zap.L().Named("fleet"), map[int64]*Driver{}}
	for _, d := range all {
		f.drivers[d.ID] = d
	}
	return f
}

func (f *fleet) assign(id int64) (*Driver, error) {
	d, ok := f.drivers[id]
	if !ok {
		return nil, fmt.Errorf("no driver %d", id)
	}
	if d.License == "" {
		return nil, fmt.Errorf("%v has no licence", d)
	}
	return d, nil
}

func describe(d *Driver) []zap.Field {
	return []zap.Field{zap.Int64("id", d.ID), zap.String("make", d.Car.Make)}
}

// LeakReflect has the fields of the driver encoded, CleanObject what the method adds.
func LeakReflect(d Driver) {
	got, err := newFleet(&d).assign(d.ID)
	zap.L().Info("assigned", zap.Reflect("driver", got), zap.Error(err)) // leak: Driver.Name, Driver.License, Car.Plate
}

func CleanObject(d Driver) {
	got, err := newFleet(&d).assign(d.ID)
	zap.L().Info("assigned", zap.Object("driver", got), zap.Error(err))
}

// LeakWith keeps the name in the logger of the fleet, CleanWith the fields that are described.
func LeakWith(d Driver) {
	f := newFleet(&d)
	f.log.With(append(describe(&d), zap.String("name", d.Name))...).Info("on duty") // leak: Driver.Name
}

func CleanWith(d Driver) {
	f := newFleet(&d)
	f.log.With(append(describe(&d), zap.Int("name", len(d.Name)))...).Info("on duty")
}

// LeakSugar prints the value, which has no method String. CleanSugar prints the pointer, which has.
func LeakSugar(d Driver) {
	zap.S().Infof("off duty: %v", d) // leak: Driver.Name, Driver.License, Car.Plate
}

func CleanSugar(d Driver) {
	zap.S().Infof("off duty: %v", &d)
}

// LeakFunc adds the plate in a marshaller of its own, CleanFunc the make.
func LeakFunc(d Driver) {
	show := zapcore.ObjectMarshalerFunc(func(enc zapcore.ObjectEncoder) error {
		enc.AddString("car", d.Car.Plate)
		return nil
	})
	zap.L().Warn("towed", zap.Object("car", show)) // leak: Car.Plate
}

func CleanFunc(d Driver) {
	show := zapcore.ObjectMarshalerFunc(func(enc zapcore.ObjectEncoder) error {
		enc.AddString("car", d.Car.Make)
		return nil
	})
	zap.L().Warn("towed", zap.Object("car", show))
}
