// Package case40 keeps data in function literals.
package case40

import (
	"fmt"
	"log"
	"slices"
	"strings"
	"sync"
)

// A Tenant rents a flat.
type Tenant struct {
	Flat   int
	Name   string `pii:"name"`
	Income string `pii:"income"`
}

// counterOf counts, and says for whom when it is asked.
func counterOf(t Tenant) (add func() int, who func() string) {
	n := 0
	return func() int { n++; return n }, func() string { return t.Name }
}

func lazily(f func() string) func() string {
	var once sync.Once
	var s string
	return func() string {
		once.Do(func() { s = f() })
		return s
	}
}

type step func(string) string

func pipeline(steps ...step) step {
	return func(s string) string {
		for _, st := range steps {
			s = st(s)
		}
		return s
	}
}

func constant(s string) step { return func(string) string { return s } }

func prefix(p string) step { return func(s string) string { return p + s } }

func each(ts []Tenant, f func(Tenant)) {
	for _, t := range ts {
		f(t)
	}
}

func LeakCounter(t Tenant) {
	add, who := counterOf(t)
	add()
	log.Print(who()) // leak: Tenant.Name
}

func CleanCounter(t Tenant) {
	add, _ := counterOf(t)
	add()
	log.Print(add())
}

func LeakCaptured(t Tenant) {
	text := "flat"
	set := func() { text = t.Income }
	set()
	log.Print(text) // leak: Tenant.Income
}

func CleanCaptured(t Tenant) {
	text := t.Income
	set := func() { text = "flat" }
	set()
	log.Print(text)
}

func LeakLazy(t Tenant) {
	get := lazily(func() string { return t.Name + "!" })
	log.Print(get()) // leak: Tenant.Name
}

func CleanLazy(t Tenant) {
	get := lazily(func() string { return fmt.Sprint(t.Flat) })
	log.Print(get())
}

func LeakPipeline(t Tenant) {
	p := pipeline(strings.TrimSpace, prefix(t.Name+": "))
	log.Print(p("hello")) // leak: Tenant.Name
}

func CleanPipeline(t Tenant) {
	p := pipeline(strings.TrimSpace, constant("hidden"))
	log.Print(p(t.Income))
}

func LeakEach(ts []Tenant) {
	var names []string
	each(ts, func(t Tenant) { names = append(names, t.Name) })
	log.Print(names) // leak: Tenant.Name
}

func CleanEach(ts []Tenant) {
	var flats []int
	each(ts, func(t Tenant) { flats = append(flats, t.Flat) })
	log.Print(flats)
}

func LeakLogger(t Tenant) {
	say := func(s string) { log.Print("tenant ", s) }
	say(t.Income) // leak: Tenant.Income
}

func CleanLogger(t Tenant) {
	say := func(s string) { log.Print("tenant of ", len(s)) }
	say(t.Income)
}

func LeakSorted(ts []Tenant) {
	ts = append(ts, ts...)
	slices.SortFunc(ts, func(a, b Tenant) int {
		log.Print("comparing ", a.Name) // leak: Tenant.Name
		return strings.Compare(a.Name, b.Name)
	})
}

func CleanSorted(ts []Tenant) {
	slices.SortFunc(ts, func(a, b Tenant) int { return strings.Compare(a.Name, b.Name) })
	i := slices.IndexFunc(ts, func(t Tenant) bool { return t.Income != "" })
	log.Print(i, ts[0].Flat)
}

func LeakDeferred(t Tenant) {
	status := "new"
	defer func() { log.Print("left as ", status) }() // leak: Tenant.Income
	status = t.Income
}

func CleanDeferred(t Tenant) {
	status := "new"
	defer log.Print("left as ", status)
	status = t.Income
	_ = status
}
