// Package case40 shares values between goroutines and keeps each only once.
package case40

import (
	"log"
	"sync"
	"sync/atomic"
	"unique"
)

// Caller rings a taxi.
type Caller struct {
	Zone  string
	Phone string `pii:"phone"`
}

// label has two handles.
type label struct{ zone, phone unique.Handle[string] }

func labelOf(c Caller) label { return label{unique.Make(c.Zone), unique.Make(c.Phone)} }

// LeakHandle takes the phone out of its handle, CleanHandle the zone.
func LeakHandle(c Caller) {
	l := labelOf(c)
	log.Print(l.phone.Value()) // leak: Caller.Phone
}

func CleanHandle(c Caller) {
	l := labelOf(c)
	log.Print(l.zone.Value(), l.phone == l.zone)
}

// Table is a sync.Map with types.
type Table[K comparable, V any] struct{ m sync.Map }

func (t *Table[K, V]) GetOrPut(k K, v V) (actual V, had bool) {
	a, had := t.m.LoadOrStore(k, v)
	return a.(V), had
}

func (t *Table[K, V]) Swap(k K, v V) (old V, had bool) {
	if o, ok := t.m.Swap(k, v); ok {
		return o.(V), true
	}
	return old, false
}

// LeakStored gets what was there first, CleanStored what was there instead.
func LeakStored(c Caller) {
	var t Table[string, string]
	t.GetOrPut(c.Zone, c.Phone)
	actual, had := t.GetOrPut(c.Zone, "nobody")
	log.Print(actual, had) // leak: Caller.Phone
}

func CleanStored(c Caller) {
	var t Table[string, int]
	t.GetOrPut(c.Zone, len(c.Phone))
	actual, had := t.GetOrPut(c.Zone, 1)
	log.Print(actual, had)
}

// LeakSwapped gets the old value, CleanSwapped the flag.
func LeakSwapped(c Caller) {
	var t Table[string, *Caller]
	t.Swap(c.Zone, &c)
	if old, had := t.Swap(c.Zone, nil); had {
		log.Print(old.Phone) // leak: Caller.Phone
	}
}

func CleanSwapped(c Caller) {
	var t Table[string, *Caller]
	t.Swap(c.Zone, &c)
	if old, had := t.Swap(c.Zone, nil); had {
		log.Print(old.Zone)
	}
}

// config is replaced as a whole.
type config struct{ hotline, motto string }

func LeakValue(c Caller) {
	var v atomic.Value
	v.Store(config{hotline: c.Phone, motto: "fast"})
	now := v.Load().(config)
	log.Print(now.motto, now.hotline) // leak: Caller.Phone
}

func CleanValue(c Caller) {
	var v atomic.Value
	v.Store(config{hotline: c.Phone, motto: "fast"})
	now := v.Load().(config)
	log.Print(now.motto, now.hotline != "")
}
