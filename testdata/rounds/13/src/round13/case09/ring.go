// Package case09 spreads sessions over servers by a ring of hashes.
package case09

import (
	"fmt"
	"hash/fnv"
	"log"
	"maps"
	"slices"
	"strconv"
)

// Session belongs to a user.
type Session struct {
	ID   string
	User string `pii:"username"`
}

// Ring has each server at several points.
type Ring struct {
	points  []uint32
	servers map[uint32]string
}

func hash(s string) uint32 {
	h := fnv.New32a()
	_, _ = h.Write([]byte(s))
	return h.Sum32()
}

func (r *Ring) Add(server string) {
	if r.servers == nil {
		r.servers = map[uint32]string{}
	}
	for i := range 16 {
		p := hash(server + "#" + strconv.Itoa(i))
		r.servers[p] = server
		at, _ := slices.BinarySearch(r.points, p)
		r.points = slices.Insert(r.points, at, p)
	}
}

// Owner is the server that has a key.
func (r *Ring) Owner(key string) string {
	at, _ := slices.BinarySearch(r.points, hash(key))
	return r.servers[r.points[at%len(r.points)]]
}

func ring(servers ...string) *Ring {
	r := &Ring{}
	for _, s := range servers {
		r.Add(s)
	}
	return r
}

// placement is what goes where.
type placement struct{ key, server string }

func (r *Ring) place(keys ...string) (list []placement) {
	for _, k := range keys {
		list = append(list, placement{k, r.Owner(k)})
	}
	return list
}

// LeakOwner logs which user is where, CleanOwner which session.
func LeakOwner(s Session) {
	for _, p := range ring("a", "b").place(s.User) {
		log.Printf("%s is on %s", p.key, p.server) // leak: Session.User
	}
}

func CleanOwner(s Session) {
	for _, p := range ring("a", "b").place(s.User) {
		log.Printf("%s is on %s", s.ID, p.server)
	}
}

// LeakMoved logs who has to move to a new server, CleanMoved how many from each.
func LeakMoved(s Session) {
	before, after := ring("a"), ring("c")
	moved := map[string][]string{}
	for _, p := range before.place(s.User) {
		if after.Owner(p.key) != p.server {
			moved[p.server] = append(moved[p.server], p.key)
		}
	}
	log.Print("moved: ", moved) // leak: Session.User
}

func CleanMoved(s Session) {
	before, after := ring("a"), ring("c")
	moved := map[string]int{}
	for _, p := range before.place(s.User) {
		if after.Owner(p.key) != p.server {
			moved[p.server]++
		}
	}
	log.Print("moved: ", moved, slices.Collect(maps.Keys(moved)))
}

// table remembers the owners of keys.
type table map[string]string

// LeakTable prints the table, CleanTable the servers in it.
func LeakTable(s Session) {
	r, t := ring("a", "b"), table{}
	t[s.User] = r.Owner(s.User)
	fmt.Println(t) // leak: Session.User
}

func CleanTable(s Session) {
	r, t := ring("a", "b"), table{}
	t[s.User] = r.Owner(s.User)
	fmt.Println(slices.Sorted(maps.Values(t)))
}
