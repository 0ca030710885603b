// Package case15 collects readings that come too often, and keeps the last of each patient.
package case15

import (
	"cmp"
	"context"
	"log"
	"maps"
	"slices"
	"time"

	"github.com/redis/go-redis/v9"
)

// Reading comes from a sensor.
type Reading struct {
	Sensor  string
	Glucose string `pii:"lab-result"`
	Battery int
}

// Debouncer keeps one value for each key until it is flushed.
type Debouncer[K cmp.Ordered, V any] struct {
	pending map[K]V
	merge   func(old, new V) V
}

func (d *Debouncer[K, V]) Put(k K, v V) {
	if d.pending == nil {
		d.pending = map[K]V{}
	}
	if old, ok := d.pending[k]; ok && d.merge != nil {
		v = d.merge(old, v)
	}
	d.pending[k] = v
}

// Flush hands out what is there, and begins anew.
func (d *Debouncer[K, V]) Flush(to func(K, V)) {
	for _, k := range slices.Sorted(maps.Keys(d.pending)) {
		to(k, d.pending[k])
	}
	clear(d.pending)
}

// fill takes from the old reading what the new one does not have.
func fill(old, new Reading) Reading {
	new.Glucose = cmp.Or(new.Glucose, old.Glucose)
	return new
}

// LeakFlushed keeps the value in Redis, CleanFlushed the battery.
func LeakFlushed(ctx context.Context, rdb *redis.Client, r Reading) {
	var d Debouncer[string, Reading]
	d.Put(r.Sensor, r)
	d.Flush(func(key string, r Reading) {
		rdb.Set(ctx, "last:"+key, r.Glucose, time.Hour) // leak: Reading.Glucose
	})
}

func CleanFlushed(ctx context.Context, rdb *redis.Client, r Reading) {
	var d Debouncer[string, Reading]
	d.Put(r.Sensor, r)
	d.Flush(func(key string, r Reading) {
		rdb.Set(ctx, "last:"+key, r.Battery, time.Hour)
	})
}

// LeakMerged has the value still from before, CleanMerged takes the new reading alone.
func LeakMerged(ctx context.Context, rdb *redis.Client, r Reading) {
	d := Debouncer[string, Reading]{merge: fill}
	d.Put(r.Sensor, r)
	d.Put(r.Sensor, Reading{Sensor: r.Sensor, Battery: 5})
	d.Flush(func(key string, r Reading) { log.Print(key, r) }) // leak: Reading.Glucose
}

func CleanMerged(ctx context.Context, rdb *redis.Client, r Reading) {
	var d Debouncer[string, Reading]
	d.Put(r.Sensor, r)
	d.Put(r.Sensor, Reading{Sensor: r.Sensor, Battery: 5})
	d.Flush(func(key string, r Reading) { log.Print(key, r) })
}

// LeakStream adds the reading to a stream, CleanStream that there is one.
func LeakStream(ctx context.Context, rdb *redis.Client, r Reading) {
	var d Debouncer[string, map[string]any]
	d.Put(r.Sensor, map[string]any{"battery": r.Battery, "value": r.Glucose})
	d.Flush(func(key string, values map[string]any) {
		rdb.XAdd(ctx, &redis.XAddArgs{Stream: key, Values: values}) // leak: Reading.Glucose
	})
}

func CleanStream(ctx context.Context, rdb *redis.Client, r Reading) {
	var d Debouncer[string, map[string]any]
	d.Put(r.Sensor, map[string]any{"battery": r.Battery, "value": r.Glucose != ""})
	d.Flush(func(key string, values map[string]any) {
		rdb.XAdd(ctx, &redis.XAddArgs{Stream: key, Values: values})
	})
}

// CleanAgain flushes a second time, when nothing is left.
func CleanAgain(ctx context.Context, rdb *redis.Client, r Reading) {
	var d Debouncer[string, Reading]
	d.Put(r.Sensor, r)
	d.Flush(func(string, Reading) {})
	d.Flush(func(key string, r Reading) { log.Print(key, r) })
}
