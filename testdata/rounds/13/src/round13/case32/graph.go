// Package case32 finds out how people in a network know each other.
package case32

import (
	"errors"
	"fmt"
	"log"
	"slices"
	"strings"
)

// Person is a member.
type Person struct {
	ID    int
	Name  string `pii:"name"`
	Knows []*Person
}

// path is the shortest way from one person to another.
func path(from, to *Person) ([]*Person, error) {
	came := map[*Person]*Person{from: nil}
	for queue := []*Person{from}; len(queue) > 0; queue = queue[1:] {
		p := queue[0]
		if p == to {
			var way []*Person
			for ; p != nil; p = came[p] {
				way = append(way, p)
			}
			slices.Reverse(way)
			return way, nil
		}
		for _, next := range p.Knows {
			if _, seen := came[next]; !seen {
				came[next] = p
				queue = append(queue, next)
			}
		}
	}
	return nil, errors.New("no way from " + from.Name)
}

// LeakPath logs who is on the way, CleanPath how long it is.
func LeakPath(a, b *Person) {
	way, err := path(a, b)
	if err != nil {
		return
	}
	var names []string
	for _, p := range way {
		names = append(names, p.Name)
	}
	log.Print(strings.Join(names, " > ")) // leak: Person.Name
}

func CleanPath(a, b *Person) {
	way, err := path(a, b)
	if err != nil {
		return
	}
	var ids []int
	for _, p := range way {
		ids = append(ids, p.ID)
	}
	log.Print(len(way)-1, " steps: ", ids)
}

// LeakNoWay logs the error, CleanNoWay that there is one.
func LeakNoWay(a, b *Person) {
	_, err := path(b, a)
	log.Print(err) // leak: Person.Name
}

func CleanNoWay(a, b *Person) {
	_, err := path(b, a)
	log.Print(err != nil)
}

// edges are a graph by the keys of its nodes.
type edges[K comparable] map[K][]K

func graph[K comparable](people []*Person, key func(*Person) K) edges[K] {
	g := edges[K]{}
	for _, p := range people {
		for _, q := range p.Knows {
			g[key(p)] = append(g[key(p)], key(q))
		}
	}
	return g
}

func name(p *Person) string { return p.Name }
func id(p *Person) int      { return p.ID }

// LeakEdges prints a graph of names, CleanEdges one of numbers.
func LeakEdges(a, b *Person) {
	fmt.Println(graph([]*Person{a, b}, name)) // leak: Person.Name
}

func CleanEdges(a, b *Person) {
	fmt.Println(graph([]*Person{a, b}, id))
}

// components gives each node the number of the part that it is in.
func components[K comparable](g edges[K]) map[K]int {
	parts := map[K]int{}
	var visit func(k K, n int)
	visit = func(k K, n int) {
		if _, done := parts[k]; done {
			return
		}
		parts[k] = n
		for _, next := range g[k] {
			visit(next, n)
		}
	}
	for k := range g {
		visit(k, len(parts)+1)
	}
	return parts
}

// LeakParts logs who is in which part, CleanParts how large the parts are.
func LeakParts(a, b *Person) {
	for who, n := range components(graph([]*Person{a, b}, name)) {
		log.Print(n, ": ", who) // leak: Person.Name
	}
}

func CleanParts(a, b *Person) {
	sizes := map[int]int{}
	for _, n := range components(graph([]*Person{a, b}, name)) {
		sizes[n]++
	}
	log.Print(sizes)
}
