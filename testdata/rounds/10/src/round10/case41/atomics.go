// Package case41 shares values by atomics and handles.
package case41

import (
	"log"
	"sync/atomic"
	"unique"
)

// Device belongs to somebody.
type Device struct {
	Model  string
	Serial string `pii:"device-id"`
}

// State is what the last request saw.
type State struct {
	last  atomic.Pointer[Device]
	value atomic.Value
	seen  atomic.Int64
}

func (s *State) observe(d *Device) {
	s.last.Store(d)
	s.seen.Add(1)
}

func LeakPointer(d *Device) {
	var s State
	s.observe(d)
	log.Print("last: ", s.last.Load().Serial) // leak: Device.Serial
}

func CleanPointer(d *Device) {
	var s State
	s.observe(d)
	log.Print("last: ", s.last.Load().Model, s.seen.Load())
}

// LeakSwap logs what was there before.
func LeakSwap(d *Device) {
	var s State
	s.value.Store(d.Serial)
	log.Print("was: ", s.value.Swap("none")) // leak: Device.Serial
}

func CleanSwap(d *Device) {
	var s State
	s.value.Store("none")
	log.Print("was: ", s.value.Swap(d.Serial))
}

func LeakHandle(d *Device) {
	h := unique.Make(d.Serial)
	log.Print("handle: ", h.Value()) // leak: Device.Serial
}

func CleanHandle(d *Device) {
	h := unique.Make(d.Serial)
	log.Print("handle: ", h == unique.Make(d.Model))
}
