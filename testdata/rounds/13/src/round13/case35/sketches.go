// Package case35 estimates how many visitors there are, with less memory than it takes to know them.
package case35

import (
	"fmt"
	"hash/maphash"
	"log"
	"math"
	"math/bits"
	"math/rand/v2"
)

// Visit is by a browser.
type Visit struct {
	Page  string
	IP    string `pii:"ip"`
	Agent string `pii:"browser"`
}

var seed = maphash.MakeSeed()

// Filter knows with some certainty what it has seen.
type Filter struct {
	bits [64]uint64
	n    int
}

func (f *Filter) places(s string) [3]uint64 {
	h := maphash.String(seed, s)
	return [3]uint64{h % 4096, h >> 16 % 4096, h >> 32 % 4096}
}

// Add says whether a text is new.
func (f *Filter) Add(s string) (fresh bool) {
	for _, p := range f.places(s) {
		if f.bits[p/64]&(1<<(p%64)) == 0 {
			fresh = true
		}
		f.bits[p/64] |= 1 << (p % 64)
	}
	if fresh {
		f.n++
	}
	return fresh
}

func (f *Filter) Full() float64 {
	set := 0
	for _, b := range f.bits {
		set += bits.OnesCount64(b)
	}
	return float64(set) / 4096
}

// Distinct counts by the number of leading zeros.
type Distinct [16]uint8

func (d *Distinct) Add(s string) {
	h := maphash.String(seed, s)
	d[h%16] = max(d[h%16], uint8(bits.LeadingZeros64(h)+1))
}

func (d *Distinct) Count() int {
	sum := 0.0
	for _, r := range d {
		sum += math.Pow(2, -float64(r))
	}
	return int(0.673 * 256 / sum)
}

// Sample keeps some of what it sees, each with the same chance.
type Sample[T any] struct {
	seen int
	kept []T
}

func (s *Sample[T]) Add(v T) {
	s.seen++
	if len(s.kept) < 8 {
		s.kept = append(s.kept, v)
	} else if i := rand.IntN(s.seen); i < len(s.kept) {
		s.kept[i] = v
	}
}

// LeakFresh logs an address that is new, CleanFresh that one is.
func LeakFresh(v Visit) {
	var f Filter
	if f.Add(v.IP) {
		log.Print("first visit from ", v.IP) // leak: Visit.IP
	}
}

func CleanFresh(v Visit) {
	var f Filter
	if f.Add(v.IP) {
		log.Printf("first visit to %s, number %d, %.2f full", v.Page, f.n, f.Full())
	}
}

// LeakSample logs visits as they were, CleanSample how many there were.
func LeakSample(v Visit) {
	var s Sample[Visit]
	s.Add(v)
	fmt.Println(s.kept) // leak: Visit.IP, Visit.Agent
}

func CleanSample(v Visit) {
	var s Sample[Visit]
	s.Add(v)
	fmt.Println(s.seen, len(s.kept))
}

// LeakPages has a page and a browser in the sample, CleanPages the page alone.
func LeakPages(v Visit) {
	var s Sample[[2]string]
	s.Add([2]string{v.Page, v.Agent})
	fmt.Println(s.kept[0]) // leak: Visit.Agent
}

func CleanPages(v Visit) {
	var s Sample[[2]string]
	s.Add([2]string{v.Page, v.Agent})
	fmt.Println(s.kept[0][0])
}

// CleanDistinct shows an estimate.
func CleanDistinct(v Visit) {
	var d Distinct
	d.Add(v.IP)
	log.Print("visitors: ", d.Count())
}

// LeakAround logs the address where the estimate is off, CleanAround the estimate.
func LeakAround(v Visit) {
	var d Distinct
	exact := map[string]struct{}{}
	d.Add(v.IP)
	exact[v.IP] = struct{}{}
	log.Print(d.Count(), exact) // leak: Visit.IP
}

func CleanAround(v Visit) {
	var d Distinct
	exact := map[string]struct{}{}
	d.Add(v.IP)
	exact[v.IP] = struct{}{}
	log.Print(d.Count(), len(exact))
}
