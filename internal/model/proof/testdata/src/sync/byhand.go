package proofs

import "sync"

// proves Map.Delete
func Map_Delete_clear(d data[string]) {
	var m sync.Map
	m.Store("k", d.Tagged)
	m.Delete("k")
	v, _ := m.Load("k")
	show(v)
}

func Map_Delete_clear_without(d data[string]) {
	var m sync.Map
	m.Store("k", d.Tagged)
	m.Delete("other")
	v, _ := m.Load("k")
	show(v) // want "log/line"
}

func Map_Store_clear(d data[string]) {
	var m sync.Map
	m.Store("k", d.Tagged)
	m.Store("k", d.Plain)
	v, _ := m.Load("k")
	show(v)
}

func Map_Store_clear_without(d data[string]) {
	var m sync.Map
	m.Store("k", d.Tagged)
	m.Store("other", d.Plain)
	v, _ := m.Load("k")
	show(v) // want "log/line"
}

// proves OnceFunc, OnceValue, OnceValues

func onceFunc(d data[string]) {
	sync.OnceFunc(func() {
		show(d.Plain)
		show(d.Tagged) // want "log/line"
	})()
}

func onceValue(d data[string]) {
	show(sync.OnceValue(func() string { return d.Tagged })()) // want "log/line"
	show(sync.OnceValue(func() string { return d.Plain })())
}

// All who call it get one object.
func onceShared(d data[string]) {
	get := sync.OnceValue(func() *string { return new(string) })
	*get() = d.Plain
	show(*get())
	*get() = d.Tagged
	show(*get()) // want "log/line"
}

func onceValues(d data[string]) {
	plain, tagged := sync.OnceValues(func() (string, string) { return d.Plain, d.Tagged })()
	show(plain)
	show(tagged) // want "log/line"
}
