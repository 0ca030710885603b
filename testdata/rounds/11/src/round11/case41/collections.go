// Package case41 keeps a guest list with the packages slices and maps.
package case41

import (
	"cmp"
	"fmt"
	"log"
	"maps"
	"slices"
	"strings"
)

// Guest is invited.
type Guest struct {
	Table int
	Name  string `pii:"name"`
	Diet  string `pii:"allergy"`
}

func byName(a, b Guest) int { return strings.Compare(a.Name, b.Name) }

// LeakSort logs the first after sorting, CleanSort where it sits.
func LeakSort(gs []Guest) {
	sorted := slices.SortedFunc(slices.Values(gs), byName)
	log.Print(sorted[0].Name) // leak: Guest.Name
}

func CleanSort(gs []Guest) {
	sorted := slices.SortedFunc(slices.Values(gs), byName)
	log.Print(sorted[0].Table)
}

// LeakIndex uses the place that was found, CleanIndex logs it.
func LeakIndex(gs []Guest) {
	if i := slices.IndexFunc(gs, func(g Guest) bool { return g.Table > 0 }); i >= 0 {
		log.Print("diet: ", gs[i].Diet) // leak: Guest.Diet
	}
}

func CleanIndex(gs []Guest) {
	if i := slices.IndexFunc(gs, func(g Guest) bool { return g.Diet != "" }); i >= 0 {
		log.Print("diet: ", i)
	}
}

// LeakDelete deletes some, CleanDelete all.
func LeakDelete(gs []Guest) {
	rest := slices.DeleteFunc(slices.Clone(gs), func(g Guest) bool { return g.Diet == "" })
	fmt.Println(rest) // leak: Guest.Name, Guest.Diet
}

func CleanDelete(gs []Guest) {
	rest := slices.DeleteFunc(slices.Clone(gs), func(g Guest) bool { return true })
	fmt.Println(rest)
}

// LeakInsert has the names of some among words, CleanInsert the words only.
func LeakInsert(gs []Guest) {
	words := slices.Insert([]string{"table", "chair"}, 1, gs[0].Name)
	slices.Reverse(words)
	log.Print(strings.Join(words, " ")) // leak: Guest.Name
}

func CleanInsert(gs []Guest) {
	words := []string{"table", "chair"}
	_ = slices.Insert(slices.Clone(words), 1, gs[0].Name)
	slices.Reverse(words)
	log.Print(strings.Join(words, " "))
}

func LeakCollect(gs []Guest) {
	seats := maps.Collect(func(yield func(int, string) bool) {
		for _, g := range gs {
			if !yield(g.Table, g.Name) {
				return
			}
		}
	})
	log.Print(slices.Collect(maps.Values(seats))) // leak: Guest.Name
}

func CleanCollect(gs []Guest) {
	seats := maps.Collect(func(yield func(int, string) bool) {
		for _, g := range gs {
			if !yield(g.Table, g.Name) {
				return
			}
		}
	})
	log.Print(slices.Collect(maps.Keys(seats)))
}

// LeakChunk prints a table at a time.
func LeakChunk(gs []Guest) {
	for chunk := range slices.Chunk(gs, 2) {
		best := slices.MinFunc(chunk, func(a, b Guest) int { return cmp.Compare(a.Table, b.Table) })
		fmt.Printf("%d %v\n", len(chunk), best.Diet) // leak: Guest.Diet
	}
}

func CleanChunk(gs []Guest) {
	for chunk := range slices.Chunk(gs, 2) {
		best := slices.MinFunc(chunk, func(a, b Guest) int { return cmp.Compare(a.Diet, b.Diet) })
		fmt.Printf("%d %v\n", len(chunk), best.Table)
	}
}
