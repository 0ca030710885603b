// Package case26 keeps data in the types of sync.
package case26

import (
	"bytes"
	"log"
	"sync"
)

type Device struct {
	Model  string
	Serial string `pii:"device-id"`
	Owner  string `pii:"name"`
}

func LeakOnce(d Device) {
	var once sync.Once
	var label string
	once.Do(func() { label = d.Owner })
	log.Print(label) // leak: Device.Owner
}

func CleanOnce(d Device) {
	var once sync.Once
	var label string
	once.Do(func() { label = d.Model })
	log.Print(label, len(d.Owner))
}

func LeakOnceValue(d Device) {
	serial := sync.OnceValue(func() string { return d.Serial })
	log.Print(serial()) // leak: Device.Serial
}

func CleanOnceValue(d Device) {
	model := sync.OnceValue(func() string { return d.Model })
	log.Print(model())
}

func LeakOnceValues(d Device) {
	both := sync.OnceValues(func() (string, string) { return d.Model, d.Serial })
	_, serial := both()
	log.Print(serial) // leak: Device.Serial
}

func CleanOnceValues(d Device) {
	both := sync.OnceValues(func() (string, string) { return d.Model, d.Serial })
	model, _ := both()
	log.Print(model)
}

func LeakMap(d Device) {
	var m sync.Map
	m.Store(d.Model, d)
	if v, ok := m.Load(d.Model); ok {
		log.Print(v.(Device).Serial) // leak: Device.Serial
	}
}

func CleanMap(d Device) {
	var m sync.Map
	m.Store(d.Model, d)
	if v, ok := m.Load(d.Model); ok {
		log.Print(v.(Device).Model)
	}
}

func LeakRange(d Device) {
	var m sync.Map
	m.Store(d.Model, d.Owner)
	m.Range(func(k, v any) bool {
		log.Print(k, v) // leak: Device.Owner
		return true
	})
}

func CleanRange(d Device) {
	var m sync.Map
	m.Store(d.Model, d.Owner)
	m.Range(func(k, _ any) bool {
		log.Print(k)
		return true
	})
}

func LeakLoadOrStore(d Device) {
	var m sync.Map
	got, _ := m.LoadOrStore("owner", d.Owner)
	log.Print(got) // leak: Device.Owner
}

func CleanLoadOrStore(d Device) {
	var m sync.Map
	_, loaded := m.LoadOrStore("owner", d.Owner)
	log.Print(loaded)
}

func LeakPool(d Device) {
	pool := sync.Pool{New: func() any { return new(bytes.Buffer) }}
	buf := pool.Get().(*bytes.Buffer)
	buf.WriteString(d.Serial)
	log.Print(buf.String()) // leak: Device.Serial
	pool.Put(buf)
}

func CleanPool(d Device) {
	pool := sync.Pool{New: func() any { return new(bytes.Buffer) }}
	buf := pool.Get().(*bytes.Buffer)
	buf.Reset()
	buf.WriteString(d.Model)
	log.Print(buf.String())
	pool.Put(buf)
}

type guarded struct {
	sync.RWMutex
	value string
}

func (g *guarded) set(s string) {
	g.Lock()
	defer g.Unlock()
	g.value = s
}

func (g *guarded) get() string {
	g.RLock()
	defer g.RUnlock()
	return g.value
}

func LeakGuarded(d Device) {
	var g guarded
	g.set(d.Owner)
	log.Print(g.get()) // leak: Device.Owner
}

func CleanGuarded(d Device) {
	var g guarded
	g.set(d.Model)
	log.Print(g.get())
}
