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
