// Package case22 ships parcels, and logs with zap.
package case22

import (
	"fmt"

	"go.uber.org/zap"
	"go.uber.org/zap/zapcore"

	"round14/case22/obs"
)

// Recipient gets a parcel.
type Recipient struct {
	Name   string `pii:"name"`
	Street string `pii:"street"`
	Zone   string
}

// MarshalLogObject shows where it goes, roughly.
func (r Recipient) MarshalLogObject(enc zapcore.ObjectEncoder) error {
	enc.AddString("zone", r.Zone)
	enc.AddBool("named", r.Name != "")
	return nil
}

// Parcel is on its way.
type Parcel struct {
	Code string
	To   Recipient
}

// label is the parcel as the printer wants it, and as its object tells a log.
type label struct{ Parcel }

func (l label) MarshalLogObject(enc zapcore.ObjectEncoder) error {
	enc.AddString("code", l.Code)
	enc.AddString("street", l.To.Street)
	return nil
}

// Carrier ships.
type Carrier struct {
	log *zap.Logger
}

// NewCarrier names its logger.
func NewCarrier(l *zap.Logger) *Carrier { return &Carrier{l.Named("carrier")} }

func (c *Carrier) ship(p Parcel) error {
	return fmt.Errorf("zone %s is closed", p.To.Zone)
}

// LeakObject logs a recipient by reflection, CleanObject by its own method.
func LeakObject(p Parcel) {
	c := NewCarrier(obs.Logger())
	c.log.Info("ship", zap.Reflect("to", p.To)) // leak: Recipient.Name, Recipient.Street
}

func CleanObject(p Parcel) {
	c := NewCarrier(obs.Logger())
	c.log.Info("ship", zap.Any("to", p.To))
}

// LeakLabel logs the label, CleanLabel the recipient of it.
func LeakLabel(p Parcel) {
	c := NewCarrier(obs.Logger())
	c.log.Info("ship", zap.Object("label", label{p})) // leak: Recipient.Street
}

func CleanLabel(p Parcel) {
	c := NewCarrier(obs.Logger())
	c.log.Info("ship", zap.Object("label", label{p}.To))
}

// LeakFailed adds the name to the error, CleanFailed the code.
func LeakFailed(p Parcel) {
	c := NewCarrier(obs.Logger())
	if err := c.ship(p); err != nil {
		c.log.Error("failed", zap.Error(fmt.Errorf("to %s: %w", p.To.Name, err))) // leak: Recipient.Name
	}
}

func CleanFailed(p Parcel) {
	c := NewCarrier(obs.Logger())
	if err := c.ship(p); err != nil {
		c.log.Error("failed", zap.Error(fmt.Errorf("to %s: %w", p.Code, err)))
	}
}

// LeakFields asks for the fields of a recipient, CleanFields for those with the name masked.
func LeakFields(p Parcel) {
	c := NewCarrier(obs.Logger())
	c.log.Info("ship", obs.Fields("name", p.To.Name, "zone", p.To.Zone)...) // leak: Recipient.Name
}

func CleanFields(p Parcel) {
	c := NewCarrier(obs.Logger())
	c.log.Info("ship", obs.Fields("name", obs.Mask(p.To.Name), "zone", p.To.Zone)...)
}
