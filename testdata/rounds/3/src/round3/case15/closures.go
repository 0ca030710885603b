// Package case15 makes closures in loops and keeps them in fields and maps.
package case15

import (
	"log"
	"strings"
)

type Rider struct {
	ID   int
	Name string `pii:"name"`
	Stop string `pii:"location"`
	Line string
}

type handler struct {
	title  string
	render func() string
}

func LeakField(r Rider) {
	h := handler{title: r.Line, render: func() string { return strings.ToUpper(r.Name) }}
	log.Print(h.title, h.render()) // leak: Rider.Name
}

func CleanField(r Rider) {
	h := handler{title: r.Line, render: func() string { return strings.ToUpper(r.Name) }}
	log.Print(h.title, len(h.render()))
}

func LeakMap(r Rider) {
	views := map[string]func() string{
		"name": func() string { return r.Name },
		"line": func() string { return r.Line },
	}
	log.Print(views["name"]()) // leak: Rider.Name
}

func CleanMap(r Rider) {
	views := map[string]func() string{
		"name": func() string { return r.Name },
		"line": func() string { return r.Line },
	}
	log.Print(views["line"]())
}

func LeakLoop(rs []Rider) {
	var fs []func() string
	for _, r := range rs {
		fs = append(fs, func() string { return r.Stop })
	}
	log.Print(fs[0]()) // leak: Rider.Stop
}

func CleanLoop(rs []Rider) {
	var fs []func() int
	for i, r := range rs {
		fs = append(fs, func() int { return i * len(r.Stop) })
	}
	log.Print(fs[0]())
}

func collector() (add func(string), all func() []string) {
	var list []string
	return func(s string) { list = append(list, s) }, func() []string { return list }
}

func LeakCollector(rs []Rider) {
	add, all := collector()
	for _, r := range rs {
		add(r.Name)
	}
	log.Print(all()) // leak: Rider.Name
}

func CleanCollector(rs []Rider) {
	add, all := collector()
	for _, r := range rs {
		add(r.Line)
	}
	log.Print(all(), len(rs[0].Name))
}

func compose(fs ...func(string) string) func(string) string {
	return func(s string) string {
		for _, f := range fs {
			s = f(s)
		}
		return s
	}
}

func drop(string) string { return "***" }

func LeakCompose(r Rider) {
	f := compose(strings.TrimSpace, strings.ToLower)
	log.Print(f(r.Name)) // leak: Rider.Name
}

func CleanDrop(r Rider) {
	f := drop
	log.Print(f(r.Name))
}

func LeakReassigned(r Rider) {
	f := drop
	f = strings.ToLower
	log.Print(f(r.Name)) // leak: Rider.Name
}

func CleanReassigned(r Rider) {
	f := strings.ToLower
	f = drop
	log.Print(f(r.Name))
}

func LeakDeferInLoop(rs []Rider) {
	for _, r := range rs {
		defer log.Print("done with ", r.Name) // leak: Rider.Name
	}
}

func CleanDeferInLoop(rs []Rider) {
	for i, r := range rs {
		defer log.Print("done with ", i, r.Line)
	}
}
