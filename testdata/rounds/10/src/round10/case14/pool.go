// Package case14 renders lines into buffers of a pool, and reads its settings once.
package case14

import (
	"bytes"
	"log"
	"os"
	"sync"
)

// Rider asks for a ride.
type Rider struct {
	ID     int
	Name   string `pii:"name"`
	Pickup string `pii:"coordinates"`
}

var buffers = sync.Pool{New: func() any { return new(bytes.Buffer) }}

// record keeps the pickup where it can be told apart, in a buffer.
func record(r Rider) *bytes.Buffer {
	buf := buffers.Get().(*bytes.Buffer)
	buf.Reset()
	buf.WriteString("pickup ")
	buf.WriteString(r.Pickup)
	return buf
}

func LeakRest(r Rider) {
	buf := record(r)
	buf.WriteString("; done")
	os.Stderr.Write(buf.Bytes()) // leak: Rider.Pickup
	buffers.Put(buf)
}

func CleanReset(r Rider) {
	buf := record(r)
	buf.Reset()
	buf.WriteString("; done")
	os.Stderr.Write(buf.Bytes())
	buffers.Put(buf)
}

// LeakTruncate keeps as many bytes as were there before it wrote the pickup, and one rider more.
func LeakTruncate(r Rider) {
	var buf bytes.Buffer
	buf.WriteString("rider ")
	buf.WriteString(r.Name)
	kept := buf.Len()
	buf.WriteString(r.Pickup)
	buf.Truncate(kept)
	log.Print(buf.String()) // leak: Rider.Name
}

func CleanTruncate(r Rider) {
	var buf bytes.Buffer
	buf.WriteString("rider ")
	buf.WriteString(r.Name)
	buf.WriteString(r.Pickup)
	buf.Truncate(0)
	log.Print(buf.String())
}

type directory struct {
	once  sync.Once
	names sync.Map
	first string
}

func (d *directory) init(r Rider) {
	d.once.Do(func() { d.first = r.Name })
}

func LeakOnce(r Rider) {
	var d directory
	d.init(r)
	log.Print("first rider: ", d.first) // leak: Rider.Name
}

func CleanOnce(r Rider) {
	var d directory
	d.init(Rider{ID: r.ID})
	log.Print("first rider: ", d.first)
}

func LeakMap(r Rider) {
	var d directory
	d.names.Store(r.ID, r.Name)
	if name, ok := d.names.Load(r.ID); ok {
		log.Print(r.ID, " is ", name) // leak: Rider.Name
	}
}

func CleanMap(r Rider) {
	var d directory
	d.names.Store(r.ID, r.Name)
	if _, loaded := d.names.LoadOrStore(r.ID, "-"); loaded {
		log.Print(r.ID, " is known")
	}
}

func LeakOnceValue(r Rider) {
	title := sync.OnceValue(func() string { return "Dear " + r.Name })
	log.Print(title()) // leak: Rider.Name
}

func CleanOnceValue(r Rider) {
	title := sync.OnceValue(func() int { return len("Dear " + r.Name) })
	log.Print(title())
}
