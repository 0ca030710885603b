// Package case28 publishes values through sync/atomic.
package case28

import (
	"log"
	"sync/atomic"
)

type Agent struct {
	ID     int64
	Name   string `pii:"name"`
	Pay    int64  `pii:"income"`
	Office string
}

func LeakPointer(a Agent) {
	var current atomic.Pointer[Agent]
	current.Store(&a)
	log.Print(current.Load().Name) // leak: Agent.Name
}

func CleanPointer(a Agent) {
	var current atomic.Pointer[Agent]
	current.Store(&a)
	log.Print(current.Load().Office)
}

func LeakValue(a Agent) {
	var v atomic.Value
	v.Store(a)
	log.Print(v.Load().(Agent).Name) // leak: Agent.Name
}

func CleanValue(a Agent) {
	var v atomic.Value
	v.Store(a)
	log.Print(v.Load().(Agent).ID)
}

func LeakSwap(a Agent) {
	name := a.Name
	var p atomic.Pointer[string]
	p.Store(&name)
	old := p.Swap(&a.Office)
	log.Print(*old) // leak: Agent.Name
}

func CleanSwap(a Agent) {
	var p atomic.Pointer[string]
	p.Store(&a.Office)
	old := p.Swap(&a.Name)
	log.Print(*old)
}

func LeakInt(a Agent) {
	var n atomic.Int64
	n.Store(a.Pay)
	log.Print("pay ", n.Load()) // leak: Agent.Pay
}

func CleanInt(a Agent) {
	var n atomic.Int64
	if a.Pay > 1000 {
		n.Add(1)
	}
	log.Print("paid well ", n.Load())
}

func LeakSwappedValue(a Agent) {
	var v atomic.Value
	v.Store(a.Name)
	v.CompareAndSwap(a.Name, a.Name+".")
	log.Print(v.Load()) // leak: Agent.Name
}

func CleanSwappedValue(a Agent) {
	var v atomic.Value
	v.Store(a.Office)
	swapped := v.CompareAndSwap(a.Office, a.Name)
	log.Print(swapped)
}

type config struct{ banner string }

type live struct{ ptr atomic.Pointer[config] }

func (l *live) set(c config)   { l.ptr.Store(&c) }
func (l *live) banner() string { return l.ptr.Load().banner }

func LeakLive(a Agent) {
	var l live
	l.set(config{banner: "hello " + a.Name})
	log.Print(l.banner()) // leak: Agent.Name
}

func CleanLive(a Agent) {
	var l live
	l.set(config{banner: "hello " + a.Office})
	log.Print(l.banner())
}
