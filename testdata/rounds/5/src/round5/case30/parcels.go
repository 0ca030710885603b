// Package case30 logs parcels with typed fields.
package case30

import (
	"errors"

	"round5/case30/fields"
)

type Parcel struct {
	Code string
	To   Person
}

type Person struct {
	Name  string `pii:"name"`
	Phone string `pii:"phone"`
}

func (p Parcel) MarshalTo(e *fields.Encoder) error {
	e.Add(fields.String("code", p.Code))
	return nil
}

func (p Person) MarshalTo(e *fields.Encoder) error {
	e.Add(fields.String("name", p.Name))
	return nil
}

// A broken parcel cannot be encoded.
type broken struct{ Parcel }

func (b broken) MarshalTo(*fields.Encoder) error { return errors.New("no phone but " + b.To.Phone) }

func maybe(name string, on bool) fields.Field {
	if !on {
		return fields.Skip()
	}
	return fields.String("name", name)
}

func LeakObject(p Parcel) {
	fields.New().Info("sent", fields.Object("to", p.To)) // leak: Person.Name
}

func CleanObject(p Parcel) {
	fields.New().Info("sent", fields.Object("parcel", p))
}

func LeakBroken(p Parcel) {
	fields.New().Info("sent", fields.Object("parcel", broken{p})) // leak: Person.Phone
}

func CleanBroken(p Parcel) {
	fields.New().Info("sent", fields.Object("parcel", broken{p}.Parcel))
}

func LeakWith(p Parcel) {
	fields.New().With(fields.String("to", p.To.Name)).Info("sent") // leak: Person.Name
}

func CleanWith(p Parcel) {
	fields.New().With(fields.Int("to", len(p.To.Name))).Info("sent")
}

func LeakMaybe(p Parcel) {
	fields.New().Info("sent", maybe(p.To.Name, p.Code != "")) // leak: Person.Name
}

func CleanMaybe(p Parcel) {
	fields.New().Info("sent", maybe(p.Code, p.To.Name != ""))
}
