// Package case44 tracks who is online in a map that all may use.
package case44

import (
	"fmt"
	"sync"
	"sync/atomic"
)

type Seen struct {
	Node string
	User string `pii:"username"`
	Page string `pii:"page-view"`
}

type online struct {
	m    sync.Map
	last atomic.Value
}

func (o *online) see(s Seen) { o.m.Store(s.Node, s); o.last.Store(s) }

func (o *online) nodes() (ns []string) {
	o.m.Range(func(k, _ any) bool {
		ns = append(ns, k.(string))
		return true
	})
	return ns
}

func (o *online) users() (us []string) {
	o.m.Range(func(_, v any) bool {
		us = append(us, v.(Seen).User)
		return true
	})
	return us
}

func LeakRange(s Seen) {
	var o online
	o.see(s)
	fmt.Println(o.users()) // leak: Seen.User
}

func CleanRange(s Seen) {
	var o online
	o.see(s)
	fmt.Println(o.nodes())
}

func LeakSwap(s Seen) {
	var o online
	o.see(s)
	if old, ok := o.m.Swap(s.Node, Seen{}); ok {
		fmt.Println(old.(Seen).Page) // leak: Seen.Page
	}
}

func CleanSwap(s Seen) {
	var o online
	o.see(s)
	o.m.Swap(s.Node, Seen{Node: "gone"})
	v, _ := o.m.Load(s.Node)
	fmt.Println(v.(Seen).Page, v.(Seen).Node)
}

func LeakDeleted(s Seen) {
	var o online
	o.see(s)
	v, loaded := o.m.LoadAndDelete(s.Node)
	fmt.Println(v.(Seen).User, loaded) // leak: Seen.User
}

func CleanDeleted(s Seen) {
	var o online
	o.see(s)
	o.m.Clear()
	v, loaded := o.m.LoadAndDelete(s.Node)
	fmt.Println(v, loaded)
}

func LeakLast(s Seen) {
	var o online
	o.see(s)
	o.last.Store(Seen{Node: s.Node, Page: s.Page})
	fmt.Println(o.last.Load().(Seen)) // leak: Seen.Page
}

func CleanLast(s Seen) {
	var o online
	o.see(s)
	fmt.Println(o.last.Load().(Seen).Node)
}
