// Package case41 adds things up.
package case41

import (
	"cmp"
	"fmt"
	"log"
	"maps"
	"slices"
	"strings"
)

// Order is what a customer bought.
type Order struct {
	No       int
	Customer string `pii:"name"`
	City     string `pii:"city"`
	Email    string `pii:"email"`
	Cents    int
}

type number interface{ ~int | ~float64 }

func sum[T any, N number](xs []T, of func(T) N) (total N) {
	for _, x := range xs {
		total += of(x)
	}
	return total
}

func groupBy[T any, K comparable](xs []T, key func(T) K) map[K][]T {
	out := map[K][]T{}
	for _, x := range xs {
		out[key(x)] = append(out[key(x)], x)
	}
	return out
}

// histogram has the number of values for each class.
type histogram struct {
	bounds []int
	counts []int
}

func newHistogram(bounds ...int) *histogram { return &histogram{bounds, make([]int, len(bounds)+1)} }

func (h *histogram) add(v int) {
	i, _ := slices.BinarySearch(h.bounds, v)
	h.counts[i]++
}

func (o Order) String() string { return fmt.Sprintf("order %d of %d cents", o.No, o.Cents) }

// LeakGroups logs sums by customer, CleanGroups the sums alone.
func LeakGroups(os []Order) {
	for who, group := range groupBy(os, func(o Order) string { return o.Customer }) {
		log.Print(who, ": ", sum(group, func(o Order) int { return o.Cents })) // leak: Order.Customer
	}
}

func CleanGroups(os []Order) {
	for _, group := range groupBy(os, func(o Order) string { return o.Customer }) {
		log.Print("somebody: ", sum(group, func(o Order) int { return o.Cents }))
	}
}

// LeakTop logs the best customer, CleanTop the order.
func LeakTop(os []Order) {
	top := slices.MaxFunc(os, func(a, b Order) int { return cmp.Compare(a.Cents, b.Cents) })
	log.Printf("top: %s with %s", top.Customer, top) // leak: Order.Customer
}

func CleanTop(os []Order) {
	top := slices.MaxFunc(os, func(a, b Order) int { return cmp.Compare(a.Cents, b.Cents) })
	log.Printf("top: %s", top)
}

// LeakCities logs the cities that there are, CleanCities how many.
func LeakCities(os []Order) {
	cities := map[string]struct{}{}
	for _, o := range os {
		cities[o.City] = struct{}{}
	}
	log.Print("cities: ", strings.Join(slices.Sorted(maps.Keys(cities)), " ")) // leak: Order.City
}

func CleanCities(os []Order) {
	cities := map[string]struct{}{}
	for _, o := range os {
		cities[o.City] = struct{}{}
	}
	log.Print("cities: ", len(cities))
}

// LeakLongest logs the longest address, CleanLongest a histogram of the lengths.
func LeakLongest(os []Order) {
	longest := ""
	for _, o := range os {
		if len(o.Email) > len(longest) {
			longest = o.Email
		}
	}
	log.Print("longest: ", longest) // leak: Order.Email
}

func CleanLongest(os []Order) {
	h := newHistogram(10, 20, 40)
	for _, o := range os {
		h.add(len(o.Email))
	}
	log.Print("lengths: ", h.bounds, h.counts)
}
