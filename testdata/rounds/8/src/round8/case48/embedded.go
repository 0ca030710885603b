// Package case48 embeds: promoted fields and methods, a String method that comes along, an interface in a struct.
package case48

import (
	"encoding/json"
	"errors"
	"fmt"
	"log"
	"log/slog"
	"strings"
)

// A Base is in all records.
type Base struct {
	ID    int
	Owner string `pii:"name"`
}

// Meta says which record it is, and nothing else.
type Meta struct {
	Kind    string
	Version int
}

func (m Meta) String() string { return fmt.Sprintf("%s v%d", m.Kind, m.Version) }

// A Car has an owner.
type Car struct {
	Base
	Plate string `pii:"personal"`
	Seats int
}

// A Boat shows of itself what Meta shows.
type Boat struct {
	Meta
	Harbour string
	Skipper string `pii:"name"`
}

// A Van has a text of its own.
type Van struct {
	*Car
	Meta
	Load int
}

// A Bus hides the field of its base.
type Bus struct {
	Base  `json:"base"`
	Owner string `json:"owner"`
}

func (b Base) Describe() string { return fmt.Sprint("record ", b.ID) }

func (b Base) Possessor() string { return strings.ToUpper(b.Owner) }

func (c Car) Possessor() string { return fmt.Sprint("owner of ", c.Seats, " seats") }

// A recordError has an error in it.
type recordError struct {
	error
	base Base
}

// locked has a logger in it.
type locked struct {
	*slog.Logger
	name string
}

func LeakPromoted(c Car) {
	log.Print(c.Owner) // leak: Base.Owner
}

func CleanPromoted(c Car) {
	log.Print(c.ID, c.Describe())
}

func LeakStruct(c Car) {
	c.Plate = ""
	log.Printf("%+v", c) // leak: Base.Owner
}

func CleanStruct(c Car) {
	c.Plate, c.Owner = "", ""
	log.Printf("%+v", c)
}

func CleanString(b Boat) {
	log.Print("boat ", b)
}

func LeakJSON(b Boat) {
	text, _ := json.Marshal(b)
	log.Print("boat ", string(text)) // leak: Boat.Skipper
}

func LeakVan(c Car) {
	v := Van{Car: &c, Meta: Meta{"van", 1}}
	log.Print(v.Meta, v.Plate) // leak: Car.Plate
}

func CleanVan(c Car) {
	v := Van{Car: &c, Meta: Meta{"van", 1}, Load: 3}
	log.Print(v, v.Seats)
}

func LeakShadow(c Car) {
	log.Print(c.Base.Possessor()) // leak: Base.Owner
}

func CleanShadow(c Car) {
	log.Print(c.Possessor())
}

func LeakBus(c Car) {
	b := Bus{Base: c.Base, Owner: "company"}
	log.Print(b.Owner, b.Base.Owner) // leak: Base.Owner
}

func CleanBus(c Car) {
	b := Bus{Base: c.Base, Owner: "company"}
	log.Print(b.Owner, b.ID)
}

func LeakError(c Car) {
	err := error(recordError{fmt.Errorf("no seat for %s", c.Owner), Base{}})
	log.Print(err) // leak: Base.Owner
}

func CleanError(c Car) {
	err := error(recordError{errors.New("no seat"), c.Base})
	log.Print(err)
}

func LeakLogger(c Car) {
	l := locked{slog.Default(), "cars"}
	l.Info(l.name, "plate", c.Plate) // leak: Car.Plate
}

func CleanLogger(c Car) {
	l := locked{slog.Default(), "cars"}
	l.Info(l.name, "plate", c.Plate != "", "kind", fmt.Sprintf("%T", c))
}
